import type { Span, Zone, ZoneKind } from '../model.ts';

/** What a language says about the furniture of an article. Each pattern is tried on one trimmed paragraph. */
export interface ZoneData {
  readonly byline: RegExp;
  readonly credit: RegExp;
  readonly boilerplate: RegExp;
  /** A dateline at the start of a paragraph, up to and including its dash: `GENEVA, Jan 10 (Reuters) -`. */
  readonly dateline: RegExp;
}

const longestHeadline = 200;
const longestCrosshead = 100;

/**
 * Says of each paragraph what part of the article it is (headline, byline, body, boilerplate, …). Purely by form and place: no annotation
 * is needed, so that recognition can be skipped for boilerplate.
 *
 * @param blocks paragraph spans in order, without front matter.
 * @returns one zone a paragraph; a dateline is a zone of its own before the body that it opens.
 */
export function zones(text: string, blocks: readonly Span[], data: ZoneData): readonly Zone[] {
  const result: Zone[] = [];
  let lead = true;
  let headline = '';
  blocks.forEach((block, index) => {
    const content = text.slice(block.start, Math.min(block.end, block.start + 1000));
    const next = blocks[index + 1];
    let kind: ZoneKind;
    if (data.boilerplate.test(content)) kind = 'boilerplate';
    else if (index > 0 && headline !== '' && repeats(content, headline)) kind = 'boilerplate';
    else if (isShort(content, 120) && data.byline.test(content)) kind = 'byline';
    else if (isShort(content, 120) && index > 0 && data.credit.test(content)) kind = 'credit';
    else if (lead && headline === '' && next && isHeadline(content)) kind = 'headline';
    else if (lead && headline !== '' && isShort(content, longestHeadline) && !endsLikeSentence(content))
      kind = 'standfirst';
    else if (isCrosshead(content) && next && index > 0) kind = 'crosshead';
    else kind = 'body';

    if (kind === 'headline') headline = withoutMarkup(content);
    if (kind === 'body' || kind === 'crosshead') lead = false;
    const dateline = kind === 'body' ? data.dateline.exec(content)?.[0].length : undefined;
    if (dateline) {
      result.push({ start: block.start, end: block.start + dateline, kind: 'dateline' });
      const body = block.start + dateline + (/^\s*/.exec(content.slice(dateline))?.[0].length ?? 0);
      if (body < block.end) result.push({ start: body, end: block.end, kind });
    } else {
      result.push({ start: block.start, end: block.end, kind });
    }
  });
  return result;
}

const withoutMarkup = (line: string) => line.replace(/^#+\s*/, '').trim();
const isShort = (content: string, most: number) => content.length <= most;
const endsLikeSentence = (content: string) => /[.!?…:;,]["”’»)]?$/u.test(content);
const isHeadline = (content: string) =>
  content.length <= longestHeadline && (/^#\s/.test(content) || !/[.,;:]["”’»)]?$/u.test(content));
const isCrosshead = (content: string) =>
  /^#{1,6}\s/.test(content) ||
  (content.length <= longestCrosshead &&
    /^["“«‘]?[\p{Lu}\p{N}]/u.test(content) &&
    !/[.!…:;,]["”’»)]?$/u.test(content) &&
    !/\n/.test(content));
/** The headline pasted again at the end, word for word. */
const repeats = (content: string, headline: string) =>
  content.length < longestHeadline && withoutMarkup(content) === headline;
