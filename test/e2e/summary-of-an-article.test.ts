import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Summary, SummaryOptions } from '../../src/answering/answer.js';
import { messagesFor } from '../../src/locales/locale.js';
import { answered } from '../discord/sample-answers.js';
import { isEphemeral, type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

// What is asked of the summariser, and what a member sees while it works: a scripted one says when.

let discord: LocalDiscord;
let glose: ScriptedGlose;
let summarise: (options: SummaryOptions) => Promise<Summary>;
let ana: Member;

beforeAll(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  await glose.bot({ summariser: { summarise: (options) => summarise(options) } }).start();
  ana = await discord.member('Ana', 'fr');
});

afterAll(async () => {
  ana.leave();
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

const summary = (given: Partial<Summary> = {}): Summary => ({
  ...answered(['Un.', 'Deux.'], { question: '' }),
  style: 'short',
  title: 'Un titre',
  section: null,
  ...given,
});

describe('a summary that takes long', () => {
  it('says where it stands until it is there', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    summarise = async ({ onProgress }) => {
      onProgress?.('reading');
      onProgress?.('writing');
      await held;
      return summary();
    };
    const id = await ana.use('summary', { article: {} });
    const { progress } = messagesFor('fr').underAnswers;
    const meanwhile = await ana.until(
      ({ interactionId, content }) => interactionId === id && content.includes(progress.writing),
    );
    finish();
    const whole = await ana.until(
      ({ interactionId, content }) => interactionId === id && content.includes('« Deux. »'),
    );
    expect(whole.id).toBe(meanwhile.id);
    expect(whole.content).toContain('**Un titre**');
    expect(whole.content).not.toContain(progress.writing);
  });
});

describe('what a summary is asked for', () => {
  it('is short, in the member’s language, of the articles of the place', async () => {
    const asked: SummaryOptions[] = [];
    summarise = async (options) => {
      asked.push(options);
      return summary({ style: options.style });
    };
    await ana.answerTo(await ana.use('summary', { article: {} }));
    await ana.answerTo(await ana.use('summary', { article: { style: 'sections' } }));
    expect(asked).toMatchObject([
      { style: 'short', language: 'fr', articleIds: [], asker: { memberId: ana.id } },
      { style: 'sections' },
    ]);
  });

  it('is shown to its asker alone where they say so, or where there is none', async () => {
    summarise = async () => summary();
    const own = await ana.answerTo(await ana.use('summary', { article: { private: true } }));
    expect(isEphemeral(own)).toBe(true);
    summarise = async () =>
      summary({ outcome: 'unavailable', sentences: [], citations: [], text: 'Rien.', title: null });
    const none = await ana.answerTo(await ana.use('summary', { article: {} }));
    expect(none.content).toContain('Rien.');
    expect(isEphemeral(none)).toBe(true);
  });
});
