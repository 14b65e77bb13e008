import { ApplicationCommandType } from 'discord-api-types/v10';
import { type CheckingEdge, checkMessage } from '../src/discord/checking/check-message.js';
import { claimsOf, plainLines } from '../src/discord/checking/claims-of.js';
import type { MessageCommand } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { localised } from '../src/discord/localised.js';
import { privately } from '../src/discord/reply.js';

type Props = CheckingEdge & Pick<Edge, 'posted' | 'askCoolDown'>;

/** In the menu of a message: what the articles say of what it claims, for who asks alone. */
export function createCheck(edge: Props): MessageCommand {
  return {
    kind: 'message',
    data: checkData,
    answered: 'deferred',
    visibility: () => 'private',
    permissions: [],
    coolDown: edge.askCoolDown,
    async run(context) {
      const { target, messages } = context;
      const { checking } = messages;
      if (plainLines(target.content).length === 0) return privately({ content: checking.noText });
      if ((await edge.posted.byMessage(target.id)) !== undefined)
        return privately({ content: checking.ownMessage });
      const claims = claimsOf(target.content);
      if (claims.claims.length === 0) return privately({ content: checking.noClaim });
      const { id: messageId, channelId, authorId } = target;
      const message = { claims, messageId, channelId, authorId, mayBeShared: true };
      return checkMessage(message, context, edge);
    },
  };
}

const name = localised((messages) => messages.commands.menus.check);

export const checkData = {
  ...inGuilds,
  type: ApplicationCommandType.Message as const,
  name: name.text,
  name_localizations: name.localizations,
} satisfies MessageCommand['data'];
