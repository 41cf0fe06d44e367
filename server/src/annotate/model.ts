/**
 * The words of the house: what the pipeline takes and gives. All of it is immutable.
 * Offsets are UTF-16 code units; spans are half-open, so `text.slice(span.start, span.end)` is the covered text.
 */
import type { AnyEntityKind } from './kinds.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a person decided about an annotation; `suggested` is what the machine found and nobody has looked at. */
export type Status = 'suggested' | 'accepted' | 'rejected' | 'added';

/** What every annotation carries: who or what found it, how sure it is, and what became of it. */
export interface Provenance {
  /** Why it was recognised, in a word or two that the hover can show: `gazetteer`, `title`, `weekday`, an annotator's name. */
  readonly by: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly status: Status;
  /** What people said of it. */
  readonly note?: string;
  readonly tags?: readonly string[];
}

// Text

export type ZoneKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'crosshead'
  | 'body'
  | 'boilerplate'
  | 'credit';

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** What tokens of the same letters share. */
export interface Spelling {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly type: 'word' | 'number' | 'mark' | 'url';
  /** What the recognisers have found out about the word by itself (text/spelling.ts). */
  readonly known: unknown[];
}

/** A word, a number or a punctuation mark; offsets count from the start of its paragraph. */
export interface Token extends Span {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly type: Spelling['type'];
  readonly spelling: Spelling;
}

