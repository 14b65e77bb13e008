import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, faultsAt, GUILD_INTENTS, openFixture, withhold } from './support.js';

let fixture: Fixture;
let guild: string;

beforeEach(async () => {
  fixture = await openFixture({ grantedIntents: ['GUILD_MEMBERS'] });
  guild = `/guilds/${fixture.sandbox.guildId}`;
});

afterEach(() => fixture.close());

const DAY = 86_400_000;
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

async function memberPath(name: string): Promise<string> {
  return `${guild}/members/${await fixture.member.id(name)}`;
}

async function banPath(name: string): Promise<string> {
  return `${guild}/bans/${await fixture.member.id(name)}`;
}

async function say(name: string, content: string) {
  const [memberId, channelId] = [await fixture.member.id(name), await fixture.member.channel()];
  return fixture.member.post('/messages', { memberId, channelId, content });
}

function timeOut(path: string, until: string | null) {
  return fixture.api('PATCH', path, { communication_disabled_until: until });
}

async function auditLog() {
  const { body } = await fixture.member.get('/audit-log');
  return body.entries;
}

describe('a timeout', () => {
  it('keeps its member from writing, from commands and from buttons until it ends', async () => {
    const path = await memberPath('Alice');
    const channelId = await fixture.member.channel();
    const memberId = await fixture.member.id('Alice');
    const components = [
      { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] },
    ];
    const { body: message } = await fixture.api('POST', `/channels/${channelId}/messages`, {
      content: 'Press',
      components,
    });
    expect((await timeOut(path, inMs(60_000))).status).toBe(200);
    const press = { messageId: message.id, customId: 'go', memberId };
    for (const refused of [
      await say('Alice', 'hello'),
      await fixture.member.post('/components', press),
      await fixture.member.post('/interactions', {
        channelId,
        memberId,
        locale: 'fr',
        command: 'ask',
      }),
    ]) {
      expect(refused.status).toBe(403);
      expect(refused.body.error).toMatch(/^Alice is timed out until/);
    }
    await timeOut(path, null);
    expect((await say('Alice', 'hello')).status).toBe(200);
    expect((await fixture.member.post('/components', press)).status).toBe(200);
  });

  it('that has passed holds nobody', async () => {
    await timeOut(await memberPath('Alice'), inMs(-1_000));
    expect((await say('Alice', 'hello')).status).toBe(200);
  });

  it('shows in the member and in the state', async () => {
    const until = inMs(60_000);
    const path = await memberPath('Alice');
    const { body } = await timeOut(path, until);
    expect(body).toMatchObject({ communication_disabled_until: until });
    expect((await fixture.api('GET', path)).body).toMatchObject({
      communication_disabled_until: until,
    });
    const { members } = await fixture.member.state();
    expect(members.find(({ name }) => name === 'Alice')?.timedOutUntil).toBe(until);
  });

  it('is refused over 28 days, and where it is no time', async () => {
    const path = await memberPath('Alice');
    for (const until of [inMs(28 * DAY + 60_000), 'soon']) {
      const { status, body } = await timeOut(path, until);
      expect([status, body.code]).toEqual([400, 50035]);
      expect(faultsAt(body, 'communication_disabled_until')).toHaveLength(1);
    }
    expect((await timeOut(path, inMs(28 * DAY - 1_000))).status).toBe(200);
  });

  it('touches neither the owner, nor administrators, nor who stands higher', async () => {
    await fixture.close();
    fixture = await openFixture({
      seed: {
        guild: { name: 'Room' },
        bot: { below: 'Seniors' },
        roles: [
          { name: 'Seniors' },
          { name: 'Administrators', permissions: `${PermissionFlagsBits.Administrator}` },
        ],
        channels: [{ name: 'talk' }],
        members: [
          { name: 'Owner' },
          { name: 'Senior', roles: ['Seniors'] },
          { name: 'Admin', roles: ['Administrators'] },
          { name: 'Someone' },
        ],
      },
    });
    guild = `/guilds/${fixture.sandbox.guildId}`;
    for (const name of ['Owner', 'Senior', 'Admin', 'Bot']) {
      const { status, body } = await timeOut(await memberPath(name), inMs(60_000));
      expect([name, status, body.code]).toEqual([name, 403, 50013]);
    }
    expect((await timeOut(await memberPath('Someone'), inMs(60_000))).status).toBe(200);
    // A kick asks for the higher role alone.
    for (const [name, expected] of [
      ['Senior', 403],
      ['Admin', 204],
    ] as const) {
      expect((await fixture.api('DELETE', await memberPath(name))).status).toBe(expected);
    }
  });

  it('takes the right, and a member', async () => {
    const path = await memberPath('Alice');
    expect((await timeOut(`${guild}/members/1563209881941442560`, null)).body.code).toBe(10007);
    await withhold(fixture, PermissionFlagsBits.ModerateMembers);
    expect((await timeOut(path, inMs(60_000))).body.code).toBe(50013);
  });
});

