import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Answerer } from '../../src/answering/answer.js';
import { verifyQuotes } from '../../src/answering/verify-quotes.js';
import { type ArticleAnswerer, openArticle } from './article-answerer.js';
import { type ArticleQuestion, articleQuestions } from './article-questions.js';

let article: ArticleAnswerer;
let answerer: Answerer;
const answers = new Map<string, Answer>();

beforeAll(async () => {
  article = await openArticle();
  answerer = article.answerer();
  for (const asked of articleQuestions) answers.set(asked.question, await ask(asked));
});
afterAll(() => article.close());

async function ask({ question, after }: ArticleQuestion): Promise<Answer> {
  if (after === undefined) return answerer.answer(question, {});
  const { text, citations } = await answerer.answer(after, {});
  const places = citations.map(({ articleId, section }) => ({ articleId, section }));
  return answerer.answer(question, { conversation: [{ question: after, answer: text, places }] });
}

function answerTo(question: string): Answer {
  const answer = answers.get(question);
  if (answer === undefined) throw new Error(`${question} was not asked`);
  return answer;
}

function isRight({ question, quote }: ArticleQuestion): boolean {
  const { outcome, citations } = answerTo(question);
  if (quote === null) return outcome === 'not_covered';
  return outcome === 'answered' && citations[0]?.quote.includes(quote) === true;
}

/** What went wrong is printed with the figure, so that a fall explains itself. */
function figure(of: (question: ArticleQuestion) => boolean): { right: number; wrong: string[] } {
  const asked = articleQuestions.filter(of);
  const wrong = asked.filter((question) => !isRight(question));
  return {
    right: (asked.length - wrong.length) / asked.length,
    wrong: wrong.map(({ question }) => `${question} → ${answerTo(question).text}`),
  };
}

describe('questions about the article', () => {
  it.each([
    ['Qui est German Gref ?', 'German Gref, PDG de Sberbank', 'PDG de Sberbank'],
    [
      'Quand la directive du Kremlin a-t-elle été publiée ?',
      'une directive officielle du Kremlin',
      'Le 1er janvier',
    ],
    [
      'Which countries are in BRICS?',
      '(Brésil, Russie, Inde, Chine, Afrique du Sud)',
      'Brésil, Russie, Inde, Chine, Afrique du Sud',
    ],
    [
      'Depuis quand les relations entre Moscou et Pékin se sont-elles intensifiées ?',
      'les relations entre Moscou et Pékin',
      'Depuis le début du conflit ukrainien',
    ],
    [
      'Quelle place occupe la Chine selon le Global AI Index 2024 ?',
      'la Chine s’impose',
      'Deuxième',
    ],
  ])('%s', (question, quote, bold) => {
    const { outcome, citations, sentences } = answerTo(question);
    expect(outcome).toBe('answered');
    expect(citations[0]?.quote).toContain(quote);
    const [span] = sentences[0]?.emphasis ?? [];
    expect(sentences[0]?.text.slice(...(span ?? [0, 0]))).toBe(bold);
  });

  it.each([
    'Quelle est la capitale du Brésil ?',
    'Combien de milliards la Russie investit-elle dans l’IA ?',
    "Combien de milliards la Russie investit-elle dans l'IA ?",
    'Qui est le président de la Chine ?',
    'Quel rang a l’Inde ?',
  ])('%s is not covered', async (question) => {
    const answer = await answerer.answer(question, {});
    expect(answer).toMatchObject({ outcome: 'not_covered', citations: [], sentences: [] });
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  it.each([
    'Quelle est la recette de la tarte aux pommes ?',
    'Qui a gagné la Coupe du monde de football ?',
    'What is the capital of France?',
  ])('%s is not covered, and nothing near is shown', async (question) => {
    const answer = await answerer.answer(question, {});
    expect(answer).toMatchObject({ outcome: 'not_covered', nearest: [] });
  });

  it.each([
    'Bonjour Glose, peux-tu me dire qui est German Gref ?',
    'Qui est German Gref ? :smile:',
    'hey, who is German Gref? thanks',
    "stp c'est qui German Gref",
    'Could you tell me who German Gref is, please? 🙏',
  ])('%s is answered as without its courtesy', async (question) => {
    const answer = await answerer.answer(question, {});
    expect(answer.citations[0]?.quote).toContain('German Gref, PDG de Sberbank');
    const [sentence] = answer.sentences;
    expect(sentence?.text.slice(...(sentence.emphasis[0] ?? [0, 0]))).toBe('PDG de Sberbank');
    expect(answer.question).toBe(question);
  });

  // The figures reached; raise them with what raises them.
  it.each([
    ['of all', () => true, 0.87],
    ['in French', ({ language }: ArticleQuestion) => language === 'fr', 0.86],
    ['in English', ({ language }: ArticleQuestion) => language === 'en', 0.9],
    ['in Spanish', ({ language }: ArticleQuestion) => language === 'es', 0.86],
    ['in German', ({ language }: ArticleQuestion) => language === 'de', 0.86],
    ['follow-ups', ({ after }: ArticleQuestion) => after !== undefined, 0.6],
    ['misspelt', ({ misspelt }: ArticleQuestion) => misspelt === true, 0.8],
    ['not covered', ({ quote }: ArticleQuestion) => quote === null, 0.93],
    ['traps', ({ trap }: ArticleQuestion) => trap === true, 0.9],
  ])('are answered right: %s', (_which, of, least) => {
    const { right, wrong } = figure(of);
    expect(right, wrong.join('\n\n')).toBeGreaterThanOrEqual(least);
  });

  it('are quoted word for word, never more than three times, most often once', async () => {
    const given = [...answers.values()].filter(({ outcome }) => outcome === 'answered');
    for (const { citations } of given) {
      const { failed } = await verifyQuotes(citations, (id, version) =>
        article.library.article(id, version),
      );
      expect(failed).toEqual([]);
      expect(citations.length).toBeLessThanOrEqual(3);
    }
    const once = given.filter(({ citations }) => citations.length === 1);
    expect(once.length / given.length).toBeGreaterThanOrEqual(0.7);
  });

  it('are answered with no year that the article does not give', () => {
    for (const { text } of answers.values()) expect(text).not.toMatch(/janvier 20\d\d/);
  });
});
