import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { inviteLink, moderationInviteLink } from '../../../src/discord/connection/invite-link.js';

function asked(): bigint {
  return BigInt(new URL(inviteLink('123')).searchParams.get('permissions') ?? '');
}

describe('the invite link', () => {
  it('adds the bot with its commands', () => {
    const url = new URL(inviteLink('123'));
    expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(url.searchParams.get('client_id')).toBe('123');
    expect(url.searchParams.get('scope')).toBe('bot applications.commands');
  });

  it('asks for what the features need', () => {
    const names = Object.entries(PermissionFlagsBits)
      .filter(([, bit]) => (asked() & bit) !== 0n)
      .map(([name]) => name);
    expect(names.sort()).toEqual([
      'AttachFiles',
      'CreatePublicThreads',
      'EmbedLinks',
      'ReadMessageHistory',
      'SendMessages',
      'SendMessagesInThreads',
      'ViewChannel',
    ]);
  });

  it('asks for nothing that moderates or administers', () => {
    const { Administrator, ManageGuild, ManageMessages, ModerateMembers, ManageRoles } =
      PermissionFlagsBits;
    const forbidden = Administrator | ManageGuild | ManageMessages | ModerateMembers | ManageRoles;
    expect(asked() & forbidden).toBe(0n);
  });

  it('asks for what moderates only for the server that moderates, which is chosen already', () => {
    const url = new URL(moderationInviteLink('123', '456'));
    expect(url.searchParams.get('guild_id')).toBe('456');
    const bits = BigInt(url.searchParams.get('permissions') ?? '');
    const added = Object.entries(PermissionFlagsBits)
      .filter(([, bit]) => (bits & bit) !== 0n && (asked() & bit) === 0n)
      .map(([name]) => name);
    expect(added.sort()).toEqual([
      'BanMembers',
      'KickMembers',
      'ManageChannels',
      'ManageGuild',
      'ManageMessages',
      'ModerateMembers',
    ]);
    expect(bits & asked()).toBe(asked());
  });
});
