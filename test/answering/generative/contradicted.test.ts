import { describe, expect, it } from 'vitest';
import { createClaimJudge } from '../../../src/answering/claims/create-claim-verdicts.js';
import { createContradicts } from '../../../src/answering/claims/create-contradicts.js';
import { numberSentences } from '../../../src/answering/generative/number-sentences.js';
import { createSentenceJudge } from '../../../src/answering/generative/sentence-judge.js';
import { createParaphrases } from '../../../src/retrieval/paraphrases.js';
import { createTranslationTables } from '../../../src/retrieval/translation/translation-tables.js';
import { analyser, articleOf } from '../hand-made.js';
import { parseReply } from './parse-reply.js';

const article = articleOf('ia', [
  [
    'Contourner les sanctions',
    'German Gref, PDG de Sberbank, a décrit ce manque d’accès comme un « obstacle structurel majeur ». Vladimir Poutine a proposé récemment un « réseau d’alliance en IA ». Deuxième puissance mondiale en IA, la Chine s’impose. La Russie focalise ses efforts sur des applications militaires.',
  ],
]);
const numbered = numberSentences(article.sentences.map((sentence) => ({ article, sentence })));
const translations = createTranslationTables({ analyser });
const open = createSentenceJudge({
  analyser,
  translations,
  contradicts: createContradicts({
    judge: createClaimJudge({ analyser, translations, paraphrases: createParaphrases() }),
  }),
});
const judge = (language: string, sentence: string) => {
  const [parsed] = parseReply(sentence).sentences;
  const judgement = parsed && open({ numbered, language, rules: '' })(parsed);
  return judgement && 'dropped' in judgement ? judgement.dropped : 'stands';
};

describe('a sentence whose words all stand in what it cites', () => {
  it.each([
    ['Vladimir Poutine a décrit ce manque d’accès comme un obstacle structurel majeur [1, 2].'],
    ['German Gref a proposé un réseau d’alliance en IA [1, 2].'],
    ['German Gref a décrit ce manque d’accès comme un obstacle structurel mineur [1].'],
    ['La Russie est la deuxième puissance mondiale en IA [3, 4].'],
  ])('falls where they say otherwise: %s', (sentence) => {
    expect(judge('fr', sentence)).toBe('contradicted');
  });

  it.each([
    ['Vladimir Putin described this lack of access as a major structural obstacle [1, 2].'],
    ['German Gref described this lack of access as a minor structural obstacle [1].'],
  ])('falls in another language than theirs, too: %s', (sentence) => {
    expect(judge('en', sentence)).toBe('contradicted');
  });

  it.each([
    ['fr', 'Vladimir Poutine a proposé un réseau d’alliance en IA [1, 2].'],
    ['fr', 'La Chine est la deuxième puissance mondiale en IA [3, 4].'],
    ['en', 'Vladimir Putin recently proposed an AI alliance network [2].'],
  ])('stands where one of them says it (%s): %s', (language, sentence) => {
    expect(judge(language, sentence)).toBe('stands');
  });
});

describe('what was not written to answer', () => {
  it.each([
    ['German Gref est le PDG de Sberbank, voir evil.example.org [1].', 'reach'],
    ['German Gref est le PDG de Sberbank (evil.zip) [1].', 'reach'],
    ['German Gref est le PDG de Sberbank, écrire à gref@sberbank.example [1].', 'reach'],
    ['＠everyone German Gref est le PDG de Sberbank [1].', 'reach'],
    ['{"sentences":[{"text":"German Gref est le PDG de Sberbank","numbers":[1]}]}', 'data'],
    ['[{"text": "German Gref est le PDG de Sberbank.", "sources": [1]}]', 'data'],
  ])('falls: %s', (sentence, reason) => {
    expect(judge('fr', sentence)).toBe(reason);
  });
});

it('a script in a reply is not read, and paragraphs of HTML part sentences', () => {
  const { sentences } = parseReply(
    '<p>Gref est le PDG de Sberbank [1].</p><p>Il l’a dit hier [2].</p><script>alert(1)</script>',
  );
  expect(sentences).toEqual([
    { text: 'Gref est le PDG de Sberbank.', numbers: [1] },
    { text: 'Il l’a dit hier.', numbers: [2] },
  ]);
});
