import { describe, expect, it } from 'vitest';
import type { WordsRule } from '../../../src/moderation/rules/rule.js';
import { createWordsDetector } from '../../../src/moderation/words/create-words-detector.js';
import { createKnownWords } from '../../../src/moderation/words/known-words.js';
import { everywhere, message } from '../message.js';

const detector = createWordsDetector({ isKnown: createKnownWords() });

function rule(words: readonly string[], allowed: readonly string[] = []): WordsRule {
  return { ...everywhere, id: 'words', kind: 'words', words, allowed };
}

/** What is found, as it was written, and as it is listed. */
function found(text: string, words: readonly string[], allowed: readonly string[] = []): string[] {
  return detector
    .find(message(text), rule(words, allowed))
    .map(({ start, end, reason }) =>
      reason.code === 'banned_word' ? `${text.slice(start, end)} = ${reason.listed}` : '',
    );
}

const listed = ['con', 'connard', 'ass', 'cul', 'baiser', 'pute', 'ta gueule', 'fuck', 'pd', '88'];

describe('banned words', () => {
  it.each([
    ['Quel CON, vraiment.', ['CON = con']],
    ['c o n n a r d', ['c o n n a r d = connard']],
    ['espèce de c.o.n', ['c.o.n = con']],
    ['c-o-n-n-a-r-d', ['c-o-n-n-a-r-d = connard']],
    ['il y a c o n  i c i', ['c o n = con']],
    [
      'con-nard, c o nnard, con nard',
      ['con-nard', 'c o nnard', 'con nard'].map((word) => `${word} = connard`),
    ],
    ['c*nnard', ['c*nnard = connard']],
    ['connnnard, coonnard', ['connnnard = connard', 'coonnard = connard']],
    ['fuuuuck', ['fuuuuck = fuck']],
    ['сon 𝓬𝓸𝓷 ｃｏｎ ᴄᴏɴ', ['сon = con', '𝓬𝓸𝓷 = con', 'ｃｏｎ = con', 'ᴄᴏɴ = con']],
    ['c\u200bo\u0336n', ['c\u200bo\u0336n = con']],
    ['c0nn@rd, put3, @$$', ['c0nn@rd = connard', 'put3 = pute', '@$$ = ass']],
    ['con**nard**', ['con**nard = connard']],
    [
      'tagueule ! Ta-gueule ! t a g u e u l e',
      ['tagueule', 'Ta-gueule', 't a g u e u l e'].map((word) => `${word} = ta gueule`),
    ],
    ['p.d.', ['p.d = pd']],
    ['88', ['88 = 88']],
  ])('are found in %j', (text, expected) => {
    expect(found(text, listed)).toEqual(expected);
  });

  it.each([
    ['Un concert, une classe, des contours', 'within other words'],
    ['as, cull, baisser, baisse, bass', 'in words that differ by a letter written twice'],
    ['con**cert**', 'in a word of which half is bold'],
    ['L’as-tu vu ? Qu’il n’y a pas !', 'across an apostrophe'],
    ['A, S, S sont des lettres', 'in a list of letters'],
    ['P. D. James', 'in initials'],
    ['455 personnes, 3,88 €, 12:88', 'in numbers'],
    ['c\no\nn', 'across lines'],
    ['e n c u l t u r e r, c u l t u r e', 'in longer words whose letters stand apart'],
    ['s0007, c0000n', 'in references'],
    ['De bile, à bâtir, le cou, l’un', 'across words'],
  ])('are not found in %j: %s', (text) => {
    expect(found(text, [...listed, 'debile', 'abatir'])).toEqual([]);
  });

  it('may be patterns: * is letters, none or more, ? is one', () => {
    const patterns = ['con*ard', 'put?', '*fuck*'];
    expect(found('connard conard con putain putes pute', patterns)).toEqual([
      'connard = con*ard',
      'conard = con*ard',
      'pute = put?',
    ]);
    expect(found('motherfucker unfuckable f u c k', patterns)).toEqual([
      'motherfucker = *fuck*',
      'unfuckable = *fuck*',
    ]);
    expect(found('cœur', ['c*r'])).toEqual(['cœur = c*r']);
  });

  it('may be emoji and signs', () => {
    expect(found('🖕🏽 et c++', ['🖕', 'c++'])).toEqual(['🖕 = 🖕', 'c++ = c++']);
    expect(found('abc++', ['c++'])).toEqual([]);
    expect(found('abc++ et c++', ['c++'])).toEqual(['c++ = c++']);
  });

  it('may be of scripts that have no spaces, and of others that have', () => {
    expect(found('你真是个笨蛋啊', ['笨蛋'])).toEqual(['笨蛋 = 笨蛋']);
    expect(found('Ты дурак, дураки', ['дурак'])).toEqual(['дурак = дурак']);
  });

  it('leave what is allowed, as it is written: case alone is folded', () => {
    expect(
      found('Concert ou concours, salé ou sale', ['conc*', 'sale'], ['concert', 'salé']),
    ).toEqual(['concours = conc*', 'sale = sale']);
  });

  it('are found of each list, and again when a list changes', () => {
    expect(found('un mot', ['mot'])).toEqual(['mot = mot']);
    expect(found('un mot', ['autre'])).toEqual([]);
    expect(found('un mot', ['mot'], ['mot'])).toEqual([]);
    expect(found('un mot', ['mot'])).toEqual(['mot = mot']);
  });
});
