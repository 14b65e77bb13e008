import { createHash } from 'node:crypto';
import { capitalised } from '../../locales/capitalised.js';
import { locales } from '../../locales/locale.js';
import { plainId } from '../controls/custom-id.js';
import { limits } from '../limits.js';
import { switchingControls } from '../moderation/switching/switching-rows.js';
import {
  type Button,
  buttonRow,
  channelRow,
  type MenuOption,
  menuRow,
} from '../rendering/menus.js';
import type { ComponentRow } from '../reply.js';
import { languageText } from './setting-text.js';
import { type SettingKey, settingKeys } from './setting-values.js';
import { heldOf, isOwn, type SettingsView, server } from './settings-view.js';

/** Names of the controls, and what their arguments are made of. */
export const settingsControls = {
  /** Which place is shown; the argument is what is being changed there. */
  where: 'settings-where',
  /** Shows a place: TARGET, TARGET.KEY or TARGET.KEY.PAGE. */
  show: 'settings-show',
  /** What is to be changed: TARGET. */
  what: 'settings-what',
  /** A value was chosen: TARGET.KEY. */
  set: 'settings-set',
  /** Articles were chosen: TARGET.PAGE.LIST. */
  articles: 'settings-articles',
  every: 'settings-every',
  reset: 'settings-reset',
  /** Opens a form: TARGET.KEY. */
  form: 'settings-form',
  /** The form, filled in: TARGET.KEY. */
  save: 'settings-save',
} as const;

/** At most five: place, setting, values, buttons. */
export function settingRows(view: SettingsView): readonly ComponentRow[] {
  const { messages, target, key } = view;
  const { choose } = messages.settings;
  const where = plainId(settingsControls.where, key ?? '');
  return [
    channelRow(where, choose.where, { chosen: target === server ? [] : [target], max: 1 }),
    menuRow({
      customId: plainId(settingsControls.what, target),
      placeholder: choose.what,
      options: settingKeys.map((one) => ({
        label: messages.settings.names[one],
        value: one,
        description: messages.settings.explained[one],
        chosen: one === key,
      })),
    }),
    ...(key === null ? [] : valueRows(key, view)),
    ...buttonRows(view),
  ];
}

function valueRows(key: SettingKey, view: SettingsView): readonly ComponentRow[] {
  if (key === 'articles') return articleRows(view);
  const options = optionsOf(key, view);
  if (options === null) return [];
  const customId = plainId(settingsControls.set, `${view.target}.${key}`);
  return [menuRow({ customId, placeholder: view.messages.settings.choose.value, options })];
}

/** Null for what is filled into a form. */
function optionsOf(key: SettingKey, view: SettingsView): readonly MenuOption[] | null {
  const { values } = view.messages.settings;
  const held = heldOf(key, view).value;
  const of = (names: Readonly<Record<string, string>>, chosen: unknown) =>
    Object.entries(names).map(([value, name]) => ({
      label: capitalised(name, view.messages.language),
      value,
      chosen: value === chosen,
    }));
  if (key === 'audience') return of(values.audience, held ?? 'public');
  if (key === 'engine') return of(values.engine, held ?? 'best');
  if (key === 'caution') return of(values.caution, held);
  if (key === 'enabled') return of(values.enabled, (held ?? true) ? 'on' : 'off');
  if (key !== 'language') return null;
  const names = ['member', ...Object.keys(locales)].map((one) => [one, languageText(one, view)]);
  return of(Object.fromEntries(names), held ?? 'member');
}

/** Articles on one page of the list, and a sign of the whole list, which may change meanwhile. */
export function articlePage({ articles, page }: Pick<SettingsView, 'articles' | 'page'>) {
  const from = page * limits.selectOptions;
  const list = createHash('sha256').update(articles.map(({ id }) => id).join(' '));
  return {
    shown: articles.slice(from, from + limits.selectOptions),
    from,
    list: list.digest('base64url').slice(0, 8),
  };
}

function articleRows(view: SettingsView): readonly ComponentRow[] {
  const { articles, messages, target, page } = view;
  const { shown, from, list } = articlePage(view);
  if (shown.length === 0) return [];
  const held = heldOf('articles', view).value ?? 'every';
  const options = shown.map(({ id, title }) => ({
    label: title,
    value: id,
    chosen: held === 'every' || held.includes(id),
  }));
  const { choose } = messages.settings;
  return [
    menuRow({
      customId: plainId(settingsControls.articles, `${target}.${page}.${list}`),
      placeholder:
        shown.length === articles.length
          ? choose.value
          : choose.articles(from + 1, from + shown.length, articles.length),
      options,
      range: { min: 0, max: options.length },
    }),
  ];
}

function buttonRows(view: SettingsView): readonly ComponentRow[] {
  const { target, key, messages } = view;
  const { buttons } = messages.settings;
  const id = (name: string, ...parts: readonly (string | number)[]) =>
    plainId(name, parts.join('.'));
  const row: Button[] = [];
  if (key !== null && (key === 'budget' || key === 'coolDown' || key === 'sharedCoolDown')) {
    const customId = id(settingsControls.form, target, key);
    row.push({ customId, label: buttons.change, look: 'main' });
  }
  if (key === 'articles') row.push(...pageButtons(view));
  if (key !== null) {
    const customId = id(settingsControls.reset, target, key);
    row.push({ customId, label: buttons.reset, disabled: !isOwn(key, view) });
  }
  if (target !== server) {
    const customId = id(settingsControls.show, server, ...(key === null ? [] : [key]));
    row.push({ customId, label: buttons.server });
  }
  // It is the server's as a whole.
  if (target === server) {
    const { open } = messages.moderation.rules.switching.buttons;
    row.push({ customId: switchingControls.open, label: open });
  }
  return [buttonRow(row)];
}

function pageButtons({ articles, page, target, messages }: SettingsView): readonly Button[] {
  const { buttons } = messages.settings;
  const last = Math.ceil(articles.length / limits.selectOptions) - 1;
  const to = (wanted: number) => plainId(settingsControls.show, `${target}.articles.${wanted}`);
  const every = { customId: plainId(settingsControls.every, target), label: buttons.every };
  if (last < 1) return [every];
  return [
    { customId: to(page - 1), label: buttons.previous, disabled: page === 0 },
    { customId: to(page + 1), label: buttons.next, disabled: page >= last },
    every,
  ];
}
