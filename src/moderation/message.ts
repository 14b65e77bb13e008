/** A message as rules read it. All texts are hostile; none is kept unless a case needs it. */
export interface ModeratedMessage {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** The channel of the thread; null where it is none. */
  readonly parentId: string | null;
  readonly memberId: string;
  /** As others see it. */
  readonly memberName: string;
  readonly roleIds: readonly string[];
  /** As Discord gives it, with its Markdown; empty without the Message Content intent. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly mentions: {
    /** Different members and roles that it mentions. */
    readonly count: number;
    /** @everyone or @here, whether or not it pinged. */
    readonly everyone: boolean;
  };
}
