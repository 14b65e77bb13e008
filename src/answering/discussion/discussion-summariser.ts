import type { Library } from '../../library/library.js';
import { messagesFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { createPurse } from '../budget/purse.js';
import type { BudgetScope, TokenBudget } from '../budget/token-budget.js';
import type { JudgeClaim } from '../claims/judge-claim.js';
import { contradictions } from './contradictions.js';
import type {
  ArticleAnswer,
  DiscussionOptions,
  DiscussionPoint,
  DiscussionSection,
  DiscussionSummariser,
  DiscussionSummary,
} from './discussion.js';
import { goneSince } from './gone-since.js';
import { type LaidOutSection, layOutPoints } from './lay-out-points.js';
import type { DiscussionWriter, WrittenPoints } from './model/discussion-writer.js';
import { type PlacedPoint, pointsByRules } from './points-by-rules.js';
import { type Readable, readableMessages } from './readable-messages.js';
import { relate } from './relate.js';
import { readUtterances, type Utterance, type UtteranceProps } from './utterance.js';
import { withoutMessages } from './without-messages.js';

export interface DiscussionSummariserProps extends UtteranceProps {
  readonly library: Pick<Library, 'articles'>;
  /** Holds what two people said against each other. */
  readonly judge: JudgeClaim;
  /** What the articles answer to a question, without a model; null where they do not. */
  readonly answerFromArticles: AnswerFromArticles;
  /** Writes with a model; null where quotes are the points. */
  readonly writer: DiscussionWriter | null;
  /** What the model may cost; default without limit. */
  readonly budget?: TokenBudget | null;
}

export type AnswerFromArticles = (
  question: string,
  options: { readonly articleIds?: readonly string[]; readonly signal?: AbortSignal },
) => Promise<ArticleAnswer | null>;

export function createDiscussionSummariser(props: DiscussionSummariserProps): DiscussionSummariser {
  const purse = createPurse(props.writer === null ? null : (props.budget ?? null));
  return {
    without: withoutMessages,
    goneSince,
    async summarise(options) {
      const { articleIds, signal, asker, engine } = options;
      const messages = messagesFor(options.language);
      const readable = readableMessages(options);
      const utterances = await readUtterances(readable.messages, { articleIds, signal }, props);
      const isQuoted = engine === 'extractive';
      const exhausted = isQuoted ? null : await purse.exhausted(asker);
      const mayWrite = !isQuoted && exhausted === null && utterances.length > 0;
      const writing = { language: messages.language, signal };
      const written = (mayWrite && (await props.writer?.write(utterances, writing))) || null;
      await purse.spend(asker, written?.tokensSpent ?? 0);
      const isByModel = written !== null && written.failure === null;
      const points = isByModel ? written.points : byRules(utterances, props);
      const sections = layOutPoints(points, props.library.articles());
      return {
        ...described(readable),
        language: messages.language,
        sections: await answered(sections, options, props),
        engine: isByModel ? 'generative' : 'extractive',
        notice: noticeOf(written, exhausted, messages),
        provenance: isByModel ? written.provenance : null,
      };
    },
  };
}

function byRules(
  utterances: readonly Utterance[],
  { judge }: DiscussionSummariserProps,
): readonly PlacedPoint[] {
  const related = relate(utterances);
  return pointsByRules(utterances, [...related, ...contradictions(utterances, related, judge)]);
}

type Described = Pick<DiscussionSummary, 'messages' | 'participants' | 'period' | 'leftOut'>;

function described({ messages, leftOut }: Readable): Described {
  const [first] = messages;
  const last = messages.at(-1);
  return {
    messages: messages.length,
    participants: new Set(messages.map(({ authorId }) => authorId)).size,
    period: first === undefined || last === undefined ? null : { from: first.at, to: last.at },
    leftOut,
  };
}

/** Only what is shown is asked of the articles. */
async function answered(
  sections: readonly LaidOutSection[],
  { articleIds, signal }: DiscussionOptions,
  { answerFromArticles }: DiscussionSummariserProps,
): Promise<readonly DiscussionSection[]> {
  const asking = {
    ...(articleIds !== undefined && { articleIds }),
    ...(signal !== undefined && { signal }),
  };
  const answer = async ({ point, question }: PlacedPoint): Promise<DiscussionPoint> => {
    if (question === null) return point;
    return { ...point, answer: await answerFromArticles(question.text, asking) };
  };
  const told: DiscussionSection[] = [];
  for (const { place, points } of sections) {
    const answers: DiscussionPoint[] = [];
    for (const point of points) answers.push(await answer(point));
    told.push({ place, points: answers });
  }
  return told;
}

function noticeOf(
  written: WrittenPoints | null,
  exhausted: BudgetScope | null,
  { discussion }: Messages,
): string | null {
  if (exhausted !== null) return discussion.notices.budgetSpent;
  if (written === null || written.failure === null) return null;
  return discussion.notices[written.failure];
}
