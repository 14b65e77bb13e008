/** What is done with a message of somebody: ask about it, hold it against the articles. */
export interface CheckingWords {
  readonly about: {
    /** Title of the form, 45 characters at most. */
    readonly title: string;
    /** Labels, 45 characters at most. */
    readonly question: string;
    readonly placeholder: string;
    readonly message: string;
    /** Said under the message, 100 characters at most. */
    readonly messageNote: string;
    /** Text of a link to that message, beside who asked. */
    readonly thisMessage: string;
    /** A question with the message that it is about; both safe as they are, the quote clipped. */
    asked(question: string, quote: string): string;
    /** There is no text to ask about: a picture, a file, a sticker. */
    readonly noText: string;
  };
  /** Leads in what was found; `link` to the message. */
  lead(link: string): string;
  /** Text of a link to the message that was checked. */
  readonly theMessage: string;
  /** What was said, before what the articles say of it. */
  said(claim: string): string;
  /** Claims of the message that the articles do not speak of, besides those shown. */
  othersNotCovered(count: number): string;
  /** Claims that were not looked at, since the message is long. */
  notLookedAt(count: number): string;
  /** There is no text: a picture, a file, a sticker. */
  readonly noText: string;
  /** Only questions, greetings and the like: nothing that could be held against an article. */
  readonly noClaim: string;
  /** Our own answers are quotes already. */
  readonly ownMessage: string;
  /** It was deleted since it was checked, or what was found is forgotten. */
  readonly messageGone: string;
  /** Under it: that a machine judged, and what it means. */
  readonly notTruth: string;
  readonly share: string;
  sharedBy(name: string): string;
  shared(link: string): string;
  alreadyShared(link: string): string;
}
