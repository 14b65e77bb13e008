import { RESTJSONErrorCodes as codes, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { Log } from '../../../log.js';
import type { Deleted } from '../../../moderation/actions/hands.js';
import type { MessagePlace } from '../../../moderation/cases/case.js';
import { doneOf, hasCode } from './done-of.js';

export interface RemoveMessagesProps {
  readonly rest: () => REST;
  readonly log: Pick<Log, 'warn'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/**
 * Deletes messages: up to a hundred of a channel in one request, as long as they are younger than two
 * weeks, the others one by one.
 */
export function createRemoveMessages({ rest, log, now = Date.now }: RemoveMessagesProps) {
  return async (messages: readonly MessagePlace[], reason: string): Promise<Deleted> => {
    const results: Deleted[] = [];
    for (const batch of batchesOf(messages, now())) results.push(await removeBatch(batch, reason));
    return {
      gone: results.flatMap(({ gone }) => gone),
      goneBefore: results.reduce((sum, { goneBefore }) => sum + goneBefore, 0),
      failed: results.flatMap(({ failed }) => failed),
      lacksPermission: results.some(({ lacksPermission }) => lacksPermission),
    };
  };

  async function removeBatch(batch: Batch, reason: string): Promise<Deleted> {
    const { channelId, messageIds } = batch;
    const [only] = messageIds;
    const places = messageIds.map((messageId) => ({ channelId, messageId }));
    try {
      if (messageIds.length === 1 && only !== undefined)
        await rest().delete(Routes.channelMessage(channelId, only), { reason });
      else
        await rest().post(Routes.channelBulkDelete(channelId), {
          body: { messages: messageIds },
          reason,
        });
      return { gone: places, goneBefore: 0, failed: [], lacksPermission: false };
    } catch (error) {
      if (hasCode(error, codes.UnknownMessage, codes.UnknownChannel))
        return { gone: places, goneBefore: places.length, failed: [], lacksPermission: false };
      const lacksPermission = doneOf(error) === 'missing_permission';
      if (!lacksPermission) log.warn('Messages could not be deleted.', { channelId, error });
      return { gone: [], goneBefore: 0, failed: places, lacksPermission };
    }
  }
}

interface Batch {
  readonly channelId: string;
  readonly messageIds: readonly string[];
}

/** What Discord deletes at once; older ones it refuses, so some minutes are left for the way there. */
const most = 100;
const youngest = 14 * 86_400_000 - 300_000;

function batchesOf(messages: readonly MessagePlace[], now: number): readonly Batch[] {
  const channels = new Map<string, Set<string>>();
  for (const { channelId, messageId } of messages) {
    const ids = channels.get(channelId) ?? new Set();
    channels.set(channelId, ids.add(messageId));
  }
  return [...channels].flatMap(([channelId, ids]) => {
    const isYoung = (id: string) => now - SnowflakeUtil.timestampFrom(id) < youngest;
    const young = [...ids].filter(isYoung);
    const old = [...ids].filter((id) => !isYoung(id)).map((id) => [id]);
    return [...chunks(young), ...old].map((messageIds) => ({ channelId, messageIds }));
  });
}

function chunks(ids: readonly string[]): readonly string[][] {
  return Array.from({ length: Math.ceil(ids.length / most) }, (_, index) =>
    ids.slice(index * most, (index + 1) * most),
  );
}
