import { ApplicationCommandType } from 'discord-api-types/v10';
import type { MessageCommand } from '../src/discord/command.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { localised } from '../src/discord/localised.js';
import { openReport, type ReportEdge } from '../src/discord/moderation/reporting/report-form.js';

/** In the menu of a message: any member passes it on to the moderators, without being named. */
export function createReport(edge: ReportEdge): MessageCommand {
  return {
    kind: 'message',
    data: reportData,
    answered: 'with_a_form',
    visibility: () => 'private',
    permissions: [],
    // Who needs help gets it also where the bot's answers are switched off.
    always: true,
    moderates: true,
    // Counted when the report is sent, not when the form is opened.
    coolDown: null,
    run: (context) => openReport(context, edge),
  };
}

const name = localised((messages) => messages.moderation.queue.reporting.menus.report);

export const reportData = {
  ...inGuilds,
  type: ApplicationCommandType.Message as const,
  name: name.text,
  name_localizations: name.localizations,
} satisfies MessageCommand['data'];
