import type { Json } from '../world/json.js';
import type { ComponentScope } from './component-scope.js';
import type { Field } from './field.js';

/** What several components have: an identifier that is theirs alone, and an emoji. */

export function readCustomId(field: Field, scope: ComponentScope): string | undefined {
  const customId = field.string({ required: true, min: 1, max: 100 });
  if (customId !== undefined && !scope.claim(customId)) {
    const message = 'Component custom id cannot be duplicated';
    field.fail('COMPONENT_CUSTOM_ID_DUPLICATED', message);
  }
  return customId;
}

export function readEmoji(field: Field): Json {
  if (!field.present) return undefined;
  const id = field.get('id').snowflake();
  const name = field.get('name').string();
  const unicode = /^\p{Emoji}/u.test(name ?? '') && !/^[a-z]/i.test(name ?? '');
  if (id === undefined && !unicode) {
    field.get('name').fail('COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  }
  return { id, name, animated: field.get('animated').boolean() };
}
