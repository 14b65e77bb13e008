import { ApplicationCommandType } from 'discord-api-types/v10';
import { askAboutForm } from '../src/discord/checking/ask-about-form.js';
import { markedLines } from '../src/discord/checking/claims-of.js';
import type { MessageCommand } from '../src/discord/command.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { localised } from '../src/discord/localised.js';
import { privately } from '../src/discord/reply.js';

/** In the menu of a message: opens a form with the message quoted, in which to ask about it. */
export function createAskAbout(): MessageCommand {
  return {
    kind: 'message',
    data: askAboutData,
    answered: 'with_a_form',
    visibility: () => 'private',
    permissions: [],
    // The question is counted when it is asked, not when the form is opened.
    coolDown: null,
    async run({ target, messages }) {
      const lines = markedLines(target.content);
      if (lines.length === 0) return privately({ content: messages.checking.about.noText });
      return askAboutForm(lines.join('\n'), target, messages);
    },
  };
}

const name = localised((messages) => messages.commands.menus.about);

export const askAboutData = {
  ...inGuilds,
  type: ApplicationCommandType.Message as const,
  name: name.text,
  name_localizations: name.localizations,
} satisfies MessageCommand['data'];
