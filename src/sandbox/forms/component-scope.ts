import type { Field } from './field.js';

/** What the components of one message share. */
export interface ComponentScope {
  /** Records an identifier; false when it was used before in this message. */
  claim(customId: string): boolean;
  /** Counts a component and gives it its number. */
  number(field: Field): number;
  /** Counts characters of text displays. */
  countText(length: number): void;
  readonly filenames: ReadonlySet<string>;
}

/** What was counted so far. */
export interface ComponentCount {
  components: number;
  text: number;
}

export function createComponentScope(
  counted: ComponentCount,
  filenames: ReadonlySet<string>,
): ComponentScope {
  const customIds = new Set<string>();
  return {
    filenames,
    claim(customId) {
      const fresh = !customIds.has(customId);
      customIds.add(customId);
      return fresh;
    },
    number(field) {
      counted.components += 1;
      return field.get('id').integer({ min: 0 }) || counted.components;
    },
    countText(length) {
      counted.text += length;
    },
  };
}
