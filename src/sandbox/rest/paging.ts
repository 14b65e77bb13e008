import { createForm } from '../forms/field.js';
import type { MessageRecord } from '../world/records.js';
import { compareSnowflakes } from '../world/snowflake.js';

/**
 * The size of a page; and its borders are ids.
 *
 * @throws DiscordError 50035
 */
export function readPage(query: URLSearchParams, usual: number, most: number): number {
  const { limit, ...borders } = Object.fromEntries(query);
  const form = createForm({ ...borders, limit: limit === undefined ? usual : Number(limit) });
  for (const name of ['after', 'before', 'around']) {
    if (borders[name] !== '0') form.root.get(name).snowflake();
  }
  const size = form.root.get('limit').integer({ min: 1, max: most });
  form.finish();
  return size ?? usual;
}

/** The messages that `before`, `after` or `around` name, else the latest; oldest first. */
export function windowOf(
  messages: readonly MessageRecord[],
  query: URLSearchParams,
  limit: number,
): MessageRecord[] {
  const [after, before, around] = ['after', 'before', 'around'].map((name) => query.get(name));
  const compared = (id: string) => (message: MessageRecord) => compareSnowflakes(message.id, id);
  if (after) return messages.filter((message) => compared(after)(message) > 0).slice(0, limit);
  if (before) return messages.filter((message) => compared(before)(message) < 0).slice(-limit);
  if (around) {
    const at = messages.findIndex((message) => compared(around)(message) >= 0);
    const start = Math.max((at < 0 ? messages.length : at) - Math.floor(limit / 2), 0);
    return messages.slice(start, start + limit);
  }
  return messages.slice(-limit);
}
