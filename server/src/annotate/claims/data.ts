import type { ClaimAct } from '../model.ts';
import type { WorthData } from './worth-features.ts';

/**
 * What a cue verb takes as its content: `clause`, a statement with or without "that"; `quotation`, words in quotation marks only;
 * `object`, a noun phrase or an infinitive; `addressee`, somebody who is told, before the content.
 */
export type Frame = 'clause' | 'quotation' | 'object' | 'addressee';

/** A verb that reports. */
export interface CueVerb {
  /** With its particle: `point out`. */
  readonly lemma: string;
  readonly particle: string | undefined;
  readonly act: ClaimAct;
  readonly frames: ReadonlySet<Frame>;
}

export type VerbTense = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** One reading of a written form: `said` is the past and the participle of "say". */
export interface VerbForm {
  readonly verb: CueVerb;
  readonly tenses: ReadonlySet<VerbTense>;
  /** Whether the same letters are a common noun (`claims`, `report`), so that only its neighbours tell. */
  readonly nounLike: boolean;
}

/** A noun that reports what somebody says: "claim", "promise". */
export interface CueNoun {
  readonly lemma: string;
  readonly act: ClaimAct;
  /** Whether an infinitive can be its content: "a promise to leave". */
  readonly infinitive: boolean;
}

/** What a language says to the recogniser of claims. All words are in lower case. */
export interface ClaimData {
  /** By written form; the readings with a particle come first. */
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  /** By written form, singular and plural. */
  readonly nouns: ReadonlyMap<string, CueNoun>;
  readonly words: WordClasses;
  /** First or last words before a colon that name no source (`question`, `correction`). */
  readonly headingWords: ReadonlySet<string>;
  /** Common nouns that are a source after a colon (`poll`, `report`). */
  readonly headingSources: ReadonlySet<string>;
  readonly sources: SourceNouns;
  readonly worth: WorthData;
  readonly confidence: ConfidenceWeights;
}

/** Trained by `training/claim-confidence.ts`: what each feature of a relation says for or against it. */
export interface ConfidenceWeights {
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
}

/** The closed classes of words that a reading of clauses hangs on. */
export interface WordClasses {
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** Finite forms of common verbs that do not report; a clause is told by one of them, an auxiliary, or a cue verb. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Past forms that do not end in -ed. */
  readonly pastVerbs: ReadonlySet<string>;
}

/** Nouns that tell what sort of source they are the head of. */
export interface SourceNouns {
  readonly poll: ReadonlySet<string>;
  readonly document: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
  readonly group: ReadonlySet<string>;
}
