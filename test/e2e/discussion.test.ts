import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import { silentLog } from '../../src/log.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { createServices, type Services } from '../../src/services.js';
import { expectHarmless } from '../discord/hostile-text.js';
import {
  buttons,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { startBot } from './start-bot.js';

/** Said aloud where it is not there; the property tests of `discussion/` need none of it. */
const naughty = ((): readonly string[] => {
  const file = new URL('../../../shared/eval/unicode/blns.json', import.meta.url);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.warn('The Big List of Naughty Strings is not beside the checkout: it is not tried here.');
  return [];
})();

/** Discussions of the repository's article, summed up in Discord by the whole bot. */
let directory: string;
let discord: LocalDiscord;
let services: Services;
let bot: Bot;
let ana: Member;
let bob: Member;
let carl: Member;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-discussion-'));
  discord = await openLocalDiscord({
    answerMs: 9_000,
    grantedIntents: ['MESSAGE_CONTENT'],
    seed: {
      guild: { name: 'Cercle', locale: 'fr' },
      channels: [
        ...rooms.map((name) => ({ name })),
        { name: 'closed-to-bot', overwrites: [{ for: 'Bot', deny: readHistory }] },
        {
          name: 'closed-to-members',
          overwrites: [
            { for: '@everyone', deny: readHistory },
            { for: 'Bot', allow: readHistory },
          ],
        },
      ],
      members: [{ name: 'Inès' }],
      messages: [],
    },
  });
  const configuration = readConfiguration({
    GLOSE_KNOWLEDGE: fileURLToPath(new URL('../../knowledge', import.meta.url)),
    GLOSE_DATA: join(directory, 'data'),
  });
  services = await createServices(configuration, { log: silentLog, watch: false });
  bot = await startBot(services, discord, { messageContent: true });
  [ana, bob, carl] = [
    await discord.member('Ana', 'fr'),
    await discord.member('Bob', 'en-GB'),
    await discord.member('Carl', 'fr'),
  ];
}, 60_000);

afterAll(async () => {
  await bot.stop();
  await services.close();
  await discord.close();
  await rm(directory, { recursive: true });
  expect(discord.faults()).toEqual([]);
});

/** A channel of its own for each test, so that none reads another's messages. */
const rooms = [
  'fr',
  'en',
  'opt-out',
  'empty',
  'here',
  'elsewhere',
  'share',
  'before',
  'after',
  'withdrawn',
  'answers',
  'restart',
  'naughty',
  'mention',
  'thread',
];

const readHistory = String(1 << 16);

async function seats(name: string) {
  const { channels } = await discord.state();
  const id = channels.find((channel) => channel.name === name)?.id ?? '';
  return { ana: ana.in(id), bob: bob.in(id), carl: carl.in(id) };
}

const summaryOf = async (member: Member, options = {}) =>
  member.answerTo(await member.use('summary', { discussion: options }));

/** Everything that stands in its embeds. */
function told({ embeds = [] }: SeenMessage): string {
  return embeds.map(({ title, description }) => `# ${title}\n${description}`).join('\n');
}

function shareId(message: SeenMessage): string {
  return buttons(message).find((id) => id.startsWith('share-discussion:')) ?? '';
}

async function argue(here: { ana: Member; bob: Member }) {
  const claim = await here.ana.say('La Chine est la première puissance mondiale en IA.');
  const objection = await here.bob.say('No, the article says that it is the second.', claim);
  const question = await here.ana.say('Qui est German Gref ?');
  return { claim, objection, question };
}

