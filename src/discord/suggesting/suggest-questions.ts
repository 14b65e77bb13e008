import type { Article } from '../../library/article.js';
import type { Asked } from '../asked.js';
import type { Choice } from '../command.js';
import type { Edge } from '../edge.js';
import { limits } from '../limits.js';
import { isVisible, plainText } from '../safe-text.js';
import type { AskedQuestion } from './asked-before.js';
import { fold, type Match, matchTyped } from './match-typed.js';

export type SuggestingEdge = Pick<Edge, 'askedBefore' | 'served' | 'profiles' | 'channels'>;

/**
 * What one may ask, while it is typed: questions that were asked here before, questions that the
 * articles are known to answer, headings. A suggestion is the question itself.
 */
export async function suggestQuestions(
  typed: string,
  asked: Asked,
  edge: SuggestingEdge,
): Promise<readonly Choice[]> {
  const match = matchTyped(typed);
  const articles = edge.served.at(asked);
  const [before, starters] = await Promise.all([
    askedHere(match, asked, { articles, edge }),
    startersOf(articles, asked, edge),
  ]);
  const candidates = [
    // What another member asked in another language may help all the same.
    ...before.map(({ question, language }) => ({
      text: question,
      worth: language === asked.messages.language ? 0.3 : 0.05,
    })),
    ...starters.map((text) => ({ text, worth: typed === '' ? 0.5 : 0.2 })),
    ...headingsOf(articles, asked).map((text) => ({ text, worth: 0.1 })),
  ];
  return best(candidates, match);
}

interface Candidate {
  /** Hostile. */
  readonly text: string;
  /** Decides between those that match as well. */
  readonly worth: number;
}

function best(candidates: readonly Candidate[], match: Match): Choice[] {
  const seen = new Set<string>();
  return candidates
    .flatMap(({ text, worth }) => {
      const found = match(fold(text));
      return found === null ? [] : [{ text: plainText(text), worth: found + worth }];
    })
    .sort((one, other) => other.worth - one.worth)
    .filter(({ text }) => {
      const isNew = !seen.has(fold(text));
      seen.add(fold(text));
      return isNew && isVisible(text) && text.length <= limits.choiceName;
    })
    .slice(0, limits.choices)
    .map(({ text }) => ({ name: text, value: text }));
}

interface Here {
  readonly articles: readonly Article[];
  readonly edge: SuggestingEdge;
}

/** A few more than are shown, since some may turn out to stand nowhere any more. */
const lookedAt = limits.choices + 10;
/** A question that was asked often stands in several places: one is enough. */
const answersEach = 2;

/** The best matches first; of those that match as well, what was asked most often, then last. */
async function askedHere(
  match: Match,
  { guildId, channelId }: Asked,
  { articles, edge }: Here,
): Promise<readonly Pick<AskedQuestion, 'question' | 'language'>[]> {
  if (guildId === null) return [];
  const mayBeRead = readableFrom(channelId, edge);
  const matching = (await edge.askedBefore.questions(guildId))
    .flatMap(({ question, language, folded, answers }) => {
      const worth = match(folded);
      return worth === null ? [] : [{ question, language, answers, worth }];
    })
    .sort((one, other) => other.worth - one.worth || other.answers.length - one.answers.length);
  const readable: { question: string; language: string; ids: string[] }[] = [];
  for (const { question, language, answers } of matching) {
    if (readable.length === lookedAt) break;
    const ids = answers.filter((answer) => mayBeRead(answer.channelId)).map(({ id }) => id);
    if (ids.length > 0) readable.push({ question, language, ids: ids.slice(0, answersEach) });
  }
  const served = new Set(articles.map(({ id }) => id));
  const ids = readable.flatMap((one) => one.ids);
  const standing = await edge.askedBefore.standing(ids, (id) => served.has(id));
  return readable.filter((one) => one.ids.some((id) => standing.has(id)));
}

/** Whether what was said in a channel may be shown to everyone in this one. */
function readableFrom(here: string, { channels }: SuggestingEdge): (channelId: string) => boolean {
  const known = new Map([[here, true]]);
  return (channelId) => {
    const before = known.get(channelId);
    if (before !== undefined) return before;
    const isOpen = channels.isOpenToAll(channelId);
    known.set(channelId, isOpen);
    return isOpen;
  };
}

/** Of the first articles; nobody waits for what was not worked out yet. */
const articlesRead = 5;
const patience = 60;

async function startersOf(
  articles: readonly Article[],
  { messages }: Asked,
  { profiles }: SuggestingEdge,
): Promise<readonly string[]> {
  const { language } = messages;
  const all = articles.slice(0, articlesRead).map(async ({ id }) => {
    const starters = await profiles.questions(id, { language });
    return starters.map(({ question }) => question);
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string[][]>((resolve) => {
    timer = setTimeout(() => resolve([]), patience);
  });
  const known = await Promise.race([Promise.all(all).catch(() => []), late]);
  clearTimeout(timer);
  return known.flat();
}

function headingsOf(articles: readonly Article[], { messages }: Asked): string[] {
  return articles.slice(0, articlesRead).flatMap(({ companions, ...article }) => {
    const reading = companions.find(({ language }) => language === messages.language)?.reading;
    return (reading ?? article).sections.flatMap(({ heading }) => heading ?? []);
  });
}
