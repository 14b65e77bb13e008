import type { Asked } from '../../asked.js';
import { menuRow } from '../../rendering/menus.js';
import type { OutgoingMessage } from '../../reply.js';
import type { AppealEdge } from './appeal-controls.js';
import { appealControls, appealDays, whyNot } from './appealable.js';

/**
 * Decisions about whoever asks that can still be appealed, in all servers, and what came of those that
 * were: so those appeal, too, who take no direct messages and got no notice.
 */
export async function showOwnCases(
  { memberId, messages }: Pick<Asked, 'memberId' | 'messages'>,
  { moderation, moderating }: AppealEdge,
): Promise<OutgoingMessage> {
  const { own } = messages.moderation.cases.appeals;
  const now = Date.now();
  const options = [];
  for (const given of await moderation.cases.ofMember(memberId, now - appealDays * day)) {
    const { guildId, number } = given;
    const appeal = await moderation.appeals.find(guildId, number);
    if (appeal === undefined && whyNot(memberId, { given, appeal, now }) !== null) continue;
    const state =
      appeal === undefined ? [] : [messages.moderation.cases.card.appeals[appeal.state]];
    const action = messages.moderation.cases.actions[given.action];
    options.push({
      label: own.one({ action, number }),
      value: `${guildId}.${number}`,
      description: [moderating.serverName(guildId) || '…', ...state].join(' · '),
    });
  }
  if (options.length === 0) return { content: own.none, components: [] };
  return {
    content: own.lead,
    components: [menuRow({ customId: appealControls.appeal, placeholder: own.choose, options })],
  };
}

const day = 86_400_000;
