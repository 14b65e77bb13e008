import { pingsOf } from '../forms/allowed-mentions.js';
import { isEmptyMessage, type MessageForm, readMessageForm } from '../forms/message-form.js';
import { emptyMessage } from '../world/empty-message.js';
import type { FileStore } from '../world/file-store.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import {
  type AttachmentRecord,
  type ChannelRecord,
  MessageFlag,
  type MessageRecord,
} from '../world/records.js';
import type { World } from '../world/world.js';
import { refusals } from './discord-error.js';
import type { RequestBody, UploadedFile } from './request-body.js';

/** Writes the bot's messages: sent to a channel, answering an interaction, or edited. */
export interface MessageWriter {
  /**
   * A message that is not yet in the world.
   *
   * @param flags - flags that the body may set here
   * @throws DiscordError 50035, 50006
   */
  compose(props: {
    readonly body: RequestBody;
    readonly channel: ChannelRecord;
    readonly flags: number;
  }): Promise<{ readonly message: MessageRecord; readonly form: MessageForm }>;

  /**
   * The message with the edit applied; parts that the body leaves out stay.
   *
   * @throws DiscordError 50035, 50006
   */
  edit(props: {
    readonly body: RequestBody;
    readonly message: MessageRecord;
    readonly flags: number;
  }): Promise<MessageRecord>;
}

export function createMessageWriter(props: {
  readonly world: World;
  readonly files: FileStore;
}): MessageWriter {
  const { world, files } = props;
  const upload = async (uploaded: readonly UploadedFile[], form: MessageForm) => {
    const records: AttachmentRecord[] = [];
    for (const file of uploaded) {
      const id = world.snowflakes.next();
      await files.put(id, file.bytes);
      const said = form.attachments?.find((attachment) => attachment.id === file.index);
      records.push({
        id,
        filename: said?.filename ?? file.filename,
        size: file.bytes.length,
        contentType: file.contentType,
        description: said?.description ?? null,
      });
    }
    return records;
  };

  return {
    async compose({ body, channel, flags }) {
      const filenames = body.files.map((file) => file.filename);
      const form = readMessageForm(body.json ?? {}, { flags, currentFlags: 0, filenames });
      const place = {
        id: world.snowflakes.next(),
        channelId: channel.id,
        authorId: world.bot.id,
      };
      const draft = { ...emptyMessage(place), ...parts(form), nonce: form.nonce };
      if (body.files.length === 0 && isEmptyMessage(draft)) throw refusals.emptyMessage();
      const replied = form.replyTo === null ? undefined : world.message(form.replyTo.messageId);
      const attachments = await upload(body.files, form);
      const pings = pingsFor(world, draft, form, replied?.authorId ?? null);
      return { message: { ...draft, ...pings, attachments }, form };
    },

    async edit({ body, message, flags }) {
      const filenames = [...body.files, ...message.attachments].map((file) => file.filename);
      const place = { flags, currentFlags: message.flags, filenames };
      const form = readMessageForm(body.json ?? {}, place);
      const said = form.attachments;
      const kept = message.attachments.filter((file) => {
        return said === undefined || said.some((attachment) => attachment.id === file.id);
      });
      const edited = { ...message, ...parts(form), flags: editedFlags(message, form) };
      if (body.files.length === 0 && isEmptyMessage({ ...edited, attachments: kept })) {
        throw refusals.emptyMessage();
      }
      const attachments = [...kept, ...(await upload(body.files, form))];
      const pings = form.content === undefined ? {} : pingsFor(world, edited, form, null);
      return { ...edited, ...pings, attachments };
    },
  };
}

function parts(form: MessageForm): Partial<MessageRecord> {
  return {
    ...(form.content === undefined ? {} : { content: form.content }),
    ...(form.embeds === undefined ? {} : { embeds: form.embeds }),
    ...(form.components === undefined ? {} : { components: form.components }),
    ...(form.flags === undefined ? {} : { flags: form.flags }),
  };
}

/** Flags given replace those that an edit may touch; Components V2 never goes away again. */
function editedFlags(message: MessageRecord, form: MessageForm): number {
  if (form.flags === undefined) return message.flags;
  return (message.flags & ~MessageFlag.suppressEmbeds) | form.flags;
}

function pingsFor(
  world: World,
  message: MessageRecord,
  form: MessageForm,
  repliedAuthorId: string | null,
) {
  const channel = world.channels.get(message.channelId);
  const rights = channel === undefined ? 0n : channelPermissions(world, world.bot, channel);
  return pingsOf({
    content: message.content,
    allowed: form.allowedMentions,
    repliedAuthorId,
    mayPingAll: (rights & Permission.mentionEveryone) !== 0n,
    isMentionableRole: (id) => world.roles.get(id)?.mentionable === true,
  });
}
