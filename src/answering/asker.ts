/** Who asks, and where: of whose shares a model is paid. */
export interface Asker {
  readonly memberId: string;
  readonly channelId: string;
  /** Of a thread: the channel in which it was opened, of whose share it spends. */
  readonly parentId?: string | null;
  readonly guildId: string | null;
}
