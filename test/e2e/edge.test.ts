import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/discord/bot.js';
import { UserFacingError } from '../../src/errors.js';
import type { Article } from '../../src/library/article.js';
import { answered, citation, notCovered, quoted } from '../discord/sample-answers.js';
import {
  button,
  buttons,
  isEphemeral,
  type LocalDiscord,
  loading,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;
let bot: Bot;
let ana: Member;
let bob: Member;

beforeAll(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  bot = glose.bot();
  await bot.start();
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-US');
});

beforeEach(() => {
  glose.answer = async (question) => answered(['Une phrase de l’article.'], { question });
});

afterAll(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

/** An answer that comes when a test says so. */
function held() {
  let release: (answer: ReturnType<typeof answered>) => void = () => {};
  const answer = new Promise<ReturnType<typeof answered>>((resolve) => {
    release = resolve;
  });
  glose.answer = () => answer;
  return { release };
}

describe('an answer', () => {
  it('that is ready is sent at once, in the language of the member', async () => {
    const french = await ana.answerTo(await ana.use('ask', { question: 'Qui ?' }));
    expect(french.content).toContain('**Qui ?**');
    expect(french.content).toContain('« Une phrase de l’article. »');
    const english = await bob.answerTo(await bob.use('ask', { question: 'Who?' }));
    expect(english.content).toContain('According to the article');
    const callbacks = discord.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.map(({ body }) => (body as { type: number }).type)).toEqual([4, 4]);
  });

  it('is asked for in the language of the member', async () => {
    const languages: (string | undefined)[] = [];
    glose.answer = async (question, { language }) => {
      languages.push(language);
      return answered(['Oui.'], { question });
    };
    await bob.answerTo(await bob.use('ask', { question: 'Qui ?' }));
    expect(languages).toEqual(['en']);
  });

  it('that takes long is announced, then sent in the place of the announcement', async () => {
    const { release } = held();
    const id = await ana.use('ask', { question: 'Lente ?' });
    const announced = await bob.until(({ interactionId }) => interactionId === id);
    expect((announced.flags ?? 0) & loading).toBe(loading);
    release(answered(['Enfin.']));
    const answer = await bob.answerTo(id);
    expect(answer.id).toBe(announced.id);
    expect(answer.content).toContain('Enfin.');
  });

  it('that is private is seen by the asker alone, at once or later', async () => {
    const quick = await ana.answerTo(await ana.use('ask', { question: 'Q ?', private: true }));
    const { release } = held();
    const id = await ana.use('ask', { question: 'Q ?', private: true });
    await ana.until(({ interactionId }) => interactionId === id);
    release(answered(['Plus tard.']));
    const slow = await ana.answerTo(id);
    expect([quick, slow].map(isEphemeral)).toEqual([true, true]);
    const others = await bob.sees();
    expect(others.some(({ id: other }) => other === quick.id || other === slow.id)).toBe(false);
  });

  it('that is not covered is for the asker alone, and offers the nearest passages by a button', async () => {
    const near = { ...citation(1, 'Voisin.'), text: 'Un passage voisin de @everyone.' };
    glose.answer = async (question) => notCovered({ question, nearest: [near] });
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Capitale ?' }));
    expect(isEphemeral(answer)).toBe(true);
    expect(answer.content).not.toContain('voisin');
    expect(answer.content).not.toMatch(/\[1\]/);
    const shown = await ana.answerTo(await ana.press(answer, button(answer, 'nearest')));
    expect(shown.content).toContain('Passages les plus proches');
    expect(shown.embeds[0]?.description).toContain('Un passage voisin');
    expect(JSON.stringify(shown)).not.toContain('@everyone');
    expect(isEphemeral(shown)).toBe(true);
  });

  it('that turns out not covered after a public announcement leaves nothing of it', async () => {
    const { release } = held();
    const id = await ana.use('ask', { question: 'Hors sujet ?' });
    const announced = await bob.until(({ interactionId }) => interactionId === id);
    release(notCovered());
    const answer = await ana.until(
      (message) => isEphemeral(message) && message.interactionId === id && message.content !== '',
    );
    expect(answer.content).toContain('ne répond pas');
    expect((await bob.sees()).some(({ id: other }) => other === announced.id)).toBe(false);
  });

  it('that is very long goes on in further messages, the buttons under the last', async () => {
    const quotes = Array.from(
      { length: 14 },
      (_, index) => `Phrase ${index} : ${'des mots et des mots '.repeat(18)}fin ${index}.`,
    );
    glose.answer = async (question) => answered(quotes, { question });
    const id = await ana.use('ask', { question: 'Tout ?' });
    const last = await bob.until(({ content }) => content.includes('fin 13.'));
    const all = (await bob.sees()).filter(({ content }) => /Phrase \d+ :/.test(content));
    expect(all[0]?.interactionId).toBe(id);
    expect(all.length).toBeGreaterThan(2);
    for (const quote of quotes)
      expect(all.some(({ content }) => content.includes(quote))).toBe(true);
    expect(buttons(last).length).toBe(5);
    expect(all.slice(0, -1).flatMap(buttons)).toEqual([]);
  });

  it('by a model that names everyone pings nobody', async () => {
    const sentences = [
      quoted('Hello @everyone <@1> <@&2> [clic](https://mal.fr)', { quoted: false }),
    ];
    glose.answer = async (question) => ({
      ...answered(['x'], { question }),
      sentences,
      engine: 'generative',
    });
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Qui ?' }));
    expect(answer.content).not.toContain('@everyone');
    expect(answer.content).not.toMatch(/<@&?\d/);
    expect(answer.content).not.toContain('](https://mal.fr)');
    expect([answer.mention_everyone, answer.mentions.length, answer.mention_roles.length]).toEqual([
      false,
      0,
      0,
    ]);
  });
});

