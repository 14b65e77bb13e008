import type { Started } from '../discord/bot.js';
import type { Library } from '../library/library.js';
import type { Log } from '../log.js';
import type { Place } from './place.js';
import type { Pages } from './start-pages.js';

export interface Announcement {
  readonly place: Place;
  readonly pages: Pick<Pages, 'address'>;
  readonly started: Started;
  readonly notices: readonly string[];
}

/** Says what runs and where, to the person at the terminal. */
export function announceStart({ place, pages, started, notices }: Announcement): void {
  if (place.pageAddress !== null) {
    say(`Glose is ready in a local Discord: ${place.pageAddress}`);
    say('It needs no account. For the real Discord, set DISCORD_TOKEN; README.md says how.');
  } else {
    say(`Glose is ready as ${started.userTag}.`);
    say(`Invite it to a server: ${started.inviteLink}`);
  }
  say(`The articles can be read at ${pages.address}`);
  for (const notice of [...notices, ...started.notices]) say(`Note: ${notice}`);
}

/** Says what is served once the folder was read, and what is wrong with files of it. */
export async function announceLibrary(library: Library, folder: string, log: Log): Promise<void> {
  await library.settled();
  for (const { source, message } of library.problems()) log.warn(`${source}: ${message}`);
  const articles = library.articles();
  if (articles.length === 0) {
    say(`There is no article in ${folder} yet: put a .md, .txt, .html, .pdf or .docx file there.`);
    return;
  }
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const titles = articles.slice(0, 3).map(({ title }) => `“${title}”`);
  const more = articles.length > 3 ? ` and ${articles.length - 3} more` : '';
  say(`It reads ${titles.join(', ')}${more}: ${passages} passages.`);
}

/** One line on standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
