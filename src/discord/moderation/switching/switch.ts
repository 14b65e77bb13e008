import { UserFacingError } from '../../../errors.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { PresetName } from '../../../moderation/server.js';
import { namesOf } from '../../places.js';
import { queueAt, type SwitchingTools } from './switching-view.js';

/** @throws UserFacingError where the channel is gone, or the bot cannot post there. */
export async function setQueue(
  guildId: string,
  channelId: string | null,
  tools: SwitchingTools,
): Promise<void> {
  if (channelId !== null) requirePostable(channelId, guildId, tools);
  const server = await tools.moderation.servers.find(guildId);
  // Cards need a place as long as there may be some.
  if (channelId === null && server?.isOn === true)
    throw new UserFacingError(({ moderation }) => moderation.rules.switching.errors.queueFirst);
  await tools.moderation.servers.change(guildId, { queueChannelId: channelId });
}

/** @throws UserFacingError where something is to be chosen before it can be switched on. */
export async function requireReady(guildId: string, tools: SwitchingTools): Promise<void> {
  const { servers, rules } = tools.moderation;
  const server = await servers.find(guildId);
  const channelId = server?.queueChannelId ?? null;
  if (channelId === null)
    throw new UserFacingError(({ moderation }) => moderation.rules.switching.errors.queueFirst);
  requirePostable(channelId, guildId, tools);
  if ((await rules.of(guildId)).length === 0)
    throw new UserFacingError(({ moderation }) => moderation.rules.switching.errors.rulesFirst);
}

/**
 * The commands are registered afterwards; where Discord refuses them, it is on all the same.
 * @returns whether the commands are there.
 * @throws UserFacingError where something is to be chosen first.
 */
export async function switchOn(guildId: string, tools: SwitchingTools): Promise<boolean> {
  await requireReady(guildId, tools);
  await tools.moderation.servers.change(guildId, { isOn: true });
  return tools.guildCommands.settle(guildId);
}

/** @returns whether the commands are gone. */
export async function switchOff(guildId: string, tools: SwitchingTools): Promise<boolean> {
  await tools.moderation.servers.change(guildId, { isOn: false });
  return tools.guildCommands.settle(guildId);
}

/** Every rule back to counting alone. */
export async function observeAgain(
  guildId: string,
  { moderation }: Pick<SwitchingTools, 'moderation'>,
): Promise<void> {
  for (const { id } of await moderation.rules.of(guildId))
    await moderation.rules.change(guildId, id, (rule) => ({ ...rule, mode: 'observe' }));
}

/** Rules that a preset would take away though somebody changed them, if only their mode. */
export async function changedRules(
  guildId: string,
  { moderation }: Pick<SwitchingTools, 'moderation'>,
): Promise<readonly Rule[]> {
  const { rulebook, rules } = moderation;
  const known = new Set(
    rulebook.presetNames.flatMap((name) => rulebook.presets[name].rules.map(written)),
  );
  const own = (await rules.of(guildId)).filter(({ kind }) => kind !== 'words');
  return own.filter((rule) => !known.has(written(rule)));
}

/** The preset's rules in place of all others, but the lists of words, which are the server's own. */
export async function takePreset(
  guildId: string,
  name: PresetName,
  { moderation }: Pick<SwitchingTools, 'moderation'>,
): Promise<void> {
  const { rulebook, rules, servers } = moderation;
  const words = (await rules.of(guildId)).filter(({ kind }) => kind === 'words');
  await rules.replace(guildId, [...rulebook.presets[name].rules, ...words]);
  await servers.change(guildId, { preset: name, isRehearsed: false });
}

/** Each rule of the preset that is still there gets the mode that the preset is meant for. */
export async function takeSuggestedModes(
  guildId: string,
  { moderation }: Pick<SwitchingTools, 'moderation'>,
): Promise<void> {
  for (const rule of await suggestedModes(guildId, { moderation }))
    await moderation.rules.put(guildId, rule);
}

/** The rules whose mode would change, as they would be. */
export async function suggestedModes(
  guildId: string,
  { moderation }: Pick<SwitchingTools, 'moderation'>,
): Promise<readonly Rule[]> {
  const { rulebook, rules, servers } = moderation;
  const preset = (await servers.find(guildId))?.preset ?? null;
  if (preset === null) return [];
  const { suggests } = rulebook.presets[preset];
  return (await rules.of(guildId)).flatMap((rule) => {
    const changed = rulebook.read({ ...rule, mode: suggests[rule.id] ?? rule.mode });
    return changed === undefined || changed.mode === rule.mode ? [] : [changed];
  });
}

function requirePostable(channelId: string, guildId: string, tools: SwitchingTools): void {
  const queue = queueAt(channelId, guildId, tools);
  if (!queue.isThere)
    throw new UserFacingError(({ moderation }) => moderation.rules.switching.errors.channelGone);
  if (queue.lacking.length === 0) return;
  throw new UserFacingError(({ moderation, discord }) =>
    moderation.rules.switching.errors.cannotPost(
      `<#${channelId}>`,
      namesOf(queue.lacking, discord.permissions),
    ),
  );
}

function written(rule: Rule): string {
  return JSON.stringify(Object.entries(rule).sort());
}
