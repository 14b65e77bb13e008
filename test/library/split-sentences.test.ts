import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/library/split-sentences.js';

function sentencesOf(text: string, language = 'fr', maximum?: number): readonly string[] {
  const options = maximum === undefined ? { language } : { language, maximum };
  return splitSentences(text, options).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['fr', 'Le PDG M. Dupont a parlé. | Il part.'],
    ['fr', 'Voir p. 12 et art. 5 du code. | Le reste suit.'],
    ['fr', 'Utique fut fondée en 1100 av. J.-C. par des marins. | Carthage vint après.'],
    ['fr', 'Elle dura jusqu’en 52 av. J.-C. | La paix revint.'],
    ['fr', 'J. R. R. Tolkien écrit. | G. W. Bush lit.'],
    ['fr', '« Il vient. » | Puis il part.'],
    ['fr', '« Quoi ? » demande-t-il. | Oui !'],
    ['fr', 'Il dit : « Non. ». | Puis rien.'],
    ['fr', 'Le taux est de 3.14 ou de 3,14. | Il monte...| Il baisse… | Fin.'],
    ['fr', 'Le mot.[12] | La suite.[réf. nécessaire] | La fin.'],
    ['fr', 'Des chats, des chiens, etc. | Les oiseaux aussi.'],
    ['fr', 'Le parti a fusionné avec le PRG. | LO refuse.'],
    ['en', 'Mr. Smith met Dr. Jones at 5 p.m. on Monday. | They talked.'],
    ['en', 'It costs $3.50 in the U.S. | The price rose.'],
    ['en', 'He said no. | The others agreed (see fig. 3). | "Why?" | Because.'],
    ['de', 'Dr. Müller kam z.B. gestern. | Er blieb.'],
    [
      'de',
      'Am 1. Januar fiel Schnee, wie im 19. Jahrhundert. | Am Ende blieben 3. | Das war alles.',
    ],
    ['zh', '他来了。|她走了。'],
  ])('splits %s: %s', (language, marked) => {
    const text = marked.replaceAll('|', '').replaceAll('  ', ' ');
    expect(sentencesOf(text, language)).toEqual(marked.split('|').map((piece) => piece.trim()));
  });

  it('keeps a number with what it numbers', () => {
    expect(sentencesOf('1. Introduction au sujet.')).toEqual(['1. Introduction au sujet.']);
  });

  it('ends a sentence at every line end, as in code and verse', () => {
    expect(sentencesOf('un\ndeux trois\nquatre')).toEqual(['un', 'deux trois', 'quatre']);
  });

  it('splits a long paragraph as it would its parts', () => {
    const part = 'Une phrase vint. « Deux ? » demanda M. Dupont. Le sixième mot. ';
    const whole = sentencesOf(part.repeat(2_000).trim());
    expect(whole).toHaveLength(6_000);
    expect(new Set(whole)).toEqual(new Set(sentencesOf(part)));
  });

  it('cuts a sentence without end at a clause where there is one, else at a word', () => {
    const clauses = 'il marche encore un peu, '.repeat(20).trim();
    for (const piece of sentencesOf(clauses, 'fr', 120)) expect(piece).toMatch(/,$/);
    const words = 'mot '.repeat(100).trim();
    for (const piece of sentencesOf(words, 'fr', 50)) expect(piece).toMatch(/^(?:mot ?)+$/);
    expect(sentencesOf('🙂'.repeat(60), 'fr', 25).join('')).toBe('🙂'.repeat(60));
  });
});
