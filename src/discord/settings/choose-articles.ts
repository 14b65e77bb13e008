import { UserFacingError } from '../../errors.js';
import type { Reply } from '../reply.js';
import type { SettingValues } from './setting-values.js';
import { articlePage } from './settings-rows.js';
import { heldOf, type SettingsTools, scopeOf, server, viewSettings } from './settings-view.js';
import { type InServer, requireTarget, show } from './show-settings.js';

/**
 * The articles of one page of the list were chosen; those of the others stay as they are, also where
 * somebody else chooses among them at the same moment.
 * @throws UserFacingError where none would be left, or the list is no longer the one that was shown.
 */
export async function chooseArticles(context: InServer, tools: SettingsTools): Promise<Reply> {
  const { guildId, messages, values } = context;
  const [target = server, page = '0', list = ''] = context.argument.split('.');
  const request = { guildId, messages, target, key: 'articles', page: Number(page) } as const;
  requireTarget(request, tools);
  const view = await viewSettings(request, tools);
  const now = articlePage(view);
  if (now.list !== list) throw new UserFacingError(({ settings }) => settings.errors.listChanged);
  const known = view.articles.map(({ id }) => id);
  const above = heldOf('articles', view).value;
  await tools.settings.update(scopeOf(guildId, target), 'articles', (own) =>
    withPage(own ?? above ?? 'every', { known, shown: now.shown.map(({ id }) => id), values }),
  );
  return show(request, tools);
}

interface Page {
  readonly known: readonly string[];
  readonly shown: readonly string[];
  readonly values: readonly string[];
}

/** In the order of the list; what is no longer there is forgotten. */
export function withPage(
  held: SettingValues['articles'],
  { known, shown, values }: Page,
): readonly string[] {
  const before = held === 'every' ? known : held;
  const chosen = new Set([...before.filter((id) => !shown.includes(id)), ...values]);
  const left = known.filter((id) => chosen.has(id));
  if (left.length === 0) throw new UserFacingError(({ settings }) => settings.errors.noArticle);
  return left;
}