describe('who is kicked or banned', () => {
  it('is in the server no more; who is banned does not come back before that is lifted', async () => {
    const [alice, bob] = [await memberPath('Alice'), await banPath('Bob')];
    const bobId = await fixture.member.id('Bob');
    expect((await fixture.api('DELETE', alice)).status).toBe(204);
    expect((await fixture.api('PUT', bob)).status).toBe(204);
    const { members, formerMembers } = await fixture.member.state();
    expect(members.map(({ name }) => name)).toEqual(['Camille', 'Noor', 'Sacha', 'Bot']);
    expect(formerMembers).toMatchObject([
      { name: 'Alice', banned: false },
      { name: 'Bob', banned: true },
    ]);
    expect((await fixture.api('GET', alice)).body.code).toBe(10007);
    expect((await fixture.api('DELETE', alice)).body.code).toBe(10007);
    const channelId = await fixture.member.channel();
    const post = { channelId, memberId: bobId, content: 'still here?' };
    expect((await fixture.member.post('/messages', post)).status).toBe(404);
    const joining = `/members/${bobId}/joining`;
    expect((await fixture.member.post(joining, {})).status).toBe(403);
    expect((await fixture.api('DELETE', bob)).status).toBe(204);
    expect((await fixture.member.post(joining, {})).status).toBe(204);
    expect((await fixture.member.post('/messages', post)).status).toBe(200);
  });

  it('loses with a ban what was said in the time named', async () => {
    await say('Bob', 'one');
    await say('Bob', 'two');
    await say('Noor', 'mine');
    await fixture.api('PUT', await banPath('Bob'), { delete_message_seconds: 3_600 });
    const seen = await fixture.member.messages(
      await fixture.member.channel(),
      await fixture.member.id('Noor'),
    );
    expect(seen.map(({ content }) => content).slice(-1)).toEqual(['mine']);
    expect(seen.some(({ content }) => content === 'one' || content === 'two')).toBe(false);
    // What the seed let him say long before stays.
    expect(seen.length).toBeGreaterThan(1);
  });

  it('stands in the list of bans with the reason', async () => {
    const path = await banPath('Bob');
    const bob = await fixture.member.id('Bob');
    expect((await fixture.api('GET', path)).body.code).toBe(10026);
    expect((await fixture.api('DELETE', path)).body.code).toBe(10026);
    await fetch(`${fixture.sandbox.apiUrl}/v10${path}`, {
      method: 'PUT',
      headers: {
        authorization: `Bot ${fixture.sandbox.botToken}`,
        'x-audit-log-reason': encodeURIComponent('Cas nº 3 : arnaque répétée'),
      },
    });
    const ban = { reason: 'Cas nº 3 : arnaque répétée', user: { id: bob } };
    expect((await fixture.api('GET', path)).body).toMatchObject(ban);
    expect((await fixture.api('GET', `${guild}/bans`)).list).toMatchObject([ban]);
    expect(await auditLog()).toMatchObject([
      { actionType: 22, targetId: bob, reason: ban.reason, userId: fixture.sandbox.applicationId },
    ]);
  });

  it('must be known, and the seconds within seven days', async () => {
    const { body } = await fixture.api('PUT', `${guild}/bans/1563209881941442560`);
    expect(body.code).toBe(10013);
    const refused = await fixture.api('PUT', await banPath('Bob'), {
      delete_message_seconds: 604_801,
    });
    expect(faultsAt(refused.body, 'delete_message_seconds')).toHaveLength(1);
  });

  it('is not who the bot may not touch', async () => {
    await withhold(fixture, PermissionFlagsBits.KickMembers | PermissionFlagsBits.BanMembers);
    expect((await fixture.api('DELETE', await memberPath('Noor'))).body.code).toBe(50013);
    expect((await fixture.api('PUT', await banPath('Noor'))).body.code).toBe(50013);
    expect((await fixture.api('GET', `${guild}/bans`)).body.code).toBe(50013);
  });
});

