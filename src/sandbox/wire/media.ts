import { isList, isObject, type Json, type JsonObject } from '../world/json.js';
import type { AttachmentRecord, MessageRecord } from '../world/records.js';

const SCHEME = 'attachment://';

/**
 * Embeds or components with the addresses of the files that they show in place of
 * `attachment://NAME`, and what Discord adds to media.
 */
export function withMedia(
  parts: readonly JsonObject[],
  message: MessageRecord,
  urlOf: (file: AttachmentRecord) => string,
): JsonObject[] {
  const place = (value: Json, key: string): Json => {
    if (isList(value)) return value.map((item) => place(item, key));
    if (!isObject(value)) return value;
    const inside = entriesOf(value, place);
    if (!MEDIA_KEYS.has(key)) return inside;
    const file = message.attachments.find(({ filename }) => value.url === SCHEME + filename);
    const url = file === undefined ? value.url : urlOf(file);
    return {
      ...inside,
      ...(OWN_ID.has(key) ? { id: file?.id ?? message.id } : {}),
      url,
      proxy_url: url,
    };
  };
  return parts.map((part) => entriesOf(part, place));
}

/** Files that an embed shows are not listed again below the message. */
export function listedAttachments(message: MessageRecord): readonly AttachmentRecord[] {
  const text = JSON.stringify(message.embeds);
  if (!text.includes(SCHEME)) return message.attachments;
  return message.attachments.filter((file) => !text.includes(`"${SCHEME}${file.filename}"`));
}

/** Where an address of a picture or a file stands. */
const MEDIA_KEYS: ReadonlySet<string> = new Set(['image', 'thumbnail', 'media', 'file']);

/** Media of components have an id; pictures of embeds have none. */
const OWN_ID: ReadonlySet<string> = new Set(['media', 'file']);

function entriesOf(value: JsonObject, place: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, place(item, key)]));
}
