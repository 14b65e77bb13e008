import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.js';
import { blankAnswer } from '../../../src/answering/blank-answer.js';
import { createProfiles } from '../../../src/answering/profile/create-profiles.js';
import type { Profiles } from '../../../src/answering/profile/profile.js';
import { createRelatedQuestions } from '../../../src/answering/related/create-related-questions.js';
import type { RelatedQuestions } from '../../../src/answering/related/related-questions.js';
import { fr } from '../../../src/locales/fr.js';
import { type ArticleAnswerer, openArticle } from '../article-answerer.js';
import { analyser } from '../hand-made.js';

const log = { warn: () => undefined };
let opened: ArticleAnswerer;
let profiles: Profiles;
let related: RelatedQuestions;
beforeAll(async () => {
  opened = await openArticle();
  profiles = createProfiles({ ...opened, answerer: opened.answerer(), log, ahead: 1 });
  related = createRelatedQuestions({ profiles, analyser, withinMs: 10_000 });
});
afterAll(async () => {
  profiles.close();
  await opened.close();
});

const plain = (questions: readonly string[]) =>
  questions.map((question) => question.replace(/\u00a0/gu, ' '));

async function ask(question: string, language = 'fr'): Promise<Answer> {
  return opened.answerer().answer(question, { language });
}

describe('the questions after an answer', () => {
  it('are up to three that the article answers, near what was quoted, and not what was asked', async () => {
    const answer = await ask('Que nie Pékin ?');
    const questions = plain(await related.for(answer, { language: 'fr', asked: [] }));
    expect(questions).toHaveLength(3);
    expect(questions).not.toContain('Que nie Pékin ?');
    expect(questions[0]).toBe(
      'Depuis quand les relations entre Moscou et Pékin se sont-elles intensifiées ?',
    );
    for (const question of questions) {
      expect(question.length).toBeLessThanOrEqual(80);
      expect((await ask(question)).outcome).toBe('answered');
    }
  });

  it('leave out what was asked before in other words', async () => {
    const answer = await ask('Que nie Pékin ?');
    const asked = ['depuis quand les relations de moscou et pékin se sont intensifiées'];
    const questions = plain(await related.for(answer, { language: 'fr', asked }));
    expect(questions.join()).not.toContain('Depuis quand');
    expect(questions.length).toBeGreaterThan(0);
  });

  it('are in the reader’s language where the article can be read in it', async () => {
    const answer = await ask('What does Beijing deny?', 'en');
    const questions = await related.for(answer, { language: 'en-US', asked: [] });
    expect(questions).toContain(
      'Since when have relations between Moscow and Beijing intensified?',
    );
  });

  it('are there where nothing was covered but something came near', async () => {
    const answer: Answer = {
      ...blankAnswer('Quel est le budget de Sberbank ?', fr),
      outcome: 'not_covered',
      nearest: (await ask('Qui est German Gref ?')).citations.map((citation) => ({
        ...citation,
        text: citation.quote,
      })),
    };
    const questions = plain(await related.for(answer, { language: 'fr', asked: [] }));
    expect(questions).toContain('Qui est German Gref ?');
  });

  it('are none of articles that a place may not know of, nor where nothing can be read', async () => {
    const answer = await ask('Que nie Pékin ?');
    const options = { language: 'fr', asked: [] };
    expect(await related.for(answer, { ...options, articleIds: ['other'] })).toEqual([]);
    expect(await related.for(blankAnswer('Qui ?', fr), options)).toEqual([]);
  });

  it('are none where they are not known in time, or cannot be worked out', async () => {
    const answer = await ask('Que nie Pékin ?');
    const never = { questions: () => new Promise<never>(() => undefined) };
    const failing = { questions: () => Promise.reject(new Error('no')) };
    for (const given of [never, failing]) {
      const slow = createRelatedQuestions({ profiles: given, analyser, withinMs: 5 });
      expect(await slow.for(answer, { language: 'fr', asked: [] })).toEqual([]);
    }
  });
});
