import { refusals } from '../rest/discord-error.js';
import type { JsonObject } from '../world/json.js';
import { MessageFlag } from '../world/records.js';
import { type AllowedMentions, readAllowedMentions } from './allowed-mentions.js';
import { readComponents } from './component-form.js';
import { readEmbeds } from './embed-form.js';
import { createForm, type Field } from './field.js';

/** The body of a message that is sent or edited; undefined: not said. */
export interface MessageForm {
  readonly content: string | undefined;
  readonly embeds: readonly JsonObject[] | undefined;
  readonly components: readonly JsonObject[] | undefined;
  readonly flags: number | undefined;
  readonly allowedMentions: AllowedMentions;
  /** Which of the present attachments to keep, and what is said about files. */
  readonly attachments: readonly AttachmentForm[] | undefined;
  readonly replyTo: ReplyForm | null;
  readonly nonce: string | number | null;
  readonly enforceNonce: boolean;
}

export interface AttachmentForm {
  readonly id: string;
  readonly filename: string | undefined;
  readonly description: string | undefined;
}

export interface ReplyForm {
  readonly messageId: string;
  readonly failIfNotExists: boolean;
  /** Notes that there is no such message. */
  refuse(): never;
}

/** Where the message goes decides what its flags may be. */
export interface MessageFormPlace {
  /** Flags that may be set here. */
  readonly flags: number;
  /** Flags that the message has already. */
  readonly currentFlags: number;
  /** Names of the files sent along. */
  readonly filenames: readonly string[];
}

export const SENT_FLAGS =
  MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;

/**
 * @throws DiscordError 50035 with every mistake, of the form or of one of its parts
 */
export function readMessageForm(body: unknown, place: MessageFormPlace): MessageForm {
  const form = createForm(body);
  const { root } = form;
  const flags = readFlags(root.get('flags'), place.flags);
  const v2 = (((flags ?? 0) | place.currentFlags) & MessageFlag.componentsV2) !== 0;
  const filenames = new Set(place.filenames);
  const read = {
    content: readCleared(root.get('content'), '', (field) =>
      field.string({ max: 2000, trimmed: true }),
    ),
    embeds: readCleared(root.get('embeds'), [], readEmbeds),
    components: readCleared(root.get('components'), [], (field) =>
      readComponents(field, { v2, filenames }),
    ),
    flags,
    allowedMentions: readAllowedMentions(root.get('allowed_mentions')),
    attachments: readCleared(root.get('attachments'), [], readAttachments),
    replyTo: readReply(root.get('message_reference')),
    nonce: readNonce(root.get('nonce')),
    enforceNonce: root.get('enforce_nonce').boolean() ?? false,
  };
  if (v2) refuseOldParts(root, read.content, read.embeds);
  for (const unsupported of ['poll', 'sticker_ids', 'shared_client_theme']) {
    const field = root.get(unsupported);
    if (field.present) field.fail('SANDBOX_UNSUPPORTED', 'The sandbox does not know this field.');
  }
  form.finish();
  return read;
}

/** Whether anything would be seen. */
export function isEmptyMessage(message: {
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly unknown[];
  readonly attachments: readonly unknown[];
}): boolean {
  const { content, embeds, components, attachments } = message;
  const parts = embeds.length + components.length + attachments.length;
  return content.trim() === '' && parts === 0;
}

/** `null` clears, nothing leaves as it is. */
function readCleared<T>(field: Field, cleared: T, read: (field: Field) => T | undefined) {
  if (field.isNull) return cleared;
  return field.present ? read(field) : undefined;
}

function readFlags(field: Field, allowed: number): number | undefined {
  const flags = field.integer({ min: 0 });
  // Discord ignores flags that it does not let an application set.
  return flags === undefined ? undefined : flags & allowed;
}

/** Components V2 replace everything else that a message shows. */
function refuseOldParts(
  root: Field,
  content: string | undefined,
  embeds: readonly unknown[] | undefined,
): void {
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const message = (name: string) =>
    `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
  if (content) root.get('content').fail(code, message('content'));
  if (embeds !== undefined && embeds.length > 0) root.get('embeds').fail(code, message('embeds'));
}

function readAttachments(field: Field): AttachmentForm[] {
  return field.items({ max: 10 }).map((item) => {
    const id = item.get('id').value;
    if (typeof id !== 'string' && typeof id !== 'number') {
      item.get('id').fail('BASE_TYPE_REQUIRED', 'This field is required');
    }
    return {
      id: String(id),
      filename: item.get('filename').string({ max: 1024 }),
      description: item.get('description').string({ max: 1024 }),
    };
  });
}

function readReply(field: Field): ReplyForm | null {
  if (!field.present) return null;
  if (field.get('type').present) field.get('type').choice([0]);
  const messageId = field.get('message_id').snowflake();
  if (messageId === undefined) {
    field.get('message_id').fail('BASE_TYPE_REQUIRED', 'This field is required');
    return null;
  }
  const refuse = (): never => {
    const form = createForm({});
    const at = form.root.get('message_reference');
    at.fail('MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
    form.finish();
    throw refusals.unknownMessage();
  };
  const failIfNotExists = field.get('fail_if_not_exists').boolean() ?? true;
  return { messageId, failIfNotExists, refuse };
}

function readNonce(field: Field): string | number | null {
  if (typeof field.value === 'number') return field.integer() ?? null;
  return field.string({ max: 25 }) ?? null;
}
