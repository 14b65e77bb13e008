import { UserFacingError } from '../../../errors.js';
import type { Asked } from '../../asked.js';
import type { PlainControl } from '../../control.js';
import type { Edge } from '../../edge.js';
import { requirePermissions } from '../../permissions.js';
import { inPlace, privately, type Reply } from '../../reply.js';
import { operatorControl } from '../../settings/operator-control.js';
import type { InServer } from '../../settings/show-settings.js';
import type { Written } from './auto-mod.js';
import { automodControls, renderAutoMod } from './automod-card.js';
import { refusalOf } from './refusals.js';

export type AutoModTools = Pick<Edge, 'moderating' | 'places'>;

/** `/moderation automod`: for who manages the server, and with that permission of the bot's own. */
export async function showAutoMod(
  context: Asked & { readonly guildId: string },
  tools: AutoModTools,
): Promise<Reply> {
  requirePermissions(context, ['ManageGuild']);
  requireOwn(context, tools);
  const look = await tools.moderating.autoMod.look(context.guildId);
  return privately(renderAutoMod(look, context.messages));
}

/** Under the difference: writes it, looks again, or leaves everything as it is. */
export function createAutoModControls(tools: AutoModTools): readonly PlainControl[] {
  const show = async (context: InServer, news: string | null = null): Promise<Reply> => {
    const look = await tools.moderating.autoMod.look(context.guildId);
    return inPlace(renderAutoMod(look, context.messages, news));
  };
  return [
    operatorControl(automodControls.show, async (context) => {
      requireOwn(context, tools);
      return show(context);
    }),
    operatorControl(automodControls.write, async (context) => {
      requireOwn(context, tools);
      const { guildId, argument } = context;
      return show(
        context,
        newsOf(await tools.moderating.autoMod.write(guildId, argument), context),
      );
    }),
    operatorControl(automodControls.cancel, async ({ messages }) =>
      inPlace({ content: messages.moderation.automod.cancelled, components: [] }),
    ),
  ];
}

function newsOf(written: Written | null, { messages }: Pick<Asked, 'messages'>): string {
  const words = messages.moderation.automod;
  if (written === null) return words.outdated;
  if (written.failed === null) return words.written(written.done);
  return `${words.stopped(written.done, written.steps)} ${words.refusals[refusalOf(written.failed)]}`;
}

/** @throws UserFacingError with the link that gives what is lacking. */
function requireOwn(context: InServerAsked, { places }: Pick<AutoModTools, 'places'>): void {
  if (context.botMay('ManageGuild')) return;
  const invite = places.moderationInvite(context.guildId);
  throw new UserFacingError(({ moderation, discord }) =>
    moderation.automod.iLack(discord.permissions.ManageGuild, invite),
  );
}

type InServerAsked = Asked & { readonly guildId: string };
