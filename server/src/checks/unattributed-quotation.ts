import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import type { Placed } from '../annotate/recognise.ts';
import type { Check } from './check.ts';
import { message } from './message.ts';
import { quotations } from './quoted.ts';
import type { CheckWords } from './words.ts';

/** Fewer words are a title, a motto or irony. */
const fewestWords = 6;

/** A quoted sentence, and nobody within a sentence of it who could have said it. */
export const unattributedQuotation: Check = {
  id: 'unattributed-quotation',
  title: message('Quotations that nobody seems to say'),
  level: 'hint',
  find(article, words) {
    const quoted = quotations(article);
    // Questions and answers, a poem, a page of quotations: the reader knows who speaks.
    if (isInterview(article, quoted)) return [];
    const spoken = attributedSpans(article);
    return alone(article, quoted)
      .filter(
        ({ quotation, paragraph }) =>
          !spoken.some((span) => span.start < quotation.end && quotation.start < span.end) &&
          !isIntroduced(article, paragraph, words) &&
          !isFollowed(article, paragraph, words),
      )
      .map(({ quotation: { start, end } }) => ({
        start,
        end,
        message: message('Who says this? No speaker is named near it.'),
      }));
  },
};

/** Paragraphs of the body that are one quotation of whole sentences and nothing else. */
function alone(
  { text, paragraphs }: Annotated,
  quoted: readonly Span[],
): readonly { readonly quotation: Span; readonly paragraph: number }[] {
  let next = 0;
  return paragraphs.flatMap(({ start, end, zone }, paragraph) => {
    while (next < quoted.length && (quoted[next]?.start ?? 0) < start) next += 1;
    const quotation = quoted[next];
    if (zone !== 'body' || quotation?.start !== start || quotation.end < end - 1) return [];
    const said = text.slice(quotation.start + 1, quotation.end - 1);
    // Several lines in one pair of marks end with who said the first ones.
    if (said.includes('\n')) return [];
    const isSentence = /^\p{Lu}/u.test(said) && /[.!?…,]["”’']?$/.test(text.slice(start, end).replace(/["”]\.?$/, ''));
    return isSentence && /["”]/.test(text.charAt(quotation.end - 1)) && said.split(/\s+/).length >= fewestWords
      ? [{ quotation, paragraph }]
      : [];
  });
}

/** What somebody is said to say, where it is known who. */
const attributedSpans = ({ claims }: Annotated): readonly Span[] =>
  claims.flatMap((claim) =>
    claim.type === 'attributed' && (claim.source || claim.sourceEntity || claim.cue) ? claim.content : [],
  );

/** Whether the sentence before is about somebody who can be the speaker, or says that somebody speaks: by a colon or a verb of saying. */
function isIntroduced(article: Annotated, paragraph: number, { saying, somebody }: CheckWords): boolean {
  const { text, paragraphs, mentions } = article;
  const before = paragraphs[paragraph - 1];
  if (!before) return true;
  if (before.zone !== 'body') return true;
  const last = lastSentence(before);
  const said = text.slice(last.start, last.end);
  const isNamed = (within: Span) =>
    mentions.some(({ kind, start, end }) => kind === 'PERSON' && within.start <= start && end <= within.end);
  return (
    /[:—–-]\s*$/.test(said) || hasSaying(said, saying) || /["”“]/.test(said) || somebody.test(said) || isNamed(last)
  );
}

/** Whether the sentence after says who spoke. */
function isFollowed({ text, paragraphs }: Annotated, paragraph: number, { saying }: CheckWords): boolean {
  const after = paragraphs[paragraph + 1];
  if (!after) return false;
  const [first] = after.recognition.paragraph.sentences;
  const said = text.slice(after.start, after.start + (first?.end ?? 0));
  // A line with a name alone, or with a dash before it, is the speaker.
  return hasSaying(said, saying) || /^\s*["”“—–-]/.test(said) || said.split(/\s+/).length < 8;
}

const hasSaying = (text: string, saying: RegExp): boolean =>
  new RegExp(`(?<!\\p{L})${saying.source}(?!\\p{L})`, 'u').test(text);

function lastSentence({ start, end, recognition }: Placed): Span {
  const last = recognition.paragraph.sentences.at(-1);
  return last ? { start: start + last.start, end: start + last.end } : { start, end };
}

/** Whether an article asks and answers, or is quotations for the most part. */
function isInterview({ text, paragraphs }: Annotated, quoted: readonly Span[]): boolean {
  const body = paragraphs.filter(({ zone }) => zone === 'body');
  const questions = body.filter(({ start, end }) => text.slice(start, end).trimEnd().endsWith('?')).length;
  const starts = new Set(quoted.map(({ start }) => start));
  const quotedParagraphs = body.filter(({ start }) => starts.has(start)).length;
  return questions > 2 && questions * 6 > body.length ? true : quotedParagraphs * 2 > body.length && body.length > 4;
}
