import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord-api-types/v10';

/** What a command gives back; the dispatcher sends it. */
export interface Reply {
  readonly visibility: Visibility;
  /** The first answers, the others follow it in order; at least one. */
  readonly messages: readonly OutgoingMessage[];
}

/** `private`: only the one who asked sees it. */
export type Visibility = 'public' | 'private';

/** One message, with content or embeds or both. Texts of others in it went through `safeText`. */
export interface OutgoingMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly ButtonRow[];
}

export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

export function privately(...messages: readonly OutgoingMessage[]): Reply {
  return { visibility: 'private', messages };
}
