import type { Summary, SummaryOptions, SummaryStyle } from '../../answering/answer.js';
import { requireArticle } from '../articles.js';
import type { CommandContext } from '../command.js';
import type { Edge } from '../edge.js';
import { createStepsInSight } from '../interactions/steps-in-sight.js';
import { renderAnswer } from '../rendering/answer-message.js';
import type { Reply } from '../reply.js';
import { requireSection } from '../sections.js';
import { shownAt } from './shown-at.js';

export type SummaryEdge = Pick<
  Edge,
  'summariser' | 'served' | 'answers' | 'turns' | 'citationLink'
>;

export const summaryStyles = ['short', 'bullets', 'sections'] as const satisfies SummaryStyle[];

/** As the asker says, else as the place has it. */
export function isPrivateSummary({
  options,
  settings,
}: Pick<CommandContext, 'options' | 'settings'>): boolean {
  return options.flag('private') ?? settings.audience === 'private';
}

/**
 * `/summary article`: whichever of the articles that the place may know of.
 * @throws UserFacingError for an article or a section that there is not.
 */
export async function summariseArticle(context: CommandContext, edge: SummaryEdge): Promise<Reply> {
  const { messages, memberId, signal, show } = context;
  const begun = performance.now();
  const wanted = wantedOf(context, edge);
  const steps = createStepsInSight((step) =>
    show({ content: `-# ${messages.underAnswers.progress[step]}` }),
  );
  const work = () => edge.summariser.summarise({ ...wanted, onProgress: steps.reached });
  try {
    const answer = await edge.turns.take(memberId, work, signal);
    return await replyWith(answer, context, { edge, begun });
  } finally {
    steps.end();
  }
}

function wantedOf(context: CommandContext, { served }: SummaryEdge): SummaryOptions {
  const { options, messages, memberId, channelId, guildId, parentId, signal, settings } = context;
  const articles = served.at(context);
  const named = options.text('article');
  const article = named === null ? undefined : requireArticle(articles, named);
  const section = options.text('section');
  const part =
    section === null ? {} : requireSection(article ? [article] : articles, section, messages);
  return {
    style: summaryStyles.find((known) => known === options.text('style')) ?? 'short',
    language: messages.language,
    signal,
    asker: { memberId, channelId, parentId, guildId },
    // Whatever came last may be another server's own.
    articleIds: articles.map(({ id }) => id),
    ...(article === undefined ? {} : { articleId: article.id }),
    ...part,
    ...(settings.engine === 'quotes' ? { engine: 'extractive' } : {}),
  };
}

async function replyWith(
  answer: Summary,
  context: CommandContext,
  { edge, begun }: { readonly edge: SummaryEdge; readonly begun: number },
): Promise<Reply> {
  const { messages } = context;
  const askedPrivately = isPrivateSummary(context);
  const isPrivate = askedPrivately || answer.outcome !== 'answered';
  const latency = Math.round(performance.now() - begun);
  const given = { ...context, answer, private: isPrivate, askedPrivately, latency };
  const answerId = await edge.answers.save(given);
  const shown = shownAt(context, { private: isPrivate, related: [] });
  const title = answer.section === null ? answer.title : `${answer.title} · ${answer.section}`;
  return {
    visibility: isPrivate ? 'private' : 'public',
    messages: renderAnswer({ ...edge, answer, answerId, messages, title, shown }),
    subject: answerId,
  };
}
