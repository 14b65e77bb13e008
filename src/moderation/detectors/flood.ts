import type { Detector } from '../detector.js';
import type { ModeratedMessage } from '../message.js';
import { createRecentEvents } from './recent-events.js';

/** Finds each message of a member beyond what a rule allows within its seconds. */
export function createFloodDetector(): Detector<'flood'> {
  const recent = createRecentEvents();
  return {
    kind: 'flood',
    find(message, { id, messages, seconds }) {
      const key = `${message.guildId} ${id} ${message.memberId}`;
      const count = recent.note(key, message, seconds * 1000);
      if (count <= messages) return [];
      return [wholeMessage(message, { code: 'flood', messages: count, seconds })];
    },
  };
}

/** A finding about a message as a whole, and as sure as counting is. */
export function wholeMessage<Reason>({ text }: Pick<ModeratedMessage, 'text'>, reason: Reason) {
  return { start: 0, end: text.length, reason, confidence: 1 };
}