describe('a failure', () => {
  it('that is meant for the member is said as it is, to them alone', async () => {
    glose.answer = () => Promise.reject(new UserFacingError(() => 'Le budget est épuisé.'));
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Q ?' }));
    expect([answer.content, isEphemeral(answer)]).toEqual(['Le budget est épuisé.', true]);
  });

  it('that nobody foresaw is logged with its cause, and only a reference is said', async () => {
    glose.answer = () => Promise.reject(new Error('secret of the provider'));
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Ma question ?' }));
    const entry = glose.logged.at(-1);
    expect(answer.content).toContain(String(entry?.details?.reference));
    expect(answer.content).not.toContain('secret');
    expect(String(entry?.details?.error)).toContain('secret of the provider');
    expect(JSON.stringify(glose.logged)).not.toContain('Ma question');
  });
});

describe('a button', () => {
  it('stores what a member thinks, changes it, and takes it back', async () => {
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Q ?' }));
    const press = async (action: string) =>
      (await bob.answerTo(await bob.press(answer, button(answer, action)))).content;
    expect(await press('up')).toContain('helped you');
    expect(await press('down')).toContain('did not help');
    expect(await press('down')).toContain('taken back');
  });

  it('shows the sources to who pressed it, alone', async () => {
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Q ?' }));
    const sources = await bob.answerTo(await bob.press(answer, button(answer, 'sources')));
    expect(isEphemeral(sources)).toBe(true);
    expect(sources.embeds[0]).toMatchObject({
      description: '**Une phrase de l’article.**',
      url: 'http://127.0.0.1:4181/read/a#s3',
    });
  });

  it('whose answer is no longer kept says so', async () => {
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Q ?' }));
    await bot.stop();
    bot = glose.bot({ storage: await glose.emptyStorage() });
    await bot.start();
    const reply = await ana.answerTo(await ana.press(answer, button(answer, 'up')));
    expect(reply.content).toContain('expiré');
    await bot.stop();
    bot = glose.bot();
    await bot.start();
    const after = await ana.answerTo(await ana.press(answer, button(answer, 'up')));
    expect(after.content).toContain('C’est noté');
  });
});

