import { UserFacingError } from '../../errors.js';
import type { ServerFile } from '../../library/server-library.js';
import { choiceName } from '../choice-name.js';
import type { Choice } from '../command.js';
import { limits } from '../limits.js';
import { safeText } from '../safe-text.js';

/**
 * The file that a member named: by the id of its article (a suggestion taken), its title or its name.
 * @throws UserFacingError where the server has none.
 */
export function requireFile(files: readonly ServerFile[], named: string): ServerFile {
  const wanted = fold(named);
  const found = files.find(
    (file) => file.articleId === named || wordsOf(file).some((word) => fold(word) === wanted),
  );
  if (found !== undefined) return found;
  throw new UserFacingError(({ library }) => library.unknownFile);
}

/** Files whose title or name has what was typed so far; all where nothing was. */
export function suggestFiles(files: readonly ServerFile[], typed: string): Choice[] {
  const wanted = fold(typed);
  return files
    .filter((file) => wordsOf(file).some((word) => fold(word).includes(wanted)))
    .slice(0, limits.choices)
    .map((file) => ({ name: choiceName(titleOf(file)), value: file.articleId }));
}

/** Hostile. */
function titleOf({ served, name }: ServerFile): string {
  return served?.title ?? name;
}

/** As it can be shown in a sentence of ours. */
export function shownTitle(file: ServerFile): string {
  return safeText(titleOf(file), 200) || safeText(file.name, 200);
}

function wordsOf(file: ServerFile): readonly string[] {
  return file.served === null ? [file.name] : [file.served.title, file.name];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
