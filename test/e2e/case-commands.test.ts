import { afterEach, describe, expect, it } from 'vitest';
import { Permission } from '../../src/sandbox/world/permissions.js';
import { buttons, isEphemeral, type Member } from './local-discord.js';
import { createCall } from './member.js';
import { type Moderated, type ModeratedOptions, openModerated } from './moderated.js';

/** The moderators' commands, with the whole bot against the local Discord. */
let at: Moderated;

const open = async (options?: ModeratedOptions) => {
  at = await openModerated(options);
  return at;
};

afterEach(async () => {
  await at.close();
  expect(at.discord.faults()).toEqual([]);
});

/** The last direct message of the bot. */
async function lastDirect(member: Member): Promise<string> {
  return (await (await member.inDirect()).sees()).at(-1)?.content ?? '';
}

async function audit(actionType: number) {
  const entries = await at.discord.auditLog();
  return entries.filter((entry) => entry.actionType === actionType).map(({ reason }) => reason);
}

const standing = async ({ id }: Member) =>
  (await at.discord.state()).members.find((member) => member.id === id);

/** Takes a right from the bot; gives it back. */
async function withheld(bits: bigint): Promise<() => Promise<void>> {
  const bot = (await at.discord.state()).members.find((member) => member.bot);
  const permissions = bot?.guildPermissions ?? '0';
  await at.discord.withhold(bits);
  const call = createCall(at.discord.sandbox.address);
  return async () => {
    for (const id of bot?.roleIds ?? [])
      await call('PATCH', `/member/roles/${id}`, { permissions });
  };
}

const day = 86_400_000;

