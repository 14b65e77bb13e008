import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
} from 'discord-api-types/v10';

/** What a command gives back; the dispatcher sends it. */
export interface Reply {
  readonly visibility: Visibility;
  /** The first answers, the others follow it in order; at least one. */
  readonly messages: readonly OutgoingMessage[];
  /**
   * True: the first stands in place of the message whose control was used. Such a control says so
   * beforehand (`answers: 'in its place'`).
   */
  readonly replaces?: boolean;
  /** Id of the answer or summary that the messages show, so that it is known where it stands. */
  readonly subject?: string;
}

/** `private`: only the one who asked sees it. */
export type Visibility = 'public' | 'private';

/** One message, with content, embeds or files. Texts of others in it went through `safeText`. */
export interface OutgoingMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly ComponentRow[];
  readonly files?: readonly OutgoingFile[];
}

export interface OutgoingFile {
  /** With its ending, of ours; an embed shows a picture as `attachment://NAME`. */
  readonly name: string;
  readonly data: Buffer;
  /** What a picture shows, for those who do not see it; 1,024 characters. */
  readonly description?: string;
}

/** Up to five buttons, or one menu. */
export type ComponentRow = APIActionRowComponent<APIComponentInMessageActionRow>;
export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

export function privately(...messages: readonly OutgoingMessage[]): Reply {
  return { visibility: 'private', messages };
}

/** In place of the message whose control was used; who sees that does not change. */
export function inPlace(message: OutgoingMessage): Reply {
  return { visibility: 'private', messages: [message], replaces: true };
}
