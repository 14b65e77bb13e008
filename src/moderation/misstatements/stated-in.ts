import { isQuestion } from '../../answering/discussion/is-question.js';
import { fold } from '../../retrieval/fold.js';
import { withoutDiscord } from './without-discord.js';

/** A sentence of a message that states something, and where it stands there. */
export interface Statement {
  /** As it reads, without formatting. Hostile. */
  readonly claim: string;
  /** In UTF-16 code units of the message. */
  readonly start: number;
  readonly end: number;
}

/** A longer message is a text of its own: each claim takes its time. */
const mostStatements = 8;
/** Characters; what is longer is no sentence any more. */
const longest = 500;
/** Fewer words hardly state what an article could deny. */
const fewestWords = 4;

/**
 * What its author states, in order: no questions, no lines that quote others, nothing said in jest or
 * put in another's mouth. Empty for most messages.
 */
export function statedIn(message: string): readonly Statement[] {
  if (message.length < 12 || inJest.test(message)) return [];
  const found: Statement[] = [];
  for (const { text, start: lineStart } of linesOf(withoutDiscord(message))) {
    for (const { segment, index } of sentences.segment(text)) {
      const sentence = segment.trim();
      if (found.length >= mostStatements) return found;
      if (sentence.length > longest || !states(sentence)) continue;
      const start = lineStart + index + segment.indexOf(sentence);
      found.push({ claim: plain(sentence), start, end: start + sentence.length });
    }
  }
  return found;
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Whoever writes so does not state it. */
const inJest =
  /(?:^|\s)(?:lo+l|mdr+|ptdr+|lmao|xd+|jk|haha\p{L}*|hihi\p{L}*|\/s|\/j)(?=$|[\s.,!?])|[😂🤣😜😝🙃😏🤡]|[;:]-?[pPdD](?=$|\s)|;-?\)/iu;

/** "You say that …", "some believe …", "if …", "imagine …": not the author's own statement of fact. */
const anothers =
  /^(?:(?:et|mais|and|but|donc|so|puis|then) )?(?:si |s il|imagin|suppos|disons|admettons|if |unless|let s say|what if|il parait|on dirait|j ai (?:lu|entendu)|selon (?:toi|lui|elle|eux|vous)|(?:tu|vous|il|elle|on|ils|elles|certains|beaucoup|d autres|les gens) (?:dis|dit|dites|disent|pretend|pretends|pretendez|pretendent|croi\p{L}+|pens\p{L}+|affirm\p{L}+)\b|you (?:say|said|claim|think)|(?:he|she|they|some|people|many|others?) (?:say|says|said|claims?|think|thinks|believes?)|i (?:read|heard|wish|hope|wonder|doubt)|je (?:doute|me demande|voudrais|souhaite)|j (?:espere|aimerais)|maybe|perhaps|peut etre)/u;

function states(sentence: string): boolean {
  if (isQuestion(sentence) || /(?:\.{3}|…)$/u.test(sentence)) return false;
  if (anothers.test(fold(sentence.replace(/['’-]/gu, ' ')).trim())) return false;
  let count = 0;
  for (const { isWordLike } of words.segment(sentence)) if (isWordLike) count += 1;
  return count >= fewestWords;
}

function linesOf(text: string): { readonly text: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
}

/** Signs that only format have become spaces. */
function plain(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').replace(/ (?=[.,](?:\s|$))/g, '');
}