describe('a discussion summed up', () => {
  it('is for its asker alone: asked and disputed by section, with links, in French', async () => {
    const here = await seats('fr');
    const { claim, objection, question } = await argue(here);
    const summary = await summaryOf(here.carl);
    expect(isEphemeral(summary)).toBe(true);
    expect(summary.content).toMatch(/^\*\*Ce qui s’est dit ici\*\* · 3 messages de 2 personnes/u);
    const text = told(summary);
    expect(text).toMatch(
      /# La Chine : Un allié.*\n⚖️ \*\*Contesté\*\* « La Chine est la première puissance/u,
    );
    expect(text).toContain('↳ Contre · « No, the article says that it is the second. »');
    expect(text).toMatch(/📖 L’article répond : « German Gref, PDG de Sberbank/u);
    for (const id of [claim, objection, question]) {
      expect(text).toMatch(new RegExp(`\\(https://discord\\.com/channels/\\d+/\\d+/${id}\\)`, 'u'));
    }
    expect(text).not.toMatch(/Ana|Bob|Carl/u);
  });

  it('is told in English to who reads English, and quotes as they were written', async () => {
    const here = await seats('en');
    await argue(here);
    const summary = await summaryOf(here.bob, { messages: 10 });
    expect(summary.content).toMatch(/^\*\*What was said here\*\* · 3 messages by 2 people/u);
    expect(told(summary)).toContain('**Disputed** “La Chine est la première puissance mondiale');
    expect(summary.content).toContain('Picked out by a machine');
  });

  it('leaves out who opted out, bots, and what hides behind a spoiler', async () => {
    const here = await seats('opt-out');
    await argue(here);
    await here.carl.say('La Russie focalise ses efforts sur des ||secrets|| drones autonomes.');
    const [guild] = await services.storage.db
      .selectFrom('discussion_summaries')
      .selectAll()
      .execute();
    const optOut = { guild_id: guild?.guild_id ?? '', member_id: bob.id, created_at: Date.now() };
    await services.storage.db.insertInto('discussion_opt_outs').values(optOut).execute();
    const summary = await summaryOf(here.ana);
    await services.storage.db.deleteFrom('discussion_opt_outs').execute();
    expect(told(summary)).toContain('première puissance');
    expect(told(summary)).not.toContain('second');
    expect(told(summary)).not.toContain('secrets');
    expect(summary.content).toContain(
      'Laissés de côté : 1 message de personnes qui ne souhaitent pas être résumées',
    );
  });

  it('says so where there is nothing to tell', async () => {
    const here = await seats('empty');
    await here.ana.say('Salut !');
    const summary = await summaryOf(here.ana);
    expect(summary.content).toContain('rien n’y porte sur l’article');
    expect(summary.embeds ?? []).toEqual([]);
    expect(buttons(summary)).toEqual([]);
  });

  it('reads only the channel where it is asked for', async () => {
    const here = await seats('here');
    const other = await seats('elsewhere');
    await other.ana.say('La Chine est la première puissance mondiale en IA, dit l’article.');
    await here.ana.say('Qui est German Gref ?');
    expect(told(await summaryOf(here.bob))).not.toContain('première');
  });
});

describe('a summary that is shared', () => {
  it('stands in the same channel once, with the name of who shared it', async () => {
    const here = await seats('share');
    await argue(here);
    const summary = await summaryOf(here.ana);
    await here.ana.press(summary, shareId(summary));
    const shared = await here.bob.until(({ content }) => content.includes('Partagé par'));
    expect(shared.content).toContain(`<@${ana.id}>`);
    expect(shared.mentions ?? []).toEqual([]);
    expect(told(shared)).toContain('Contesté');
    expect(buttons(shared)).toEqual([]);
    const again = await here.ana.answerTo(await here.ana.press(summary, shareId(summary)));
    expect(again.content).toContain('déjà partagé');
  });

  it('no longer has what was deleted or reworded before it was shared', async () => {
    const here = await seats('before');
    const { objection, question } = await argue(here);
    const summary = await summaryOf(here.ana);
    await here.bob.erase(objection);
    await here.ana.reword(question, 'Oubliez ma question.');
    await here.ana.press(summary, shareId(summary));
    const shared = await here.bob.until(({ content }) => content.includes('Partagé par'));
    expect(told(shared)).toContain('première puissance');
    expect(told(shared)).not.toMatch(/second|Gref/u);
  });

  it('loses in its place what is deleted afterwards, and is emptied in the end', async () => {
    const here = await seats('after');
    const { claim, objection, question } = await argue(here);
    const summary = await summaryOf(here.ana);
    await here.ana.press(summary, shareId(summary));
    const shared = await here.bob.until(({ content }) => content.includes('Partagé par'));
    await here.bob.erase(objection);
    const changed = await here.bob.until(
      (message) => message.id === shared.id && !told(message).includes('second'),
    );
    expect(told(changed)).toContain('première puissance');
    await here.ana.erase(claim);
    await here.ana.erase(question);
    const emptied = await here.bob.until(
      (message) => message.id === shared.id && message.content.includes('vidé'),
    );
    expect(emptied.embeds ?? []).toEqual([]);
    const rows = services.storage.db.selectFrom('discussion_summaries').selectAll();
    const payloads = (await rows.execute()).map(({ payload }) => payload).join('');
    expect(payloads).not.toContain(claim);
  });

  it('is forgotten when it is itself deleted', async () => {
    const here = await seats('withdrawn');
    await argue(here);
    const summary = await summaryOf(here.ana);
    await here.ana.press(summary, shareId(summary));
    const shared = await here.bob.until(({ content }) => content.includes('Partagé par'));
    // It is seen a moment before it is noted where it stands.
    await eventually(async () => {
      const posted = services.storage.db.selectFrom('posted_messages').selectAll();
      return (await posted.where('message_id', '=', shared.id).executeTakeFirst()) !== undefined;
    });
    await erase(shared);
    const id = shareId(summary).split(':')[1] ?? '';
    await eventually(async () => {
      const kept = services.storage.db.selectFrom('discussion_summaries').where('id', '=', id);
      return (await kept.select('id').executeTakeFirst()) === undefined;
    });
    const pressed = await here.ana.answerTo(await here.ana.press(summary, shareId(summary)));
    expect(pressed.content).toContain('n’est plus gardé');
  });
});

