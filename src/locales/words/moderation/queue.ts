/** The cards that moderators decide on. */
export interface QueueWords {
  /** Buttons. */
  readonly buttons: {
    readonly dismiss: string;
    readonly delete: string;
    readonly warn: string;
    readonly timeOut: string;
    readonly kick: string;
    readonly ban: string;
    readonly more: string;
  };
}
