import { UserFacingError } from '../../errors.js';
import type { ServerFile } from '../../library/server-library.js';
import type { Messages } from '../../locales/messages.js';
import type { CommandContext } from '../command.js';
import { privately, type Reply } from '../reply.js';
import { safeText } from '../safe-text.js';
import { type InSight, orGoesOn, shownMeanwhile } from './in-sight.js';
import type { OwnArticles } from './own-articles.js';
import { requireFile, shownTitle } from './own-files.js';
import { type Given, takeIn } from './take-in.js';

/** Who asks for a change, in which server. */
export type Changing = CommandContext & { readonly guildId: string };

/** Milliseconds after which a reading that goes on is not waited for; an answer may take 120,000. */
const patience = 90_000;

export function addArticle(context: Changing, own: OwnArticles): Promise<Reply> {
  const { guildId, messages, signal } = context;
  return inTime(context, async (inSight) => {
    const file = await takeIn(givenIn(context), own, { signal, inSight });
    inSight(({ library }) => library.underWay.reading(safeText(file.name, 100)));
    const added = await own.library.add(guildId, file);
    const translationOf = added.served?.translationOf ?? null;
    const title = shownTitle(added);
    return withProblem(added, messages, (words) =>
      words.added({
        title,
        translationOf: translationOf === null ? null : safeText(translationOf, 200),
      }),
    );
  });
}

/** With nothing given, the article's own address is read again. */
export function updateArticle(context: Changing, own: OwnArticles): Promise<Reply> {
  const { guildId, messages, signal } = context;
  return inTime(context, async (inSight) => {
    const before = await fileNamed(context, own);
    const given = await takeIn(newOf(before, givenIn(context)), own, { signal, inSight });
    inSight(({ library }) => library.underWay.reading(safeText(given.name, 100)));
    const updated = await own.library.update(guildId, before.articleId, given);
    const isSame = updated.served?.version === before.served?.version;
    const title = shownTitle(updated);
    return withProblem(updated, messages, (words) =>
      isSame ? words.unchanged(title) : words.updated(title),
    );
  });
}

/** One, or all where none is named. */
export function reindexArticles(context: Changing, own: OwnArticles): Promise<Reply> {
  const { guildId, messages } = context;
  return inTime(context, async (inSight) => {
    const isAll = context.options.text('article') === null;
    const file = isAll ? null : await fileNamed(context, own);
    const shown = file === null ? '' : shownTitle(file);
    inSight(({ library }) => library.underWay.reading(shown));
    const files = await own.library.reindex(guildId, file?.articleId ?? 'all');
    if (files.length === 0) return messages.library.noneYet;
    const failed = files.find(({ served, problem }) => served === null && problem !== null);
    if (failed === undefined) return messages.library.reindexed(files.length);
    return withProblem(failed, messages, () => `**${shownTitle(failed)}**`);
  });
}

export async function fileNamed({ options, guildId }: Changing, own: OwnArticles) {
  const { files } = await own.library.status(guildId);
  return requireFile(files, options.text('article') ?? '');
}

async function inTime(
  context: Changing,
  work: (inSight: InSight) => Promise<string>,
): Promise<Reply> {
  const { goesOn } = context.messages.library;
  const content = await shownMeanwhile(context, {
    work: (inSight) => orGoesOn(work(inSight), { patience, instead: goesOn }),
  });
  return privately({ content });
}

function givenIn({ options }: Changing): Given {
  return { file: options.file('file'), url: options.text('url') };
}

function newOf({ url }: ServerFile, given: Given): Given {
  if (given.file !== null || given.url !== null) return given;
  if (url === null) throw new UserFacingError(({ library }) => library.giveNew);
  return { file: null, url };
}

/** What was done, and what is not in order with it all the same. */
function withProblem(
  { problem }: ServerFile,
  messages: Messages,
  said: (words: Messages['library']) => string,
): string {
  const done = said(messages.library);
  return problem === null ? done : `${done}\n⚠️ ${problem(messages)}`;
}
