import { pingsOf } from '../forms/allowed-mentions.js';
import { DISCORD_LOCALES } from '../forms/locales.js';
import { InteractionType } from '../interactions/interaction.js';
import type { Interactions } from '../interactions/interactions.js';
import type {
  PostAutocomplete,
  PostComponent,
  PostInteraction,
  PostMessage,
} from '../member-api.js';
import type { MessageWire } from '../wire/messages.js';
import { emptyMessage } from '../world/empty-message.js';
import type { JsonObject } from '../world/json.js';
import {
  ALL_PERMISSIONS,
  channelPermissions,
  guildPermissions,
  Permission,
} from '../world/permissions.js';
import { type CommandRecord, type MemberRecord, MessageType } from '../world/records.js';
import type { World } from '../world/world.js';
import { commandData, menuData } from './command-data.js';
import { componentData } from './component-data.js';
import { channelOf, memberOf } from './lookup.js';
import { MemberRefusal } from './member-error.js';
import { optionList } from './option-value.js';

/** What a member does, checked as Discord's client and server check it. */
export interface MemberActions {
  /** @returns id of the message */
  send(post: PostMessage): string;
  /** @returns id of the interaction */
  runCommand(post: PostInteraction): string;
  /** @returns id of the interaction */
  useComponent(post: PostComponent): string;
  complete(post: PostAutocomplete): Promise<readonly JsonObject[]>;
}

const MOST_CHARACTERS = 2_000;

export function createMemberActions(props: {
  readonly world: World;
  readonly wire: MessageWire;
  readonly interactions: Interactions;
}): MemberActions {
  const { world, wire, interactions } = props;
  const place = (post: { channelId: string; memberId: string; locale: string }) => {
    const member = memberOf(world, post.memberId);
    const needed = Permission.useApplicationCommands;
    const channel = channelOf(world, post.channelId, member, needed);
    return { member, channel, locale: checkedLocale(post.locale) };
  };
  return {
    send: (post) => sendMessage(world, post),
    runCommand(post) {
      const start = place(post);
      const command = commandOf(world, post.command, start.member, start.channel.type === 1);
      const showMessage = (id: string) => {
        const message = world.message(id);
        return message?.channelId === start.channel.id ? wire.full(message) : null;
      };
      const data =
        command.type === 1
          ? commandData({ world, command, options: post.options ?? {}, focused: null })
          : menuData({ world, command, targetId: post.targetId, showMessage });
      const type = InteractionType.command;
      return interactions.start({ ...start, type, data, commandName: command.name }).id;
    },
    useComponent(post) {
      const member = memberOf(world, post.memberId);
      const used = componentData({ world, member, post });
      const channel = channelOf(world, used.message.channelId, member);
      const { id } = interactions.start({
        type: InteractionType.component,
        channel,
        member,
        locale: checkedLocale(post.locale ?? world.guild.locale),
        data: used.data,
        commandName: null,
        message: wire.full(used.message),
      });
      return id;
    },
    complete(post) {
      const start = place(post);
      const command = commandOf(world, post.command, start.member, start.channel.type === 1);
      const focused = { name: post.option, value: post.value };
      const data = commandData({ world, command, options: post.options ?? {}, focused });
      if (!holdsFocused(data)) {
        throw new MemberRefusal(400, `/${post.command} has no option "${post.option}" here.`);
      }
      return new Promise((resolve, reject) => {
        const settle = (choices: readonly JsonObject[] | null) => {
          if (choices !== null) return resolve(choices);
          reject(new MemberRefusal(504, 'The bot did not answer in time.'));
        };
        const completion = { numeric: isNumeric(data), settle };
        const type = InteractionType.autocomplete;
        interactions.start({ ...start, type, data, commandName: command.name, completion });
      });
    },
  };
}

function sendMessage(world: World, post: PostMessage): string {
  const member = memberOf(world, post.memberId);
  const channel = channelOf(world, post.channelId, member, Permission.sendMessages);
  const { length } = [...post.content];
  if (post.content.trim() === '' || length > MOST_CHARACTERS) {
    const message = `A message has 1 to ${MOST_CHARACTERS} characters; this one has ${length}.`;
    throw new MemberRefusal(400, message);
  }
  const replied = post.replyTo === undefined ? null : world.message(post.replyTo);
  if (replied === undefined || (replied !== null && replied.channelId !== channel.id)) {
    throw new MemberRefusal(404, `There is no message ${post.replyTo} here to reply to.`);
  }
  const rights = channelPermissions(world, member, channel);
  const pings = pingsOf({
    content: post.content,
    allowed: { parse: ['users', 'roles', 'everyone'], users: [], roles: [], repliedUser: true },
    repliedAuthorId: replied?.authorId ?? null,
    mayPingAll: (rights & Permission.mentionEveryone) !== 0n,
    isMentionableRole: (id) => world.roles.get(id)?.mentionable === true,
  });
  const id = world.snowflakes.next();
  world.addMessage({
    ...emptyMessage({ id, channelId: channel.id, authorId: member.id }),
    ...pings,
    content: post.content,
    type: replied === null ? MessageType.default : MessageType.reply,
    replyTo: replied?.id ?? null,
  });
  return id;
}

/** A command that this member may use here; the guild's own before a global one. */
function commandOf(
  world: World,
  name: string,
  member: MemberRecord,
  direct: boolean,
): CommandRecord {
  const named = [...world.commands.values()].filter((command) => command.name === name);
  const inGuild = direct ? undefined : named.find((command) => command.guildId !== null);
  const command = inGuild ?? named.find((candidate) => candidate.guildId === null);
  const contexts = command?.body.contexts;
  const byDefault = !direct || command?.body.dm_permission !== false;
  const here = Array.isArray(contexts) ? contexts.includes(direct ? 1 : 0) : byDefault;
  if (command === undefined || !here) {
    throw new MemberRefusal(404, `There is no command "${name}" here.`);
  }
  if (!mayUse(world, command, member)) {
    throw new MemberRefusal(403, `${member.displayName} may not use "${name}".`);
  }
  return command;
}

/** By the command's default permissions; `0` leaves it to administrators. */
function mayUse(world: World, command: CommandRecord, member: MemberRecord): boolean {
  const needed = command.body.default_member_permissions;
  if (typeof needed !== 'string') return true;
  const held = guildPermissions(world, member);
  if (needed === '0') return held === ALL_PERMISSIONS;
  return (held & BigInt(needed)) === BigInt(needed);
}

function checkedLocale(locale: string): string {
  if (DISCORD_LOCALES.has(locale)) return locale;
  throw new MemberRefusal(400, `Discord has no locale "${locale}"; try "fr" or "en-US".`);
}

function focusedOption(data: JsonObject): JsonObject | undefined {
  for (const option of optionList(data.options)) {
    if (option.focused === true) return option;
    const inside = focusedOption(option);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function holdsFocused(data: JsonObject): boolean {
  return focusedOption(data) !== undefined;
}

function isNumeric(data: JsonObject): boolean {
  const type = focusedOption(data)?.type;
  return type === 4 || type === 10;
}
