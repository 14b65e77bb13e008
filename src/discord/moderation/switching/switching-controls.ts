import { UserFacingError } from '../../../errors.js';
import { capitalised } from '../../../locales/capitalised.js';
import type { PresetName } from '../../../moderation/server.js';
import type { PlainControl } from '../../control.js';
import { limits } from '../../limits.js';
import { inPlace, privately, type Reply } from '../../reply.js';
import { clip } from '../../safe-text.js';
import { operatorControl } from '../../settings/operator-control.js';
import type { InServer } from '../../settings/show-settings.js';
import type { RehearsalTools } from '../rehearsal/rehearsal-tools.js';
import {
  changedRules,
  setQueue,
  suggestedModes,
  switchOff,
  takePreset,
  takeSuggestedModes,
} from './switch.js';
import { renderSwitching } from './switching-card.js';
import { askedOn } from './switching-on.js';
import { confirmRow, switchingControls } from './switching-rows.js';
import { type SwitchingTools, viewSwitching } from './switching-view.js';

/** Everything on the card of moderation. What is chosen is set at once; each press asks anew who may. */
export function createSwitchingControls(
  tools: SwitchingTools & RehearsalTools,
): readonly PlainControl[] {
  const show = async (context: InServer, news: string | null = null): Promise<Reply> =>
    inPlace(renderSwitching(await viewSwitching({ ...context, mayChange: true, news }, tools)));
  return [
    operatorControl(
      switchingControls.open,
      async (context) =>
        privately(renderSwitching(await viewSwitching({ ...context, mayChange: true }, tools))),
      'beside',
    ),
    operatorControl(switchingControls.show, (context) => show(context)),
    operatorControl(switchingControls.refresh, async (context) => {
      // Whoever looks again may have been told that the commands were not taken.
      const settled = await tools.guildCommands.settle(context.guildId);
      return show(context, settled ? null : wordsOf(context).notRegistered);
    }),
    operatorControl(switchingControls.queue, async (context) => {
      await setQueue(context.guildId, context.values[0] ?? null, tools);
      return show(context);
    }),
    operatorControl(switchingControls.here, async (context) => {
      await setQueue(context.guildId, context.parentId ?? context.channelId, tools);
      return show(context);
    }),
    operatorControl(switchingControls.preset, async (context) => {
      const name = presetIn(context.values[0], tools);
      const question = await askToReplace(context, name, tools);
      if (question !== null) return question;
      await takePreset(context.guildId, name, tools);
      return show(context);
    }),
    operatorControl(switchingControls.replace, async (context) => {
      await takePreset(context.guildId, presetIn(context.argument, tools), tools);
      return show(context);
    }),
    operatorControl(switchingControls.on, (context) => askedOn(context, tools)),
    operatorControl(switchingControls.askOff, async (context) => askBeforeOff(context)),
    operatorControl(switchingControls.off, async (context) => {
      const gone = await switchOff(context.guildId, tools);
      // What Discord enforces for us is moderation as well.
      const withdrawn = (await tools.moderating.autoMod.withdraw(context.guildId)) ?? 0;
      const words = wordsOf(context);
      const { automod } = context.messages.moderation;
      const news = [
        words.switchedOff,
        ...(withdrawn === 0 ? [] : [automod.withdrawn(withdrawn)]),
        ...(gone ? [] : [words.notRegistered]),
      ];
      return show(context, news.join('\n'));
    }),
    operatorControl(switchingControls.askSuggested, async (context) =>
      askBeforeSuggested(context, tools),
    ),
    operatorControl(switchingControls.suggested, async (context) => {
      await takeSuggestedModes(context.guildId, tools);
      return show(context);
    }),
  ];
}

/** What is asked before it is switched off. */
export function askBeforeOff({ messages }: Pick<InServer, 'messages'>): Reply {
  const { beforeOff, buttons } = messages.moderation.rules.switching;
  const row = confirmRow(buttons.off, [switchingControls.off], { messages });
  return inPlace({ content: beforeOff, components: [row], files: [] });
}

function wordsOf({ messages }: Pick<InServer, 'messages'>) {
  return messages.moderation.rules.switching;
}

function presetIn(given: string | undefined, { moderation }: SwitchingTools): PresetName {
  const name = moderation.rulebook.presetNames.find((one) => one === given);
  if (name === undefined) throw new UserFacingError(({ discord }) => discord.errors.expired);
  return name;
}

/** What nobody changed, and does nothing yet, is replaced without a question: null. */
async function askToReplace(
  { guildId, messages }: InServer,
  preset: PresetName,
  tools: SwitchingTools,
): Promise<Reply | null> {
  const { servers, rules: store } = tools.moderation;
  const changed = (await changedRules(guildId, tools)).length;
  const rules = (await store.of(guildId)).filter(({ kind }) => kind !== 'words').length;
  const isOn = (await servers.find(guildId))?.isOn === true;
  if (rules === 0 || (changed === 0 && !isOn)) return null;
  const { presets, switching } = messages.moderation.rules;
  const row = confirmRow(switching.buttons.replace, [switchingControls.replace, preset], {
    messages,
  });
  const content = switching.replaces({ preset: presets[preset], rules, changed });
  return inPlace({ content, components: [row] });
}

async function askBeforeSuggested(
  { guildId, messages }: InServer,
  tools: SwitchingTools,
): Promise<Reply> {
  const { findings, rules: words } = messages.moderation;
  const lines = (await suggestedModes(guildId, tools)).map(
    ({ kind, mode }) => `- ${findings.kinds[kind]} → **${words.modes[mode]}**`,
  );
  const { switching } = words;
  const row = confirmRow(
    capitalised(switching.buttons.suggested, messages.language),
    [switchingControls.suggested],
    { messages },
  );
  const content = [switching.beforeSuggested, '', ...lines].join('\n');
  return inPlace({ content: clip(content, limits.content), components: [row] });
}