describe('a moderator', () => {
  it('warns a member, who is told why and by which server, and not by whom', async () => {
    const { sacha, alice, said, moderation, guildId } = await open();
    const answer = await said(sacha, 'warn', { member: alice.id, reason: 'Please stay polite.' });
    expect(isEphemeral(answer)).toBe(true);
    expect(answer.content).toBe(
      '**Case 1** · **Alice** was warned. They were told by direct message.',
    );
    const told = await lastDirect(alice);
    expect(told).toContain('**Vous avez reçu un avertissement**');
    expect(told).toContain('Salon de lecture · Reading room');
    expect(told).toContain('Please stay polite.');
    expect(told).not.toContain('Sacha');
    expect(told).not.toContain(sacha.id);
    expect(await moderation.cases.find(guildId, 1)).toMatchObject({
      ...{ action: 'warn', state: 'done', notice: 'sent', moderatorId: sacha.id },
      ...{ memberId: alice.id, memberName: 'Alice' },
    });
  });

  it('is proposed the next step of the ladder after a warning, and takes it with a press', async () => {
    const ladder = {
      warningsCountForDays: 30,
      steps: [
        { action: 'warn', duration: null },
        { action: 'timeout', duration: 3_600_000 },
      ],
    } as const;
    const { sacha, alice, said, again } = await open({ server: { ladder } });
    const first = await said(sacha, 'warn', { member: alice.id, reason: 'One' });
    expect(buttons(first)).toEqual([]);
    const second = await said(sacha, 'warn', { member: alice.id, reason: 'Two' });
    expect(second.content).toContain('2 measures that count in 30 days');
    expect(second.content).toContain('**Time out for 1 hour**');
    const [id = ''] = buttons(second);
    await again();
    const taken = await sacha.answerTo(await sacha.press(second, id));
    expect(taken.content).toMatch(/^\*\*Case 3\*\* · \*\*Alice\*\* is timed out until <t:\d+:f>/);
    expect((await standing(alice))?.timedOutUntil).not.toBeNull();
    const twice = await sacha.answerTo(await sacha.press(second, id));
    expect(twice.content).toContain('**Case 3**');
  });

  it('tries the next step again where it failed, and once where it did not', async () => {
    const steps = [{ action: 'timeout', duration: 3_600_000 }] as const;
    const ladder = { warningsCountForDays: 30, steps };
    const { sacha, alice, said } = await open({ server: { ladder } });
    const warned = await said(sacha, 'warn', { member: alice.id, reason: 'One' });
    const [id = ''] = buttons(warned);
    const giveBack = await withheld(Permission.moderateMembers);
    const failed = await sacha.answerTo(await sacha.press(warned, id));
    expect(failed.content).toContain('**Case 2**');
    expect((await standing(alice))?.timedOutUntil).toBeNull();
    await giveBack();
    const taken = await sacha.answerTo(await sacha.press(warned, id));
    expect(taken.content).toMatch(/^\*\*Case 3\*\* · \*\*Alice\*\* is timed out/);
    expect((await standing(alice))?.timedOutUntil).not.toBeNull();
    const twice = await sacha.answerTo(await sacha.press(warned, id));
    expect(twice.content).toContain('**Case 3**');
  });

  it('times a member out for what was typed, ends it again, and says so in the audit log', async () => {
    const { sacha, alice, said } = await open();
    const answer = await said(sacha, 'timeout', {
      ...{ member: alice.id, duration: '3 jours', reason: 'Flooding' },
    });
    const [, until = '0'] = /until <t:(\d+):f>/.exec(answer.content) ?? [];
    const end = Date.parse((await standing(alice))?.timedOutUntil ?? '');
    expect(Math.abs(end / 1_000 - Number(until))).toBeLessThanOrEqual(1);
    expect(Math.abs(end - Date.now() - 3 * day)).toBeLessThan(60_000);
    expect((await audit(24))[0]).toContain('1');
    expect((await audit(24))[0]).toContain('Flooding');
    expect(await lastDirect(alice)).toContain(`<t:${until}:f>`);
    const ended = await said(sacha, 'untimeout', { member: alice.id });
    expect(ended.content).toContain('**Case 2** · The timeout of **Alice** has ended.');
    expect((await standing(alice))?.timedOutUntil).toBeNull();
    expect(await audit(24)).toHaveLength(2);
    const twice = await said(sacha, 'untimeout', { member: alice.id });
    expect(twice.content).toContain('It was so already for **Alice**');
  });

  it('is suggested lengths of time as they are understood', async () => {
    const { sacha, alice } = await open();
    const typed = await sacha.complete('timeout', 'duration', '1h30', { member: alice.id });
    expect(typed[0]).toMatchObject({ name: '90 minutes', value: '5400s' });
    expect(typed.map(({ name }) => name)).toContain('28 days');
  });

  it('is suggested the reasons that were given before for the same, and what is typed', async () => {
    const { sacha, alice, bob, said } = await open();
    await said(sacha, 'warn', { member: alice.id, reason: 'Please stay polite.' });
    await said(sacha, 'note', { member: alice.id, text: 'Polite in private.' });
    const typed = await sacha.complete('warn', 'reason', 'POLI', { member: bob.id });
    expect(typed.map(({ value }) => value)).toEqual(['POLI', 'Please stay polite.']);
    expect(await alice.complete('warn', 'reason', 'poli').catch(() => [])).toEqual([]);
  });

  it('is told in words what cannot be a timeout', async () => {
    const { sacha, alice, said, moderation, guildId } = await open();
    const long = await said(sacha, 'timeout', { member: alice.id, duration: '29 days' });
    expect(long.content).toContain('28 days at most');
    const odd = await said(sacha, 'timeout', { member: alice.id, duration: 'soon @everyone' });
    expect(odd.content).toContain('I do not understand');
    expect(odd.content).not.toContain('@everyone');
    expect(await moderation.cases.count({ guildId })).toBe(0);
  });

  it('kicks a member, who is told before that it is about to happen', async () => {
    const { sacha, bob, said } = await open();
    const answer = await said(sacha, 'kick', { member: bob.id, reason: 'Enough' });
    expect(answer.content).toBe(
      '**Case 1** · **Bob** was kicked. They were told by direct message.',
    );
    expect(await standing(bob)).toBeUndefined();
    expect(await lastDirect(bob)).toContain('Vous allez être expulsé·e');
    expect((await audit(20))[0]).toContain('Enough');
    const again = await said(sacha, 'warn', { member: bob.id, reason: 'Late' });
    expect(again.content).toContain('is no longer in this server');
  });

  it('bans a member and somebody who left, and lifts a ban', async () => {
    const { sacha, alice, bob, said, discord } = await open();
    await bob.say('Buy now');
    const first = await said(sacha, 'ban', {
      ...{ member: bob.id, reason: 'Scam', purge: 3_600, silent: true },
    });
    expect(first.content).toBe('**Case 1** · **Bob** was banned. They were not told.');
    expect((await sacha.sees()).some(({ content }) => content === 'Buy now')).toBe(false);
    await alice.leaveServer();
    const second = await said(sacha, 'ban', { member: alice.id });
    expect(second.content).toContain('**Case 2** · **Alice** was banned.');
    expect(second.content).toContain('they share no server with me any more');
    expect((await discord.bans()).map(({ memberId }) => memberId).sort()).toEqual(
      [alice.id, bob.id].sort(),
    );
    const twice = await said(sacha, 'ban', { member: bob.id });
    expect(twice.content).toContain('It was so already');
    const choices = await sacha.complete('unban', 'user', 'ali');
    expect(choices).toMatchObject([{ name: `Alice (${alice.id})`, value: alice.id }]);
    const lifted = await said(sacha, 'unban', { user: alice.id, reason: 'A mistake' });
    expect(lifted.content).toBe('**Case 4** · The ban of **Alice** was lifted.');
    expect(await discord.bans()).toHaveLength(1);
    const not = await said(sacha, 'unban', { user: alice.id });
    expect(not.content).toContain('is not banned here');
    const odd = await said(sacha, 'unban', { user: 'Alice' });
    expect(odd.content).toContain('nobody I could unban');
  });

  it('keeps notes that nobody is told of', async () => {
    const { sacha, alice, said } = await open();
    const answer = await said(sacha, 'note', { member: alice.id, text: 'Knows the author.' });
    expect(answer.content).toBe('**Case 1** · Note about **Alice** kept.');
    expect(await (await alice.inDirect()).sees()).toEqual([]);
  });

  it('sees that a member who takes no direct messages was not told', async () => {
    const { sacha, alice, said } = await open();
    await alice.change({ closesDirectMessages: true });
    const answer = await said(sacha, 'warn', { member: alice.id, reason: 'Politely, please' });
    expect(answer.content).toContain('was warned. They could not be told');
    const card = await said(sacha, 'case', { show: { number: 1 } });
    expect(card.embeds[0]?.description).toContain('They could not be told');
  });
});

