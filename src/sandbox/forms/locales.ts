import type { Json } from '../world/json.js';
import type { Field } from './field.js';

/** The locales that Discord's clients have. */
export const DISCORD_LOCALES: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ' +
    'ru uk hi th zh-CN ja zh-TW ko'
  ).split(' '),
);

const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/**
 * Reads the name of a command or option. Slash commands and options are lower case, without
 * spaces; context menu commands may have capitals and spaces.
 */
export function commandNameOf(field: Field, slash: boolean): string | undefined {
  const name = field.string({ required: true, min: 1, max: 32 });
  if (name === undefined || !slash) return name;
  if (!SLASH_NAME.test(name) || name !== name.toLowerCase()) {
    const message = 'Command name is invalid';
    field.fail('APPLICATION_COMMAND_INVALID_NAME', message);
    return undefined;
  }
  return name;
}

/** A text for each locale that Discord knows. */
export function readLocalizations(field: Field, check: (text: Field) => void): Json {
  if (!field.present) return null;
  const entries: [string, Json][] = [];
  for (const locale of field.keys()) {
    const text = field.get(locale);
    if (text.isNull) continue;
    if (!DISCORD_LOCALES.has(locale)) {
      const list = [...DISCORD_LOCALES].join(', ');
      text.fail('BASE_TYPE_CHOICES', `Value must be one of {${list}}.`);
    }
    check(text);
    if (typeof text.value === 'string') entries.push([locale, text.value]);
  }
  return Object.fromEntries(entries);
}
