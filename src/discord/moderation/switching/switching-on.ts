import type { Rule } from '../../../moderation/rules/rule.js';
import { plainId } from '../../controls/custom-id.js';
import { limits } from '../../limits.js';
import { buttonRow } from '../../rendering/menus.js';
import { inPlace, type Reply } from '../../reply.js';
import { clip } from '../../safe-text.js';
import type { InServer } from '../../settings/show-settings.js';
import type { RehearsalTools } from '../rehearsal/rehearsal-tools.js';
import { rehearseOwn } from '../rehearsal/rehearse-own.js';
import { ruleName } from '../rules/rule-text.js';
import { observeAgain, requireReady, switchOn } from './switch.js';
import { renderSwitching } from './switching-card.js';
import { switchingControls } from './switching-rows.js';
import { type SwitchingTools, viewSwitching } from './switching-view.js';

/**
 * Switches moderation on, and shows first what has not been seen of it: what the rules would have
 * found, where that was never tried since the preset was chosen; and which of them would act by
 * themselves at once, with the choice that all observe instead.
 * Without Message Content there is nothing to rehearse on: the card says so.
 */
export async function askedOn(
  context: InServer,
  tools: SwitchingTools & RehearsalTools,
): Promise<Reply> {
  const { guildId, argument } = context;
  await requireReady(guildId, tools);
  if (argument === observing) await observeAgain(guildId, tools);
  if (argument !== '') return turnOn(context, tools);
  const rehearsal = await firstRehearsal(context, tools);
  if (rehearsal !== null) return rehearsal;
  const rules = await tools.moderation.rules.of(guildId);
  const enforcing = rules.filter(({ mode }) => mode === 'enforce');
  return enforcing.length === 0 ? turnOn(context, tools) : askBeforeOn(enforcing, context);
}

/** Arguments of the control, once it was asked. */
const acting = 'acting';
const observing = 'observing';

/** Null where it was done, or cannot be. */
async function firstRehearsal(
  context: InServer,
  tools: SwitchingTools & RehearsalTools,
): Promise<Reply | null> {
  const server = await tools.moderation.servers.find(context.guildId);
  if (server?.isRehearsed === true || !tools.discussion.readsMessages()) return null;
  return rehearseOwn(context, tools);
}

function askBeforeOn(enforcing: readonly Rule[], { messages }: InServer): Reply {
  const { beforeOn, buttons } = messages.moderation.rules.switching;
  const lines = enforcing.map((rule) => `- ${ruleName(rule, messages)}`);
  const row = buttonRow([
    { customId: plainId(switchingControls.on, observing), label: buttons.onObserving },
    { customId: plainId(switchingControls.on, acting), label: buttons.onActing, look: 'main' },
    { customId: switchingControls.show, label: buttons.cancel },
  ]);
  const content = clip([beforeOn, '', ...lines].join('\n'), limits.content);
  return inPlace({ content, components: [row], embeds: [], files: [] });
}

async function turnOn(context: InServer, tools: SwitchingTools): Promise<Reply> {
  const registered = await switchOn(context.guildId, tools);
  const { switching, command } = context.messages.moderation.rules;
  const news = [
    switching.switchedOn(command.name),
    ...(registered ? [] : [switching.notRegistered]),
  ].join('\n');
  return inPlace(
    renderSwitching(await viewSwitching({ ...context, mayChange: true, news }, tools)),
  );
}
