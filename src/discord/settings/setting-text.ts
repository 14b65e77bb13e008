import { languageName } from '../../locales/language-name.js';
import { safeText } from '../safe-text.js';
import type { SettingKey, SettingValues } from './setting-values.js';
import { heldOf, type SettingsView } from './settings-view.js';

/** What holds of a setting, in words made safe. */
export function settingText(key: SettingKey, view: SettingsView): string {
  const { values } = view.messages.settings;
  switch (key) {
    case 'audience':
      return values.audience[heldOf(key, view).value ?? 'public'];
    case 'language':
      return languageText(heldOf(key, view).value ?? 'member', view);
    case 'articles':
      return articlesText(heldOf(key, view).value ?? 'every', view);
    case 'engine':
      return values.engine[heldOf(key, view).value ?? 'best'];
    case 'caution': {
      const { value } = heldOf(key, view);
      return value === undefined ? values.operator : values.caution[value];
    }
    case 'coolDown': {
      const often = heldOf(key, view).value ?? view.operator;
      return often === null ? values.noLimit : values.often(often.uses, often.seconds);
    }
    case 'sharedCoolDown': {
      const { value } = heldOf(key, view);
      return value === undefined ? values.noLimit : values.often(value.uses, value.seconds);
    }
    case 'budget': {
      const { value } = heldOf(key, view);
      return value === undefined ? values.operator : values.budget(value);
    }
    case 'enabled':
      return values.enabled[(heldOf(key, view).value ?? true) ? 'on' : 'off'];
  }
}

/** A language by its own name, so that whoever speaks it finds it. */
export function languageText(
  language: SettingValues['language'],
  { messages }: Pick<SettingsView, 'messages'>,
): string {
  return language === 'member'
    ? messages.settings.values.memberLanguage
    : languageName(language, language);
}

function articlesText(
  chosen: SettingValues['articles'],
  { articles, messages }: SettingsView,
): string {
  const { values } = messages.settings;
  if (chosen === 'every') return values.every(articles.length);
  const there = articles.filter(({ id }) => chosen.includes(id));
  const titles = there.slice(0, named).map(({ title }) => safeText(title, longestTitle) || '…');
  const parts = [
    ...(titles.length === 0 ? [] : [values.some(titles, there.length - titles.length)]),
    ...(chosen.length === there.length ? [] : [values.gone(chosen.length - there.length)]),
  ];
  return parts.join('; ');
}

/** Titles that are named; the others are counted. */
const named = 3;
const longestTitle = 60;
