/**
 * What members do with an answer: share it, go on from it, look behind it. Parameters are safe to
 * show already; a link is Markdown or an address.
 */
export interface UnderAnswersWords {
  /** Labels of buttons, 80 characters at most. */
  readonly controls: {
    readonly share: string;
    readonly thread: string;
    readonly more: string;
    readonly again: string;
    readonly remove: string;
    readonly behind: string;
  };
  /** Leads in what did not fit under an answer; `question` may be empty. */
  more(question: string): string;
  readonly sharing: {
    /** Above an answer that its asker shared. */
    askedBy(name: string): string;
    /** In place of the private answer; `link` to the message in the channel. */
    shared(link: string): string;
    alreadyShared(link: string): string;
    /** What is not covered is not shared. */
    readonly nothingToShare: string;
  };
  readonly thread: {
    /** First message of a thread; `command` is the name of the command to ask. */
    first(command: string): string;
    opened(link: string): string;
    existing(link: string): string;
    /** Put away, and opened again by whoever writes there. */
    archived(link: string): string;
    /** Closed by a moderator. */
    locked(link: string): string;
    /** It was deleted, and Discord opens no other one. */
    readonly gone: string;
    /** The message that it would grow from was deleted. */
    readonly messageGone: string;
    /** Only the asker sees the answer. */
    readonly shareFirst: string;
    /** A thread cannot be opened in a thread. */
    readonly inThread: string;
  };
  /** Articles that an answer cites and that are not what they were. */
  readonly outdated: {
    changed(title: string): string;
    gone(title: string): string;
  };
  readonly removal: {
    readonly removed: string;
    readonly notYours: string;
  };
  /** Before an answer that takes its time: what is being done. */
  readonly progress: Readonly<Record<'reading' | 'writing' | 'checking', string>>;
}
