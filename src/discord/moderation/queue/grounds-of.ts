import type { CaseAction, Grounds } from '../../../moderation/cases/case.js';
import type { Finding, FindingReason } from '../../../moderation/finding.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { Rule } from '../../../moderation/rules/rule.js';

/**
 * The words that were found, with what stands around them; of a report, the beginning. Of several rules
 * it is the one that wants this done, the surest of those: who only had to fear for their message is not
 * told that they were warned for it.
 */
export function groundsOf(
  { text, findings, messages }: Pick<Proposal, 'text' | 'findings' | 'messages'>,
  action: CaseAction,
  rules: readonly Rule[],
): Grounds {
  const wanting = findings.filter((finding) => wants(finding, action, rules));
  const [surest] = [...(wanting.length > 0 ? wanting : findings)].sort(
    (one, other) => other.confidence - one.confidence,
  );
  const [place] = messages;
  return {
    quote: text.slice(Math.max(0, (surest?.start ?? 0) - context)).slice(0, longestQuote),
    rule: surest?.rule ?? null,
    kind: surest?.kind ?? null,
    message:
      place === undefined ? null : { channelId: place.channelId, messageId: place.messageId },
    ...articleOf(surest?.reason),
  };
}

/** What the article says instead: the member is told what it rests on. */
function articleOf(reason: FindingReason | undefined): Pick<Grounds, 'article'> {
  if (reason?.code !== 'misstatement') return {};
  const quote = reason.quote.slice(0, longestQuote);
  return { article: { quote, title: reason.articleTitle } };
}

function wants({ rule }: Finding, action: CaseAction, rules: readonly Rule[]): boolean {
  const response = rules.find(({ id }) => id === rule)?.response;
  return (action === 'delete' ? response?.deletes : response?.warns) === true;
}

const longestQuote = 1_000;
const context = 200;
