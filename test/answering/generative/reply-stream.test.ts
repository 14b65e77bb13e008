import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReplyStream } from '../../../src/answering/generative/reply-stream.js';
import { parseReply } from './parse-reply.js';

/** What is handed on, each with how much of the reply had come by then. */
function stream(reply: string, size: number) {
  const taking = createReplyStream();
  const handed: { text: string; numbers: readonly number[]; after: number }[] = [];
  for (let at = 0; at < reply.length; at += size) {
    for (const sentence of taking.push(reply.slice(at, at + size))) {
      handed.push({ ...sentence, after: at + size });
    }
  }
  for (const sentence of taking.end(true)) handed.push({ ...sentence, after: reply.length });
  return { handed, isNotCovered: taking.isNotCovered };
}

const sentencesOf = (reply: string, size: number) =>
  stream(reply, size).handed.map(({ text, numbers }) => ({ text, numbers }));

const sentence = fc
  .tuple(
    fc.constantFrom(
      'German Gref est le PDG de Sberbank',
      'Le 1er janvier, M. Poutine a dit « oui. Et non »',
      'On January 1st, the U.S. said no (2)',
      'Am 1. Januar sagte er nein',
      'La **Chine** avance de 3,5 % env',
      'La [Russie](https://exemple.test/a) suit',
      'Elle a `12` drones <b>autonomes</b>',
      'Le pays n’en a pas',
    ),
    fc.constantFrom(' [1].', '. [2]', ' [3, 4].', '.', ' (5).', '! [S6]', ' 【7】.', '… [8][9]'),
  )
  .map((parts) => parts.join(''));

const reply = fc
  .array(
    fc.tuple(
      sentence,
      fc.constantFrom('\n', ' ', '\n\n', '\n- ', '\r\n', '\n<think>Hm.\nHm [1].</think>\n'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.flat().join(''));

describe('a reply taken apart while it comes', () => {
  it('gives the same sentences as the whole, however it is cut', () => {
    fc.assert(
      fc.property(reply, fc.integer({ min: 1, max: 60 }), (text, size) => {
        expect(sentencesOf(text, size)).toEqual(parseReply(text).sentences);
      }),
      { numRuns: 400 },
    );
  });

  it('hands a sentence on as soon as the next one is surely one', () => {
    const text =
      'German Gref est le PDG de Sberbank [2].\nLes deux nations collaborent [4]. La Chine avance vite [5].';
    const [first, second, third] = stream(text, 1).handed;
    expect(first?.after).toBeLessThan(text.indexOf('collaborent'));
    expect(second?.after).toBeLessThan(text.indexOf('vite') + 4);
    expect(third?.after).toBe(text.length);
  });

  it('hands nothing on where it is not covered, though a sentence stood before it', () => {
    const { handed, isNotCovered } = stream('German Gref est le PDG [2].\nNOT_COVERED.', 3);
    expect({ handed, isNotCovered }).toEqual({ handed: [], isNotCovered: true });
  });

  it('leaves out what is unfinished where the reply broke off', () => {
    const taking = createReplyStream();
    taking.push('German Gref est le PDG de Sberbank [2].\nLes deux nations collab');
    expect(taking.end(false)).toEqual([]);
    const other = createReplyStream();
    expect(other.push('German Gref est le PDG de Sberbank [2].\n')).toEqual([]);
    expect(other.end(false)).toEqual([
      { text: 'German Gref est le PDG de Sberbank.', numbers: [2] },
    ]);
  });

  it('never throws, and hands on nothing with a number or a break in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('[1]', '. ', '(4)', '\n', '```', '<think>', '</think>', '~~~', '【5】'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
        for (const { text } of sentencesOf(pieces.join(''), size)) {
          expect(text).not.toMatch(/\[\d+\]|[\n\r\uE000\uE001\p{Cc}]/u);
        }
      }),
    );
  });
});
