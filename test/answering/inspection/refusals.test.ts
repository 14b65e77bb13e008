import { describe, expect, it } from 'vitest';
import { createGenerativeEngine } from '../../../src/answering/generative/generative-engine.js';
import { createRefusals } from '../../../src/answering/inspection/refusals.js';
import type { ChatModel } from '../../../src/answering/models/chat-model.js';
import { silentLog } from '../../../src/log.js';
import { analyser, articleOf, evidenceOf } from '../hand-made.js';

const article = articleOf('ia', [
  ['Les sanctions', 'German Gref, PDG de Sberbank, a décrit un obstacle majeur.'],
]);

/** Says the same whatever it is asked. */
function modelThatSays(text: string): ChatModel {
  return {
    name: 'test:model',
    check: async () => {},
    complete: async () => ({ text, truncated: false, tokens: null }),
  };
}

describe('what a model wrote in vain', () => {
  it('is known with its reason, for the question that it was written for', async () => {
    const refusals = createRefusals();
    const engine = createGenerativeEngine({
      model: modelThatSays(
        'German Gref est le PDG de Sberbank [1].\nSberbank a perdu 40 milliards [1].',
      ),
      analyser,
      log: silentLog,
      onRefused: refusals.note,
    });
    const question = 'Qui est German Gref ?';
    const signal = new AbortController().signal;
    await engine.write(evidenceOf(question, [article]), { language: 'fr', signal });
    expect(refusals.of(question)).toContainEqual({
      text: expect.stringContaining('40 milliards'),
      reason: 'figures',
    });
    expect(refusals.of('Qui d’autre ?')).toEqual([]);
  });

  it('is forgotten once enough others came, and once all of it stands', () => {
    const refusals = createRefusals(2);
    const one = [{ sentence: { text: 'a', numbers: [] }, reason: 'names' }] as const;
    for (const question of ['1', '2', '3']) refusals.note(question, one);
    expect(['1', '2', '3'].map((question) => refusals.of(question).length)).toEqual([0, 1, 1]);
    refusals.note('2', []);
    expect(refusals.of('2')).toEqual([]);
  });
});
