import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/locales/locale.js';
import { Permission } from '../../src/sandbox/world/permissions.js';
import { answered } from '../discord/sample-answers.js';
import {
  button,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

// What the bot, or a member, may not do somewhere is said to the member alone, by its name in Discord.

let discord: LocalDiscord;
let glose: ScriptedGlose;
let ana: Member;
let bob: Member;

const bit = (permission: bigint) => permission.toString();

beforeAll(async () => {
  discord = await openLocalDiscord({
    seed: {
      guild: { name: 'Salon de lecture', locale: 'fr' },
      bot: { name: 'Glose' },
      channels: [
        { name: 'discussion' },
        { name: 'muet', overwrites: [{ for: 'Glose', deny: bit(Permission.sendMessages) }] },
        {
          name: 'sans-fils',
          overwrites: [{ for: 'Glose', deny: bit(Permission.createPublicThreads) }],
        },
        {
          name: 'annonces',
          overwrites: [
            { for: '@everyone', deny: bit(Permission.sendMessages) },
            { for: 'Glose', allow: bit(Permission.sendMessages) },
          ],
        },
      ],
      members: [{ name: 'Camille' }],
    },
  });
  glose = await openScriptedGlose(discord);
  glose.answer = async (question) => answered(['Une phrase.'], { question });
  await glose.bot().start();
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-US');
});

afterAll(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

async function at(member: Member, name: string): Promise<Member> {
  const channel = (await discord.state()).channels.find((one) => one.name === name);
  return member.in(channel?.id ?? '');
}

async function pressing(member: Member, action: string, options = {}): Promise<string> {
  const answer = await member.answerTo(await member.use('ask', { question: 'Qui ?', ...options }));
  const told = await member.answerTo(await member.press(answer, button(answer, action)));
  expect(isEphemeral(told)).toBe(true);
  return told.content;
}

describe('what is missing', () => {
  it('for sharing is named to who shares, and nothing is posted', async () => {
    const { errors, permissions } = messagesFor('fr').discord;
    const here = await at(ana, 'muet');
    expect(await pressing(here, 'share', { private: true })).toBe(
      errors.iLackPermission(permissions.SendMessages),
    );
    const there = await at(ana, 'annonces');
    expect(await pressing(there, 'share', { private: true })).toBe(
      errors.missingPermission(permissions.SendMessages),
    );
    const posts = discord.requests.filter(
      ({ method, path }) => method === 'POST' && /^\/channels\/\d+\/messages$/.test(path),
    );
    expect(posts).toEqual([]);
  });

  it('for a thread is named to who opens it', async () => {
    const { errors, permissions } = messagesFor('en').discord;
    const here = await at(bob, 'sans-fils');
    expect(await pressing(here, 'thread')).toBe(
      errors.iLackPermission(permissions.CreatePublicThreads),
    );
    expect((await discord.state()).threads).toEqual([]);
  });
});
