import { describe, expect, it } from 'vitest';
import { rememberAnalyses } from '../../../src/answering/extractive/remember-analyses.js';
import { analyser } from '../hand-made.js';

describe('an analyser that remembers', () => {
  it('says what the analyser says, asking it once, and again for another language', () => {
    const asked: string[] = [];
    const remembering = rememberAnalyses({
      analyse(text, language) {
        asked.push(`${language} ${text}`);
        return analyser.analyse(text, language);
      },
    });
    const text = 'Les paquebots mouillent';
    expect(remembering.analyse(text, 'fr')).toEqual(analyser.analyse(text, 'fr'));
    expect(remembering.analyse(text, 'fr')).toEqual(analyser.analyse(text, 'fr'));
    expect(remembering.analyse(text, 'en')).toEqual(analyser.analyse(text, 'en'));
    expect(asked).toEqual([`fr ${text}`, `en ${text}`]);
  });

  it('starts afresh when it has remembered enough', () => {
    let asked = 0;
    const place = { surface: '', start: 0, end: 1, stop: false };
    const counting = { analyse: () => [{ term: `${asked++}`, ...place }] };
    const remembering = rememberAnalyses(counting, 2);
    for (const text of ['a', 'b', 'c', 'a']) remembering.analyse(text, 'fr');
    expect(asked).toBe(4);
    remembering.analyse('a', 'fr');
    expect(asked).toBe(4);
  });
});
