import { judge } from '../automod/enforce.js';
import { pingsOf } from '../forms/allowed-mentions.js';
import { isEmptyMessage, type MessageForm, readMessageForm } from '../forms/message-form.js';
import { emptyMessage } from '../world/empty-message.js';
import type { FileStore } from '../world/file-store.js';
import { safeFilename } from '../world/filename.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import {
  type AttachmentRecord,
  type ChannelRecord,
  MessageFlag,
  type MessageRecord,
} from '../world/records.js';
import type { World } from '../world/world.js';
import { DiscordError, invalidForm, refusals } from './discord-error.js';
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
  /** Words that AutoMod blocks. */
  readonly blockedWords: readonly string[];
}): MessageWriter {
  const { world, blockedWords } = props;
  return {
    async compose({ body, channel, flags }) {
      const filenames = body.files.map((file) => file.filename);
      const form = readMessageForm(body.json ?? {}, { flags, currentFlags: 0, filenames });
      const id = world.snowflakes.next();
      const place = { id, channelId: channel.id, authorId: world.bot.id };
      const draft = { ...emptyMessage(place), ...parts(form), nonce: form.nonce };
      refuseUnknownFiles(form, body.files, []);
      if (body.files.length === 0 && isEmptyMessage(draft)) throw refusals.emptyMessage();
      refuseBlocked(world, draft, blockedWords);
      const replied = world.message(form.replyTo?.messageId ?? '');
      const pings = pingsFor(world, draft, form, replied?.authorId ?? null);
      const attachments = await upload(props, body.files, form);
      return { message: { ...draft, ...pings, attachments }, form };
    },

    async edit({ body, message, flags }) {
      const filenames = [...body.files, ...message.attachments].map((file) => file.filename);
      const place = { flags, currentFlags: message.flags, filenames };
      const form = readMessageForm(body.json ?? {}, place);
      refuseUnknownFiles(form, body.files, message.attachments);
      const attachments = keptFiles(form, message);
      const changed = { ...message, ...parts(form), attachments };
      const edited = { ...changed, flags: editedFlags(message, form) };
      refuseMixture(edited);
      if (body.files.length === 0 && isEmptyMessage(edited)) throw refusals.emptyMessage();
      refuseBlocked(world, edited, blockedWords);
      const pings = form.content === undefined ? {} : editedPings(world, edited, form);
      const added = await upload(props, body.files, form);
      return { ...edited, ...pings, attachments: [...attachments, ...added] };
    },
  };
}

/** Stores the files and describes them. */
async function upload(
  { world, files }: { readonly world: World; readonly files: FileStore },
  uploaded: readonly UploadedFile[],
  form: MessageForm,
): Promise<AttachmentRecord[]> {
  const records: AttachmentRecord[] = [];
  for (const file of uploaded) {
    const id = world.snowflakes.next();
    await files.put(id, file.bytes);
    const said = form.attachments?.find((attachment) => attachment.id === file.index);
    records.push({
      id,
      filename: safeFilename(said?.filename ?? file.filename),
      size: file.bytes.length,
      contentType: file.contentType,
      description: said?.description ?? null,
    });
  }
  return records;
}

/** All that were there, unless the edit lists which. */
function keptFiles(form: MessageForm, message: MessageRecord): readonly AttachmentRecord[] {
  const said = form.attachments;
  return message.attachments.filter((file) => {
    return said === undefined || said.some((attachment) => attachment.id === file.id);
  });
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

/** A message that turns to Components V2 must leave its content and embeds behind. */
function refuseMixture(message: MessageRecord): void {
  if ((message.flags & MessageFlag.componentsV2) === 0) return;
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const field = message.content === '' ? 'embeds' : 'content';
  if (field === 'embeds' && message.embeds.length === 0) return;
  const text = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
  throw invalidForm([{ path: [field], code, message: text }]);
}

/** Whatever is said about a file needs the file, sent along or there before. */
function refuseUnknownFiles(
  form: MessageForm,
  sent: readonly UploadedFile[],
  present: readonly AttachmentRecord[],
): void {
  const known = new Set([...sent.map((file) => file.index), ...present.map((file) => file.id)]);
  const errors = (form.attachments ?? []).flatMap(({ id }, index) => {
    if (known.has(id)) return [];
    const message = `Attachment data for ID ${id} was not found`;
    return [{ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message }];
  });
  if (errors.length > 0) throw invalidForm(errors);
}

/** The guild's own rules hold a bot too, unless it manages the guild. */
function isHeld(world: World, channel: ChannelRecord, content: string): boolean {
  const message = { author: world.bot, channel, id: null, content, mentions: 0 };
  return judge(world, message).blocked !== null;
}

/** What AutoMod would hold back. */
function refuseBlocked(world: World, message: MessageRecord, blocked: readonly string[]): void {
  const text = JSON.stringify([message.content, message.embeds, message.components]);
  const lower = text.toLowerCase();
  const channel = world.channels.get(message.channelId);
  const named = blocked.some((word) => lower.includes(word.toLowerCase()));
  if (!named && (channel === undefined || !isHeld(world, channel, text))) return;
  throw new DiscordError(400, 200_000, 'Message was blocked by automatic moderation');
}

/** A reply that pinged goes on to do so. */
function editedPings(world: World, message: MessageRecord, form: MessageForm) {
  const author = world.message(message.replyTo ?? '')?.authorId;
  const pinged = author !== undefined && message.mentionedUsers.includes(author);
  return pingsFor(world, message, form, pinged ? author : null);
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
