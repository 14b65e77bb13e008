import type { APIEmbedField } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Finding, FindingReason } from '../../../moderation/finding.js';
import type { Edge } from '../../edge.js';
import { lay, link, words } from '../../rendering/markup.js';
import { safeText } from '../../safe-text.js';

export type QuotingEdge = Pick<Edge, 'library' | 'citationLink'>;

type Misstatement = Extract<FindingReason, { code: 'misstatement' }>;

/** What the article says instead, verbatim, with the way to its place: the evidence of a misstatement. */
export async function articleQuotes(
  findings: readonly Finding[],
  { moderation }: Messages,
  edge: QuotingEdge,
): Promise<readonly APIEmbedField[]> {
  const quoted = findings
    .flatMap(({ reason }) => (reason.code === 'misstatement' ? [reason] : []))
    .slice(0, mostQuotes);
  const fields: APIEmbedField[] = [];
  for (const reason of quoted) {
    const quote = lay(words(reason.quote), '> ', longestQuote)[0] ?? '> …';
    const place = safeText(reason.section ?? reason.articleTitle, 100) || '…';
    const value = `${quote}\n${link(place, await addressOf(reason, edge))}`;
    fields.push({ name: moderation.queue.more.article, value });
  }
  return fields;
}

const mostQuotes = 2;
const longestQuote = 350;

/** Null where that version of the article is kept no longer. */
async function addressOf(
  reason: Misstatement,
  { library, citationLink }: QuotingEdge,
): Promise<string | null> {
  const { articleId, articleVersion, articleTitle, quote, section, start, end } = reason;
  const article = await library.article(articleId, articleVersion);
  const sentences = article?.sentences.filter((one) => one.start < end && one.end > start) ?? [];
  const [first] = sentences;
  if (article === undefined || first === undefined) return null;
  return citationLink({
    ...{ number: 1, articleId, articleVersion, articleTitle, articleUrl: article.url },
    ...{ section, page: first.page, quote, start, end },
    firstSentence: first.index,
    endSentence: (sentences.at(-1) ?? first).index + 1,
    translation: null,
  });
}
