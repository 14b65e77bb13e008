import { ComponentType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { limits } from '../../src/discord/limits.js';
import type { ComponentRow } from '../../src/discord/reply.js';
import { isVisible } from '../../src/discord/safe-text.js';

/** What Discord takes as the components of one message. */
export function expectRows(rows: readonly ComponentRow[]): void {
  expect(rows.length).toBeLessThanOrEqual(5);
  const all = rows.flatMap(({ components }) => components);
  const ids = all.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(limits.customId);
  for (const row of rows) {
    const isMenu = row.components.some(({ type }) => type !== ComponentType.Button);
    expect(row.components.length).toBeGreaterThan(0);
    expect(row.components.length).toBeLessThanOrEqual(isMenu ? 1 : limits.buttonsInRow);
  }
  for (const one of all) {
    if (one.type === ComponentType.Button && 'label' in one)
      expectLabel(one.label ?? '', limits.buttonLabel);
    if ('placeholder' in one) expectLabel(one.placeholder ?? '', limits.placeholder);
    if (one.type === ComponentType.StringSelect) {
      const values = one.options.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      expect(values.length).toBeGreaterThan(0);
      expect(values.length).toBeLessThanOrEqual(limits.selectOptions);
      expect(one.max_values ?? 1).toBeLessThanOrEqual(values.length);
      const chosen = one.options.filter((option) => option.default === true).length;
      expect(chosen).toBeLessThanOrEqual(one.max_values ?? 1);
      for (const option of one.options) {
        expectLabel(option.label, limits.choiceName);
        expectLabel(option.value, limits.choiceName);
        expect((option.description ?? '').length).toBeLessThanOrEqual(limits.choiceName);
      }
    }
  }
}

function expectLabel(text: string, limit: number): void {
  expect(isVisible(text)).toBe(true);
  expect(text.length).toBeLessThanOrEqual(limit);
  expect(text).not.toMatch(/@(everyone|here)/i);
}