describe('a command that a restart takes up again', () => {
  it('is done once: no second case, message or timeout', async () => {
    const { sacha, alice, said, again, glose, discord, moderation, guildId } = await open();
    const options = { member: alice.id, duration: '1 day', reason: 'Flooding' };
    const answer = await said(sacha, 'timeout', options);
    const asked = discord.requests.find(({ path }) => path.startsWith('/interactions/'));
    const [, , id = '', token = ''] = asked?.path.split('/') ?? [];
    const { id: applicationId = '' } =
      (await discord.state()).members.find((member) => member.bot) ?? {};
    const facts = {
      ...{ interactionId: id, memberId: sacha.id, memberName: 'Sacha', locale: 'en-US' },
      ...{ channelId: sacha.channelId, parentId: null, guildId },
      ...{ memberPermissions: String(1n << 40n), botPermissions: '8' },
    };
    const given = { subcommand: null, values: options, files: {} };
    const people = { member: { id: alice.id, name: 'Alice' } };
    const request = { kind: 'slash', name: 'timeout', options: { ...given, people }, facts };
    await glose.storage.db
      .insertInto('pending_interactions')
      .values({
        ...{ id, application_id: applicationId, token, received_at: Date.now() },
        ...{ visibility: 'private', payload: JSON.stringify(request) },
      })
      .execute();
    await again();
    await glose.until(({ message }) => message.includes('from before the restart was answered'));
    expect(await moderation.cases.count({ guildId })).toBe(1);
    expect(await audit(24)).toHaveLength(1);
    expect(await (await alice.inDirect()).sees()).toHaveLength(1);
    const shown = await sacha.until((message) => message.id === answer.id);
    expect(shown.content).toBe(answer.content);
  });
});

