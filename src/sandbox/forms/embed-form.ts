import type { JsonObject } from '../world/json.js';
import type { Field } from './field.js';

/** Characters of all embeds of a message together. */
const TOTAL_LENGTH = 6_000;

/** Reads `embeds`: at most 10, each within its limits, 6,000 characters together. */
export function readEmbeds(field: Field): JsonObject[] {
  const embeds = field.items({ max: 10 }).map(readEmbed);
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  if (total > TOTAL_LENGTH) {
    field.fail('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${TOTAL_LENGTH}`);
  }
  return embeds;
}

function readEmbed(field: Field): JsonObject {
  const embed = {
    type: 'rich',
    title: field.get('title').string({ max: 256, trimmed: true }),
    description: field.get('description').string({ max: 4096, trimmed: true }),
    url: field.get('url').url(),
    timestamp: readTimestamp(field.get('timestamp')),
    color: field.get('color').integer({ min: 0, max: 0xffffff }),
    footer: readNamed(field.get('footer'), 'text', 2048),
    author: readNamed(field.get('author'), 'name', 256),
    image: readMedia(field.get('image')),
    thumbnail: readMedia(field.get('thumbnail')),
    fields: field.get('fields').present
      ? field.get('fields').items({ max: 25 }).map(readEmbedField)
      : undefined,
  };
  const { type: _, color: __, ...visible } = embed;
  const empty = Object.values(visible).every((value) => value === undefined);
  if (empty) field.get('description').fail('BASE_TYPE_REQUIRED', 'This field is required');
  return embed;
}

function readEmbedField(field: Field): JsonObject {
  return {
    name: field.get('name').string({ required: true, min: 1, max: 256, trimmed: true }),
    value: field.get('value').string({ required: true, min: 1, max: 1024, trimmed: true }),
    inline: field.get('inline').boolean() ?? false,
  };
}

/** A footer or an author: a text, and addresses that may go with it. */
function readNamed(field: Field, name: string, max: number): JsonObject | undefined {
  if (!field.present) return undefined;
  return {
    [name]: field.get(name).string({ required: true, min: 1, max, trimmed: true }),
    url: field.get('url').url(),
    icon_url: field.get('icon_url').url(['http', 'https', 'attachment']),
  };
}

function readMedia(field: Field): JsonObject | undefined {
  if (!field.present) return undefined;
  const url = field.get('url');
  if (!url.present) url.fail('BASE_TYPE_REQUIRED', 'This field is required');
  return { url: url.url(['http', 'https', 'attachment']) };
}

function readTimestamp(field: Field): string | undefined {
  const text = field.string();
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  field.fail('DATE_TIME_TYPE_PARSE', `Could not parse ${text}. Should be ISO8601.`);
  return undefined;
}

/** What Discord counts: title, description, field names and values, footer, author. */
function embedLength(embed: JsonObject): number {
  const length = (value: unknown): number => {
    if (typeof value === 'string') return [...value].length;
    if (Array.isArray(value)) return value.reduce((sum, item) => sum + length(item), 0);
    if (typeof value !== 'object' || value === null) return 0;
    const parts = Object.entries(value).filter(([key]) => /^(text|name|value)$/.test(key));
    return parts.reduce((sum, [, part]) => sum + length(part), 0);
  };
  const { title, description, fields, footer, author } = embed;
  return [title, description, fields, footer, author].reduce<number>(
    (sum, part) => sum + length(part),
    0,
  );
}
