import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import type { Member } from './member.js';
import type { Moderated } from './moderated.js';
import { control, eventually, openQueue, queueOf } from './queue-helpers.js';

/** What members delete leaves the cards of the moderators as well. */
let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

async function report(messageId: string, remark: string, by = here.bob): Promise<string> {
  const form = await by.form(await by.useOn('Report to moderators', messageId));
  return (await by.answerTo(await by.submit(form, { remark }))).content;
}

/** Deletes everything that is kept of a member. */
async function erase(member: Member): Promise<void> {
  const card = await member.answerTo(await member.use('privacy'));
  await member.press(card, 'privacy-delete');
  const asked = await member.until(({ id, content }) => id === card.id && content !== card.content);
  await member.press(asked, 'privacy-erase');
  await member.until(({ id, content }) => id === card.id && content !== asked.content);
}

async function dismissed(): Promise<SeenMessage> {
  const card = await queueOf(here).card();
  await here.sacha.in(here.queueId).press(card, control(card, 'queue-dismiss'));
  return queueOf(here).settled(card);
}

async function rowsWith(text: string): Promise<string[]> {
  const { db } = here.glose.storage;
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

describe('words on a card', () => {
  it('leave a settled card when their author deletes the message', async () => {
    const message = await here.alice.say('buy my watches');
    await report(message, '');
    const card = await dismissed();
    expect(JSON.stringify(card.embeds)).toContain('watches');
    await here.alice.erase(message);
    await queueOf(here).until(
      ({ id, embeds }) => id === card.id && !JSON.stringify(embeds).includes('watches'),
    );
  });

  it('leave with name and id, once it is decided, where their author deletes everything', async () => {
    await report(await here.alice.say('buy my watches'), 'look');
    const waiting = await queueOf(here).card();
    await erase(here.alice);
    // Who is reported does not erase the report.
    expect(await rowsWith('watches')).toEqual(['proposals']);
    const card = await dismissed();
    expect(card.id).toBe(waiting.id);
    for (const text of ['watches', here.alice.id, 'Alice'])
      expect(JSON.stringify(card.embeds)).not.toContain(text);
    for (const text of ['watches', here.alice.id]) expect(await rowsWith(text)).toEqual([]);
  });
});

describe('a remark', () => {
  it('leaves the card with its writer, and those of others stay', async () => {
    const message = await here.alice.say('buy my watches');
    await report(message, 'lina-remark', here.bob);
    await report(message, 'marc-remark', here.camille);
    const { until } = queueOf(here);
    const has = ({ embeds }: SeenMessage, text: string) => JSON.stringify(embeds).includes(text);
    await until((card) => has(card, 'lina-remark') && has(card, 'marc-remark'));
    await erase(here.bob);
    await until((card) => !has(card, 'lina-remark') && has(card, 'marc-remark'));
    expect(await rowsWith('lina-remark')).toEqual([]);
  });
});

describe('a report that is being written', () => {
  it('is made though whoever wrote the message deletes everything meanwhile', async () => {
    const message = await here.alice.say('buy my watches');
    const form = await here.bob.form(await here.bob.useOn('Report to moderators', message));
    await erase(here.alice);
    const sent = await here.bob.answerTo(await here.bob.submit(form, { remark: 'look' }));
    expect(sent.content).toContain('Thank you');
    expect(JSON.stringify((await queueOf(here).card()).embeds)).toContain('watches');
  });

  it('says what to do where it is kept no longer, and speaks of no question', async () => {
    const message = await here.alice.say('buy my watches');
    const form = await here.bob.form(await here.bob.useOn('Report to moderators', message));
    await here.glose.storage.db.deleteFrom('component_states').execute();
    const sent = await here.bob.answerTo(await here.bob.submit(form, { remark: 'look' }));
    expect(sent.content).toContain('expired');
    expect(sent.content).not.toMatch(/question|answer/u);
  });
});

describe('the panel of a moderator', () => {
  it('keeps nothing of a member who deletes everything', async () => {
    const message = await here.alice.say('buy my watches');
    await here.sacha.answerTo(await here.sacha.useOn('Moderate', message));
    await eventually(async () => (await rowsWith('watches')).length > 0);
    await erase(here.alice);
    for (const text of ['watches', here.alice.id]) expect(await rowsWith(text)).toEqual([]);
  });
});