describe('in a thread', () => {
  it('is of the thread, and is shared there', async () => {
    const outside = await seats('thread');
    await outside.ana.say('La Chine est la première puissance mondiale en IA, dit l’article.');
    const thread = await outside.ana.thread('À part');
    const [inside, other] = [ana.in(thread), bob.in(thread)];
    await inside.say('Qui est German Gref ?');
    const summary = await summaryOf(inside);
    expect(told(summary)).toContain('Qui est German Gref ?');
    expect(told(summary)).not.toContain('première');
    await inside.press(summary, shareId(summary));
    await other.until(({ content }) => content.includes('Partagé par'));
  });
});

describe('after a restart', () => {
  it('the button still shares, without what was deleted while the bot was off', async () => {
    const here = await seats('restart');
    const { objection } = await argue(here);
    const summary = await summaryOf(here.ana);
    await bot.stop();
    await here.bob.erase(objection);
    bot = await startBot(services, discord, { messageContent: true });
    await here.ana.press(summary, shareId(summary));
    const shared = await here.bob.until(({ content }) => content.includes('Partagé par'));
    expect(told(shared)).toContain('première puissance');
    expect(told(shared)).not.toContain('second');
  });
});

describe('whatever members write', () => {
  it.skipIf(naughty.length === 0)(
    'is quoted within Discord’s limits, and pings, hides and formats nothing',
    async () => {
      const here = await seats('naughty');
      const most = naughty.filter((text, index) => text.trim() !== '' && index % 4 === 0);
      for (const [index, text] of most.entries()) {
        const speaker = index % 2 === 0 ? here.ana : here.bob;
        await speaker.say(
          `La Chine est la puissance numéro ${index} en IA ${text}`.slice(0, 2_000),
        );
      }
      const summary = await summaryOf(here.carl, { messages: 500 });
      const text = `${summary.content}\n${told(summary)}`;
      expect(summary.embeds?.length).toBeGreaterThan(0);
      expectHarmless(text.replaceAll(/<t:\d+:f>/gu, ''));
      await here.carl.press(summary, shareId(summary));
      const shared = await here.bob.until(({ content }) => content.includes('Partagé par'));
      expect(shared.mentions ?? []).toEqual([]);
      expect(shared.mention_everyone).toBe(false);
    },
    60_000,
  );
});

describe('where messages may not be read', () => {
  it('names the permission that the bot lacks, and that the member lacks', async () => {
    const closed = await seats('closed-to-bot');
    const answer = await summaryOf(closed.ana);
    expect(isEphemeral(answer)).toBe(true);
    expect(answer.content).toContain('« Voir les anciens messages »');
    const forMembers = await seats('closed-to-members');
    const refused = await summaryOf(forMembers.bob);
    expect(refused.content).toContain('“Read Message History”');
  });

  it('says which intent is missing, and who can switch it on', async () => {
    const other = await openLocalDiscord({ answerMs: 9_000 });
    const blind = await startBot(services, other);
    const dora = await other.member('Dora', 'fr');
    const answer = await summaryOf(dora);
    expect(answer.content).toContain('« Message Content »');
    expect(answer.content).toContain('GLOSE_MESSAGE_CONTENT=true');
    await blind.stop();
    await other.close();
    expect(other.faults()).toEqual([]);
  });
});

describe('an answer whose message is deleted', () => {
  it('is forgotten: its buttons would say that it expired, and nobody is given it again', async () => {
    const here = await seats('answers');
    const given = await here.ana.answerTo(
      await here.ana.use('ask', { question: 'Qui est German Gref ?' }),
    );
    const kept = () =>
      services.storage.db
        .selectFrom('answers')
        .select('id')
        .where('channel_id', '=', here.ana.channelId)
        .execute();
    expect(await kept()).toHaveLength(1);
    await erase(given);
    await eventually(async () => (await kept()).length === 0);
  });
});

describe('a question asked in a message', () => {
  it('is forgotten with its answer when that message is deleted', async () => {
    const here = await seats('mention');
    const asked = await here.ana.say(`<@${discord.sandbox.applicationId}> Qui est German Gref ?`);
    await here.ana.until(({ content }) => content.includes('PDG de Sberbank'));
    const kept = async () =>
      (await services.storage.db.selectFrom('answers').select('asked_in').execute()).some(
        (row) => row.asked_in === asked,
      );
    await eventually(kept);
    await here.ana.erase(asked);
    await eventually(async () => !(await kept()));
  });
});

/** As a moderator does it. */
async function erase({ id, channel_id: channelId }: SeenMessage): Promise<void> {
  const response = await fetch(
    `${discord.sandbox.apiUrl}/v10/channels/${channelId}/messages/${id}`,
    { method: 'DELETE', headers: { authorization: `Bot ${discord.sandbox.botToken}` } },
  );
  expect(response.status).toBe(204);
}

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not come to be.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
