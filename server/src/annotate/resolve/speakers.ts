import type { AttributedClaim, Claim, Entity, Mention, SourceEntity, Span } from '../model.ts';

/** A source that says nothing of its own but "the one before". */
const sameSource = /^(?:the|this|that) same (?:source|person|official)\b/i;

/**
 * Says which entity each source is: by the name in it, by a title that somebody has ("the minister"), by a pronoun, or by the speaker of the
 * quotation before. One pass over claims and mentions in the order of the text.
 *
 * @param claims in the order of the text.
 * @param pronouns those of which it is certain whom they stand for; of others it is said who spoke last.
 * @param known the first claims with their speakers, where all is known of them and what stands before them.
 */
export function withSpeakers(
  text: string,
  claims: readonly Claim[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  pronouns: readonly Mention[],
  known: readonly Claim[] = [],
): readonly Claim[] {
  const meant = new Map(pronouns.map(({ start, entity }) => [start, entity]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  const titles = titleIndex(entities);
  /** The last speaker of each sort that has been named. */
  let lastPerson: Spoken | undefined;
  let lastOther: Spoken | undefined;
  /** Up to here nobody that is named has spoken. */
  let silentUntil = 0;
  return claims.map((claim, index) => {
    if (claim.type !== 'attributed') return claim;
    const same = known[index];
    const sourceEntity = same?.type === 'attributed' ? same.sourceEntity : resolve(claim);
    if (!sourceEntity) {
      // Somebody without a name has spoken: "he" is that person now, whoever spoke before.
      const { source } = claim;
      if (source?.kind === 'person' || source?.kind === 'anonymous') {
        lastPerson = undefined;
        silentUntil = Math.max(source.end, claim.content.at(-1)?.end ?? 0);
      }
      if (source?.kind === 'organisation') lastOther = undefined;
      return claim;
    }
    const spoken = { id: sourceEntity.id, end: claim.content.at(-1)?.end ?? claim.source?.end ?? 0 };
    if (byId.get(sourceEntity.id)?.kind === 'PERSON') lastPerson = spoken;
    else lastOther = spoken;
    return same ?? { ...claim, sourceEntity };
  });

  function resolve({ source, content, by }: AttributedClaim): SourceEntity | undefined {
    const last = later(lastPerson, lastOther);
    if (!source) {
      // "She was asked …", "It is said …": whoever does so is not the one who spoke before.
      if (by === 'asked' || by === 'passive') return undefined;
      const near = last && text.slice(last.end, content[0]?.start ?? 0).trim().length < 200;
      return near ? { id: last.id, via: 'previous-quote' } : undefined;
    }
    const words = text.slice(source.start, source.end);
    if (sameSource.test(words))
      return last && last.end > silentUntil ? { id: last.id, via: 'previous-quote' } : undefined;
    if (source.kind === 'pronoun')
      return pronoun(
        words.toLowerCase().replace(/['’].*$/, ''),
        Math.min(source.start, content[0]?.start ?? source.start),
        source,
      );
    const inside = within(sorted, source).filter(({ kind }) => speakers.has(kind));
    const named =
      inside.find((mention) => mention.kind === 'PERSON' && isHead(text, source, mention)) ??
      (source.kind === 'organisation' ? inside.find((mention) => !isPossessor(text, mention)) : undefined);
    if (named) return { id: named.entity, via: named.text === byId.get(named.entity)?.name ? 'self' : 'alias' };
    const titled = /^(?:the|his|her|their)\s/i.test(words) ? titles(words, source.start) : undefined;
    if (titled) return { id: titled, via: 'title' };
    // "A spokeswoman for the ministry" speaks for it; one for a person is somebody else.
    const body = spokesperson.test(words) ? inside.find(({ kind }) => kind === 'ORGANIZATION') : undefined;
    return body && { id: body.entity, via: 'title' };
  }

  function pronoun(word: string, from: number, source: Span): SourceEntity | undefined {
    if (word === 'who' || word === 'which') {
      const before = sorted[firstAt(sorted, source.start) - 1];
      const near = before && speakers.has(before.kind) && source.start - before.end < 4;
      return near ? { id: before.entity, via: 'pronoun' } : undefined;
    }
    if (word === 'he' || word === 'she') {
      const likely = meant.get(source.start);
      const id = likely !== undefined && isNamedSince(likely, source.start) ? likely : personBefore(word, from);
      return id === undefined ? undefined : { id, via: 'pronoun' };
    }
    if (word === 'it' && lastOther && source.start - lastOther.end < 1500) return { id: lastOther.id, via: 'pronoun' };
    return undefined;
  }

  /** Whether somebody has been named since the last unnamed speaker: after "a spokesman for Mr. Novak said", "he" is the spokesman. */
  function isNamedSince(id: string, offset: number): boolean {
    if (silentUntil === 0) return true;
    const last = firstAt(sorted, offset) - 1;
    for (let index = last; index >= Math.max(0, last - 40); index--) {
      const mention = sorted[index] as Mention;
      if (mention.start < silentUntil) return false;
      if (mention.entity === id) return true;
    }
    return false;
  }

  /** The person a pronoun means: the one who spoke last, unless another has been named in a sentence's first words since. */
  function personBefore(word: 'he' | 'she', from: number): string | undefined {
    let index = firstAt(sorted, from) - 1;
    for (let steps = 0; index >= 0 && steps < 40; index -= 1, steps += 1) {
      const mention = sorted[index] as Mention;
      if (mention.start < Math.max(lastPerson?.end ?? 0, silentUntil)) break;
      if (mention.kind !== 'PERSON' || !agrees(text, mention, word)) continue;
      if (from - mention.end > 1200) break;
      if (opensSentence(text, mention) || !lastPerson) return mention.entity;
    }
    return lastPerson && from - lastPerson.end < 3000 ? lastPerson.id : undefined;
  }
}

interface Spoken {
  readonly id: string;
  readonly end: number;
}

const speakers = new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'FACILITY', 'NATIONALITY']);

const later = (a: Spoken | undefined, b: Spoken | undefined) => (!a ? b : !b || a.end >= b.end ? a : b);

/** The index of the first mention that starts at or after an offset. */
function firstAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within(mentions: readonly Mention[], span: Span): readonly Mention[] {
  const result: Mention[] = [];
  for (let index = firstAt(mentions, span.start); index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end) result.push(mention);
  }
  return result;
}

const spokesperson = /\bspokes(?:man|woman|person|men|women|people)\b/i;

/** Whether "’s" follows a name: "Mr. Novak’s office" is not Mr. Novak. */
const isPossessor = (text: string, { end }: Span) => /^['’](?:s\b|\s)/.test(text.slice(end, end + 2));

/** Whether a name in a source is who speaks, rather than whose lawyer it is, whom somebody speaks for or whom a relative clause names. */
function isHead(text: string, source: Span, mention: Span): boolean {
  if (isPossessor(text, mention)) return false;
  const before = text.slice(source.start, mention.start);
  return (
    !/\b(?:of|for|to|with|from|by|at|in|on|who|whose|which)\b[^,—–]*$/i.test(before) &&
    !/\b(?:who|whose)\b/i.test(before)
  );
}

/** A title before the name tells "he" from "she"; most names don't. */
function agrees(text: string, { start, text: name }: Mention, word: 'he' | 'she'): boolean {
  const title = `${text.slice(Math.max(0, start - 6), start)}${name}`;
  return word === 'he' ? !/\b(?:Ms|Mrs|Miss|Mme)\b/.test(title) : !/\bMr\b/.test(title);
}

/** Whether only a title or a short phrase stands between the start of the sentence and the mention. */
function opensSentence(text: string, { start }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return /(?:^|[.!?”"»\n]\s*|\bbut |\band |, )[\p{L} .’'-]{0,40}$/u.test(before);
}

/**
 * Finds who has a title, by its last word: the bearer named last before an offset. Where the source says of what ("the head of the Ministry of
 * Defense"), the bearer's role has to name some of it: there are many heads, presidents and ministers in an article.
 */
function titleIndex(entities: readonly Entity[]): (words: string, offset: number) => string | undefined {
  const bearers = new Map<
    string,
    { readonly id: string; readonly start: number; readonly words: ReadonlySet<string> }[]
  >();
  for (const { id, kind, roles } of entities) {
    if (kind !== 'PERSON') continue;
    for (const { text, start } of roles) {
      const words = new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
      for (const word of words) {
        const list = bearers.get(word) ?? [];
        list.push({ id, start, words });
        bearers.set(word, list);
      }
    }
  }
  for (const list of bearers.values()) list.sort((a, b) => a.start - b.start);
  return (words, offset) => {
    const [phrase, head] =
      /^(?:the|his|her|their)\s+((?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)(?=$|,|\s+(?:of|for|in|at|to)\b)/iu.exec(words) ?? [];
    const word = head?.toLowerCase().match(/\p{L}{4,}$/u)?.[0];
    if (!phrase || !word) return undefined;
    const named = spokesperson.test(word) ? words.slice(4) : words.slice(phrase.length);
    const ofWhat = named.match(/\p{Lu}\p{L}+/gu) ?? [];
    // Every body has spokespeople.
    if (spokesperson.test(word) && ofWhat.length === 0) return undefined;
    const fits = (role: ReadonlySet<string>) =>
      ofWhat.length === 0 || ofWhat.some((name) => role.has(name.toLowerCase()));
    return bearers.get(word)?.findLast((bearer) => bearer.start < offset && fits(bearer.words))?.id;
  };
}
