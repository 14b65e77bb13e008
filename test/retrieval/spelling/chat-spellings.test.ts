import { describe, expect, it } from 'vitest';
import { spellOut } from '../../../src/retrieval/spelling/chat-spellings.js';

describe('a question in chat spelling', () => {
  it.each([
    ['fr', 'c koi les brics', 'c’est quoi les brics'],
    ['fr', 'qui es ce ki dirige', 'qui est-ce qui dirige'],
    ['fr', 'esk pekin soutient moscou', 'est-ce que pekin soutient moscou'],
    ['fr', 'keske poutine propose', 'qu’est-ce que poutine propose'],
    ['fr', 'pk la chine', 'pourquoi la chine'],
    ['en', 'whats a gpu', 'what’s a gpu'],
    ['es', 'xq rusia busca un aliado', 'por qué rusia busca un aliado'],
    ['de', 'wieviele Länder', 'wie viele Länder'],
  ])('in %s is spelled out: "%s"', (language, question, expected) => {
    expect(spellOut(question, language)).toBe(expected);
  });

  it.each([
    ['fr', 'Que fait le groupe PK à Ds ?'],
    ['fr', 'Qu’est-ce que la vitamine c ?'],
    ['fr', 'Où en est l’e-pk ?'],
    ['en', 'Who is Wen?'],
    ['it', 'chi è ke'],
  ])('is left as it is where nothing is short for anything: %s "%s"', (language, question) => {
    expect(spellOut(question, language)).toBe(question);
  });
});
