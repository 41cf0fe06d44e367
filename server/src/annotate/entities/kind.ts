import type { EntityKind } from '../kinds.ts';
import type { Token } from '../model.ts';
import type { EntityData } from './data.ts';
import { lexicon } from './lexicon.ts';
import type { NameClass } from './tagger/labels.ts';

/** The kind of a name of one of the tagger's classes, from the words of the name. */
export function kindOf(tagged: NameClass, name: readonly Token[], data: EntityData): EntityKind {
  if (data.vesselPrefixes.has(name[0]?.text ?? '') && name.length > 1) return 'VESSEL';
  if (name.length > 1 && data.storms.has(name[0]?.text ?? '')) return 'EVENT';
  if (tagged === 'PER') return 'PERSON';
  const head = headOf(name, data);
  if (name.length > 1 && head && data.firmHeads.has(name.at(-1)?.text ?? '')) return head;
  if (tagged === 'ORG') return 'ORGANIZATION';
  if (tagged === 'LOC') return head === 'FACILITY' && name.length > 1 ? 'FACILITY' : 'LOCATION';
  const written = name
    .map((token) => token.text)
    .join(' ')
    .replaceAll(' - ', '-');
  const listed = lexicon(data).find(written);
  if (listed?.kind === 'NATIONALITY' || listed?.kind === 'EVENT') return listed.kind;
  if (head === 'EVENT' || head === 'LAW' || head === 'WORK' || head === 'PRODUCT') return head;
  if (data.diseases.test(written)) return 'EVENT';
  if (name.length === 1 && data.peoples.test(written)) return 'NATIONALITY';
  // Sunni Muslims, Social Democrats.
  if (name.length === 2 && lexicon(data).find(name[1]?.text ?? '')?.kind === 'NATIONALITY') return 'NATIONALITY';
  return name.length > 2 ? 'WORK' : 'PRODUCT';
}

/** What the head of a name says: its last word, or the word before "of" or "for". */
function headOf(name: readonly Token[], data: EntityData): EntityKind | undefined {
  const words = name.map(({ text }) => text);
  for (const word of [words.at(-1), headNoun(words, data)]) {
    const kind = data.heads.get(word ?? '');
    if (kind) return kind;
  }
  return undefined;
}

/** The noun that says what a name names: the word before its first "of" or "for", else the last. */
export function headNoun(words: readonly string[], data: EntityData): string | undefined {
  const joint = words.findIndex((word) => data.joints.has(word));
  return joint > 0 ? words[joint - 1] : words.at(-1);
}
