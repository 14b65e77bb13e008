import { type APIAutoModerationAction, AutoModerationActionType } from 'discord-api-types/v10';
import type { Rule } from '../../../moderation/rules/rule.js';
import { clip } from '../../safe-text.js';
import { blocks, type CompileProps } from './compile-rules.js';
import { nativeLimits } from './native-rule.js';

/** Blocks where the rule acts by itself, and tells the moderators' channel where there is one. */
export function actionsOf(
  rules: readonly Rule[],
  customMessage: string,
  { server }: Pick<CompileProps, 'server'>,
): APIAutoModerationAction[] {
  const told = { custom_message: clip(customMessage, nativeLimits.customMessage) };
  const channelId = server.queueChannelId;
  return [
    ...(rules.some(blocks)
      ? [{ type: AutoModerationActionType.BlockMessage, metadata: told }]
      : []),
    ...(channelId === null
      ? []
      : [
          {
            type: AutoModerationActionType.SendAlertMessage,
            metadata: { channel_id: channelId },
          },
        ]),
  ];
}

export interface Exemptions {
  readonly exempt_roles: string[];
  readonly exempt_channels: string[];
}

/**
 * Of the server, of the rules, of moderators, and the channel of the cards, where what was said is
 * quoted. What is gone from the server is left out.
 * @returns null where they are more than Discord takes: to leave one out would hold who is exempt.
 */
export function exemptionsOf(
  rules: readonly Rule[],
  { server, place }: Pick<CompileProps, 'server' | 'place'>,
): Exemptions | null {
  const roles = [
    ...place.moderatorRoleIds,
    ...server.exemptRoleIds,
    ...rules.flatMap(({ exemptRoleIds }) => exemptRoleIds),
  ];
  const channels = [
    ...(server.queueChannelId === null ? [] : [server.queueChannelId]),
    ...server.exemptChannelIds,
    ...rules.flatMap(({ exemptChannelIds }) => exemptChannelIds),
  ];
  const exempt_roles = [...new Set(roles)].filter((id) => place.roleIds.has(id));
  const exempt_channels = [...new Set(channels)].filter((id) => place.channelIds.has(id));
  const isTooMuch =
    exempt_roles.length > nativeLimits.exemptRoles ||
    exempt_channels.length > nativeLimits.exemptChannels;
  return isTooMuch ? null : { exempt_roles, exempt_channels };
}
