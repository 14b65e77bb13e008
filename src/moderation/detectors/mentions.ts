import type { Detector, Spot } from '../detector.js';
import { blankCode } from '../text/blank-code.js';
import { wholeMessage } from './flood.js';

/** Finds mentions of too many, and of everyone whether or not it pinged. Not in code. */
export function createMentionsDetector(): Detector<'mentions'> {
  return {
    kind: 'mentions',
    find(message, { most, everyone }) {
      const text = blankCode(message.text);
      const mentions = Math.max(message.mentions.count, countOf(text));
      const found: Spot[] = [];
      if (mentions > most) {
        found.push(wholeMessage(message, { code: 'many_mentions', mentions, most }));
      }
      if (everyone) found.push(...mentionsOfEveryone(message, text));
      return found;
    },
  };
}

/** Different members and roles that the text names. */
function countOf(text: string): number {
  return new Set([...text.matchAll(/<@[!&]?(\d{15,20})>/g)].map(([, id]) => id)).size;
}

const toEveryone = /(?<![\p{L}\p{N}_.])@(?:everyone|here)(?![\p{L}\p{N}_])/giu;

function mentionsOfEveryone(
  message: { readonly text: string; readonly mentions: { readonly everyone: boolean } },
  text: string,
): readonly Spot[] {
  const spots = [...text.matchAll(toEveryone)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    reason: { code: 'everyone' } as const,
    confidence: 1,
  }));
  if (spots.length > 0) return spots.slice(0, 1);
  // Discord says so, and the text does not show it: its author has it in another form.
  const isShown = /@(?:everyone|here)/i.test(message.text);
  if (!message.mentions.everyone || isShown) return [];
  return [wholeMessage(message, { code: 'everyone' })];
}
