/** The pages behind an answer: for whoever edits an article or runs Glose, not for members. */
export interface InspectorWords {
  /** Name of the two rooms that the panel leads to, and of the list of them. */
  readonly rooms: { readonly label: string; readonly reader: string; readonly behind: string };
  readonly recent: {
    readonly title: string;
    readonly introduction: string;
    readonly none: string;
    /** `command`: the name of the one that asks. */
    noneAdvice(command: string): string;
  };
  readonly outcomes: Readonly<Record<'answered' | 'not_covered' | 'unavailable', string>>;
  readonly engines: Readonly<Record<'extractive' | 'generative', string>>;
  readonly gone: string;
  readonly goneAdvice: string;
  readonly back: string;
  readonly answer: {
    readonly given: string;
    readonly again: string;
    /** The article changed since the answer: what stands below is about the text as it is now. */
    changed(title: string, then: string, now: string): string;
    articleGone(title: string): string;
    unchanged(title: string, version: string): string;
    /** Nothing in the answer names a version. */
    readonly noVersion: string;
    readonly isSummary: string;
    /** Today's outcome is not that of the answer. */
    readonly otherNow: string;
  };
  readonly understood: {
    readonly title: string;
    /** `certainty` from 0 to 1, as a percentage already. */
    language(name: string, certainty: string): string;
    readonly kinds: Readonly<Record<AskedKind, string>>;
    /** A question that leant on what was said before, as it was searched. */
    standsAlone(question: string): string;
    readonly words: string;
    readonly noWords: string;
  };
  readonly decision: {
    readonly title: string;
    enough(sufficiency: string, threshold: string): string;
    notEnough(sufficiency: string, threshold: string): string;
    readonly unreadable: string;
    readonly noPassage: string;
    readonly cautions: Readonly<Record<'strict' | 'balanced' | 'generous', string>>;
    readonly scale: string;
    readonly forIt: string;
    readonly againstIt: string;
    readonly nothing: string;
    readonly about: Readonly<Record<InspectedReason, string>>;
    /** What the claim of a question came to. */
    readonly claims: Readonly<Record<'supported' | 'contradicted' | 'not_covered', string>>;
  };
  readonly sentences: {
    readonly title: string;
    readonly introduction: string;
    readonly none: string;
    readonly fates: Readonly<Record<'quoted' | 'beside' | 'left', string>>;
    score(value: string): string;
  };
  readonly passages: {
    readonly title: string;
    introduction(candidates: number): string;
    readonly none: string;
    score(value: string): string;
    readonly found: string;
    readonly foundNone: string;
    readonly missing: string;
    /** Stands after a word that only a heading or the title has. */
    readonly inHeading: string;
    readonly because: string;
    readonly features: Readonly<Record<RankingFeature, string>>;
    readonly fates: Readonly<Record<'read' | 'retrieved' | 'left_out', string>>;
    readonly leftOut: string;
    /** How far behind the best one, and that so many more lie further behind. */
    behind(points: string): string;
    more(count: number): string;
    readonly open: string;
  };
  readonly checks: {
    readonly title: string;
    readonly quoted: string;
    readonly written: string;
    /** Model and version of what it was told. */
    model(name: string, prompt: string): string;
    /** Sentences that fell are not kept. */
    readonly fallen: string;
    /** Leads in those that this process still knows of. */
    readonly fallenHere: string;
    readonly reasons: Readonly<Record<RefusalReason, string>>;
    readonly none: string;
  };
  readonly timings: {
    readonly title: string;
    readonly introduction: string;
    readonly none: string;
    readonly steps: Readonly<Record<TimedStep, string>>;
    total(time: string): string;
  };
  readonly trick: TrickWords;
}

export interface TrickWords {
  readonly title: string;
  readonly introduction: string;
  readonly run: string;
  readonly again: string;
  readonly unanswerable: string;
  /** What no article on something else says of `name`; null where no name was found. */
  question(name: string | null): string;
  readonly injection: string;
  /** Tells whoever answers to say `word` and nothing else. */
  order(word: string): string;
  readonly asked: string;
  readonly refused: string;
  readonly answeredAfterAll: string;
  readonly quotedOnly: string;
  readonly answerGiven: string;
  readonly why: string;
  readonly nearest: string;
  readonly wouldHave: string;
  readonly wouldHaveDone: string;
  readonly couldNot: string;
  readonly couldNotBecause: readonly string[];
  readonly notFollowed: string;
  readonly followed: string;
  readonly emptyLibrary: string;
}

export type AskedKind =
  | 'person'
  | 'place'
  | 'date'
  | 'number'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'yes_no'
  | 'list'
  | 'thing';

/** Why a sentence of a model was not shown. */
export type RefusalReason =
  | 'no_number'
  | 'wrong_number'
  | 'figures'
  | 'negation'
  | 'contradicted'
  | 'predicate'
  | 'content'
  | 'names'
  | 'reach'
  | 'data'
  | 'leaked_rules'
  | 'too_long'
  | 'repeated'
  | 'leans_on_dropped'
  | 'language';

/** What a judgement on the evidence looks at. */
export type InspectedReason =
  | 'passage'
  | 'sentence'
  | 'nearness'
  | 'wording'
  | 'kind'
  | 'names'
  | 'title'
  | 'lead'
  | 'question';

/** What a passage is ranked by. */
export type RankingFeature =
  | 'bm25'
  | 'pieces'
  | 'found'
  | 'sentenceKind'
  | 'pairs'
  | 'links'
  | 'names'
  | 'plain'
  | 'title'
  | 'topic'
  | 'wording'
  | 'phrases'
  | 'sentenceTitle'
  | 'together'
  | 'dense';

/** `other`: what is neither searching nor writing, such as the wait for a model's first word. */
export type TimedStep = 'understand' | 'candidates' | 'rank' | 'write' | 'other';
