import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.js';
import { blankAnswer } from '../../../src/answering/blank-answer.js';
import { createMemoryCache } from '../../../src/answering/cache/memory-cache.js';
import { fr } from '../../../src/locales/fr.js';

const answer = (question: string, engine: Answer['engine'] = 'extractive'): Answer => ({
  ...blankAnswer(question, fr),
  engine,
});

describe('answers kept in memory', () => {
  it('go first that were not asked for longest', async () => {
    const cache = createMemoryCache({ most: 2 });
    await cache.keep('a', answer('a'));
    await cache.keep('b', answer('b'));
    expect((await cache.find('a'))?.question).toBe('a');
    await cache.keep('c', answer('c'));
    expect(await cache.find('b')).toBeUndefined();
    expect((await cache.find('a'))?.question).toBe('a');
  });

  it('of a model are kept behind too, and found there once they are gone here', async () => {
    const behind = createMemoryCache({});
    const cache = createMemoryCache({ most: 1, behind });
    await cache.keep('written', answer('written', 'generative'));
    await cache.keep('quoted', answer('quoted'));
    expect(await behind.find('quoted')).toBeUndefined();
    expect((await cache.find('written'))?.question).toBe('written');
  });
});
