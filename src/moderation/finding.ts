import type { RuleKind } from './rules/rule.js';

/** What a rule noticed in a message. */
export interface Finding {
  /** Id of the rule, as in the server that has it. */
  readonly rule: string;
  readonly kind: RuleKind;
  /** Where the words stand in the message, in UTF-16 code units; the whole message where it is all of it. */
  readonly start: number;
  /** After the last of them. */
  readonly end: number;
  readonly reason: FindingReason;
  /** How sure it is, 0 to 1: the share of such findings that are right, as measured or set. */
  readonly confidence: number;
}

/**
 * Why: a code, with what the words in a language need (`moderation.reasons` of the locales). Texts of
 * the message or of the server's own lists are hostile.
 */
export type FindingReason =
  | { readonly code: 'flood'; readonly messages: number; readonly seconds: number }
  | { readonly code: 'repeated'; readonly times: number; readonly seconds: number }
  | { readonly code: 'many_mentions'; readonly mentions: number; readonly most: number }
  | { readonly code: 'everyone' }
  | { readonly code: 'invite' }
  | { readonly code: 'listed_domain'; readonly domain: string }
  /** The domain looks like a well-known one. */
  | { readonly code: 'looks_like'; readonly domain: string; readonly brand: string }
  /** A link that says one address and leads to another. */
  | { readonly code: 'disguised_link'; readonly shown: string; readonly domain: string }
  /** The name of a well-known service beside words that bait. */
  | { readonly code: 'bait'; readonly domain: string; readonly brand: string }
  /** `listed`: the word or pattern as the server has it. */
  | { readonly code: 'banned_word'; readonly listed: string }
  | { readonly code: 'insult' }
  | { readonly code: 'hatred' }
  | { readonly code: 'threat' }
  /** A model judged, by the server's rules; `why` is the model's one sentence. */
  | { readonly code: 'judged'; readonly why: string; readonly model: string }
  /** The article says otherwise; `quote` verbatim. */
  | {
      readonly code: 'misstatement';
      readonly quote: string;
      readonly articleId: string;
      readonly articleVersion: string;
      readonly articleTitle: string;
      readonly section: string | null;
      /** Offsets of the quote in the article's text. */
      readonly start: number;
      readonly end: number;
    };
