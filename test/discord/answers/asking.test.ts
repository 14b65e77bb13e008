import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AboutMessages,
  createAboutMessages,
} from '../../../src/discord/answers/about-messages.js';
import { type AnswerStore, createAnswerStore } from '../../../src/discord/answers/answer-store.js';
import { createAsking, type Question } from '../../../src/discord/answers/asking.js';
import { createBeingWritten } from '../../../src/discord/answers/being-written.js';
import { createConversations } from '../../../src/discord/answers/conversations.js';
import { createUnfinishedStore } from '../../../src/discord/answers/unfinished-store.js';
import { createTurns } from '../../../src/discord/interactions/turns.js';
import { createErasures, type Erasures } from '../../../src/discord/privacy/erasures.js';
import type { Served } from '../../../src/discord/served.js';
import type { PlaceSettings } from '../../../src/discord/settings/place-settings.js';
import { silentLog } from '../../../src/log.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { answered } from '../sample-answers.js';

let directory: string;
let storage: Storage;
let answers: AnswerStore;
let aboutMessages: AboutMessages;
let erasures: Erasures;
/** What happens while the answer is being written. */
let meanwhile: () => Promise<void>;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-asking-'));
  storage = await openStorage({ directory });
  answers = createAnswerStore({ storage });
  aboutMessages = createAboutMessages({ storage });
  erasures = createErasures();
  meanwhile = async () => {};
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

async function ask(over: Partial<Question> = {}) {
  const asking = createAsking({
    ...{ answers, aboutMessages, erasures, log: silentLog },
    answerer: {
      async answer(question) {
        await meanwhile();
        return answered(['Un.'], { question });
      },
    },
    related: { for: async () => [] },
    conversations: createConversations({ storage }),
    beingWritten: createBeingWritten(),
    unfinished: createUnfinishedStore({ storage }),
    turns: createTurns(),
    served: { at: () => [], idsAt: () => undefined } as unknown as Served,
  });
  const { id } = await asking.ask({
    ...{ text: 'Qui est German Gref ?', guildId: '1', channelId: '2', memberId: '3' },
    ...{ audience: 'asker', settings: { caution: null, engine: null } as unknown as PlaceSettings },
    signal: new AbortController().signal,
    ...over,
  });
  return answers.find(id);
}

const about = (text: string) => ({ text, messageId: '7', authorId: '8' });

describe('an answer', () => {
  it('is kept, without the words of the message that it is about', async () => {
    const kept = await ask({ about: about('Un patron, dit quetzal.') });
    expect(kept?.answer.question).toBe('Qui est German Gref ?');
    expect(JSON.stringify(kept)).not.toContain('quetzal');
  });

  it('is not kept where its asker erases what is kept of them meanwhile', async () => {
    meanwhile = async () => erasures.note('3');
    expect(await ask()).toBeUndefined();
    meanwhile = async () => erasures.note('4');
    expect(await ask()).toBeDefined();
  });

  it('is not kept where the message that it repeats is deleted meanwhile', async () => {
    meanwhile = async () => void (await aboutMessages.forgetMessages(['7']));
    expect(await ask({ about: about('Salut ! Qui est German Gref ?') })).toBeUndefined();
    expect(await ask({ about: about('Un patron.') })).toBeDefined();
  });

  it('counts as repeating its message where nothing of that is left to compare', async () => {
    const kept = await ask({ about: about('') });
    expect(await aboutMessages.find(kept?.id ?? '')).toMatchObject({ quoted: true });
  });
});
