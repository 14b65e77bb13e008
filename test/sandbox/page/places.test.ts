import { describe, expect, it } from 'vitest';
import type {
  MemberState,
  StateCommand,
  StateMember,
  StateThread,
} from '../../../src/sandbox/member-api.js';
import {
  messageAddress,
  readMessageAddress,
} from '../../../src/sandbox/page/state/message-address.js';
import { peopleOf, personToBe } from '../../../src/sandbox/page/state/people.js';
import {
  channelsOf,
  placeToBe,
  threadFrom,
  threadsOf,
} from '../../../src/sandbox/page/state/place.js';
import { mayOpenThread, mayUse, mayWrite } from '../../../src/sandbox/page/state/rights.js';

const [view, send, openThreads, sendInThreads] = [1n << 10n, 1n << 11n, 1n << 35n, 1n << 38n];

const me: StateMember = {
  id: 'me',
  name: 'Lina',
  bot: false,
  roleIds: [],
  guildPermissions: `${view | send}`,
  permissions: {
    talk: `${view | send | openThreads | sendInThreads}`,
    notices: `${view}`,
    open: `${view | sendInThreads}`,
    old: `${view | sendInThreads}`,
  },
  color: '#000000',
  online: true,
  timedOutUntil: null,
  closesDirectMessages: false,
};

const thread = (id: string, change: Partial<StateThread> = {}): StateThread => ({
  id,
  type: 11,
  name: id,
  parentId: 'talk',
  ownerId: 'me',
  messageId: `message of ${id}`,
  archived: false,
  locked: false,
  messageCount: 1,
  memberIds: [],
  ...change,
});

const channel = (id: string) => ({ id, name: id, topic: null, slowModeSeconds: 0 });

const server: MemberState = {
  guild: { id: '1', name: 'Room' },
  guilds: [],
  channels: [channel('talk'), channel('notices'), channel('hidden')],
  threads: [thread('open'), thread('old', { archived: true }), thread('secret', { type: 12 })],
  roles: [],
  members: [me],
  formerMembers: [],
  directChannels: [],
  commands: [],
  botOnline: true,
  panelUrl: null,
};

const command = (change: Partial<StateCommand>): StateCommand => ({
  id: 'c',
  name: 'c',
  description: '',
  type: 1,
  ...change,
});

describe('the places of a member', () => {
  it('are the channels and open threads that the member sees', () => {
    expect(channelsOf(server, me).map(({ id }) => id)).toEqual(['talk', 'notices']);
    expect(threadsOf(server, me, 'talk').map(({ id }) => id)).toEqual(['open']);
    expect(threadFrom(server, me, 'message of old')?.id).toBe('old');
    expect(threadFrom(server, me, 'message of secret')).toBeUndefined();
  });

  it('hold the one remembered, an archived thread too, else the first channel', () => {
    const wanted = (id: string | null) => placeToBe(server, me, id)?.id;
    expect([wanted('notices'), wanted('old')]).toEqual(['notices', 'old']);
    expect([wanted('hidden'), wanted('secret'), wanted(null)]).toEqual(['talk', 'talk', 'talk']);
  });
});

describe('whom the page speaks for', () => {
  it('are people here, and who has left and still has direct messages', () => {
    const former = { name: 'Tom', color: '#000', banned: true, closesDirectMessages: false };
    const left = {
      ...server,
      formerMembers: [
        { ...former, id: 'gone' },
        { ...former, id: 'silent' },
      ],
      directChannels: [{ id: 'direct', memberId: 'gone' }],
    };
    expect(peopleOf(left).map(({ id }) => id)).toEqual(['me', 'gone']);
    const gone = personToBe(left, 'gone');
    expect(gone && channelsOf(left, gone)).toEqual([]);
    expect(gone && placeToBe(left, gone, null)?.id).toBe('direct');
    expect(personToBe(left, 'silent')?.id).toBe('me');
  });
});

