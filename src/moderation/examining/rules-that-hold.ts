import type { ModeratedMessage } from '../message.js';
import type { Rule } from '../rules/rule.js';

/**
 * The rules that hold where a message stands and for who wrote it. A channel's own rules of a kind
 * take the place there of the server's of that kind, except words, to which they add. A rule that the
 * author is exempt from has taken that place all the same.
 */
export function rulesThatHold(
  message: Pick<ModeratedMessage, 'channelId' | 'parentId' | 'roleIds'>,
  rules: readonly Rule[],
): readonly Rule[] {
  const isHere = (channelId: string): boolean =>
    channelId === message.channelId || channelId === message.parentId;
  const here = rules.filter(({ channelIds }) => channelIds.length === 0 || channelIds.some(isHere));
  const own = new Set(here.filter(isOfChannels).map(({ kind }) => kind));
  return here.filter(
    (rule) =>
      (isOfChannels(rule) || rule.kind === 'words' || !own.has(rule.kind)) &&
      !rule.exemptChannelIds.some(isHere) &&
      !rule.exemptRoleIds.some((role) => message.roleIds.includes(role)),
  );
}

function isOfChannels({ channelIds }: Rule): boolean {
  return channelIds.length > 0;
}
