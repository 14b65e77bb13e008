/** What each reason is said with. Names, texts and quotes are not safe to show. */
export interface ReasonParts {
  readonly flood: { readonly messages: number; readonly seconds: number };
  /** `times`: how often it stood there in all. */
  readonly repeated: { readonly times: number; readonly seconds: number };
  readonly many_mentions: { readonly mentions: number; readonly most: number };
  readonly everyone: object;
  readonly invite: object;
  readonly listed_domain: { readonly domain: string };
  readonly looks_like: { readonly domain: string; readonly brand: string };
  readonly disguised_link: { readonly shown: string; readonly domain: string };
  readonly bait: { readonly domain: string; readonly brand: string };
  readonly banned_word: { readonly listed: string };
  readonly insult: object;
  readonly hatred: object;
  readonly threat: object;
  readonly judged: { readonly why: string; readonly model: string };
  readonly misstatement: { readonly quote: string; readonly articleTitle: string };
}

/** A reason as a rule gives it: its code, with what it is said with. */
export type ReasonGiven<Code extends keyof ReasonParts = keyof ReasonParts> = {
  readonly [Each in Code]: { readonly code: Each } & ReasonParts[Each];
}[Code];

/**
 * Why a message was noticed, for moderators and for who wrote it: short, begun with a capital, no full
 * stop at the end, no formatting.
 */
export type ReasonWords = {
  readonly [Code in keyof ReasonParts]: (parts: ReasonParts[Code]) => string;
};
