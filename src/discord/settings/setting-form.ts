import { UserFacingError } from '../../errors.js';
import type { Messages } from '../../locales/messages.js';
import { plainId } from '../controls/custom-id.js';
import type { Form, FormField } from '../form.js';
import { safeText } from '../safe-text.js';
import { allowed, type SettingValues } from './setting-values.js';
import { settingsControls } from './settings-rows.js';
import { heldOf, type SettingsView } from './settings-view.js';

export const typedKeys = ['coolDown', 'sharedCoolDown', 'budget'] as const;
/** What is typed in, not chosen. */
export type TypedKey = (typeof typedKeys)[number];

type Field = 'uses' | 'seconds' | 'tokens';

const bounds: Readonly<Record<Field, { readonly min: number; readonly max: number }>> = {
  uses: allowed.uses,
  seconds: allowed.seconds,
  tokens: allowed.budget,
};

/** With what holds filled in already. */
export function settingForm(key: TypedKey, view: SettingsView): Form {
  const { settings } = view.messages;
  const field = (id: Field, value: number | undefined): FormField => ({
    id,
    label: settings.fields[id],
    description: settings.fields.between(bounds[id].min, bounds[id].max),
    style: 'short',
    required: true,
    maxLength: 20,
    ...(value === undefined ? {} : { value: String(value) }),
  });
  const form = {
    customId: plainId(settingsControls.save, `${view.target}.${key}`),
    title: settings.names[key],
  };
  if (key === 'budget') return { ...form, fields: [field('tokens', heldOf(key, view).value)] };
  const held = heldOf(key, view).value ?? (key === 'coolDown' ? view.operator : null);
  return { ...form, fields: [field('uses', held?.uses), field('seconds', held?.seconds)] };
}

/** @throws UserFacingError that names what was typed, and what is allowed. */
export function readForm(
  key: TypedKey,
  fields: Readonly<Record<string, string>>,
): SettingValues[TypedKey] {
  const read = (field: Field) =>
    readCount(fields[field] ?? '', bounds[field], ({ settings }) => settings.fields[field]);
  return key === 'budget' ? read('tokens') : { uses: read('uses'), seconds: read('seconds') };
}

/** @throws UserFacingError that names the field, what was typed, and what is allowed. */
export function readCount(
  given: string,
  { min, max }: { readonly min: number; readonly max: number },
  field: (messages: Messages) => string,
): number {
  const number = wholeNumber(given);
  if (number !== null && number >= min && number <= max) return number;
  throw new UserFacingError((messages) =>
    messages.settings.errors.notANumber({
      field: field(messages),
      given: safeText(given, 60),
      min,
      max,
    }),
  );
}

/** Also with its thousands set apart, as people write them: 10 000, 10,000, 10.000, 10’000. */
function wholeNumber(given: string): number | null {
  const text = given.trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:([\s.,’'])\d{3})(?:\1\d{3})*$/u.test(text))
    return Number(text.replace(/\D/g, ''));
  return null;
}
