import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BotProps } from '../../src/discord/bot.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import type { Moderation } from '../../src/moderation/moderation.js';
import type { Rule, RuleKind } from '../../src/moderation/rules/rule.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import type { Intercept } from '../../src/sandbox/rest/api.js';
import {
  buttons,
  commandNamed,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;
let moderation: Moderation;
let guildId: string;
let queue: string;
/** Owns the server. */
let camille: Member;
/** Writes in the first channel. */
let noor: Member;
/** Answers in place of Discord. */
let intercept: Intercept;

beforeEach(async () => {
  intercept = () => null;
  discord = await openLocalDiscord({
    intercept: (request) => intercept(request),
    grantedIntents: ['MESSAGE_CONTENT'],
  });
  glose = await openScriptedGlose(discord);
  moderation = createModeration({ storage: glose.storage });
  const { members, guild, channels } = await discord.state();
  const id = (name: string) => members.find((member) => member.name === name)?.id ?? '';
  guildId = guild.id;
  queue = channels[2]?.id ?? '';
  await moderation.servers.change(guildId, { isOn: true, queueChannelId: queue });
  camille = await discord.memberById(id('Camille'), 'en-US');
  noor = await discord.memberById(id('Noor'), 'en-US');
});

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

/** Its commands come to the server soon after it is there. */
async function start(over: Partial<BotProps> = {}): Promise<void> {
  await glose.bot(over).start();
  await vi.waitUntil(async () => commandNamed(await discord.state(), 'moderation'), 15_000);
}

async function rule(kind: RuleKind, change: object = {}): Promise<void> {
  const drafted = moderation.rulebook.draft(kind, []);
  const enforced = { mode: 'enforce', response: { deletes: true, warns: false } };
  const read: Rule | undefined = moderation.rulebook.read({ ...drafted, ...enforced, ...change });
  if (read === undefined) throw new Error(`No such rule: ${JSON.stringify(change)}`);
  await moderation.rules.put(guildId, read);
}

/** A rule of somebody else's: another application's, or made in Discord's settings. */
async function asBot(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${discord.sandbox.apiUrl}/v10/guilds/${guildId}${path}`, {
    method,
    headers: {
      authorization: `Bot ${discord.sandbox.botToken}`,
      'x-audit-log-reason': 'By somebody else',
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.status === 204 ? null : response.json();
}

interface Native {
  readonly id: string;
  readonly name: string;
  readonly trigger_metadata: { readonly keyword_filter?: readonly string[] };
}

const native = async () => (await asBot('GET', '/auto-moderation/rules')) as readonly Native[];
const names = async () => (await native()).map(({ name }) => name);

const keywordRule = (name: string) => ({
  name,
  event_type: 1,
  trigger_type: 1,
  trigger_metadata: { keyword_filter: ['theirs'] },
  actions: [{ type: 1 }],
});

async function look(member = camille): Promise<SeenMessage> {
  return member.answerTo(await member.use('moderation', { automod: {} }));
}

async function press(card: SeenMessage, name: string, shows: string): Promise<SeenMessage> {
  const button = buttons(card).find((id) => id.split(':')[0] === name);
  if (button === undefined) throw new Error(`No ${name} under ${card.content}`);
  await camille.press(card, button);
  return camille.until(({ id, content }) => id === card.id && content.includes(shows));
}

describe('/moderation automod', () => {
  it('shows the difference first, writes it on a press, and Discord enforces it', async () => {
    await rule('words', { words: ['spoiler*', 'fin'] });
    await rule('mentions', { most: 5, everyone: true });
    await rule('scam', {});
    await rule('insults', { mode: 'propose' });
    await start();
    const card = await look();
    expect(card.content).toContain('To be made');
    expect(card.content).toContain(`mots interdits 1 · 2 entries · blocks · tells <#${queue}>`);
    expect(card.content).toContain('more than 5 mentions');
    expect(card.content).toContain('what Discord takes for spam');
    expect(card.content).toContain('Insults and threats: takes judgement');
    expect(card.content).toContain('Mass mentions: Discord does not count mentions of everyone');
    expect(await native()).toEqual([]);

    const written = await press(card, 'automod-write', 'Done: 3 changes');
    expect(written.content).toContain('there is nothing to do');
    expect(await names()).toEqual(['Glose · mots interdits 1', 'Glose · mentions', 'Glose · spam']);
    expect(await discord.auditLog()).toMatchObject(
      Array(3).fill({ actionType: 140, reason: 'Glose · /moderation automod' }),
    );

    // Who is blocked reads the server's language, and moderators hear of it in their channel.
    await expect(noor.say('Spoilers: she dies')).rejects.toThrow('que ce serveur n’accepte pas');
    await camille
      .in(queue)
      .until(({ type, author }) => (type as number) === 24 && author.id === noor.id);
    await noor.say('Nothing of the sort');
    await camille.say('I may write spoiler');
  });

  it('changes and removes its own, and touches nobody else’s', async () => {
    await asBot('POST', '/auto-moderation/rules', keywordRule('Theirs'));
    await rule('words', { words: ['one'] });
    await rule('mentions', { most: 5, everyone: false });
    await start();
    await press(await look(), 'automod-write', 'Done: 2 changes');
    const before = await native();

    await rule('words', { words: ['one', 'two'] });
    await moderation.rules.remove(guildId, 'mentions');
    const card = await look();
    expect(card.content).toContain('Glose · mots interdits 1 · words → 2 entries');
    expect(card.content).toMatch(/To be removed\*\*\n- Glose · mentions/);
    expect(card.content).toContain('1 rule is not mine and stays untouched');
    await press(card, 'automod-write', 'Done: 2 changes');
    const after = await native();
    expect(after.map(({ id, name }) => [id, name])).toEqual(
      before.slice(0, 2).map(({ id, name }) => [id, name]),
    );
    expect(after[0]?.trigger_metadata.keyword_filter).toEqual(['theirs']);
    expect(after[1]?.trigger_metadata.keyword_filter).toEqual(['one', 'two']);
  });

  it('leaves a rule to whoever gave it another name', async () => {
    await rule('words', { words: ['one'] });
    await start();
    await press(await look(), 'automod-write', 'Done: 1 change');
    const [own] = await native();
    await asBot('PATCH', `/auto-moderation/rules/${own?.id}`, { name: 'Ours now' });
    const card = await look();
    expect(card.content).toContain('1 rule is not mine');
    await press(card, 'automod-write', 'Done: 1 change');
    expect(await names()).toEqual(['Ours now', 'Glose · mots interdits 1']);
  });

  it('keeps to the six rules of words, others’ included, and says what has no room', async () => {
    for (let index = 0; index < 6; index += 1)
      await asBot('POST', '/auto-moderation/rules', keywordRule(`Theirs ${index}`));
    await rule('words', { words: ['one', 'two'] });
    await start();
    const card = await look();
    expect(card.content).toContain('Banned words: no room for 2 entries');
    expect(JSON.stringify(card.components)).toContain('"disabled":true');
  });

  it('writes nothing where rules have changed since somebody looked', async () => {
    await rule('words', { words: ['one'] });
    await start();
    const card = await look();
    await rule('words', { words: ['one', 'two'] });
    const again = await press(card, 'automod-write', 'Rules have changed since you looked');
    expect(await native()).toEqual([]);
    await press(again, 'automod-write', 'Done: 1 change');
    expect((await native())[0]?.trigger_metadata.keyword_filter).toEqual(['one', 'two']);
  });

  it('loses nothing that is half written: the next look shows what is left', async () => {
    await rule('words', { words: ['one'] });
    await rule('mentions', { most: 5, everyone: false });
    await start();
    const card = await look();
    let writes = 0;
    intercept = ({ method }) => {
      writes += method === 'POST' ? 1 : 0;
      const refused = method === 'POST' && writes === 2;
      return refused
        ? { status: 403, body: { code: 50013, message: 'Missing Permissions' } }
        : null;
    };
    const stopped = await press(card, 'automod-write', 'Stopped after 1 of 2 changes');
    expect(stopped.content).toContain('Discord did not allow it');
    expect(stopped.content).toMatch(/To be made\*\*\n- Glose · mentions/);
    expect(await names()).toEqual(['Glose · mots interdits 1']);
    await press(stopped, 'automod-write', 'Done: 1 change');
    expect(await names()).toHaveLength(2);
  });

  it('takes its rules away as moderation is switched off, and leaves those of others', async () => {
    await asBot('POST', '/auto-moderation/rules', keywordRule('Theirs'));
    await rule('words', { words: ['one'] });
    await start();
    await press(await look(), 'automod-write', 'Done: 1 change');
    const asked = await camille.answerTo(await camille.use('moderation', { off: {} }));
    await press(asked, 'moderation-off', '1 rule of mine went from Discord’s AutoMod as well.');
    expect(await names()).toEqual(['Theirs']);
  });

  it('leaves what is only proposed to the cards, where the bot reads messages', async () => {
    await rule('words', { words: ['one'], mode: 'propose' });
    await start({ messageContent: true });
    expect((await look()).content).toContain('I read messages here myself, and bring you a card');
  });

  it('changes nothing where it is cancelled', async () => {
    await rule('words', { words: ['one'] });
    await start();
    await press(await look(), 'automod-cancel', 'Nothing was changed');
    expect(await native()).toEqual([]);
  });

  it('asks for “Manage Server”, of the member and of the bot, and says so', async () => {
    await rule('words', { words: ['one'] });
    await start();
    const moderators = (await discord.state()).roles.find(({ name }) => name === 'Modération');
    const { ModerateMembers } = PermissionFlagsBits;
    await fetch(`${discord.sandbox.address}/member/roles/${moderators?.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ permissions: `${ModerateMembers}` }),
    });
    const { members } = await discord.state();
    const sacha = members.find(({ name }) => name === 'Sacha')?.id ?? '';
    const refused = await look(await discord.memberById(sacha, 'en-US'));
    expect(refused.content).toContain('You need the permission “Manage Server”');

    await discord.withhold(PermissionFlagsBits.ManageGuild);
    const lacking = await look();
    expect(lacking.content).toContain('I need the permission “Manage Server” in this server');
    expect(lacking.content).toContain('/oauth2/authorize?');
  });

  it('speaks of Discord’s refusals in words', async () => {
    await rule('words', { words: ['one'] });
    await start();
    intercept = ({ path }) => {
      const refused = path.endsWith('/auto-moderation/rules');
      return refused ? { status: 404, body: { code: 10_004, message: 'Unknown Guild' } } : null;
    };
    expect((await look()).content).toContain('Discord refused it. Try again in a while');
  });

  it('spares moderators who do not manage the server, and the channel of the cards', async () => {
    await rule('words', { words: ['spoiler'] });
    await start();
    const { roles } = await discord.state();
    const moderators = roles.find(({ name }) => name === 'Modération');
    const { ModerateMembers } = PermissionFlagsBits;
    await fetch(`${discord.sandbox.address}/member/roles/${moderators?.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ permissions: `${ModerateMembers}` }),
    });
    const card = await look();
    expect(card.content).toContain('spares 1 role and 1 channel');
    await press(card, 'automod-write', 'Done: 1 change');
    const { members } = await discord.state();
    const sacha = members.find(({ name }) => name === 'Sacha')?.id ?? '';
    await (await discord.memberById(sacha)).say('That was a spoiler');
    await expect(noor.say('That was a spoiler')).rejects.toThrow('n’accepte pas');
    await noor.in(queue).say('That was a spoiler');
  });
});
