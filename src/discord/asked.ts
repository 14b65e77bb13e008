import type { BaseInteraction } from 'discord.js';
import { messagesFor } from '../locales/locale.js';
import type { Messages } from '../locales/messages.js';
import { allows, type PermissionName } from './permissions.js';
import type { PlaceSettings } from './settings/place-settings.js';

/** Who asked where, the words to answer with, and what holds there. */
export interface Asked {
  /** The same when a restart takes it up again: what is done under it is done once. */
  readonly interactionId: string;
  readonly memberId: string;
  /** As others see it; hostile. */
  readonly memberName: string;
  /** A thread is a channel, too. */
  readonly channelId: string;
  /** The channel in which a thread was opened; null elsewhere. */
  readonly parentId: string | null;
  readonly guildId: string | null;
  /** In the member's language, or in the one that the place sets. */
  readonly messages: Messages;
  readonly settings: PlaceSettings;
  /** True where a restart takes it up: what it counted is not counted again. Default false. */
  readonly again?: boolean;
  /** Whether the member is allowed to, in this channel. */
  may(permission: PermissionName): boolean;
  /** Whether the bot itself is. */
  botMay(permission: PermissionName): boolean;
}

/** What Discord says of who asked, as plain data: it is kept with work that a restart takes up again. */
export interface AskedFacts {
  readonly interactionId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly channelId: string;
  readonly parentId: string | null;
  readonly guildId: string | null;
  readonly locale: string;
  /** Decimal numbers, as Discord writes sets of permissions. */
  readonly memberPermissions: string;
  readonly botPermissions: string;
}

export function askedOf(facts: AskedFacts, settings: PlaceSettings): Asked {
  const { locale, memberPermissions, botPermissions, ...place } = facts;
  return {
    ...place,
    settings,
    messages: messagesFor(settings.language ?? locale),
    may: (permission) => allows(memberPermissions, permission),
    botMay: (permission) => allows(botPermissions, permission),
  };
}

export function factsOf(interaction: BaseInteraction): AskedFacts {
  const { channel, user, member } = interaction;
  const named = member !== null && 'displayName' in member ? member.displayName : user.displayName;
  return {
    interactionId: interaction.id,
    memberId: user.id,
    memberName: named,
    channelId: interaction.channelId ?? '',
    parentId: channel?.isThread() === true ? channel.parentId : null,
    guildId: interaction.guildId,
    locale: interaction.locale,
    memberPermissions: (interaction.memberPermissions?.bitfield ?? 0n).toString(),
    botPermissions: interaction.appPermissions.bitfield.toString(),
  };
}