describe('what stands in the way is said', () => {
  it('of the owner, the bot, a moderator, oneself, and roles', async () => {
    const { sacha, camille, alice, said, discord, glose } = await open();
    const { members } = await discord.state();
    const bot = members.find((member) => member.bot)?.id ?? '';
    const warned = async (member: string, by = sacha) =>
      (await said(by, 'warn', { member, reason: 'Test' })).content;
    expect(await warned(camille.id)).toContain('the owner of this server');
    expect(await warned(bot)).toContain('That is me');
    expect(await warned(sacha.id)).toContain('That is yourself');
    expect(await at.moderation.cases.count({ guildId: at.guildId })).toBe(0);
    expect(await warned(sacha.id, camille)).toContain('was warned');
    const noor = await discord.member('Imani', 'fr', ['Administration']);
    expect(await warned(noor.id)).toContain('moderates here, too');
    const exempt = await said(camille, 'timeout', { member: noor.id, duration: '1h' });
    expect(exempt.content).toContain('lets nobody time out administrators');
    const above = await said(camille, 'kick', { member: noor.id });
    const { roles } = await discord.state();
    const own = roles.find(({ id }) => members.find((one) => one.bot)?.roleIds.includes(id));
    expect(above.content).toContain('**Administration**');
    expect(above.content).toContain(`Move **${own?.name}** above **Administration**`);
    expect(await warned(alice.id)).toContain('was warned');
    expect(glose.logged.filter(({ message }) => message.includes('failed'))).toEqual([]);
  });

  it('of a permission that the bot lacks, by its name', async () => {
    const { sacha, alice, said, discord } = await open();
    await discord.withhold(1n << 2n);
    const answer = await said(sacha, 'ban', { member: alice.id });
    expect(answer.content).toContain('I lack the permission “Ban members”');
    expect(await standing(alice)).toBeDefined();
  });

  it('of a permission that the moderator lacks, for what a case would take back', async () => {
    const { sacha, camille, alice, said, discord } = await open();
    await said(camille, 'ban', { member: alice.id, reason: 'Scam' });
    const { roles } = await discord.state();
    const role = roles.find(({ name }) => name === 'Modération')?.id ?? '';
    const onlyTimeouts = { permissions: String((1n << 40n) | (1n << 10n)) };
    await fetch(`${discord.sandbox.address}/member/roles/${role}`, {
      ...{ method: 'PATCH', body: JSON.stringify(onlyTimeouts) },
      headers: { 'content-type': 'application/json' },
    });
    const card = await said(sacha, 'case', { show: { number: 1 } });
    const undo = buttons(card).find((id) => id.startsWith('case-undo:')) ?? '';
    const refused = await sacha.answerTo(await sacha.press(card, undo));
    expect(refused.content).toContain('Ban members');
    const typed = await said(sacha, 'case', { undo: { number: 1 } });
    expect(typed.content).toContain('Ban members');
    expect(await discord.bans()).toHaveLength(1);
    // Discord's own client does not even offer the command.
    await expect(said(sacha, 'ban', { member: alice.id })).rejects.toThrow(/403/);
  });

  it('in the moderator’s language', async () => {
    const { alice, camille, discord, said } = await open();
    for (const [locale, duration, shows] of [
      ['fr', '1 heure', 'Exclusion d’**Alice** jusqu’au'],
      ['de', '2 Stunden', '**Alice** ist im Timeout bis'],
      ['es-ES', '3 horas', 'Aislamiento de **Alice** hasta el'],
    ] as const) {
      const timed = { member: alice.id, duration };
      const moderator = await discord.memberById(camille.id, locale);
      expect((await said(moderator, 'timeout', timed)).content).toContain(shows);
    }
  });
});
