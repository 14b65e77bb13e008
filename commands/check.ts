import { ApplicationCommandType } from 'discord-api-types/v10';
import { type CheckClaimsOptions, checkClaims } from '../src/discord/checking/check-claims.js';
import { type ClaimsOfMessage, claimsOf, plainLines } from '../src/discord/checking/claims-of.js';
import { renderCheck } from '../src/discord/checking/render-check.js';
import { keptChecks, shareCheckRow } from '../src/discord/checking/share-check-control.js';
import type { MessageCommand, MessageCommandContext } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { localised } from '../src/discord/localised.js';
import { messageLink } from '../src/discord/message-link.js';
import { privately, type Reply } from '../src/discord/reply.js';

type Props = Pick<
  Edge,
  'claimChecker' | 'turns' | 'served' | 'states' | 'posted' | 'citationLink' | 'askCoolDown'
>;

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
      return check(claims, context, edge);
    },
  };
}

async function check(
  claims: ClaimsOfMessage,
  context: MessageCommandContext,
  edge: Props,
): Promise<Reply> {
  const { target, messages, memberId, guildId } = context;
  const articles = edge.served.at(context).length;
  if (articles === 0) return privately({ content: messages.answers.libraryEmpty });
  const checked = await checkClaims(claims, optionsOf(context, edge), edge);
  const address = messageLink(guildId, target.channelId, target.id);
  const { citationLink } = edge;
  const posts = renderCheck({ checked, address, articles, messages, citationLink });
  // What the articles do not speak of says nothing of the message: there is nothing to share.
  if (checked.told.length === 0) return privately(...posts);
  const kept = {
    checked,
    articles,
    channelId: target.channelId,
    messageId: target.id,
    authorId: target.authorId,
  };
  const row = shareCheckRow(await keptChecks(edge).keep(kept, memberId), messages);
  const last = posts.length - 1;
  return privately(
    ...posts.map((post, index) => (index === last ? { ...post, components: [row] } : post)),
  );
}

function optionsOf(context: MessageCommandContext, { served }: Props): CheckClaimsOptions {
  const { messages, memberId, channelId, parentId, guildId, settings, signal } = context;
  const articleIds = served.idsAt(context);
  return {
    asker: { memberId, channelId, parentId, guildId },
    language: messages.language,
    signal,
    ...(articleIds === undefined ? {} : { articleIds }),
    ...(settings.engine === 'quotes' ? { engine: 'extractive' } : {}),
  };
}

const name = localised((messages) => messages.commands.menus.check);

export const checkData = {
  ...inGuilds,
  type: ApplicationCommandType.Message as const,
  name: name.text,
  name_localizations: name.localizations,
} satisfies MessageCommand['data'];
