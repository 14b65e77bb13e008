/** A question that a sentence should answer; asked of nobody before the answerer has answered it. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly question: string;
}

export type CandidateKind =
  | 'reason'
  | 'means'
  | 'doer'
  | 'object'
  | 'quantity'
  | 'time'
  | 'event'
  | 'person'
  | 'wording'
  | 'acronym'
  | 'heading';

/** A sentence with what is known of its article. */
export interface SentenceToAsk {
  readonly text: string;
  /** Full names of the persons of the article. */
  readonly persons: readonly string[];
  /** What a word is that opens a sentence, where its capital says nothing. */
  readonly natureOf: NatureOf;
}

/** By how the article writes the word elsewhere; `unknown` where that does not tell. */
export type NatureOf = (word: string) => 'common' | 'name' | 'unknown';

/** How questions are made in one language. */
export interface QuestionRules {
  /** Words of offices and professions, by which a name is known to be a person's. */
  readonly roles: readonly string[];
  /** "who" where it stands for persons only; null where there is no such word. */
  readonly personalRelative: string | null;
  /** The questions that a sentence answers, those that cannot be put well left out. */
  ask(sentence: SentenceToAsk): readonly Candidate[];
}

/** No label of a button is longer in Discord. */
export const longestQuestion = 80;
