import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import { silentLog } from '../../src/log.js';
import type { SeenForm, SeenMessage } from '../../src/sandbox/member-api.js';
import { createServices, type Services } from '../../src/services.js';
import {
  button,
  buttons,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { startBot } from './start-bot.js';

/** What members know and do about what is kept of them, with the whole bot. */
let directory: string;
let discord: LocalDiscord;
let services: Services;
let bot: Bot;
let ana: Member;
let bob: Member;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-privacy-'));
  discord = await openLocalDiscord({ answerMs: 9_000, grantedIntents: ['MESSAGE_CONTENT'] });
  const configuration = readConfiguration({
    GLOSE_KNOWLEDGE: fileURLToPath(new URL('../../knowledge', import.meta.url)),
    GLOSE_DATA: join(directory, 'data'),
  });
  services = await createServices(configuration, { log: silentLog, watch: false });
  bot = await startBot(services, discord, { messageContent: true });
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-GB');
}, 60_000);

afterAll(async () => {
  await bot.stop();
  await services.close();
  await discord.close();
  await rm(directory, { recursive: true });
  expect(discord.faults()).toEqual([]);
});

const ask = async (member: Member, question: string, options = {}) =>
  member.answerTo(await member.use('ask', { question, ...options }));

const card = async (member: Member) => member.answerTo(await member.use('privacy'));

const press = async (member: Member, message: SeenMessage, id: string) =>
  member.answerTo(await member.press(message, id));

/** What stands in a message's place once a button under it was pressed. */
async function turn(member: Member, message: SeenMessage, id: string): Promise<SeenMessage> {
  await member.press(message, id);
  return member.until((seen) => seen.id === message.id && seen.content !== message.content);
}

async function exported(member: Member): Promise<Record<string, object[]>> {
  const file = await press(member, await card(member), 'privacy-export');
  expect(isEphemeral(file)).toBe(true);
  const [attachment] = file.attachments ?? [];
  expect(attachment?.filename).toBe('glose-data.json');
  const address = new URL(attachment?.url ?? '', discord.sandbox.address);
  return (await fetch(address)).json() as Promise<Record<string, object[]>>;
}

