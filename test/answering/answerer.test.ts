import { describe, expect, it } from 'vitest';
import type { AnswerWriter, WriteOutcome } from '../../src/answering/answer-writer.js';
import { createAnswerer } from '../../src/answering/answerer.js';
import type { Article } from '../../src/library/article.js';
import type { Retriever } from '../../src/retrieval/evidence.js';
import {
  analyser,
  articleOf,
  evidenceOf,
  halfway,
  libraryOf,
  sentenceOf,
  textOf,
} from './hand-made.js';

const article = articleOf('gref', [
  [null, 'La Russie se tourne vers la Chine. Le pays manque de processeurs.'],
  [
    'Les sanctions',
    'German Gref, PDG de Sberbank, a décrit ce manque comme un obstacle.',
    'Une directive du 3 mai 2021 renforce la coopération. Cette initiative concerne 27 entreprises.',
  ],
]);

interface Setting {
  readonly articles?: readonly Article[];
  readonly sufficiency?: number;
  readonly readable?: boolean;
  readonly language?: string;
  readonly writer?: AnswerWriter;
  readonly deadlineMs?: number;
  readonly library?: ReturnType<typeof libraryOf>;
}

function answererOf({
  articles = [article],
  writer,
  deadlineMs,
  library,
  ...evidence
}: Setting = {}) {
  const retriever: Retriever = {
    retrieve: async (question) => evidenceOf(question, articles, evidence),
  };
  return createAnswerer({
    library: library ?? libraryOf(...articles),
    retriever,
    analyser,
    writer: writer ?? null,
    sufficiencyThresholds: halfway,
    log: { warn: () => undefined },
    ...(deadlineMs !== undefined && { deadlineMs }),
  });
}

const writing = (write: () => Promise<WriteOutcome>): AnswerWriter => ({ write });
const modelSays = (text: string, index: number): AnswerWriter =>
  writing(async () => ({
    draft: {
      sentences: [
        {
          text,
          sources: [{ article, sentence: sentenceOf(article, index) }],
          emphasis: [],
          heading: null,
        },
      ],
    },
  }));

describe('an answer without a model', () => {
  it('quotes the sentence that answers, with its place and the answering words', async () => {
    const answer = await answererOf().answer('Qui est German Gref ?', {});
    const [sentence] = answer.sentences;
    const [from, to] = sentence?.emphasis[0] ?? [0, 0];
    expect(answer).toMatchObject({ outcome: 'answered', engine: 'extractive', language: 'fr' });
    expect(answer.sentences).toHaveLength(1);
    expect(answer.citations).toMatchObject([
      { number: 1, section: 'Les sanctions', quote: textOf(article, 2) },
    ]);
    expect(sentence?.text.slice(from, to)).toBe('PDG de Sberbank');
    expect(answer.text).toBe(
      `D’après l’article, section « Les sanctions » :\n« ${textOf(article, 2)} » [1]`,
    );
  });

  it('takes the sentence before along where one points back at it', async () => {
    const answer = await answererOf().answer(
      'Combien d’entreprises l’initiative concerne-t-elle ?',
      {},
    );
    const [sentence] = answer.sentences;
    const [from, to] = sentence?.emphasis[0] ?? [0, 0];
    expect(answer.citations).toMatchObject([
      { firstSentence: 3, endSentence: 5, quote: `${textOf(article, 3)} ${textOf(article, 4)}` },
    ]);
    expect(sentence?.text.slice(from, to)).toBe('27 entreprises');
  });

  it('speaks of as many articles as the place may know of, not of the whole library', async () => {
    const other = articleOf('other', [
      [null, 'Un phare se dresse sur la côte. Il a deux gardiens.'],
    ]);
    const answerer = answererOf({ articles: [article, other], sufficiency: 0 });
    const asked = { language: 'en', articleIds: [article.id] };
    const one = await answerer.answer('Qui est le gardien ?', asked);
    expect(one.text).toContain('The article does not answer');
    const all = await answerer.answer('Qui est le gardien ?', { language: 'en' });
    expect(all.text).toContain('None of the articles answers');
  });

  it('frames in the asker’s language', async () => {
    const answer = await answererOf().answer('Qui est German Gref ?', { language: 'en-US' });
    expect(answer.language).toBe('en');
    expect(answer.text).toContain('According to the article, section “Les sanctions”:');
  });

  it('names the article where there are several', async () => {
    const articles = [article, articleOf('autre', [[null, 'Rien de tel ici.']])];
    const answer = await answererOf({ articles }).answer('Qui est German Gref ?', {});
    expect(answer.text).toContain('D’après « Titre de gref », section');
  });

  it('says plainly what is not covered, with the nearest passages and no citation', async () => {
    const answer = await answererOf({ sufficiency: 0.1 }).answer(
      'Quelle est la capitale du Brésil ?',
      {},
    );
    expect(answer).toMatchObject({ outcome: 'not_covered', sentences: [], citations: [] });
    expect(answer.text).toContain('L’article ne répond pas à cette question.');
    expect(answer.nearest[0]).toMatchObject({ articleId: 'gref', start: 0, firstSentence: 0 });
    for (const near of answer.nearest) {
      expect(article.text.slice(near.start, near.end)).toBe(near.text);
    }
  });

  it('says what to do where there is no article at all', async () => {
    const answer = await answererOf({ articles: [] }).answer('Qui est German Gref ?', {});
    expect(answer.outcome).toBe('unavailable');
    expect(answer.text).toContain('aucun article');
  });

  it.each([
    ['fr', 'encore en cours de lecture'],
    ['en', 'still being read'],
  ])('says in %s that the articles are still being read', async (language, words) => {
    const library = { ...libraryOf(), isReading: () => true };
    const answerer = answererOf({ articles: [], library });
    const answer = await answerer.answer('Qui est German Gref ?', { language });
    expect(answer.outcome).toBe('unavailable');
    expect(answer.text).toContain(words);
  });

  it('answers from the articles that are there while others are being read', async () => {
    const library = { ...libraryOf(article), isReading: () => true };
    const answer = await answererOf({ library }).answer('Qui est German Gref ?', {});
    expect(answer.outcome).toBe('answered');
  });

  it('says what to do where the language cannot be read', async () => {
    const setting = { readable: false, language: 'ja', sufficiency: 0 };
    const answer = await answererOf(setting).answer('ゲルマン・グレフとは誰ですか', {
      language: 'fr',
    });
    expect(answer.outcome).toBe('unavailable');
    expect(answer.text).toContain('japonais');
  });

  it('shows nothing that it could not verify, and says so in words of its own', async () => {
    const library = libraryOf(articleOf('gref', [[null, 'Tout autre chose.']]));
    const answer = await answererOf({ library }).answer('Qui est German Gref ?', {});
    expect(answer).toMatchObject({ outcome: 'not_covered', citations: [] });
    expect(answer.text).toContain('n’a pas pu être vérifiée');
  });
});

