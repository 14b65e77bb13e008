import type { JsonObject } from '../world/json.js';
import { readActionRow } from './action-row-form.js';
import { createComponentScope } from './component-scope.js';
import { ComponentType } from './component-type.js';
import type { Field } from './field.js';
import { readLayoutComponent } from './layout-form.js';

/** Components V2, everything of a message together. */
const MAX_COMPONENTS = 40;
const MAX_TEXT = 4_000;

/**
 * Reads `components` as Discord gives them back: checked, numbered, only what is known.
 *
 * @param v2 - whether the message has the flag IS_COMPONENTS_V2
 */
export function readComponents(
  field: Field,
  props: { readonly v2: boolean; readonly filenames: ReadonlySet<string> },
): JsonObject[] {
  const counted = { components: 0, text: 0 };
  const scope = createComponentScope(counted, props.filenames);
  const items = field.items({ max: props.v2 ? MAX_COMPONENTS : 5 });
  const components = items.map((item) => {
    if (props.v2) return readLayoutComponent(item, scope);
    return item.get('type').choice([ComponentType.actionRow]) === undefined
      ? {}
      : readActionRow(item, scope);
  });
  if (props.v2 && counted.components > MAX_COMPONENTS) {
    field.fail('COMPONENT_MAX_TOTAL_COMPONENTS', `At most ${MAX_COMPONENTS} components in total.`);
  }
  if (counted.text > MAX_TEXT) {
    const message = `The text of all components must be ${MAX_TEXT} or fewer in length.`;
    field.fail('COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
  return components;
}