describe('/sources', () => {
  it('shows what is behind the last answer here, and never the private one of someone else', async () => {
    await ana.answerTo(await ana.use('ask', { question: 'Publique ?' }));
    await ana.answerTo(await ana.use('ask', { question: 'Secrète ?', private: true }));
    expect((await ana.answerTo(await ana.use('sources'))).content).toContain('Secrète ?');
    expect((await bob.answerTo(await bob.use('sources'))).content).toContain('Publique ?');
  });

  it('says where nothing was answered', async () => {
    const [, other] = (await discord.state()).channels;
    const elsewhere = ana.in(other?.id ?? '');
    expect((await elsewhere.answerTo(await elsewhere.use('sources'))).content).toContain(
      'Rien n’a encore',
    );
  });
});

describe('a mention', () => {
  it('asks, and is answered by a reply that pings nobody', async () => {
    const asked: string[] = [];
    glose.answer = async (question) => {
      asked.push(question);
      return answered(['La réponse.'], { question });
    };
    const id = await ana.say(`<@${discord.sandbox.applicationId}> Qui est German Gref ?`);
    const reply = await bob.until((message) => message.message_reference?.message_id === id);
    expect(asked).toEqual(['Qui est German Gref ?']);
    expect(reply.content).toContain('« La réponse. »');
    expect(reply.mentions).toEqual([]);
    expect(buttons(reply).length).toBe(5);
  });

  it.each([
    '@everyone <@BOT> Qui est German Gref ?',
    '<@BOT> @here <@&123> <#456> Qui est German Gref ?',
    '<:curieux:789> <@BOT> Qui est <@!12> German Gref ? <a:danse:790>',
  ])('asks the question alone, whomever it names besides: %s', async (said) => {
    const asked: string[] = [];
    glose.answer = async (question) => {
      asked.push(question);
      return answered(['La réponse.'], { question });
    };
    const id = await ana.say(said.replace('BOT', discord.sandbox.applicationId));
    await ana.until((message) => message.message_reference?.message_id === id);
    expect(asked).toEqual(['Qui est German Gref ?']);
  });

  it('keeps an address or a sign that names nobody', async () => {
    const asked: string[] = [];
    glose.answer = async (question) => {
      asked.push(question);
      return answered(['La réponse.'], { question });
    };
    const question = 'Que dit ada@here.org de <3 et de 12:30 ?';
    const id = await ana.say(`<@${discord.sandbox.applicationId}> ${question}`);
    await ana.until((message) => message.message_reference?.message_id === id);
    expect(asked).toEqual([question]);
  });

  it('that takes long to answer shows that the bot is typing', async () => {
    const { release } = held();
    const typing = () => discord.requests.filter(({ path }) => path.endsWith('/typing')).length;
    const before = typing();
    const id = await ana.say(`<@${discord.sandbox.applicationId}> Lente ?`);
    await ana.untilAll(() => typing() > before);
    release(answered(['Enfin.']));
    const reply = await ana.until((message) => message.message_reference?.message_id === id);
    expect(reply.content).toContain('Enfin.');
  });

  it('without a question is told how to ask', async () => {
    const id = await ana.say(`<@${discord.sandbox.applicationId}>`);
    const reply = await ana.until((message) => message.message_reference?.message_id === id);
    expect(reply.content).toContain('/demander');
  });

  it('in the answers of the bot itself, or of nobody, is left alone', async () => {
    const before = discord.requests.length;
    await ana.say('Une phrase qui ne mentionne personne.');
    await ana.answerTo(await ana.use('help'));
    const sent = discord.requests.slice(before).filter(({ path }) => path.startsWith('/channels/'));
    expect(sent).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('shows no sign that turns or hides text, whatever an article is called', async () => {
    const title = 'La Rus\u202esie\u2066 et\u200b l’IA';
    glose.articles = [
      { id: 'russie-ia', title, sections: [], sentences: [], companions: [] },
    ] as unknown as readonly Article[];
    const chosen = await ana.complete('article', 'article', '', { show: { article: '' } });
    expect(chosen).toMatchObject([{ name: 'La Russie et l’IA', value: 'russie-ia' }]);
    glose.articles = [];
  });
});