describe('an answer with a model', () => {
  it('is the model’s words with our quote', async () => {
    const answer = await answererOf({ writer: modelSays('Il dirige Sberbank.', 2) }).answer(
      'Qui est Gref ?',
      {},
    );
    expect(answer).toMatchObject({
      engine: 'generative',
      notice: null,
      text: 'Il dirige Sberbank. [1]',
    });
    expect(answer.citations[0]?.quote).toBe(textOf(article, 2));
  });

  it('gives way to the article’s own sentences where the model fails, and says so', async () => {
    const writer = writing(async () => ({ failure: 'failed' }));
    const answer = await answererOf({ writer }).answer('Qui est German Gref ?', { language: 'en' });
    expect(answer).toMatchObject({ outcome: 'answered', engine: 'extractive' });
    expect(answer.notice).toBe('The model did not answer: here is what the text itself says.');
  });

  it('gives way where the model’s writer throws', async () => {
    const writer = writing(() => Promise.reject(new Error('broken')));
    const answer = await answererOf({ writer }).answer('Qui est German Gref ?', {});
    expect(answer.notice).toContain('n’a pas répondu');
  });

  it('gives way where nothing of the draft stands', async () => {
    const writer = writing(async () => ({ draft: { sentences: [] } }));
    const answer = await answererOf({ writer }).answer('Qui est German Gref ?', {});
    expect(answer.engine).toBe('extractive');
    expect(answer.notice).toContain('vérifiée');
  });

  it('gives way at the deadline, though the model never answers nor hears', async () => {
    const writer = writing(() => new Promise(() => undefined));
    const answer = await answererOf({ writer, deadlineMs: 5 }).answer('Qui est German Gref ?', {});
    expect(answer.engine).toBe('extractive');
    expect(answer.notice).toContain('trop de temps');
  });

  it('stops where the asker gives up', async () => {
    const controller = new AbortController();
    const writer = writing(() => {
      controller.abort();
      return new Promise(() => undefined);
    });
    await expect(
      answererOf({ writer }).answer('Qui est German Gref ?', { signal: controller.signal }),
    ).rejects.toThrow('aborted');
  });

  it('is not covered where the model says that the passages do not answer', async () => {
    const writer = writing(async () => ({ failure: 'not_covered' }));
    const answer = await answererOf({ writer }).answer('Qui est German Gref ?', {});
    expect(answer).toMatchObject({ outcome: 'not_covered', engine: 'generative', citations: [] });
  });
});
