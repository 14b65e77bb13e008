import { createHash } from 'node:crypto';
import type { Detector } from '../detector.js';
import { foldText } from '../text/fold-text.js';
import { wholeMessage } from './flood.js';
import { createRecentEvents } from './recent-events.js';

/**
 * Finds a text that a member sends again and again, also where case, accents, look-alikes, spaces or
 * punctuation differ. What is remembered of a text is a digest.
 */
export function createRepeatsDetector(): Detector<'repeats'> {
  const recent = createRecentEvents();
  return {
    kind: 'repeats',
    find(message, { id, times, seconds }) {
      const said = essence(message.text);
      if (said === '') return [];
      const digest = createHash('sha256').update(said).digest('base64url').slice(0, 16);
      const key = `${message.guildId} ${id} ${message.memberId} ${digest}`;
      const count = recent.note(key, message, seconds * 1000);
      if (count <= times) return [];
      return [wholeMessage(message, { code: 'repeated', times: count, seconds })];
    },
  };
}

/** Letters and figures; of a text without any, such as one of emoji, all but its spaces. */
function essence(text: string): string {
  const { folded } = foldText(text);
  return folded.replace(/[^\p{L}\p{N}]/gu, '') || folded.replace(/\s/g, '');
}
