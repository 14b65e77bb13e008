import { describe, expect, it } from 'vitest';
import { createLibraryWords } from '../../../src/retrieval/spelling/library-words.js';

describe('the words of a library', () => {
  it('are those of titles and texts, folded, without figures and very short words', async () => {
    const text = { title: 'L’Été', text: 'Œuvre de 1987, où tout va.' };
    const list = await createLibraryWords({ texts: () => [text] }).words();
    expect(['ete', 'oeuvre', 'tout'].map((word) => list.has(word))).toEqual([true, true, true]);
    expect(list.size).toBe(3);
  });

  it('grow by texts that come later', async () => {
    let texts = [{ title: '', text: 'premier' }];
    const words = createLibraryWords({ texts: () => texts });
    expect((await words.words()).has('second')).toBe(false);
    texts = [...texts, { title: '', text: 'second' }];
    expect((await words.words()).has('second')).toBe(true);
  });

  it('are those of translations too', async () => {
    const reading = { title: 'The river', text: 'It freezes.' };
    const text = { title: 'La rivière', text: 'Elle gèle.', companions: [{ reading }] };
    const list = await createLibraryWords({ texts: () => [text] }).words();
    expect(list.has('freezes')).toBe(true);
  });

  it('of much text are read on beside other work, once', async () => {
    const texts = Array.from({ length: 80 }, (_, index) => ({
      title: '',
      text: `${'une phrase comme une autre. '.repeat(2000)} dernier${'x'.repeat(index)}`,
    }));
    const words = createLibraryWords({ texts: () => texts });
    const first = await words.words();
    expect(first.has('phrase')).toBe(true);
    const last = `dernier${'x'.repeat(79)}`;
    expect(first.has(last)).toBe(false);
    for (let turn = 0; turn < 1000 && !first.has(last); turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await words.words();
    }
    expect(first.has(last)).toBe(true);
    expect(await words.words()).toBe(first);
  });
});
