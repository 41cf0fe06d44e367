import { stringify } from 'csv-stringify/sync';
import type { Article, Claim } from '../annotate/model.ts';
import { lines } from '../annotate/text/lines.ts';
import { everything } from './carries.ts';
import { isChecked, statusWords } from './claim-words.ts';
import type { Format } from './format.ts';
import { covered, quote, speakerName } from './rows.ts';

/** A spreadsheet to work through: one row a claim, the likeliest to deserve checking first, with columns for what the checker finds. */
export const factCheck: Format = {
  id: 'fact-check',
  label: 'Fact-check sheet',
  purpose: 'One row a claim, the most check-worthy first, with columns to fill in: for Excel',
  extension: '.fact-check.csv',
  languageId: 'plaintext',
  offsets: 'none',
  text: 'never',
  oneFileForAll: false,
  carries: {
    ...everything,
    label: (kind) => (kind === 'CLAIM' ? kind : undefined),
    relations: [],
    details: ['speakers', 'worth', 'reading', 'quoted-parts', 'provenance', 'notes', 'checks'],
  },
  write(article) {
    const index = lines(article.text);
    const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
    const rows = article.claims.toSorted(mostWorthFirst).map((claim) => ({
      claim: quote(article.text, claim.content).replace(/\s+/gu, ' '),
      quoted: claim.type === 'attributed' ? quotedParts(article, claim.quotedParts) : '',
      speaker: speakerName(article, claim, entities),
      cue: claim.type === 'attributed' && claim.cue ? covered(article.text, claim.cue) : '',
      act: claim.type === 'attributed' ? claim.act : '',
      polarity: claim.type === 'attributed' ? claim.polarity : '',
      worth: claim.worth?.band ?? '',
      'fact type': claim.worth?.factType ?? '',
      line: index.position(claim.content[0]?.start ?? 0).line + 1,
      id: claim.id,
      annotator: claim.by,
      decision: claim.status,
      'annotator’s note': [claim.note, ...(claim.tags ?? []).map((tag) => `#${tag}`)].filter(Boolean).join(' '),
      verdict: claim.check && isChecked(claim.check) ? statusWords(claim.check) : '',
      source: claim.check?.source ?? '',
      locator: claim.check?.locator ?? '',
      checker: claim.check?.checker ?? '',
      'checked on': claim.check?.date ?? '',
      note: claim.check?.note ?? '',
    }));
    return stringify(rows, {
      header: true,
      columns: [...columns],
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    });
  },
};

/** The last six are the checker's: what was found already stands in them. */
const columns = [
  'line',
  'claim',
  'quoted',
  'speaker',
  'cue',
  'act',
  'polarity',
  'worth',
  'fact type',
  'id',
  'decision',
  'annotator',
  'annotator’s note',
  'verdict',
  'source',
  'locator',
  'checker',
  'checked on',
  'note',
] as const;

const quotedParts = ({ text }: Article, parts: readonly { readonly start: number; readonly end: number }[]): string =>
  parts.map((part) => covered(text, part).replace(/\s+/gu, ' ')).join(' … ');

const mostWorthFirst = (a: Claim, b: Claim): number =>
  (b.worth?.score ?? 0) - (a.worth?.score ?? 0) || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);
