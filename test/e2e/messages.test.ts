import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOptions } from '../../src/answering/answer.js';
import type { ClaimCheck } from '../../src/answering/claims/claim-checker.js';
import type { Bot } from '../../src/discord/bot.js';
import type { Article } from '../../src/library/article.js';
import { messagesFor } from '../../src/locales/locale.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { answered, citation } from '../discord/sample-answers.js';
import {
  button,
  buttons,
  fileOf,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

// What the menu of a message offers, with no privileged intent: to ask about it, and to hold it
// against the article.

let discord: LocalDiscord;
let glose: ScriptedGlose;
let bot: Bot;
let ana: Member;
let bob: Member;
let asked: { readonly question: string; readonly options: AnswerOptions }[];
let verdict: (claim: string) => Partial<ClaimCheck>;

const fr = messagesFor('fr');
const en = messagesFor('en');
const about = 'Ask about this message';
const check = 'Check against the article';

let served: Article | undefined;

const start = async () => {
  bot = glose.bot({
    library: {
      articles: () => [{ id: 'russie-ia', title: 'La Russie' } as Article],
      problems: () => [],
      article: async () => served,
    },
    claimChecker: {
      check: async (claim, { language = 'fr' } = {}) => ({
        claim,
        language,
        verdict: 'not_covered',
        attribution: null,
        difference: null,
        citation: null,
        text: '…',
        engine: 'extractive',
        provenance: null,
        ...verdict(claim),
      }),
    },
  });
  await bot.start();
};

beforeAll(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  await start();
});

beforeEach(async () => {
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-US');
  asked = [];
  served = { version: citation(1, '').articleVersion } as Article;
  verdict = () => ({});
  glose.answer = async (question, options) => {
    asked.push({ question, options });
    return answered(['Une phrase de l’article.'], { question });
  };
});

