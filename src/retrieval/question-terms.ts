/** A content word of a question, as ranking sees it. */
export interface QuestionTerm {
  /** As the analyser writes it in the question's language. */
  readonly term: string;
  /** Inverse document frequency, above 0. */
  readonly weight: number;
  /** Written as a name or a figure in the question. */
  readonly named: boolean;
  /**
   * Says only what sort of thing is wanted: "pays" of "Quels pays …". The answer seldom repeats it.
   */
  readonly generic: boolean;
  /** Belongs to the next term: "président" of "le président de la Chine", "age" of "age of Gref". */
  readonly joined: boolean;
  /**
   * How the word may stand in a passage → how likely that means the same, 0 to 1. Its own term has 1.
   */
  readonly forms: ReadonlyMap<string, number>;
  /**
   * Words by whose letters it is recognised ("applicat" of "applications"), as likely as `forms`.
   */
  readonly spellings: ReadonlyMap<string, number>;
  /** The forms by which candidates are looked up. */
  readonly sought: readonly string[];
}
