import type { Citation } from '../../answering/answer.js';
import type { Article } from '../../library/article.js';
import type { StoredAnswer } from '../answers/answer-store.js';
import { markOutdated } from '../answers/outdated-view.js';
import type { Asked } from '../asked.js';
import type { AnswerControl } from '../control.js';
import type { Edge } from '../edge.js';
import { renderCards } from '../rendering/card.js';
import { citationCard } from '../rendering/source-cards.js';
import { privately, type Reply } from '../reply.js';
import { safeText } from '../safe-text.js';

type Props = Pick<Edge, 'library' | 'citationLink'>;

/** Every citation of an answer, in its place in the text. */
export function createSourcesControl(props: Props): AnswerControl {
  return {
    action: 'sources',
    under: 'an answer',
    run: (context) => sourcesOf(context.stored, context, props),
  };
}

export async function sourcesOf(
  stored: StoredAnswer,
  { messages }: Pick<Asked, 'messages'>,
  props: Props,
): Promise<Reply> {
  const { citations, question } = stored.answer;
  if (citations.length === 0) return privately({ content: messages.discord.noSources });
  const cards = await Promise.all(
    citations.map(async (citation) =>
      citationCard(citation, await versionOf(citation, props), { ...props, messages }),
    ),
  );
  const introduction = messages.discord.sourcesOf(safeText(question, 200));
  const view = renderCards(introduction, cards);
  return privately(...(await markOutdated(view, stored, messages, props)));
}

function versionOf(citation: Citation, { library }: Props): Promise<Article | undefined> {
  return library.article(citation.articleId, citation.articleVersion);
}
