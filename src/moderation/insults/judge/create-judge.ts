import PQueue from 'p-queue';
import { createPurse } from '../../../answering/budget/purse.js';
import type { TokenBudget } from '../../../answering/budget/token-budget.js';
import { asOneLine } from '../../../answering/generative/fence.js';
import { reachesOut } from '../../../answering/generative/suspicious.js';
import type { ChatModel, ChatReply, ChatRequest } from '../../../answering/models/chat-model.js';
import type { Log } from '../../../log.js';
import { rulesThatHold } from '../../examining/rules-that-hold.js';
import type { Finding } from '../../finding.js';
import type { ModeratedMessage } from '../../message.js';
import type { Judge } from '../../moderation.js';
import type { InsultsRule } from '../../rules/rule.js';
import type { InsultDetector } from '../create-insult-detector.js';
import { findQuote } from './find-quote.js';
import { judgeRequest, kindsOf } from './judge-request.js';
import { parseJudgement, type SaidFinding } from './parse-judgement.js';

export interface JudgeProps {
  readonly model: Pick<ChatModel, 'name' | 'complete'>;
  /** The rules: where they are sure the model is not asked. */
  readonly detector: Pick<InsultDetector, 'find' | 'mayOffend'>;
  /** Null where nothing is counted. */
  readonly budget: TokenBudget | null;
  readonly log: Pick<Log, 'warn'>;
  /** How long the model may take; default 20,000 ms. */
  readonly deadlineMs?: number;
  /** Calls at one time; default 2. */
  readonly atOnce?: number;
  /** Messages that may wait; default 50. Of more, the newest are not judged. */
  readonly most?: number;
}

/**
 * Asks a model about the messages that the rules cannot tell, and, where the server has rules in its
 * own words, about all that they do not find. See DECISIONS.md for what it costs.
 */
export function createJudge(props: JudgeProps): Judge {
  const { most = 50, log } = props;
  const queue = new PQueue({ concurrency: props.atOnce ?? 2 });
  const purse = createPurse(props.budget);
  let dropped = 0;
  const judgeBy = async (
    message: ModeratedMessage,
    rule: InsultsRule,
    signal: AbortSignal | undefined,
  ): Promise<readonly Finding[]> => {
    signal?.throwIfAborted();
    const payer = payerOf(message);
    if ((await purse.exhausted(payer)) !== null) return [];
    const request = await judgeRequest(message.text, rule);
    const reply = await replyTo(request, props, signal);
    if (reply === null) return [];
    await purse.spend(payer, spentOn(request, reply));
    return findingsOf(reply, { message, rule, props });
  };
  return {
    async judge(message, rules, signal) {
      const asked = rulesThatHold(message, rules)
        .filter((rule) => rule.kind === 'insults')
        .filter((rule) => isAsked(message, rule, props.detector));
      if (asked.length === 0) return [];
      if (queue.size >= most) {
        dropped += 1;
        // Said once for each full queue's worth: a raid would fill the log.
        if (dropped % most === 1) log.warn('messages are not judged: too many wait', { dropped });
        return [];
      }
      const all = asked.map((rule) => queue.add(() => judgeBy(message, rule, signal)));
      return (await Promise.all(all)).flat();
    },
  };
}

function isAsked(
  message: ModeratedMessage,
  rule: InsultsRule,
  detector: JudgeProps['detector'],
): boolean {
  const isWorded = /\p{L}{2}/u.test(message.text);
  if (!isWorded || detector.find(message, rule).length > 0) return false;
  return rule.guidance.trim() !== '' || detector.mayOffend(message.text);
}

/**
 * Nobody asked the model anything: it is not paid of a member's share. A server has one such share a
 * day for it, within the channel's and its own.
 */
function payerOf({ guildId, channelId, parentId }: ModeratedMessage) {
  return { memberId: `moderation-${guildId}`, channelId, parentId, guildId };
}

async function replyTo(
  request: Omit<ChatRequest, 'signal'>,
  { model, log, deadlineMs = 20_000 }: JudgeProps,
  signal: AbortSignal | undefined,
): Promise<ChatReply | null> {
  const deadline = AbortSignal.timeout(deadlineMs);
  try {
    return await model.complete({
      ...request,
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
  } catch (error) {
    signal?.throwIfAborted();
    log.warn('the model did not judge a message', { model: model.name, error });
    return null;
  }
}

/** Estimated where the provider does not say. */
function spentOn({ system, user }: Pick<ChatRequest, 'system' | 'user'>, reply: ChatReply): number {
  if (reply.tokens !== null) return reply.tokens.input + reply.tokens.output;
  return Math.ceil((system.length + user.length + reply.text.length) / 3.5);
}

interface Judged {
  readonly message: ModeratedMessage;
  readonly rule: InsultsRule;
  readonly props: JudgeProps;
}

function findingsOf(reply: ChatReply, judged: Judged): readonly Finding[] {
  const { model, log } = judged.props;
  const said = reply.truncated ? null : parseJudgement(reply.text);
  if (said === null) log.warn('what the model judged could not be read', { model: model.name });
  return (said ?? []).flatMap((one) => standing(one, judged) ?? []);
}

/** Set, not measured: no model is part of Glose. */
const confidence = 0.7;
const longestWhy = 200;

/** Only what is looked for, with words that stand in the message. */
function standing(
  { kind, quote, why }: SaidFinding,
  { message, rule, props }: Judged,
): Finding | null {
  const place = kindsOf(rule).includes(kind) ? findQuote(quote, message.text) : null;
  if (place === null) return null;
  const sentence = asOneLine(why);
  // What a message may have talked the model into is not shown to moderators as a link.
  const shown = reachesOut(sentence) ? asOneLine(quote) : sentence;
  return {
    ...{ rule: rule.id, kind: 'insults', ...place, confidence },
    reason: { code: 'judged', why: shown.slice(0, longestWhy), model: props.model.name },
  };
}
