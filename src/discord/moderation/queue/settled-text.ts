import type { Messages } from '../../../locales/messages.js';
import type { Proposal, SettledHow } from '../../../moderation/queue/proposal.js';
import { durationText } from './proposed-text.js';

/** By whom it was settled, and how; or that somebody is about to. */
export function settledText(
  { settledBy, settledHow }: Pick<Proposal, 'settledBy' | 'settledHow'>,
  messages: Messages,
): string {
  const { settled } = messages.moderation.queue;
  // A mention in a text that pings nobody shows the moderator's name as it is now.
  const by = settledBy === null ? '…' : `<@${settledBy}>`;
  if (settledHow === null) return settled.underWay(by);
  switch (settledHow.decision) {
    case 'dismissed':
      return settled.dismissed(by);
    case 'acted':
      return settled.acted({
        what: `**${whatText(settledHow, messages)}**`,
        by,
        cases: casesText(settledHow.cases, messages),
      });
    case 'gone':
      return settled.gone(by);
    case 'granted':
      return settled.granted(by);
    case 'refused':
      return settled.refused(by);
    case 'happened':
      return settled.happened(by);
    case 'did_not_happen':
      return settled.didNotHappen(by);
  }
}

/** "Timeout (1 hour)" */
function whatText(
  { action, duration }: Pick<SettledHow, 'action' | 'duration'>,
  messages: Messages,
): string {
  const name = action === null ? '…' : messages.moderation.cases.actions[action];
  return duration === null ? name : `${name} (${durationText(duration, messages)})`;
}

function casesText(numbers: readonly number[], { moderation }: Messages): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return moderation.cases.numbered(first);
  return moderation.queue.manyCases({ count: numbers.length, first, last });
}
