import { capitalised } from '../../locales/capitalised.js';
import { locales } from '../../locales/locale.js';
import { plainId } from '../controls/custom-id.js';
import { limits } from '../limits.js';
import { switchingControls } from '../moderation/switching/switching-rows.js';
import { buttonRow, channelRow, menuRow } from '../rendering/menus.js';
import type { ComponentRow } from '../reply.js';
import { languageText } from '../settings/setting-text.js';
import { articlePage } from '../settings/settings-rows.js';
import { heldOf } from '../settings/settings-view.js';
import type { SetupView } from './setup-card.js';

/** Names of the controls, and what their arguments are made of. */
export const setupControls = {
  /** Shows a step: STEP. */
  go: 'setup-go',
  /** Sets a value: KEY, chosen in a menu, or KEY.VALUE. */
  set: 'setup-set',
  channels: 'setup-channels',
  everywhere: 'setup-everywhere',
  /** Articles were chosen: LIST. */
  articles: 'setup-articles',
  try: 'setup-try',
  ask: 'setup-ask',
} as const;

/** What there is to choose at a step; nothing where it only tells. */
export function choiceRows(view: SetupView): readonly ComponentRow[] {
  switch (view.step) {
    case 'language':
      return [languageRow(view)];
    case 'channels':
      return channelRows(view);
    case 'audience':
      return [audienceRow(view)];
    case 'articles':
      return articleRows(view);
    case 'moderation':
      return [moderationRow(view)];
    default:
      return [];
  }
}

/** Its card stands beside the guided start, which goes on whatever becomes of it. */
function moderationRow({ settings }: SetupView): ComponentRow {
  const { buttons } = settings.messages.moderation.rules.switching;
  return buttonRow([{ customId: switchingControls.open, label: buttons.open }]);
}

function languageRow({ settings }: SetupView): ComponentRow {
  const held = heldOf('language', settings).value ?? 'member';
  const { language } = settings.messages.setup;
  return menuRow({
    customId: plainId(setupControls.set, 'language'),
    placeholder: language.choose,
    options: ['member', ...Object.keys(locales)].map((value) => ({
      label: value === 'member' ? language.own : capitalised(languageText(value, settings), value),
      value,
      chosen: value === held,
    })),
  });
}

function channelRows({ settings, answering }: SetupView): readonly ComponentRow[] {
  const { channels } = settings.messages.setup;
  const isEverywhere = answering.only === null;
  const chosen = answering.only ?? [];
  return [
    channelRow(setupControls.channels, channels.choose, { chosen, max: limits.selectOptions }),
    buttonRow([
      { customId: setupControls.everywhere, label: channels.everywhere, disabled: isEverywhere },
    ]),
  ];
}

function audienceRow({ settings }: SetupView): ComponentRow {
  const held = heldOf('audience', settings).value ?? 'public';
  const { audience } = settings.messages.settings.values;
  return menuRow({
    customId: plainId(setupControls.set, 'audience'),
    placeholder: settings.messages.settings.choose.value,
    options: Object.entries(audience).map(([value, name]) => ({
      label: capitalised(name, settings.messages.language),
      value,
      chosen: value === held,
    })),
  });
}

/** The first of a long list; the others are chosen among the settings. */
function articleRows({ settings }: SetupView): readonly ComponentRow[] {
  const held = heldOf('articles', settings).value ?? 'every';
  const { shown, list } = articlePage({ ...settings, page: 0 });
  const { setup, settings: words } = settings.messages;
  if (shown.length === 0) return [];
  const placeholder =
    shown.length === settings.articles.length
      ? setup.articles.choose
      : words.choose.articles(1, shown.length, settings.articles.length);
  const options = shown.map(({ id, title }) => ({
    label: title,
    value: id,
    chosen: held !== 'every' && held.includes(id),
  }));
  return [
    menuRow({
      customId: plainId(setupControls.articles, list),
      placeholder,
      options,
      range: { min: 1, max: options.length },
    }),
    buttonRow([
      {
        customId: plainId(setupControls.set, 'articles.every'),
        label: words.buttons.every,
        disabled: held === 'every',
      },
    ]),
  ];
}