/** A sentence of a paragraph: its span in the paragraph and its tokens, `tokens[from]` up to but not including `tokens[to]`. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** The unit of recognition. Nothing in it knows where in the article it stands. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

// Entities

export type MentionForm = 'name' | 'title-name' | 'surname' | 'acronym' | 'alias' | 'demonym' | 'pronoun';

/** A place in the text where an entity is named. */
export interface Mention extends Span, Provenance {
  readonly id: string;
  readonly text: string;
  readonly kind: AnyEntityKind;
  /** The id of the entity that this mentions. */
  readonly entity: string;
  readonly form: MentionForm;
  /** The number and unit of MONEY, PERCENT and QUANTITY. */
  readonly quantity?: Quantity;
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** A title or function said of a person, and where it is said. */
export interface Role extends Span {
  readonly text: string;
}

/** An identifier outside the article: `{ scheme: 'wikidata', id: 'Q159' }`. */
export interface Link {
  readonly scheme: string;
  readonly id: string;
}

/** Somebody or something that the article names, with all its mentions in the order of the text. */
export interface Entity {
  readonly id: string;
  readonly kind: AnyEntityKind;
  /** The fullest name in the article. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly links: readonly Link[];
  readonly mentions: readonly string[];
}

// Dates

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's modifiers. */
export type TimexModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** Parts of a calendar date or time as numbers: `weekday` is 1 for Monday to 7 for Sunday. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** An expression of time, after TIMEX3 (ISO-TimeML): what is written, what is implied, and how the one follows from the other. */
export interface DateMention extends Span, Provenance {
  readonly id: string;
  readonly text: string;
  readonly type: TimexType;
  /** The TIMEX3 value; open parts are written X (`XXXX-WXX-2`) when nothing in the article settles them. */
  readonly value: string;
  readonly mod?: TimexModifier;
  /** First and last day that can be meant, ISO dates; absent where the value is not on the calendar. */
  readonly earliest?: string;
  readonly latest?: string;
  /** The id of the date that ends the range which this one begins: `January 10-12`, `from Monday to Thursday`. */
  readonly until?: string;
  readonly written: DateParts;
  readonly implied: DateParts;
  /** What the value hangs on: `published`, `none`, or the id of another date of the article. */
  readonly anchor: string;
  /** The reasoning in one line: "last Tuesday before publication, past tense". */
  readonly why: string;
}

export interface Publication {
  /** An ISO date. */
  readonly value: string;
  readonly from: 'given' | 'front-matter' | 'dateline' | 'byline' | 'file-name' | 'inferred';
  readonly why: string;
  /** First and last day that the evidence allows, ISO dates; absent where it is certain of one. */
  readonly earliest?: string;
  readonly latest?: string;
}

// Claims

export type ClaimAct =
  | 'statement'
  | 'denial'
  | 'accusation'
  | 'question'
  | 'promise'
  | 'demand'
  | 'endorsement'
  | 'criticism'
  | 'belief'
  | 'finding';

export type Polarity = 'asserted' | 'denied' | 'hedged' | 'negated';

export interface Cue extends Span {
  readonly lemma: string;
}

export type SourceKind = 'person' | 'group' | 'organisation' | 'document' | 'poll' | 'anonymous' | 'pronoun';

export interface Source extends Span {
  readonly kind: SourceKind;
}

/** The entity that a source resolves to, and by which way. */
export interface SourceEntity {
  readonly id: string;
  readonly via: 'self' | 'alias' | 'title' | 'pronoun' | 'previous-quote';
}

export type FactType =
  | 'quantity'
  | 'comparison'
  | 'correlation'
  | 'law-or-rule'
  | 'record'
  | 'prediction'
  | 'personal'
  | 'opinion'
  | 'question'
  | 'other';

/** Why a statement ranks as it does: one feature, the words that gave it, and its weight (negative counts against). */
export interface WorthReason extends Span {
  readonly code: string;
  readonly text: string;
  readonly weight: number;
}

/** How much a statement deserves checking. A rank, never a verdict. */
export interface Worth {
  /** From 0 to 1. */
  readonly score: number;
  readonly band: 'high' | 'medium' | 'low';
  readonly factType: FactType;
  readonly reasons: readonly WorthReason[];
}

export type CheckStatus = 'unchecked' | 'confirmed' | 'needs-change' | 'unsupported' | 'cut';

/** How far a person's checking of a claim is, and what was found. */
export interface FactCheck {
  readonly status: CheckStatus;
  /** The evidence: an address, a file, a person. */
  readonly source?: string;
  /** Where in the evidence: a page, a line, a minute. */
  readonly locator?: string;
  readonly checker?: string;
  /** The ISO date of the check. */
  readonly date?: string;
  readonly note?: string;
}

/** An attribution relation: source, cue and content (Pareti; Newell et al. 2018). */
export interface AttributedClaim extends Provenance {
  readonly id: string;
  readonly type: 'attributed';
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly act: ClaimAct;
  readonly polarity: Polarity;
  /** One span or more, in the order of the text. */
  readonly content: readonly Span[];
  /** The parts of the content in quotation marks, without the marks. */
  readonly quotedParts: readonly Span[];
  readonly cue: Cue | null;
  readonly source: Source | null;
  readonly sourceEntity: SourceEntity | null;
  readonly addressee: Span | null;
  /** The id of the claim that this one is nested in. */
  readonly parent: string | null;
  readonly worth: Worth | null;
  readonly check?: FactCheck;
}

/** A statement in the article's own voice that is worth checking. */
export interface FactualClaim extends Provenance {
  readonly id: string;
  readonly type: 'factual';
  readonly content: readonly Span[];
  readonly worth: Worth;
  readonly check?: FactCheck;
}

export type Claim = AttributedClaim | FactualClaim;

// Problems

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A finding of an editorial check. */
export interface Problem extends Span {
  /** The id of the check. */
  readonly check: string;
  readonly message: string;
  readonly severity: Severity;
  /** Other places that belong to the finding, and what stands there. */
  readonly related?: readonly Related[];
  /** Ways to mend it, the likeliest first; a single one is certain. */
  readonly fixes?: readonly Fix[];
}

export interface Related extends Span {
  readonly message: string;
}

/** Edits that mend a problem: disjoint, in the order of the text. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A span and the text to put in its place. */
export interface Edit extends Span {
  readonly text: string;
}

// The article

/** All that is known of one version of a text. */
export interface Article {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly published: Publication | null;
  readonly zones: readonly Zone[];
  readonly entities: readonly Entity[];
  /** Where entities are named; pronouns are a layer of their own. */
  readonly mentions: readonly Mention[];
  /** Pronouns that certainly stand for one of the entities. */
  readonly pronouns: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}
