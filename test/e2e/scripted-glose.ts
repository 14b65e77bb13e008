import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommands } from '../../commands/index.js';
import type { Answer, AnswerOptions, Summary } from '../../src/answering/answer.js';
import { type Bot, type BotProps, createBot } from '../../src/discord/bot.js';
import type { Article } from '../../src/library/article.js';
import type { LogDetails } from '../../src/log.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import { answered, citation } from '../discord/sample-answers.js';
import type { LocalDiscord } from './local-discord.js';

/** The real bot with answers that a test writes, for what real answers are too quick or too good for. */
export interface ScriptedGlose {
  /** What the next questions are answered with. */
  answer: (question: string, options: AnswerOptions) => Promise<Answer>;
  /** Those served; none at first. */
  articles: readonly Article[];
  /** Of every article; null where they are gone. */
  servedVersion: string | null;
  readonly logged: readonly Logged[];
  bot(over?: Partial<BotProps>): Bot;
  /** Waits until something of that kind was logged. */
  until(satisfies: (entry: Logged) => boolean): Promise<void>;
  readonly storage: Storage;
  /** Another data file, in which nothing was stored. */
  emptyStorage(): Promise<Storage>;
  close(): Promise<void>;
}

export interface Logged {
  readonly message: string;
  readonly details: LogDetails | undefined;
}

export async function openScriptedGlose(discord: LocalDiscord): Promise<ScriptedGlose> {
  const directory = await mkdtemp(join(tmpdir(), 'glose-scripted-'));
  const storages: Storage[] = [];
  const emptyStorage = async () => {
    const opened = await openStorage({ directory: join(directory, String(storages.length)) });
    storages.push(opened);
    return opened;
  };
  const storage = await emptyStorage();
  const bots: Bot[] = [];
  const logged: Logged[] = [];
  const listeners = new Set<() => void>();
  const note = (message: string, details?: LogDetails) => {
    logged.push({ message, details });
    for (const listener of listeners) listener();
  };
  const log = { debug: () => {}, info: note, warn: note, error: note };
  const glose: ScriptedGlose = {
    answer: async (question) => answered(['Une phrase de l’article.'], { question }),
    articles: [],
    servedVersion: citation(1, '').articleVersion,
    logged,
    storage,
    until: (satisfies) =>
      new Promise((resolve) => {
        const look = () => {
          if (!logged.some(satisfies)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    emptyStorage,
    bot(over = {}) {
      const bot = createBot({
        token: discord.sandbox.botToken,
        apiUrl: discord.sandbox.apiUrl,
        commands: createCommands,
        answerer: { answer: (question, options) => glose.answer(question, options) },
        summariser: { summarise: async ({ style }) => summary(style) },
        discussions: {
          summarise: () => Promise.reject(new Error('not scripted')),
          without: (summary) => summary,
          goneSince: () => () => false,
        },
        profiles: { of: async () => undefined, questions: async () => [], close: () => {} },
        related: { for: async () => [] },
        ownerOf: () => null,
        ownArticles: nobodysArticles,
        groupQuestions: () => [],
        library: {
          articles: () => glose.articles,
          problems: () => [],
          // The versions that answers cite are not kept here; the one served is only a version.
          article: async (_, version) =>
            version === undefined && glose.servedVersion !== null
              ? ({ version: glose.servedVersion } as Article)
              : undefined,
        },
        claimChecker: { check: () => Promise.reject(new Error('not scripted')) },
        retriever: { retrieve: () => Promise.reject(new Error('not scripted')) },
        storage,
        moderation: createModeration({ storage }),
        citationLink: ({ firstSentence }) => `http://127.0.0.1:4181/read/a#s${firstSentence}`,
        log,
        ...over,
      });
      bots.push(bot);
      return bot;
    },
    async close() {
      for (const bot of bots) await bot.stop();
      for (const opened of storages) await opened.close();
      await rm(directory, { recursive: true });
    },
  };
  return glose;
}

/** Whatever is asked of it fails. */
const nobodysArticles = {
  library: {
    add: notScripted,
    update: notScripted,
    remove: notScripted,
    reindex: notScripted,
    status: notScripted,
    forget: notScripted,
  },
  web: { fetch: notScripted },
  attachmentsFrom: () => ({ fetch: notScripted }),
};

function notScripted(): Promise<never> {
  return Promise.reject(new Error('not scripted'));
}

function summary(style: Summary['style']): Summary {
  return { ...answered(['Un.', 'Deux.', 'Trois.']), style, title: 'L’article', section: null };
}
