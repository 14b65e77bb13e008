/** What stands around the list of commands, which come with words of their own. */
export interface HelpWords {
  /** What the bot does, in a sentence or two. */
  readonly lead: string;
  /** A command, as one types it, and what it does. */
  line(command: string, description: string): string;
  /** That one can ask without a command. */
  readonly mention: string;
  /** Leads in the entries in the menu of a message. */
  readonly menus: string;
  /** Leads in the commands of those who manage the server. */
  readonly managing: string;
  /** Leads in the names of the commands of moderators. */
  readonly moderating: string;
  readonly foot: string;
}
