import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { ServerFile } from '../../library/server-library.js';
import type { Messages } from '../../locales/messages.js';
import type { PlainControl } from '../control.js';
import { plainId } from '../controls/custom-id.js';
import type { Edge } from '../edge.js';
import { type ButtonRow, inPlace, privately, type Reply } from '../reply.js';
import { forgetArticle } from '../settings/forget-article.js';
import { server } from '../settings/settings-view.js';
import type { OwnArticles } from './own-articles.js';
import { shownTitle } from './own-files.js';

/** Asks before an article is forgotten: that cannot be taken back. */
export function askBeforeRemoval(file: ServerFile, messages: Messages): Reply {
  const content = messages.library.confirmRemoval.ask(shownTitle(file));
  return privately({ content, components: [buttons(file.articleId, messages)] });
}

export interface RemovalEdge extends Pick<Edge, 'settings' | 'places'> {
  readonly ownArticles: Pick<OwnArticles, 'library'>;
}

/** The two buttons; what they need is the id of the article, which no other server's buttons reach. */
export function createRemovalControls(edge: RemovalEdge): readonly PlainControl[] {
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
        const place = { guildId: guildId ?? '', articleId: argument };
        const removed = await edge.ownArticles.library.remove(place.guildId, place.articleId);
        const lifted = await forgetArticle(place, edge);
        return inPlace({ content: removedText(removed, lifted, messages), components: [] });
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

function removedText(
  removed: ServerFile,
  lifted: readonly string[],
  { library, settings, commands }: Messages,
): string {
  const said = library.removed(shownTitle(removed));
  if (lifted.length === 0) return said;
  // A channel named so pings nobody.
  const names = lifted.map((target) => (target === server ? settings.wholeServer : `<#${target}>`));
  const shown = names.length > mostPlaces ? [...names.slice(0, mostPlaces), '…'] : names;
  return `${said}\n${library.nothingChosen(shown, commands.settings.name)}`;
}

const mostPlaces = 20;

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
