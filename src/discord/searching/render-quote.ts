import type { Messages } from '../../locales/messages.js';
import { limits } from '../limits.js';
import type { CitationLink } from '../rendering/answer-message.js';
import { lay, link, token, words } from '../rendering/markup.js';
import { pack } from '../rendering/pack.js';
import { quoteTokens } from '../rendering/quote-tokens.js';
import { type FoundPassage, placeOfPassage } from '../rendering/source-cards.js';
import type { OutgoingMessage } from '../reply.js';
import { safeText } from '../safe-text.js';

export interface QuoteView {
  readonly passage: FoundPassage;
  /** Who quotes it; safe to show. */
  readonly above: string;
  /** Said under it, safe to show: that its article changed. */
  readonly below?: readonly string[];
  readonly messages: Messages;
  readonly citationLink: CitationLink;
}

const longestLine = 1_300;

/** A passage for everyone to read, with its place: content, so that it needs no Embed Links. */
export function renderQuote({
  passage,
  above,
  below = [],
  messages,
  citationLink,
}: QuoteView): OutgoingMessage[] {
  const { translation = null, section, articleTitle, articleVersion } = passage;
  const quote = lay(quoteTokens(passage.text, [], messages), '> ', longestLine);
  const label = token(`*${messages.answers.translation}*`);
  const translated =
    translation === null ? [] : lay([label, ...words(translation.text)], '> ', longestLine);
  const place = safeText(section ?? messages.discord.beginning, 200) || messages.discord.beginning;
  const source = messages.discord.source({
    title: safeText(articleTitle, 160),
    version: articleVersion.slice(0, 7),
  });
  const lines = [...quote, ...translated].map((text) => ({ text }));
  const foot = `-# ${link(place, citationLink(placeOfPassage(passage)))} · ${source}`;
  const blocks = [
    { text: above, leads: true },
    ...lines,
    { text: [...below.map((line) => `-# ${line}`), foot].join('\n') },
  ];
  return pack(blocks, limits.content).map((content) => ({ content }));
}
