import * as v from 'valibot';
import { isExport } from '../formats/index.ts';
import type { Settings } from '../protocol.ts';

/** The settings of a reader who has set nothing; the manifest has the same values and a test compares them. */
export const defaultSettings: Settings = {
  highlight: { kinds: {}, pronouns: false },
  languages: ['plaintext', 'markdown'],
  exclude: [
    'README*',
    'CHANGELOG*',
    'CHANGES*',
    'CONTRIBUTING*',
    'CODE_OF_CONDUCT*',
    'SECURITY*',
    'LICENSE*',
    'LICENCE*',
    'COPYING*',
    'NOTICE*',
    'AUTHORS*',
    'ARCHITECTURE*',
    'AGENTS*',
    'requirements*.txt',
    'constraints*.txt',
    'CMakeLists.txt',
    'robots.txt',
    'humans.txt',
    'SKILL.md',
  ],
  maxLength: 2_000_000,
  outline: { markdown: false, by: 'section' },
  dates: { inlayHints: false, houseStyle: 'none', order: 'auto' },
  checks: { levels: {} },
  review: { annotator: '', ownFile: false, save: 'atOnce' },
};

const text = v.array(v.string());
const schema = v.object({
  highlight: v.fallback(
    v.object({
      kinds: v.fallback(v.record(v.string(), v.boolean()), defaultSettings.highlight.kinds),
      pronouns: v.fallback(v.boolean(), defaultSettings.highlight.pronouns),
    }),
    defaultSettings.highlight,
  ),
  languages: v.fallback(text, [...defaultSettings.languages]),
  exclude: v.fallback(text, [...defaultSettings.exclude]),
  maxLength: v.fallback(v.pipe(v.number(), v.minValue(1)), defaultSettings.maxLength),
  checks: v.fallback(
    v.object({ levels: v.fallback(v.record(v.string(), v.string()), defaultSettings.checks.levels) }),
    defaultSettings.checks,
  ),
  review: v.fallback(
    v.object({
      annotator: v.fallback(v.string(), defaultSettings.review.annotator),
      ownFile: v.fallback(v.boolean(), defaultSettings.review.ownFile),
      save: v.fallback(v.picklist(['atOnce', 'withArticle']), defaultSettings.review.save),
    }),
    { ...defaultSettings.review },
  ),
  outline: v.fallback(
    v.object({
      markdown: v.fallback(v.boolean(), defaultSettings.outline.markdown),
      by: v.fallback(v.picklist(['section', 'speaker']), defaultSettings.outline.by),
    }),
    { ...defaultSettings.outline },
  ),
  dates: v.fallback(
    v.object({
      inlayHints: v.fallback(v.boolean(), defaultSettings.dates.inlayHints),
      houseStyle: v.fallback(v.picklist(['none', 'ap', 'reuters', 'guardian']), defaultSettings.dates.houseStyle),
      order: v.fallback(v.picklist(['auto', 'dayFirst', 'monthFirst']), defaultSettings.dates.order),
    }),
    { ...defaultSettings.dates },
  ),
});

/** Settings from whatever a client sends: what is missing or of the wrong type is as if it were not set. */
export function parseSettings(value: unknown): Settings {
  const object = typeof value === 'object' && value !== null ? value : {};
  return v.parse(schema, { highlight: {}, ...object });
}

/** Documents of VS Code that are no texts of their own: cells of a notebook, a comment or a chat message being written. */
const fragment = /^(?:vscode-notebook-cell|comment|vscode-chat[\w-]*):/;

/** Whether a document is annotated: an article always; another language if the settings name it, its file is not excluded and no export of ours. */
export function isArticle(uri: string, languageId: string, settings: Settings): boolean {
  if (languageId === 'news-article') return true;
  if (fragment.test(uri)) return false;
  if (!settings.languages.includes(languageId)) return false;
  const name = decodeURIComponentSafely(uri.slice(uri.lastIndexOf('/') + 1));
  return !isExport(name) && !settings.exclude.some((glob) => globPattern(glob).test(name));
}

/** A glob of a file name as a pattern: `*` is any run of characters, `?` one. */
function globPattern(glob: string): RegExp {
  const escaped = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${escaped}$`, 'iu');
}

function decodeURIComponentSafely(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