/** Every row of every table in which a text stands. */
async function rowsWith(text: string): Promise<string[]> {
  const { db } = services.storage;
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
  `.execute(db);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    if (rows.some((row) => JSON.stringify(row).includes(text))) found.push(name);
  }
  return found.sort();
}

describe('/privacy', () => {
  it('says to its asker alone, in their language, what is kept and for how long', async () => {
    await ask(ana, 'Qui est German Gref ?');
    const french = await card(ana);
    expect(isEphemeral(french)).toBe(true);
    expect(french.content).toMatch(/Ce que je garde de vous/u);
    expect(french.content).toMatch(/: 1 réponse, 90 jours/u);
    expect(french.content).toContain('peuvent être cités, sans votre nom');
    const english = await card(bob);
    expect(english.content).toMatch(/What I keep about you[\s\S]*: 0 answers, 90 days/u);
    expect(buttons(english)).toEqual(['privacy-export', 'privacy-opt-out', 'privacy-delete']);
  });

  it('gives everything of a member as a file, and nothing of anyone else', async () => {
    await ask(ana, 'Pourquoi la Russie renforce-t-elle sa coopération avec la Chine ?');
    const answer = await ask(bob, 'Which countries are in BRICS?');
    // With questions to ask next there is less room: then it is behind "More".
    const hasRoom = buttons(answer).some((id) => id.includes(':up:'));
    const under = hasRoom ? answer : await press(ana, answer, button(answer, 'more'));
    await press(ana, under, button(under, 'up'));
    const data = await exported(ana);
    expect(JSON.stringify(data.answers)).toContain('Pourquoi la Russie');
    expect(data.feedback).toHaveLength(1);
    expect(JSON.stringify(data)).not.toContain('BRICS?');
    expect(JSON.stringify(data)).not.toContain(bob.id);
  });

  it('leaves a member out of summaries and takes them in again', async () => {
    const out = await turn(bob, await card(bob), 'privacy-opt-out');
    expect(out.content).toContain('**left out**');
    expect(buttons(out)).toContain('privacy-opt-in');
    const again = await turn(bob, await card(bob), 'privacy-opt-in');
    expect(again.content).toContain('may be quoted');
  });

  it('asks before it deletes, and deletes nothing where one thinks better of it', async () => {
    const asked = await turn(ana, await card(ana), 'privacy-delete');
    expect(asked.content).toContain('Supprimer tout ce que je garde de vous ?');
    const back = await turn(ana, asked, 'privacy-card');
    expect(back.content).toMatch(/: 2 réponses, 90 jours/u);
  });
});

describe('where the bot is switched off', () => {
  it('members still see what is kept of them', async () => {
    const scope = `channel:${ana.channelId}`;
    const off = { scope, key: 'enabled', value: 'false' };
    await services.storage.db.insertInto('settings').values(off).execute();
    expect((await ask(ana, 'Qui est German Gref ?')).content).not.toContain('Gref, PDG');
    expect((await card(ana)).content).toContain('Ce que je garde de vous');
    await services.storage.db.deleteFrom('settings').execute();
  });
});

describe('what is deleted', () => {
  it('is gone from every table, also from what was shared; others keep what is theirs', async () => {
    const secret = 'zanzibar';
    await ana.say(`La Chine est la première puissance mondiale en IA, ${secret}.`);
    await bob.say(
      'No, the article says that China is the second AI power, according to the index.',
    );
    const question = `Qui est German Gref, le patron de Sberbank ${secret} ?`;
    const answer = await ask(ana, question);
    const followUp = await ask(bob, 'What did German Gref call an obstacle?');
    expect(await rowsWith(secret)).toContain('answers');
    const summary = await bob.answerTo(await bob.use('summary', { discussion: {} }));
    expect(JSON.stringify(summary.embeds)).toContain(secret);
    const shareId = buttons(summary).find((id) => id.startsWith('share-discussion:')) ?? '';
    await bob.press(summary, shareId);
    const shared = await ana.until(({ content }) => content.includes('Shared by'));

    const asked = await turn(ana, await card(ana), 'privacy-delete');
    const done = await turn(ana, asked, 'privacy-erase');
    expect(done.content).toMatch(/\*\*C’est supprimé :\*\*\n- 3 réponses/u);
    expect(done.content).toMatch(/- 1 message cité/u);
    expect(buttons(done)).toEqual([]);

    expect(await rowsWith(secret)).toEqual([]);
    expect(await rowsWith(ana.id)).toEqual([]);
    const changed = await ana.until(
      ({ id, embeds }) => id === shared.id && !JSON.stringify(embeds ?? []).includes(secret),
    );
    expect(changed.content).toContain('Shared by');
    const pressed = await press(ana, answer, buttons(answer)[0] ?? '');
    expect(pressed.content).toContain('expiré');
    const still = await press(bob, followUp, buttons(followUp)[0] ?? '');
    expect(still.content).not.toContain('expired');
    expect((await card(ana)).content).toMatch(/: 0 réponse, 90 jours/u);
    expect((await exported(bob)).answers?.length).toBe(2);
  });

  it('leaves the choice not to be summed up, and says so', async () => {
    await turn(bob, await card(bob), 'privacy-opt-out');
    const asked = await turn(bob, await card(bob), 'privacy-delete');
    const done = await turn(bob, asked, 'privacy-erase');
    expect(done.content).toContain('your choice about summaries');
    expect((await card(bob)).content).toContain('**left out**');
    expect(await rowsWith(bob.id)).toEqual(['discussion_opt_outs']);
  });
});

describe('words of a message that somebody else asked about', () => {
  const word = 'quetzal';
  const askAbout = async (member: Member, messageId: string, over = {}) => {
    const form = await member.form(await member.useOn('Ask about this message', messageId));
    const filled = Object.fromEntries(form.fields.flatMap(filledIn));
    return member.answerTo(await member.submit(form, { ...filled, ...over }));
  };
  const share = async (member: Member, answer: SeenMessage) => {
    const before = new Set((await member.sees()).map(({ id }) => id));
    await member.press(answer, button(answer, 'share'));
    return member.until(({ id, content }) => !before.has(id) && content.startsWith('-# '));
  };

  it('are shown to who asks, and neither kept nor posted, nor offered to anybody', async () => {
    const said = await bob.say(`${word} German Gref`);
    const answer = await askAbout(ana, said, { question: 'Qui est German Gref ?' });
    expect(answer.content).toContain(word);
    const shared = await share(ana, answer);
    expect(shared.content).toContain(`[à propos de ce message](`);
    expect(shared.content).toContain(said);
    expect(shared.content).not.toContain(word);
    // Members' text is in no index, and the form was answered.
    expect(await rowsWith(word)).toEqual([]);
    const offered = await ana.complete('ask', 'question', 'German Gref');
    expect(offered.map(({ name }) => name)).not.toContain('Qui est German Gref ?');
    expect(await ana.complete('ask', 'question', word)).toEqual([]);
    expect((await exported(bob)).about_messages).toMatchObject([{ message_id: said }]);
    expect((await card(bob)).content).toMatch(/asked about.*: 1 message/u);

    await bob.erase(said);
    await expect.poll(() => rowsWith(said)).toEqual([]);
    expect(await rowsWith(bob.id)).toEqual(['discussion_opt_outs']);
    expect((await ana.sees()).map(({ id }) => id)).toContain(shared.id);
  });

  it('leave with the answer where they are the question, also from what was shared', async () => {
    const said = await bob.say(`Qui est German Gref, le patron de Sberbank ${word} ?`);
    const shared = await share(ana, await askAbout(ana, said));
    expect(shared.content).toContain(word);
    expect(await rowsWith(word)).toContain('answers');
    const asked = await turn(bob, await card(bob), 'privacy-delete');
    await turn(bob, asked, 'privacy-erase');
    expect(await rowsWith(word)).toEqual([]);
    await ana.untilAll((seen) => seen.every(({ id }) => id !== shared.id));
  });

  it('are not carried into the name of a thread', async () => {
    const said = await bob.say(`Qui est German Gref, le patron de Sberbank ${word} ?`);
    const shared = await share(ana, await askAbout(ana, said));
    await ana.answerTo(await ana.press(shared, button(shared, 'thread')));
    expect((await discord.state()).channels.map(({ name }) => name).join()).not.toContain(word);
    await bob.erase(said);
    await expect.poll(() => rowsWith(word)).toEqual([]);
    await ana.untilAll((seen) => seen.every(({ id }) => id !== shared.id));
  });

  it('leave with a check of them that was shared, when the message is deleted', async () => {
    const said = await bob.say('La Chine est la première puissance mondiale en IA.');
    const found = await ana.answerTo(await ana.useOn('Check against the article', said));
    const shareId = buttons(found).find((id) => id.startsWith('check-share:')) ?? '';
    await ana.press(found, shareId);
    const shared = await ana.until(({ content }) => content.includes('Partagé par'));
    expect(shared.content).toContain('première puissance');
    const kept = JSON.stringify((await exported(bob)).component_states);
    expect(kept).toContain('première puissance');
    expect(kept).not.toContain(ana.id);
    expect(await rowsWith(said)).toEqual(['about_messages', 'component_states']);
    await bob.erase(said);
    await ana.untilAll((seen) => seen.every(({ id }) => id !== shared.id));
    await expect.poll(() => rowsWith(said)).toEqual([]);
  });

  it('leave with what was deleted while the bot was off', async () => {
    const said = await bob.say(`Qui est German Gref, le patron de Sberbank ${word} ?`);
    const shared = await share(ana, await askAbout(ana, said));
    await bot.stop();
    await bob.erase(said);
    bot = await startBot(services, discord, { messageContent: true });
    await ana.untilAll((seen) => seen.every(({ id }) => id !== shared.id));
    expect(await rowsWith(word)).toEqual([]);
  });

  it('cannot be read in the file any more once they are erased', async () => {
    const secret = 'xylophone-marmalade';
    await ask(bob, `Who is German Gref, ${secret}?`);
    expect(await bytes()).toContain(secret);
    const asked = await turn(bob, await card(bob), 'privacy-delete');
    await turn(bob, asked, 'privacy-erase');
    expect(await bytes()).not.toContain(secret);
  });
});

function filledIn(field: SeenForm['fields'][number]): (readonly [string, string])[] {
  return field.kind === 'text' ? [[field.customId, field.value]] : [];
}

/** Everything in the data file and in the log of writes beside it. */
async function bytes(): Promise<string> {
  const files = (await readdir(join(directory, 'data'))).filter((name) =>
    name.startsWith('glose.db'),
  );
  const all = await Promise.all(files.map((name) => readFile(join(directory, 'data', name))));
  return Buffer.concat(all).toString('latin1');
}

describe('a server that the bot was removed from', () => {
  it('is noticed at the next start, and the one it is in is not taken for it', async () => {
    const { db } = services.storage;
    const { guild } = await discord.state();
    const greeted = [guild.id, '4242'].map((guild_id) => ({ guild_id, greeted_at: 0 }));
    await db
      .insertInto('greetings')
      .values(greeted)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await bot.stop();
    bot = await startBot(services, discord, { messageContent: true });
    const noted = await db
      .selectFrom('meta')
      .select('key')
      .where('key', 'like', 'gone:%')
      .execute();
    expect(noted).toEqual([{ key: 'gone:4242' }]);
  });
});
