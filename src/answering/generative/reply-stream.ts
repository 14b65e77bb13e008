import { cleanReply } from './clean-reply.js';
import { type ParsedSentence, parseLine, saysNotCovered } from './parse-line.js';

/**
 * Takes a reply apart while it is being written. However it is cut into pieces, the sentences are
 * the same; only that a model which ends in "not covered" after
 * sentences that were handed on cannot take those back.
 */
export interface ReplyStream {
  /** More of the reply. @returns the sentences that are whole now, in order. */
  push(piece: string): readonly ParsedSentence[];
  /** No more comes. Unless the reply ended by itself, its last sentence is left out as unfinished. */
  end(isWhole: boolean): readonly ParsedSentence[];
  /** The model says that the sentences do not answer; nothing is handed on after that. */
  readonly isNotCovered: boolean;
}

export function createReplyStream(): ReplyStream {
  // From the first line that is not finished, or from the thought or code that is not closed.
  let unread = '';
  // Sentences of the unfinished line that are whole already.
  let takenOfLine = 0;
  // Whole, but held back until it is seen that "not covered" does not follow.
  let held: ParsedSentence[] = [];
  let isNotCovered = false;

  const takeLines = (lines: readonly string[]) => {
    for (const line of lines) {
      held.push(...parseLine(line).slice(takenOfLine));
      takenOfLine = 0;
    }
  };
  const release = () => {
    const released = isNotCovered ? [] : held;
    held = [];
    return released;
  };
  return {
    get isNotCovered() {
      return isNotCovered;
    },
    push(piece) {
      if (isNotCovered) return [];
      unread += piece;
      const { finished, unfinished, rest } = divide(unread);
      takeLines(finished);
      unread = rest;
      const sentences = parseLine(unfinished);
      const last = sentences.at(-1)?.text ?? '';
      const isOnItsWay = last.length >= surelyBegun;
      if (isOnItsWay) {
        held.push(...sentences.slice(takenOfLine, -1));
        takenOfLine = Math.max(takenOfLine, sentences.length - 1);
      }
      isNotCovered = saysNotCovered(unfinished) || finished.some(saysNotCovered);
      return isOnItsWay || isNotCovered ? release() : [];
    },
    end(isWhole) {
      if (isNotCovered) return [];
      const lines = cleanReply(unread).split('\n');
      isNotCovered = lines.some(saysNotCovered);
      if (isWhole || unread.endsWith('\n')) takeLines(lines);
      return release();
    },
  };
}

/** Of the next sentence, in UTF-16 code units: then it is a sentence, and not "NOT_COVERED". */
const surelyBegun = 16;

interface Divided {
  /** Lines that do not change any more, cleaned. */
  readonly finished: readonly string[];
  /** The line that is being written, cleaned, without markup or numbers that are not closed yet. */
  readonly unfinished: string;
  /** What must be read again with the next piece. */
  readonly rest: string;
}

function divide(unread: string): Divided {
  const end = endOfFinished(unread);
  const rest = unread.slice(end);
  const finished = end === 0 ? [] : cleanReply(unread.slice(0, end)).split('\n');
  const unfinished = cleanReply(rest.replace(openMarkup, '')).split('\n').at(-1) ?? '';
  return { finished, unfinished: isOpen(rest) ? '' : unfinished, rest };
}

/** Behind the last line break that stands in no thought and no code. */
function endOfFinished(unread: string): number {
  let end = 1 + unread.lastIndexOf('\n');
  while (end > 1 && isOpen(unread.slice(0, end))) end = 1 + unread.lastIndexOf('\n', end - 2);
  return end;
}

/** A thought or code that is not closed yet. */
function isOpen(text: string): boolean {
  const closed = text
    .replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '')
    .replace(/(```|~~~)[\s\S]*?\1/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
  return /<(?:think(?:ing)?>|script\b|style\b)|```|~~~/i.test(closed);
}

const openMarkup =
  /(?:\[[^\]\n]*|\[[^\]\n]*\]\([^)\n]*|<[^<>\n]*|【[^】\n]*|\([\d\s,;–-]*|[`~]+)$/u;
