import type { ClaimCheck } from '../../answering/claims/claim-checker.js';
import type { Messages } from '../../locales/messages.js';
import { limits } from '../limits.js';
import type { CitationLink } from '../rendering/answer-message.js';
import { claimLead } from '../rendering/claim-lead.js';
import { lay, link, token, words } from '../rendering/markup.js';
import { type Block, pack } from '../rendering/pack.js';
import { quoteTokens } from '../rendering/quote-tokens.js';
import type { OutgoingMessage } from '../reply.js';
import { safeText } from '../safe-text.js';
import type { CheckedMessage } from './check-claims.js';

export interface CheckView {
  readonly checked: CheckedMessage;
  /** Address of the message. */
  readonly address: string;
  /** How many articles it was held against. */
  readonly articles: number;
  readonly messages: Messages;
  readonly citationLink: CitationLink;
  /** Said above everything, safe to show: who shares it. */
  readonly above?: string;
  /** Said under it, safe to show: that an article changed. */
  readonly below?: readonly string[];
}

/** What the articles say of a message: each claim with its verdict, the quote, and its place. */
export function renderCheck(view: CheckView): OutgoingMessage[] {
  const { checked, messages, above, below = [] } = view;
  const { checking } = messages;
  const blocks: Block[] = [
    ...(above === undefined ? [] : [{ text: above, leads: true }]),
    { text: checking.lead(link(checking.theMessage, view.address)), leads: true },
    ...checked.told.slice(0, mostShown).flatMap((check) => claimBlocks(check, view)),
    ...restLines(view).map((text) => ({ text, apart: true })),
    { text: [...below.map((line) => `-# ${line}`), markLine(view)].join('\n'), apart: true },
  ];
  return pack(blocks, limits.content).map((content) => ({ content }));
}

/** More than these nobody reads at once; the others are as telling or less. */
const mostShown = 4;
const longestClaim = 300;
const longestLine = 1_300;
const signs = { supported: '🟢', contradicted: '🔴', not_covered: '⚪' } as const;

function claimBlocks(check: ClaimCheck, { messages, citationLink }: CheckView): Block[] {
  const { citation, verdict, claim } = check;
  if (citation === null) return [];
  const said = messages.checking.said(safeText(claim, longestClaim));
  const place = safeText(citation.section ?? messages.discord.beginning, 200);
  const number = link(place, citationLink(citation));
  const quote = lay([...quoteTokens(citation.quote, [], messages)], '> ', longestLine);
  const translation =
    citation.translation === null
      ? []
      : lay(
          [token(`*${messages.answers.translation}*`), ...words(citation.translation.text)],
          '> ',
          longestLine,
        );
  return [
    { text: said, leads: true, apart: true },
    { text: `${signs[verdict]} ${claimLead(check, messages)}`, leads: true },
    ...[...quote, ...translation].map((text) => ({ text })),
    { text: `-# ${number}` },
  ];
}

/** What is not shown claim by claim. */
function restLines({ checked, articles, messages }: CheckView): string[] {
  const { told, notCovered, unread } = checked;
  const { checking, claims } = messages;
  const none = `${signs.not_covered} ${claims.notCovered(articles)}`;
  const silent =
    told.length === 0 ? none : `${signs.not_covered} ${checking.othersNotCovered(notCovered)}`;
  return [
    ...(notCovered > 0 ? [silent] : []),
    ...(unread > 0 ? [`-# ${checking.notLookedAt(unread)}`] : []),
  ];
}

/** That a machine judged, how, and from which text. */
function markLine({ checked, messages }: CheckView): string {
  const engine = checked.told.some((check) => check.engine === 'generative')
    ? 'generative'
    : 'extractive';
  const cited = new Map(checked.told.map(({ citation }) => [citation?.articleId, citation]));
  const sources = [...cited.values()].slice(0, 3).flatMap((citation) =>
    citation === null || citation === undefined
      ? []
      : messages.discord.source({
          title: safeText(citation.articleTitle, 120),
          version: citation.articleVersion.slice(0, 7),
        }),
  );
  const made = checked.told.length === 0 ? [] : [messages.discord.madeBy[engine]];
  return `-# ${[messages.checking.notTruth, ...made, ...sources].join(' · ')}`;
}
