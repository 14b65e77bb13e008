import { setImmediate } from 'node:timers/promises';
import type { Log } from '../../../log.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { Rule, RuleKind } from '../../../moderation/rules/rule.js';

export interface WarmUpProps {
  readonly moderation: Pick<Moderation, 'servers' | 'rules' | 'examiner'>;
  readonly log: Pick<Log, 'warn'>;
  readonly signal: AbortSignal;
}

/**
 * Has each kind of rule that is in use read one message, each in a turn of its own.
 *
 * DECISION: what a kind needs (lists of words, patterns) is read when it is first needed, in 0.2 s here, and
 * in more than a second on a busy machine. At the first message of a raid that would hold everyone up.
 * @returns never rejects: without it, the first messages take longer.
 */
export async function warmUp({ moderation, log, signal }: WarmUpProps): Promise<void> {
  try {
    const examiner = moderation.examiner.afresh();
    for (const rule of await rulesInUse(moderation)) {
      await setImmediate();
      if (signal.aborted) return;
      examiner.examine(sample, [{ ...rule, channelIds: [], exemptChannelIds: [] }]);
    }
  } catch (error) {
    log.warn('The rules could not be made ready before they are needed.', { error });
  }
}

/** One of each kind. */
async function rulesInUse({ servers, rules }: WarmUpProps['moderation']) {
  const byKind = new Map<RuleKind, Rule>();
  for (const guildId of (await servers.on()).slice(0, mostServers))
    for (const rule of await rules.of(guildId)) byKind.set(rule.kind, rule);
  return byKind.values();
}

/** Their rules are much the same. */
const mostServers = 20;

/** Of nobody, with something for each kind to look at closer. */
const sample: ModeratedMessage = {
  ...{ id: '0', guildId: '0', channelId: '0', parentId: null, memberId: '0', memberName: '' },
  ...{ roleIds: [], at: 0, mentions: { count: 0, everyone: false } },
  text: 'Bonjour, tu as lu https://example.com/page ? You can find it there, too: example dot org.',
};
