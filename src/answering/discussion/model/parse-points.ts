import { cleanReply } from '../../generative/clean-reply.js';
import type { PointKind } from '../discussion.js';

/** A point as a model wrote it; nothing of it is verified. */
export interface ParsedPoint {
  readonly kind: PointKind;
  readonly text: string;
  /** As written, each once, in their order. */
  readonly numbers: readonly number[];
}

/** The lines of a reply that have the form asked for; others are no points. */
export function parsePoints(reply: string): readonly ParsedPoint[] {
  return cleanReply(reply)
    .split('\n')
    .flatMap((line): readonly ParsedPoint[] => {
      const [, word = '', listed = '', text = ''] = form.exec(line) ?? [];
      const kind = kinds[word.toUpperCase()];
      const numbers = listed.match(/\d+/gu)?.map(Number) ?? [];
      if (kind === undefined || numbers.length === 0 || !/\p{L}/u.test(text)) return [];
      return [{ kind, text: text.trim(), numbers: [...new Set(numbers)] }];
    });
}

const form = /^\W*(ASKED|AGREED|DISPUTED|SAID)\W*\[([\d\s,;[\]]+)\]\W*?:?\s*(?<text>\S.*)$/iu;

const kinds: Readonly<Record<string, PointKind>> = {
  ASKED: 'asked',
  AGREED: 'agreed',
  DISPUTED: 'disputed',
  SAID: 'said',
};
