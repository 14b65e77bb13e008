import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../locales/messages.js';
import { outdatedPlaces } from '../answers/outdated.js';
import { postOnce } from '../answers/post-once.js';
import type { PlainControl, PlainControlContext } from '../control.js';
import { plainId } from '../controls/custom-id.js';
import { longestName } from '../controls/share.js';
import type { Edge } from '../edge.js';
import type { StatesOf } from '../interactions/component-states.js';
import { messageLink } from '../message-link.js';
import { type ButtonRow, inPlace, privately, type Reply } from '../reply.js';
import { safeText } from '../safe-text.js';
import type { CheckedMessage } from './check-claims.js';
import { renderCheck } from './render-check.js';

type Props = Pick<
  Edge,
  'states' | 'aboutMessages' | 'channels' | 'posted' | 'citationLink' | 'library'
>;

/** What was found of a message, until it is shared or forgotten. */
export interface KeptCheck {
  readonly checked: CheckedMessage;
  readonly articles: number;
  readonly channelId: string;
  readonly messageId: string;
  readonly authorId: string;
}

/** Kept a day: it holds words of somebody who did not ask for it. */
export function keptChecks({ states }: Pick<Edge, 'states'>): StatesOf<KeptCheck> {
  return states.of<KeptCheck>('check', { days: 1 });
}

const name = 'check-share';

export function shareCheckRow(stateId: string, { checking }: Messages): ButtonRow {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        custom_id: plainId(name, stateId),
        emoji: { name: '📣' },
        label: checking.share,
      },
    ],
  };
}

/** Posts what was found, with who shares it and a link to the message, whose author is not called. */
export function createShareCheckControl(edge: Props): PlainControl {
  return {
    name,
    under: 'anything',
    permissions: [],
    answers: 'in its place',
    async run(context) {
      const kept = await keptChecks(edge).find(context.argument);
      if (kept === undefined || kept.channelId !== context.channelId)
        return privately({ content: context.messages.checking.messageGone });
      return share(kept, context, edge);
    },
  };
}

async function share(kept: KeptCheck, context: PlainControlContext, edge: Props): Promise<Reply> {
  const { messages, guildId, channelId, argument, memberName } = context;
  const { checking } = messages;
  // Where earlier messages may not be read, nobody can tell; the link then leads nowhere.
  const mayLook = context.botMay('ReadMessageHistory');
  if (mayLook && (await edge.channels.message(channelId, kept.messageId)) === undefined)
    return privately({ content: checking.messageGone });
  const places = kept.checked.told.flatMap(({ citation }) => citation ?? []);
  const { lines: below } = await outdatedPlaces(places, messages, edge);
  const posts = renderCheck({
    ...kept,
    below,
    address: messageLink(guildId, channelId, kept.messageId),
    messages,
    citationLink: edge.citationLink,
    above: `-# ${checking.sharedBy(safeText(memberName, longestName))}`,
  });
  // What is posted quotes the message: noted first, so that its deletion reaches it.
  await edge.aboutMessages.note(argument, { ...kept, quoted: true });
  const { link, isNew } = await postOnce({ subject: argument, messages: posts }, context, edge);
  return inPlace({ content: isNew ? checking.shared(link) : checking.alreadyShared(link) });
}
