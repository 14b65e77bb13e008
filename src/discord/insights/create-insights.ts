import type { GroupQuestions } from '../../answering/group-questions.js';
import type { Library } from '../../library/library.js';
import type { Storage } from '../../storage/storage.js';
import type { OwnerOf } from '../served.js';
import { byDayOf, latencyOf, usageOf } from './count-answers.js';
import type { Health, InsightsReader, Period } from './insights.js';
import { feedbackOf, gapsOf, worstOf } from './public-questions.js';

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
      const asked = { db: storage.db, guildId, since: sinceOf(now(), days) };
      const byDay = await byDayOf(asked, daysOf(now(), days));
      const sum = (part: 'answered' | 'not_covered' | 'unavailable') =>
        byDay.reduce((total, day) => total + day[part], 0);
      const [answered, notCovered, unavailable] = [
        sum('answered'),
        sum('not_covered'),
        sum('unavailable'),
      ];
      const gaps = await gapsOf(asked);
      const { wrote, ...usage } = await usageOf(asked);
      return {
        days,
        health: { runningSince, ...healthOf(guildId, wrote, props) },
        byDay,
        asked: answered + notCovered + unavailable,
        ...{ answered, notCovered, unavailable, usage },
        gaps: groupQuestions(gaps),
        privateGaps: notCovered - gaps.length,
        feedback: await feedbackOf(asked),
        worst: await worstOf(asked),
        latency: await latencyOf(asked),
      };
    },
  };
}

const day = 86_400_000;

/** The beginning (UTC) of the first of so many days. */
function sinceOf(now: number, days: Period): number {
  return Math.floor(now / day) * day - (days - 1) * day;
}

function daysOf(now: number, days: Period): string[] {
  const first = sinceOf(now, days);
  return Array.from({ length: days }, (_, index) =>
    new Date(first + index * day).toISOString().slice(0, 10),
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
