import {
  type Client,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  InteractionWebhook,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { type Form, formPayload } from '../form.js';
import type { OutgoingMessage, Visibility } from '../reply.js';
import { type Payload, payloadOf } from './payload.js';

/** What can be said to one interaction, as Discord has it. Who calls minds the order. */
export interface InteractionLine {
  /** Milliseconds since 1970. */
  readonly createdTimestamp: number;
  /** Whether there is a message whose control was used. */
  readonly hasMessage: boolean;
  /** @returns id of the message, where Discord tells. */
  reply(message: OutgoingMessage, visibility: Visibility): Promise<string | null>;
  /** In place of the message whose control was used. */
  update(message: OutgoingMessage): Promise<void>;
  open(form: Form): Promise<void>;
  defer(visibility: Visibility): Promise<void>;
  deferUpdate(): Promise<void>;
  /** Changes the first answer, or the message whose control was used. @returns its id. */
  edit(message: OutgoingMessage): Promise<string>;
  delete(): Promise<void>;
  /** @returns id of the message. */
  followUp(message: OutgoingMessage, visibility: Visibility): Promise<string>;
}

export function liveLine(interaction: RepliableInteraction): InteractionLine {
  const fromMessage = interaction.isMessageComponent()
    ? interaction
    : interaction.isModalSubmit() && interaction.isFromMessage()
      ? interaction
      : null;
  return {
    createdTimestamp: interaction.createdTimestamp,
    hasMessage: fromMessage !== null,
    async reply(message, visibility) {
      const options = { ...replyOptions(message, visibility), withResponse: true as const };
      const { resource } = await interaction.reply(options);
      return resource?.message?.id ?? null;
    },
    async update(message) {
      await fromMessage?.update(replyOptions(message, 'public') satisfies InteractionUpdateOptions);
    },
    async open(form) {
      if (!interaction.isModalSubmit()) await interaction.showModal(formPayload(form));
    },
    async defer(visibility) {
      const hidden = visibility === 'private';
      await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
    },
    async deferUpdate() {
      await fromMessage?.deferUpdate();
    },
    // What was announced or shown cannot change who sees it, so the edit says nothing of that.
    edit: async (message) => (await interaction.editReply(replyOptions(message, 'public'))).id,
    delete: () => interaction.deleteReply(),
    followUp: async (message, visibility) =>
      (await interaction.followUp(replyOptions(message, visibility))).id,
  };
}

export interface KeptInteraction {
  readonly applicationId: string;
  readonly token: string;
  readonly receivedAt: number;
  readonly hasMessage: boolean;
}

/** To an interaction that an earlier process acknowledged: only what comes after the first answer. */
export function keptLine(client: Client<true>, kept: KeptInteraction): InteractionLine {
  // discord.js knows it only by live interactions; its own class does the same with the same token.
  const webhook = new InteractionWebhook(client, kept.applicationId, kept.token);
  const tooLate = () => Promise.reject(new Error('It was acknowledged already.'));
  return {
    createdTimestamp: kept.receivedAt,
    hasMessage: kept.hasMessage,
    reply: tooLate,
    update: tooLate,
    open: tooLate,
    defer: tooLate,
    deferUpdate: tooLate,
    edit: async (message) =>
      (await webhook.editMessage('@original', replyOptions(message, 'public'))).id,
    async delete() {
      await webhook.deleteMessage('@original');
    },
    followUp: async (message, visibility) =>
      (await webhook.send(replyOptions(message, visibility))).id,
  };
}

/** discord.js's types ask for arrays that may be changed; it changes none of them. */
function replyOptions(message: OutgoingMessage, visibility: Visibility) {
  return mutable(payloadOf(message, visibility)) satisfies InteractionReplyOptions &
    InteractionEditReplyOptions;
}

export function mutable({ content, embeds, components, files, flags }: Payload) {
  return {
    ...(content === undefined ? {} : { content }),
    embeds: [...embeds],
    components: [...components],
    files: files.map(({ name, data, description }) => ({
      name,
      attachment: data,
      ...(description === undefined ? {} : { description }),
    })),
    allowedMentions: { parse: [], repliedUser: false },
    flags,
  };
}