describe('what a member may do', () => {
  const [talk, notices] = channelsOf(server, me);
  const place = (id: string) => placeToBe(server, me, id);

  it('is write and open threads where the permissions say so', () => {
    expect(talk && mayWrite(me, talk)).toBe(true);
    expect(notices && mayWrite(me, notices)).toBe(false);
    expect(talk && mayOpenThread(me, talk)).toBe(true);
    expect(notices && mayOpenThread(me, notices)).toBe(false);
    const inThread = place('open');
    expect(inThread && mayWrite(me, inThread)).toBe(true);
    expect(inThread && mayOpenThread(me, inThread)).toBe(false);
  });

  it('is not write in a thread that was closed', () => {
    const locked = { ...server, threads: [thread('open', { locked: true })] };
    const inThread = placeToBe(locked, me, 'open');
    expect(inThread && mayWrite(me, inThread)).toBe(false);
  });

  it.each([
    [{}, true],
    [{ default_member_permissions: null }, true],
    [{ default_member_permissions: `${send}` }, true],
    [{ default_member_permissions: `${1n << 5n}` }, false],
    [{ default_member_permissions: '0' }, false],
    [{ contexts: [0, 1] }, true],
    [{ contexts: [1] }, false],
  ])('is use a command with %o: %s', (change, expected) => {
    expect(talk && mayUse(me, command(change), talk)).toBe(expected);
  });

  it('is nothing but read while one is timed out', () => {
    const view = { talk: `${1n << 10n}` };
    const until = new Date(Date.now() + 60_000).toISOString();
    const held = { ...me, permissions: view, timedOutUntil: until };
    expect(talk && mayUse(held, command({}), talk)).toBe(false);
    expect(talk && mayWrite(held, talk)).toBe(false);
    const over = { ...me, timedOutUntil: new Date(Date.now() - 1).toISOString() };
    expect(talk && mayUse(over, command({}), talk)).toBe(true);
  });

  it('in direct messages is write, and use what is meant for them', () => {
    const written = { ...server, directChannels: [{ id: 'direct', memberId: 'me' }] };
    const direct = placeToBe(written, me, 'direct');
    expect(direct).toMatchObject({ id: 'direct', direct: true });
    expect(direct && mayWrite(me, direct)).toBe(true);
    expect(direct && mayOpenThread(me, direct)).toBe(false);
    const uses = [{ contexts: [0, 1] }, { contexts: [0] }, { contexts: [1], guild_id: '1' }];
    expect(uses.map((change) => direct && mayUse(me, command(change), direct))).toEqual([
      true,
      false,
      false,
    ]);
    expect(placeToBe(written, { ...me, id: 'other' }, 'direct')?.id).toBe('talk');
  });

  it('is everything for an administrator', () => {
    const admin = { ...me, guildPermissions: '8', permissions: { talk: '8' } };
    expect(talk && mayUse(admin, command({ default_member_permissions: '0' }), talk)).toBe(true);
    expect(talk && mayOpenThread(admin, talk)).toBe(true);
  });
});

describe('the address of a message', () => {
  it('is read as it was written', () => {
    const place = { guildId: '1', channelId: '2', messageId: '3' };
    expect(messageAddress(place)).toBe('https://discord.com/channels/1/2/3');
    expect(readMessageAddress(messageAddress(place))).toEqual(place);
    expect(readMessageAddress('https://discord.com/channels/1/2')).toMatchObject({
      messageId: null,
    });
    expect(readMessageAddress('https://ptb.discord.com/channels/1/2/3')).toEqual(place);
  });

  it.each([
    'https://discord.com/channels/@me/2/3',
    'https://discord.com.example.org/channels/1/2/3',
    'http://discord.com/channels/1/2/3/4',
    'https://example.org/?https://discord.com/channels/1/2/3',
  ])('is not %s', (url) => expect(readMessageAddress(url)).toBeNull());
});
