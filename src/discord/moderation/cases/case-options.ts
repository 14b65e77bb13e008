import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { forOperators } from '../../for-operators.js';
import { localised, named } from '../../localised.js';
import { longestReason } from './edit-reason.js';
import { permissionOf } from './permission-of.js';
import { durationText } from './timeout-duration.js';

/** Of commands that Discord shows to whoever has the permission; it is checked again when used. */
export function forModerators(action: keyof typeof permissionOf) {
  return {
    ...forOperators,
    default_member_permissions: PermissionFlagsBits[permissionOf[action]].toString(),
  };
}

/** Also takes the id of somebody who is not in the server. */
export const memberOption = {
  type: ApplicationCommandOptionType.User as const,
  ...named((messages) => messages.moderation.cases.commands.member),
  required: true,
};

export const reasonOption = {
  type: ApplicationCommandOptionType.String as const,
  ...named((messages) => messages.moderation.cases.commands.reason),
  max_length: longestReason,
  autocomplete: true as const,
};

export const silentOption = {
  type: ApplicationCommandOptionType.Boolean as const,
  ...named((messages) => messages.moderation.cases.commands.silent),
};

export const durationOption = {
  type: ApplicationCommandOptionType.String as const,
  ...named((messages) => messages.moderation.cases.commands.timeout.duration),
  required: true,
  max_length: 100,
  autocomplete: true as const,
};

export const numberOption = {
  type: ApplicationCommandOptionType.Integer as const,
  ...named((messages) => messages.moderation.cases.commands.case.number),
  required: true,
  min_value: 1,
};

/** Seconds of messages that go with a ban, as Discord's own window offers them. */
export const purgeOption = {
  type: ApplicationCommandOptionType.Integer as const,
  ...named((messages) => messages.moderation.cases.commands.ban.purge),
  choices: [3_600, 21_600, 43_200, 86_400, 259_200, 604_800].map((value) => {
    const name = localised(({ language }) => durationText(value * 1_000, language));
    return { name: name.text, name_localizations: name.localizations, value };
  }),
};
