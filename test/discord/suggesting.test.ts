import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAboutMessages } from '../../src/discord/answers/about-messages.js';
import { createAnswerStore, type GivenAnswer } from '../../src/discord/answers/answer-store.js';
import { createPostedMessages } from '../../src/discord/answers/posted-messages.js';
import type { Asked } from '../../src/discord/asked.js';
import { limits } from '../../src/discord/limits.js';
import { isVisible } from '../../src/discord/safe-text.js';
import { createAskedBefore } from '../../src/discord/suggesting/asked-before.js';
import { fold, matchTyped } from '../../src/discord/suggesting/match-typed.js';
import {
  type SuggestingEdge,
  suggestQuestions,
} from '../../src/discord/suggesting/suggest-questions.js';
import type { Article } from '../../src/library/article.js';
import { messagesFor } from '../../src/locales/locale.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import { expectHarmless, hostileText } from './hostile-text.js';
import { answered, citation, notCovered } from './sample-answers.js';

const day = 86_400_000;
let directory: string;
let storage: Storage;
let now: number;
let starters: readonly string[];
let articles: readonly Article[];
/** Channels that everyone in the server sees. */
let open: readonly string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-suggesting-'));
  storage = await openStorage({ directory });
  now = 1_800_000_000_000;
  starters = [];
  open = ['here', 'open'];
  articles = [articleOf('russie-ia', [])];
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const clock = () => now;

function articleOf(id: string, headings: readonly string[]): Article {
  const sections = headings.map((heading) => ({ heading }));
  return { id, sections, companions: [] } as unknown as Article;
}

/** Asked and answered; posted unless said otherwise. */
async function ask(question: string, over: Partial<GivenAnswer> = {}, isPosted = true) {
  const given = {
    ...{ guildId: '1', channelId: 'here', memberId: 'ana', private: false },
    answer: answered(['Un.'], { question }),
    ...over,
  };
  const id = await createAnswerStore({ storage, now: clock }).save(given);
  now += 1_000;
  const posted = createPostedMessages({ storage, now: clock });
  if (isPosted) await posted.note(id, given.channelId, `message of ${id}`);
  return { id, unpost: () => posted.forget([`message of ${id}`]) };
}

async function suggested(typed: string, language = 'fr'): Promise<readonly string[]> {
  const edge = {
    askedBefore: createAskedBefore({ storage, now: clock }),
    served: { at: () => articles, idsAt: () => undefined },
    profiles: {
      questions: async () => starters.map((question) => ({ question, language, citations: [] })),
    },
    channels: { isOpenToAll: (id: string) => open.includes(id) },
  } as unknown as SuggestingEdge;
  const asked = { guildId: '1', channelId: 'here', messages: messagesFor(language) };
  const choices = await suggestQuestions(typed, asked as unknown as Asked, edge);
  expect(choices.every(({ name, value }) => name === value)).toBe(true);
  return choices.map(({ value }) => value);
}

