/**
 * npm run manifest: writes the parts of package.json and package.nls.json that follow from the table of kinds, the checks and the
 * server's default settings, and the list of strings to translate, l10n/bundle.l10n.json. A test fails when they differ.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KindRow, kinds } from '../server/src/annotate/kinds.ts';
import { checks, levels } from '../server/src/checks/index.ts';
import { english } from '../server/src/checks/message.ts';
import { defaultSettings } from '../server/src/lsp/settings.ts';
import { root } from './project.ts';

interface Schema {
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The parts of package.json that are generated, or that hold generated parts. */
export interface Manifest {
  readonly contributes: {
    readonly configuration: readonly Schema[];
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly keybindings: readonly Keybinding[];
    readonly [point: string]: unknown;
  };
}

interface Keybinding {
  readonly command: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
}

/** package.nls.json: the strings of the manifest by their keys. */
export type Strings = Readonly<Record<string, string>>;

/** The languages whose text gets the shapes. A rule without a language would reach other extensions' token types of the same name. */
const shapedLanguages = ['news-article', ...defaultSettings.languages];

const labelKey = (kind: KindRow) => `kind.${kind.token}`;
const checkKey = (id: string) => `check.${id}`;
const descriptionKey = (kind: KindRow) => `kind.${kind.token}.description`;

/** package.json with its generated parts made anew. */
export function withGeneratedParts<M extends Manifest>(manifest: M): M {
  const { contributes } = manifest;
  const { keybindings } = contributes;
  return {
    ...manifest,
    contributes: {
      ...contributes,
      semanticTokenTypes: kinds.map((kind) => ({
        id: kind.token,
        ...(kind.superType === undefined ? {} : { superType: kind.superType }),
        description: `%${descriptionKey(kind)}%`,
      })),
      semanticTokenScopes: [{ scopes: Object.fromEntries(kinds.map(({ token, scopes }) => [token, scopes])) }],
      keybindings: [
        ...keybindings.filter(({ args }) => args?.kind === undefined && args?.ownKey === undefined),
        ...kindKeys(),
      ],
      configurationDefaults: {
        ...contributes.configurationDefaults,
        'editor.semanticTokenColorCustomizations': { rules: shapes() },
      },
      configuration: contributes.configuration.map((group) => ({
        ...group,
        properties: Object.fromEntries(
          Object.entries(group.properties).map(([name, schema]) => [name, { ...schema, ...generatedSchema(name) }]),
        ),
      })),
    },
  };
}

/** package.nls.json with the strings of the kinds and checks made anew, after the others. */
export function withGeneratedStrings(strings: Strings): Strings {
  return {
    ...Object.fromEntries(Object.entries(strings).filter(([key]) => !/^(?:kind|check)\./.test(key))),
    ...Object.fromEntries(
      kinds.flatMap((kind) => [
        [labelKey(kind), kind.plural],
        [descriptionKey(kind), kind.description],
      ]),
    ),
    ...Object.fromEntries(checks.map(({ id, title }) => [checkKey(id), english(title)])),
  };
}

/** Every string that the code shows to the reader, in alphabetical order; each is its own English text. */
export function translatable(): Strings {
  const call = /\b(?:l10n\s*\.t|message)\(\s*'((?:[^'\\]|\\.)*)'/g;
  const written = globSync('{client,server}/src/**/*.ts', { cwd: root }).flatMap((file) =>
    Array.from(readFileSync(join(root, file), 'utf8').matchAll(call), ([, text = '']) => text.replace(/\\(.)/g, '$1')),
  );
  const strings = new Set([...written, ...kinds.map(({ label }) => label)]);
  return Object.fromEntries([...strings].sort().map((text) => [text, text]));
}

/** A file of JSON as Biome formats package.json. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * For each kind its letter, and the digits for kinds that newsrooms make: after Ctrl+Shift+A it annotates, alone in a review it changes the kind
 * of the suggestion.
 */
function kindKeys(): readonly Keybinding[] {
  const entityKinds = kinds.filter(({ id }) => id !== 'DATE' && id !== 'CLAIM');
  const own = [...'0123456789'].map((key) => ({ args: { ownKey: key }, key }));
  return [
    ...[...kinds.map(({ id, key }) => ({ args: { kind: id }, key })), ...own].map(({ args, key }) => ({
      command: 'newsAnnotator.annotateSelection',
      args,
      key: `ctrl+shift+a ${key}`,
      mac: `cmd+shift+a ${key}`,
      when: 'editorTextFocus && newsAnnotator.annotated',
    })),
    ...[...entityKinds.map(({ id, key }) => ({ args: { kind: id }, key })), ...own].map(({ args, key }) => ({
      command: 'newsAnnotator.reviewStep',
      args: { step: 'relabel', ...args },
      key,
      when: 'editorTextFocus && newsAnnotator.reviewing',
    })),
  ];
}

function shapes(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    shapedLanguages.flatMap((language) =>
      kinds.flatMap(({ token, fontStyle }) =>
        fontStyle === undefined ? [] : [[`${token}:${language}`, { [fontStyle]: true }]],
      ),
    ),
  );
}

/** What of a setting's schema is generated: the kinds, and the default values that the server knows too. */
function generatedSchema(name: string): Readonly<Record<string, unknown>> {
  switch (name) {
    case 'newsAnnotator.highlight.kinds':
      return {
        default: Object.fromEntries(kinds.map(({ token }) => [token, true])),
        properties: Object.fromEntries(
          kinds.map((kind) => [
            kind.token,
            { type: 'boolean', title: `%${labelKey(kind)}%`, description: `%${descriptionKey(kind)}%` },
          ]),
        ),
      };
    case 'newsAnnotator.highlight.pronouns':
      return { default: defaultSettings.highlight.pronouns };
    case 'newsAnnotator.languages':
      return { default: defaultSettings.languages };
    case 'newsAnnotator.exclude':
      return { default: defaultSettings.exclude };
    case 'newsAnnotator.maxLength':
      return { default: defaultSettings.maxLength };
    case 'newsAnnotator.outline.markdown':
      return { default: defaultSettings.outline.markdown };
    case 'newsAnnotator.outline.by':
      return { default: defaultSettings.outline.by };
    case 'newsAnnotator.dates.inlayHints':
      return { default: defaultSettings.dates.inlayHints };
    case 'newsAnnotator.dates.houseStyle':
      return { default: defaultSettings.dates.houseStyle };
    case 'newsAnnotator.dates.order':
      return { default: defaultSettings.dates.order };
    case 'newsAnnotator.review.annotator':
      return { default: defaultSettings.review.annotator };
    case 'newsAnnotator.review.ownFile':
      return { default: defaultSettings.review.ownFile };
    case 'newsAnnotator.review.save':
      return { default: defaultSettings.review.save };
    case 'newsAnnotator.checks.levels':
      return {
        default: Object.fromEntries(checks.map(({ id, level }) => [id, level])),
        properties: Object.fromEntries(
          checks.map(({ id }) => [id, { type: 'string', enum: levels, description: `%${checkKey(id)}%` }]),
        ),
      };
    default:
      throw new Error(`The setting "${name}" has no default value in server/src/lsp/settings.ts.`);
  }
}

if (import.meta.main) {
  const rewrite = <T>(file: string, change: (value: T) => T) => {
    const path = join(root, file);
    writeFileSync(path, asJson(change(JSON.parse(readFileSync(path, 'utf8')))));
  };
  rewrite('package.json', withGeneratedParts<Manifest>);
  rewrite('package.nls.json', withGeneratedStrings);
  writeFileSync(join(root, 'l10n/bundle.l10n.json'), asJson(translatable()));
}
