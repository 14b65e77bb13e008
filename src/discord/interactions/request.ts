import {
  ComponentType,
  type Interaction,
  type Message,
  MessageFlags,
  type UserContextMenuCommandInteraction,
} from 'discord.js';
import { type AskedFacts, factsOf } from '../asked.js';
import type { TargetMessage, TargetUser } from '../command.js';
import { type GivenOptions, givenOptions } from '../command-options.js';
import type { Used } from '../control.js';

/**
 * What a member asks for, as plain data: kept while it is worked on, so that a restart can take it up
 * again as if it came just now.
 */
export type Request = SlashRequest | MessageRequest | UserRequest | ControlRequest;

export interface SlashRequest {
  readonly kind: 'slash';
  readonly name: string;
  readonly options: GivenOptions;
  readonly facts: AskedFacts;
}

export interface MessageRequest {
  readonly kind: 'message';
  readonly name: string;
  readonly target: TargetMessage;
  readonly facts: AskedFacts;
}

export interface UserRequest {
  readonly kind: 'user';
  readonly name: string;
  readonly target: TargetUser;
  readonly facts: AskedFacts;
}

export interface ControlRequest {
  readonly kind: 'control';
  readonly customId: string;
  readonly used: Used;
  readonly facts: AskedFacts;
}

/** Null for what is none of ours. */
export function requestOf(interaction: Interaction): Request | null {
  const facts = factsOf(interaction);
  if (interaction.isChatInputCommand()) {
    const options = givenOptions(interaction);
    return { kind: 'slash', name: interaction.commandName, options, facts };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const target = targetOf(interaction.targetMessage);
    return { kind: 'message', name: interaction.commandName, target, facts };
  }
  if (interaction.isUserContextMenuCommand()) {
    const target = targetUserOf(interaction);
    return { kind: 'user', name: interaction.commandName, target, facts };
  }
  if (interaction.isMessageComponent()) {
    const values = interaction.isAnySelectMenu() ? interaction.values : [];
    const used = { values, fields: {}, message: under(interaction.message) };
    return { kind: 'control', customId: interaction.customId, used, facts };
  }
  if (interaction.isModalSubmit()) {
    const fields = Object.fromEntries(
      [...interaction.fields.fields.values()].flatMap((field) =>
        field.type === ComponentType.TextInput ? [[field.customId, field.value]] : [],
      ),
    );
    const message = interaction.message === null ? null : under(interaction.message);
    return {
      kind: 'control',
      customId: interaction.customId,
      used: { values: [], fields, message },
      facts,
    };
  }
  return null;
}

function targetOf(message: Message): TargetMessage {
  return {
    id: message.id,
    channelId: message.channelId,
    content: message.content,
    authorId: message.author.id,
    authorName: message.member?.displayName ?? message.author.displayName,
    byMachine: message.author.bot || message.webhookId !== null,
  };
}

function targetUserOf({ targetUser, targetMember }: UserContextMenuCommandInteraction): TargetUser {
  const named = targetMember !== null && 'displayName' in targetMember ? targetMember : targetUser;
  return { id: targetUser.id, name: named.displayName, isBot: targetUser.bot };
}

function under({ id, flags }: Message) {
  return { id, private: flags.has(MessageFlags.Ephemeral) };
}
