import type { JsonObject } from '../world/json.js';
import { readCustomId, readEmoji } from './component-parts.js';
import type { ComponentScope } from './component-scope.js';
import { ComponentType, SELECT_TYPES } from './component-type.js';
import type { Field } from './field.js';
import { readSelect } from './select-form.js';

/** A row of up to five buttons, or one select. */
export function readActionRow(field: Field, scope: ComponentScope): JsonObject {
  const id = scope.number(field);
  const children = field.get('components');
  const components = children.items({ required: true, min: 1, max: 5 }).map((child) => {
    const types = [ComponentType.button, ...SELECT_TYPES];
    const type = child.get('type').choice(types);
    if (type === undefined) return {};
    return type === ComponentType.button
      ? readButton(child, scope)
      : readSelect(child, type, scope);
  });
  const selects = components.filter((component) => SELECT_TYPES.includes(Number(component.type)));
  if (selects.length > 0 && components.length > 1) {
    const message = 'Components displayed in this row exceed the maximum width of 5';
    children.fail('COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
  }
  return { type: ComponentType.actionRow, id, components };
}

export function readButton(field: Field, scope: ComponentScope): JsonObject {
  const style = field.get('style').choice([1, 2, 3, 4, 5, 6]);
  const label = field.get('label').string({ max: 80 });
  const emoji = readEmoji(field.get('emoji'));
  const disabled = field.get('disabled').boolean() ?? false;
  const common = { type: ComponentType.button, id: scope.number(field), style, disabled };
  if (style === 6) {
    field.get('style').fail('BASE_TYPE_CHOICES', 'Premium buttons need a shop.');
    return common;
  }
  if (!label && emoji === undefined) {
    field.fail('BUTTON_COMPONENT_LABEL_REQUIRED', 'A button must have a label or an emoji.');
  }
  return { ...common, label, emoji, ...readTarget(field, style, scope) };
}

/** A link has an address and no identifier; every other button the reverse. */
function readTarget(field: Field, style: number | undefined, scope: ComponentScope): JsonObject {
  const url = field.get('url');
  const customId = field.get('custom_id');
  if (style === 5) {
    if (customId.present) {
      const message = 'A custom id and url cannot both be specified';
      field.fail('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
    }
    if (!url.present) field.fail('BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    url.string({ max: 512 });
    return { url: url.url(['http', 'https', 'discord']) };
  }
  if (url.present) {
    const message = 'A custom id and url cannot both be specified';
    field.fail('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
  }
  return { custom_id: readCustomId(customId, scope) };
}
