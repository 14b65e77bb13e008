import type { Places } from '../places.js';
import type { SettingsStore } from './settings-store.js';
import { scopeOf, server, type Target } from './settings-view.js';

/**
 * Takes an article that was removed out of what a server and its channels chose. Where nothing else
 * was chosen, the choice is lifted: else nothing would be answered there, and nobody would see why.
 * @returns the places where it was, the server first.
 */
export async function forgetArticle(
  { guildId, articleId }: { readonly guildId: string; readonly articleId: string },
  { settings, places }: { readonly settings: SettingsStore; readonly places: Pick<Places, 'all'> },
): Promise<readonly Target[]> {
  const targets = [server, ...places.all(guildId)];
  const own = await settings.ownOf(targets.map((target) => scopeOf(guildId, target)));
  const lifted: Target[] = [];
  for (const [index, target] of targets.entries()) {
    const chosen = own[index]?.values.articles;
    if (chosen === undefined || chosen === 'every' || !chosen.includes(articleId)) continue;
    await settings.update(scopeOf(guildId, target), 'articles', (now) => {
      const left = now === undefined || now === 'every' ? now : without(now, articleId);
      if (now !== undefined && left === undefined) lifted.push(target);
      return left ?? null;
    });
  }
  return lifted;
}

/** Undefined where none is left. */
function without(chosen: readonly string[], articleId: string): readonly string[] | undefined {
  const left = chosen.filter((id) => id !== articleId);
  return left.length === 0 ? undefined : left;
}