describe('the gateway', () => {
  async function client(intents: readonly GatewayIntentBits[]): Promise<Client<true>> {
    return fixture.login({ intents: [...GUILD_INTENTS, ...intents] });
  }

  it('tells of timeouts, departures and bans, each with its intent', async () => {
    const { GuildMembers, GuildModeration } = GatewayIntentBits;
    const listening = await client([GuildMembers, GuildModeration]);
    const alice = await memberPath('Alice');
    const updated = once(listening, Events.GuildMemberUpdate);
    await (await listening.guilds.fetch(fixture.sandbox.guildId)).members.fetch();
    await timeOut(alice, inMs(60_000));
    const [, after] = await updated;
    expect(after.isCommunicationDisabled()).toBe(true);
    const leaving = once(listening, Events.GuildMemberRemove);
    const banned = once(listening, Events.GuildBanAdd);
    const logged = once(listening, Events.GuildAuditLogEntryCreate);
    await fixture.api('PUT', await banPath('Alice'));
    const [[left], [ban], [entry]] = await Promise.all([leaving, banned, logged]);
    expect([left.displayName, ban.user.username]).toEqual(['Alice', 'alice']);
    expect(entry.action).toBe(22);
  });

  it('tells a bot without these intents nothing of others', async () => {
    const listening = await client([]);
    const heard: string[] = [];
    listening.on(Events.GuildMemberUpdate, () => heard.push('update'));
    listening.on(Events.GuildBanAdd, () => heard.push('ban'));
    await timeOut(await memberPath('Alice'), inMs(60_000));
    await fixture.api('PUT', await banPath('Bob'));
    const said = once(listening, Events.MessageCreate);
    await say('Noor', 'last');
    await said;
    expect(heard).toEqual([]);
  });
});

describe('deleting together', () => {
  it('takes 2 to 100 messages, and is told as one', async () => {
    const channelId = await fixture.member.channel();
    const path = `/channels/${channelId}/messages/bulk-delete`;
    const listening = await fixture.login();
    let said = 0;
    const second = new Promise<void>((resolve) => {
      listening.on(Events.MessageCreate, () => {
        said += 1;
        if (said === 2) resolve();
      });
    });
    const ids = [(await say('Bob', 'one')).body.id, (await say('Bob', 'two')).body.id];
    await second;
    const heard = once(listening, Events.MessageBulkDelete);
    expect((await fixture.api('POST', path, { messages: ids })).status).toBe(204);
    expect([...(await heard)[0].keys()].sort()).toEqual(ids.sort());
    expect(await auditLog()).toMatchObject([{ actionType: 73, targetId: channelId }]);
  });
});

describe('the audit log', () => {
  it('is read by whoever may, the newest first, of one kind if wanted', async () => {
    await timeOut(await memberPath('Alice'), inMs(60_000));
    await fixture.api('DELETE', await memberPath('Bob'));
    const { body } = await fixture.api('GET', `${guild}/audit-logs`);
    expect(body.audit_log_entries).toMatchObject([{ action_type: 20 }, { action_type: 24 }]);
    const kicks = await fixture.api('GET', `${guild}/audit-logs?action_type=20`);
    expect(kicks.body.audit_log_entries).toHaveLength(1);
    await withhold(fixture, PermissionFlagsBits.ViewAuditLog);
    expect((await fixture.api('GET', `${guild}/audit-logs`)).body.code).toBe(50013);
  });

  it('takes no reason over 512 characters', async () => {
    const headers = {
      authorization: `Bot ${fixture.sandbox.botToken}`,
      'x-audit-log-reason': 'a'.repeat(513),
    };
    const path = await memberPath('Bob');
    const url = `${fixture.sandbox.apiUrl}/v10${path}`;
    expect((await fetch(url, { method: 'DELETE', headers })).status).toBe(400);
    expect((await fixture.api('GET', path)).status).toBe(200);
  });
});

describe('slow mode', () => {
  it('holds members and not moderators, and ends', async () => {
    const channelId = await fixture.member.channel();
    const path = `/channels/${channelId}`;
    expect((await fixture.api('PATCH', path, { rate_limit_per_user: 30 })).body).toMatchObject({
      rate_limit_per_user: 30,
    });
    expect((await fixture.member.state()).channels[0]?.slowModeSeconds).toBe(30);
    for (const name of ['Noor', 'Sacha']) expect((await say(name, 'one')).status).toBe(200);
    const held = await say('Noor', 'two');
    expect([held.status, held.body.error]).toEqual([
      429,
      expect.stringMatching(/^Slow mode: Noor may write again in \d+ s\.$/),
    ]);
    expect((await say('Sacha', 'two')).status).toBe(200);
    await fixture.api('PATCH', path, { rate_limit_per_user: 0 });
    expect((await say('Noor', 'two')).status).toBe(200);
  });

  it('takes the right, and 0 to 21,600 seconds', async () => {
    const path = `/channels/${await fixture.member.channel()}`;
    const refused = await fixture.api('PATCH', path, { rate_limit_per_user: 21_601 });
    expect(faultsAt(refused.body, 'rate_limit_per_user')).toHaveLength(1);
    await withhold(fixture, PermissionFlagsBits.ManageChannels);
    const { body } = await fixture.api('PATCH', path, { rate_limit_per_user: 5 });
    expect(body.code).toBe(50013);
  });
});
