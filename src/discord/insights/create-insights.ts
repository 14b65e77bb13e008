import type { GroupQuestions } from '../../answering/group-questions.js';
import type { Library } from '../../library/library.js';
import type { Storage } from '../../storage/storage.js';
import type { OwnerOf } from '../served.js';
import { byDayOf, feedbackOf, gapsOf, latencyOf, usageOf, worstOf } from './count-answers.js';
import type { Health, InsightsReader, Period } from './insights.js';
import { readAnswers } from './read-answers.js';

export interface InsightsProps {
  readonly storage: Pick<Storage, 'db'>;
  readonly library: Pick<Library, 'articles' | 'problems'>;
  readonly ownerOf: OwnerOf;
  readonly groupQuestions: GroupQuestions;
  /** Null, the default, where the article's own sentences are the answers. */
  readonly model?: { readonly name: string } | null;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createInsights(props: InsightsProps): InsightsReader {
  const { storage, groupQuestions, now = Date.now } = props;
  const runningSince = now();
  return {
    async read(guildId, days) {
      const since = sinceOf(now(), days);
      const answers = await readAnswers({ db: storage.db, guildId, since });
      // A summary answers no question.
      const questions = answers.filter(({ question }) => question !== '');
      const count = (wanted: string) =>
        questions.filter(({ outcome }) => outcome === wanted).length;
      const gaps = gapsOf(questions);
      const wrote = questions.filter(({ model }) => model !== null).length;
      const notCovered = count('not_covered');
      return {
        days,
        health: { runningSince, ...healthOf(guildId, wrote, props) },
        byDay: byDayOf(questions, daysOf(since, days)),
        asked: questions.length,
        answered: count('answered'),
        notCovered,
        unavailable: count('unavailable'),
        gaps: groupQuestions(gaps),
        privateGaps: notCovered - gaps.length,
        feedback: feedbackOf(questions),
        worst: worstOf(questions),
        latency: latencyOf(questions),
        usage: usageOf(answers),
      };
    },
  };
}

const day = 86_400_000;

/** The beginning (UTC) of the first of so many days. */
function sinceOf(now: number, days: Period): number {
  return Math.floor(now / day) * day - (days - 1) * day;
}

function daysOf(since: number, days: Period): string[] {
  return Array.from({ length: days }, (_, index) =>
    new Date(since + index * day).toISOString().slice(0, 10),
  );
}

function healthOf(
  guildId: string,
  wrote: number,
  { library, ownerOf, model = null }: InsightsProps,
): Omit<Health, 'runningSince'> {
  const concerns = (of: Parameters<OwnerOf>[0]) => {
    const owner = ownerOf(of);
    return owner === null || owner === guildId;
  };
  return {
    articles: library.articles().filter(concerns).length,
    problems: library.problems().filter(concerns).length,
    model: model === null ? null : { name: model.name, wrote },
  };
}
