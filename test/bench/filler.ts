import type { PassageRow } from '../../src/evaluation/rows.js';
import { createRandom, pick, type Random } from './random.js';

/** Ids of filler begin so, and no question has its answer there. */
export const fillerPrefix = 'filler-';

/**
 * Passages that look like the given ones to an index and say nothing: words follow each other as
 * pairs of words do there, so that common words are common and names recur, but no sentence of the
 * set is repeated for long. One word in thirty is coined of two halves, since larger collections
 * have more words. Always the same for the same passages.
 */
export function* makeFiller(passages: readonly PassageRow[], count: number): Generator<PassageRow> {
  const random = createRandom(20_240_601);
  const chain = buildChain(passages);
  const language = passages[0]?.language ?? 'und';
  let title = '';
  for (let index = 0; index < count; index += 1) {
    if (index % passagesOfArticle === 0) title = `${sentence(chain, random, 3)} ${index}`;
    const length = 3 + Math.floor(random() * 4);
    const text = Array.from({ length }, () => `${sentence(chain, random, longestSentence)}.`);
    yield { id: `${fillerPrefix}${index}`, language, title, text: text.join(' ') };
  }
}

const passagesOfArticle = 10;
const longestSentence = 40;
const coinedShare = 1 / 30;

interface Chain {
  /** Words that open a sentence. */
  readonly openings: readonly string[];
  /** Word → those that follow it, as often as they do; an empty word ends the sentence. */
  readonly followers: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

function buildChain(passages: readonly PassageRow[]): Chain {
  const openings: string[] = [];
  const words: string[] = [];
  const followers = new Map<string, string[]>();
  for (const { text } of passages) {
    for (const part of text.split(/[.!?]+(?:\s|$)/)) {
      const [first, ...others] = part.split(/\s+/).filter((word) => word !== '');
      if (first === undefined) continue;
      openings.push(first);
      words.push(first, ...others);
      let previous = first;
      for (const word of [...others, '']) {
        const known = followers.get(previous);
        if (known === undefined) followers.set(previous, [word]);
        else known.push(word);
        previous = word;
      }
    }
  }
  return { openings, followers, words };
}

function sentence(chain: Chain, random: Random, longest: number): string {
  const said: string[] = [];
  let word = pick(chain.openings, random);
  while (word !== '' && said.length < longest) {
    said.push(random() < coinedShare ? coin(chain, random) : word);
    word = pick(chain.followers.get(word) ?? [''], random);
  }
  return said.join(' ');
}

function coin({ words }: Chain, random: Random): string {
  const [one, other] = [pick(words, random), pick(words, random)];
  return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2));
}