afterAll(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

const used = async (member: Member, command: string, messageId: string) =>
  member.answerTo(await member.useOn(command, messageId));
const contradicted = (claim: string): Partial<ClaimCheck> => ({
  claim,
  verdict: 'contradicted',
  difference: { kind: 'figure', claimed: '40 milliards', stated: '30 milliards' },
  citation: citation(1, 'Un plan de 30 milliards.'),
});
const pressShare = async (member: Member, message: SeenMessage) => {
  const id = buttons(message).find((one) => one.startsWith('check-share:')) ?? '';
  await member.press(message, id);
};

describe('Ask about this message', () => {
  it('opens a form with the message quoted, and answers the asker alone', async () => {
    const said = await bob.say('Le plan est de 40 milliards de roubles.');
    const form = await ana.form(await ana.useOn(about, said));
    expect(form.title).toBe(fr.checking.about.title);
    expect(form.fields).toMatchObject([
      { customId: 'question', value: '' },
      { customId: 'message', value: 'Le plan est de 40 milliards de roubles.' },
    ]);
    const answer = await ana.answerTo(
      await ana.submit(form, {
        question: 'De combien est-il vraiment ?',
        message: 'Le plan est de 40 milliards de roubles.',
      }),
    );
    expect(isEphemeral(answer)).toBe(true);
    expect(answer.content).toContain('De combien est-il vraiment ? (à propos de : « Le plan');
    expect(button(answer, 'share')).toContain('answer:share:');
    const [question] = asked;
    expect(question?.question).toBe('De combien est-il vraiment ?');
    expect(question?.options.conversation).toEqual([
      { question: 'Le plan est de 40 milliards de roubles.', answer: '', places: [] },
    ]);
  });

  it('has the question filled in where the message asks one', async () => {
    const said = await bob.say('Salut. Qui est German Gref ? Merci !');
    const form = await ana.form(await ana.useOn(about, said));
    expect(form.fields[0]).toMatchObject({ value: 'Qui est German Gref ?' });
  });

  it('whether it is true says what the articles say of it, to the asker alone', async () => {
    verdict = contradicted;
    const said = await bob.say('> Il est de 20 milliards.\nNon, le plan est de 40 milliards.');
    const form = await ana.form(await ana.useOn(about, said));
    const message = '> Il est de 20 milliards.\nNon, le plan est de 40 milliards.';
    expect(form.fields[1]).toMatchObject({ value: message });
    const given = await ana.answerTo(
      await ana.submit(form, { question: 'Est-ce vrai ?', message }),
    );
    expect(isEphemeral(given)).toBe(true);
    expect(given.content).toContain('**Est-ce vrai ?**');
    expect(given.content).toContain('« Non, le plan est de 40 milliards. »');
    expect(given.content).not.toContain('20 milliards');
    expect(given.content).toContain('🔴');
    // The words may be other than the message's own: nobody is shown to have said them.
    expect(buttons(given)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('takes a message that is very long', async () => {
    const said = await bob.say('mot '.repeat(480));
    const form = await ana.form(await ana.useOn(about, said));
    const field = form.fields[1];
    expect(field?.kind === 'text' && field.value.length).toBeLessThanOrEqual(1_000);
  });

  it('of a file alone says that there is nothing to ask about', async () => {
    const said = await bob.say('', undefined, [fileOf('a.png', 'x', 'image/png')]);
    expect((await used(ana, about, said)).content).toBe(fr.checking.about.noText);
    expect((await used(bob, check, said)).content).toBe(en.checking.noText);
  });

  it('sent after a restart is answered all the same', async () => {
    const said = await bob.say('Qui est German Gref ?');
    const form = await ana.form(await ana.useOn(about, said));
    await bot.stop();
    await start();
    const id = await ana.submit(form, { question: 'Qui est German Gref ?', message: '' });
    expect((await ana.answerTo(id)).content).toContain('**Qui est German Gref ?**');
  });
});

describe('Check against the article', () => {
  it('says what differs, with the quote and its place, to who asks alone', async () => {
    verdict = contradicted;
    const said = await bob.say('Le plan est de 40 milliards.');
    const found = await used(ana, check, said);
    expect(isEphemeral(found)).toBe(true);
    expect(found.content).toContain('(« 40 milliards » ici, « 30 milliards » dans le texte)');
    expect(found.content).toContain('> « Un plan de 30 milliards. »');
    expect(found.content).toContain('[Une annonce](http://127.0.0.1:4181/read/a#s3)');
    expect(found.content).toContain(`/${said})`);
    expect(found.content).toContain(fr.checking.notTruth);
    const english = await used(bob, check, said);
    expect(english.content).toContain('held against the article');
  });

  it('shows the most telling of a long message first, and counts the rest', async () => {
    verdict = (claim) => {
      if (claim.includes('milliards')) return contradicted(claim);
      return claim.includes('Sberbank')
        ? { verdict: 'supported', citation: citation(1, 'Selon Sberbank.') }
        : {};
    };
    const said = await bob.say(
      'Il fait beau ce matin. Sberbank le dit aussi. Le plan est de 40 milliards. On verra bien demain.',
    );
    const { content } = await used(ana, check, said);
    expect(content.indexOf('40 milliards')).toBeLessThan(content.indexOf('Sberbank le dit'));
    expect(content).toContain(fr.checking.othersNotCovered(2));
  });

  it('says so where the articles are silent, which can be shared as well', async () => {
    const said = await bob.say('Il fait très beau ce matin.');
    const found = await used(ana, check, said);
    expect(found.content).toContain(fr.claims.notCovered(1));
    await pressShare(ana, found);
    const shared = await bob.until(
      ({ content }) => content.includes('Partagé par Ana') && content.includes(said),
    );
    expect(shared.content).toContain(fr.claims.notCovered(1));
  });

  it('is shared once, naming who shares it and pinging nobody, also after a restart', async () => {
    verdict = contradicted;
    const said = await bob.say('Le plan est de 40 milliards, dit @everyone.');
    const found = await used(ana, check, said);
    await bot.stop();
    await start();
    await Promise.all([pressShare(ana, found), pressShare(ana, found)]);
    const told = await ana.until(
      ({ id, content }) => id === found.id && content.includes('partagé'),
    );
    expect(buttons(told)).toEqual([]);
    const shared = (await bob.sees()).filter(
      ({ content }) => content.includes('Partagé par Ana') && content.includes(said),
    );
    expect(shared).toHaveLength(1);
    expect(shared[0]?.content).toContain(`/${said})`);
    expect([shared[0]?.mention_everyone, shared[0]?.mentions]).toEqual([false, []]);
  });

  it('is marked where the article changed before it is shared', async () => {
    verdict = contradicted;
    const found = await used(ana, check, await bob.say('Il était de 40 milliards.'));
    served = { version: 'fedcba543210' } as Article;
    await pressShare(ana, found);
    const shared = await bob.until(
      ({ content }) => content.includes('Partagé par Ana') && content.includes('Il était de 40'),
    );
    expect(shared.content).toContain('⚠️');
  });

  it('is not shared any more once the message is gone', async () => {
    verdict = contradicted;
    const said = await bob.say('Le plan est de 40 milliards.');
    const found = await used(ana, check, said);
    await bob.erase(said);
    await pressShare(ana, found);
    await ana.until(({ content }) => content === fr.checking.messageGone);
  });

  it('leaves the answers of the bot itself alone', async () => {
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Qui ?' }));
    expect((await used(bob, check, answer.id)).content).toBe(en.checking.ownMessage);
  });
});