describe('suggestions for a question', () => {
  it('are what was asked here before, the most often asked first', async () => {
    await ask('Une fois ?');
    await ask('Deux fois ?');
    await ask('deux  fois');
    expect(await suggested('')).toEqual(['deux fois', 'Une fois ?']);
  });

  it('are in the language of who types first', async () => {
    await ask('Who is it?', {
      answer: answered(['Un.'], { question: 'Who is it?', language: 'en' }),
    });
    await ask('Qui est-ce ?');
    expect(await suggested('', 'en')).toEqual(['Who is it?', 'Qui est-ce ?']);
    expect(await suggested('', 'fr')).toEqual(['Qui est-ce ?', 'Who is it?']);
  });

  it('match what is typed without accents, by the beginnings of words', async () => {
    await ask('Qui a financé l’école ?');
    await ask('Pourquoi l’École est-elle fermée ?');
    await ask('Où est le port ?');
    expect(await suggested('ecole')).toHaveLength(2);
    expect(await suggested('FERM ecol')).toEqual(['Pourquoi l’École est-elle fermée ?']);
    expect(await suggested('qui a fin')).toEqual(['Qui a financé l’école ?']);
    expect(await suggested('cole')).toEqual([]);
  });

  it('are never what was asked in private, though it was answered', async () => {
    await ask('Seule ?', { private: true });
    // Asked in private, so it stays the asker's, wherever its answer may stand.
    await ask('À part ?', { private: false, askedPrivately: true });
    expect(await suggested('')).toEqual([]);
  });

  it('are never what leans on what was said before, unless it stood alone', async () => {
    const { id: before } = await ask('Avant ?', { private: true });
    await ask('Et les États-Unis ?', { continues: before });
    const stoodAlone = (question: string, alone: boolean) => ({
      continues: before,
      answer: { ...answered(['Un.'], { question }), stoodAlone: alone },
    });
    await ask('Où est-il ?', stoodAlone('Où est-il ?', false));
    await ask('Qui dirige Sberbank ?', stoodAlone('Qui dirige Sberbank ?', true));
    expect(await suggested('')).toEqual(['Qui dirige Sberbank ?']);
    await createAnswerStore({ storage }).remove(before);
    expect(await suggested('')).not.toContain('Où est-il ?');
  });

  it('are never what was asked about somebody’s message, also once that is gone', async () => {
    const aboutMessages = createAboutMessages({ storage, now: clock });
    const { id } = await ask('Qui est-ce ?');
    const about = { messageId: '7', authorId: '8', channelId: 'here', quoted: false };
    await aboutMessages.note(id, about);
    expect(await suggested('')).toEqual([]);
    await aboutMessages.forgetMessages(['7']);
    expect(await suggested('')).toEqual([]);
  });

  it('are of private questions only once their asker has shared them', async () => {
    const { id } = await ask('Partagée ?', { private: true });
    await createAnswerStore({ storage }).publish(id);
    expect(await suggested('')).toEqual(['Partagée ?']);
  });

  it('are not what was asked where not everyone here can read', async () => {
    await ask('Ouvert ?', { channelId: 'open' });
    await ask('Fermé ?', { channelId: 'closed' });
    await ask('Ailleurs ?', { guildId: '2', channelId: 'open' });
    expect(await suggested('')).toEqual(['Ouvert ?']);
  });

  it('are not what no longer stands anywhere, at once', async () => {
    const { unpost } = await ask('Effacée ?');
    await ask('Jamais envoyée ?', {}, false);
    expect(await suggested('')).toEqual(['Effacée ?']);
    await unpost();
    expect(await suggested('')).toEqual([]);
  });

  it('are not what found no answer, nor what is past its time, nor of an article that is not served', async () => {
    await ask('Sans réponse ?', { answer: notCovered({ question: 'Sans réponse ?' }) });
    await ask('Retirée ?', {
      answer: answered(['Un.'], {
        question: 'Retirée ?',
        citations: [citation(1, 'Un.', { articleId: 'gone' })],
      }),
    });
    await ask('Vieille ?');
    now += 91 * day;
    await ask('Neuve ?');
    expect(await suggested('')).toEqual(['Neuve ?']);
  });

  it('are also what the articles answer, and their headings, each once', async () => {
    starters = ['Qui est German Gref ?', 'Que fait Sberbank ?'];
    articles = [articleOf('russie-ia', ['Une annonce', 'German Gref'])];
    await ask('Que fait Sberbank ?');
    expect(await suggested('')).toEqual([
      'Qui est German Gref ?',
      'Que fait Sberbank ?',
      'Une annonce',
      'German Gref',
    ]);
    expect(await suggested('gref')).toEqual(['Qui est German Gref ?', 'German Gref']);
  });

  it('are as many and as long as Discord takes, whatever was asked and typed', async () => {
    const texts = fc.sample(hostileText, 60);
    for (const question of texts) await ask(question);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(''), hostileText), async (typed) => {
        const choices = await suggested(typed);
        expect(choices.length).toBeLessThanOrEqual(limits.choices);
        for (const choice of choices) {
          expect(isVisible(choice)).toBe(true);
          expect(choice.length).toBeLessThanOrEqual(limits.choiceName);
          expectHarmless(choice);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is typed', () => {
  it('matches every text that begins with it', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(20), (text, length) => {
        const folded = fold(text);
        expect(matchTyped(folded.slice(0, length))(folded)).not.toBeNull();
      }),
    );
  });
});
