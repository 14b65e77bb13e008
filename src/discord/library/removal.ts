import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { ServerFile } from '../../library/server-library.js';
import type { Messages } from '../../locales/messages.js';
import type { PlainControl } from '../control.js';
import { plainId } from '../controls/custom-id.js';
import { type ButtonRow, inPlace, privately, type Reply } from '../reply.js';
import type { OwnArticles } from './own-articles.js';
import { shownTitle } from './own-files.js';

/** Asks before an article is forgotten: that cannot be taken back. */
export function askBeforeRemoval(file: ServerFile, messages: Messages): Reply {
  const content = messages.library.confirmRemoval.ask(shownTitle(file));
  return privately({ content, components: [buttons(file.articleId, messages)] });
}

/** The two buttons; what they need is the id of the article, which no other server's buttons reach. */
export function createRemovalControls(edge: {
  readonly ownArticles: Pick<OwnArticles, 'library'>;
}): readonly PlainControl[] {
  const shape = {
    under: 'anything',
    permissions: ['ManageGuild'],
    answers: 'in its place',
  } as const;
  return [
    {
      ...shape,
      name: removeName,
      async run({ guildId, argument, messages }) {
        const removed = await edge.ownArticles.library.remove(guildId ?? '', argument);
        return inPlace({ content: messages.library.removed(shownTitle(removed)), components: [] });
      },
    },
    {
      ...shape,
      name: keepName,
      run: async ({ messages }) =>
        inPlace({ content: messages.library.confirmRemoval.kept, components: [] }),
    },
  ];
}

const removeName = 'library-remove';
const keepName = 'library-keep';

function buttons(articleId: string, { library }: Messages): ButtonRow {
  const { yes, no } = library.confirmRemoval;
  const remove: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Danger,
    custom_id: plainId(removeName, articleId),
    label: yes,
  };
  const keep: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: plainId(keepName),
    label: no,
  };
  return { type: ComponentType.ActionRow, components: [remove, keep] };
}
