import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Answer, Citation, Summary } from '../../answering/answer.js';
import type { Messages } from '../../locales/messages.js';
import { customId } from '../controls/custom-id.js';
import type { Edge } from '../edge.js';
import type { ButtonRow } from '../reply.js';
import { safeText } from '../safe-text.js';

/** What is no longer as an answer found it. */
export interface Outdated {
  /** One an article that changed or went, safe to show. */
  readonly lines: readonly string[];
  /** True where at least one of its articles is still served, so that asking again makes sense. */
  readonly canAskAgain: boolean;
}

/** Compares the versions that an answer names with those that are served now. */
export function outdatedOf(
  { citations, nearest }: Answer | Summary,
  messages: Messages,
  edge: Pick<Edge, 'library'>,
): Promise<Outdated> {
  return outdatedPlaces(citations.length > 0 ? citations : nearest, messages, edge);
}

/** The same of passages: of a search, of a check. */
export async function outdatedPlaces(
  places: readonly Place[],
  { underAnswers }: Messages,
  { library }: Pick<Edge, 'library'>,
): Promise<Outdated> {
  const versions = new Map(
    places.map((place) => [`${place.articleId}@${place.articleVersion}`, place]),
  );
  const found = await Promise.all(
    [...versions.values()].map(async (place) => {
      const title = safeText(place.articleTitle, longestTitle);
      const served = await library.article(place.articleId);
      if (served === undefined) return { line: underAnswers.outdated.gone(title), isServed: false };
      const isSame = served.version === place.articleVersion;
      return { line: isSame ? null : underAnswers.outdated.changed(title), isServed: true };
    }),
  );
  const lines = found.flatMap(({ line }) => line ?? []).slice(0, mostLines);
  return {
    lines: lines.map((line) => `⚠️ ${line}`),
    canAskAgain: found.some((one) => one.isServed),
  };
}

type Place = Pick<Citation, 'articleId' | 'articleVersion' | 'articleTitle'>;

const longestTitle = 120;
const mostLines = 3;

/** Asks the same again of the articles as they are; none where nothing changed, or nothing is left. */
export function againRow(
  { lines, canAskAgain }: Outdated,
  { id, answer }: { readonly id: string; readonly answer: Answer | Summary },
  messages: Messages,
): ButtonRow[] {
  if (lines.length === 0 || !canAskAgain || answer.question === '') return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Primary,
          custom_id: customId('again', id),
          emoji: { name: '🔄' },
          label: messages.underAnswers.controls.again,
        },
      ],
    },
  ];
}
