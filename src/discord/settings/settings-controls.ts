import { UserFacingError } from '../../errors.js';
import type { PlainControl } from '../control.js';
import { chooseArticles } from './choose-articles.js';
import { operatorControl } from './operator-control.js';
import { readForm, settingForm, type TypedKey, typedKeys } from './setting-form.js';
import { isSettingKey, readSetting, type SettingKey } from './setting-values.js';
import { settingsControls } from './settings-rows.js';
import { type SettingsTools, scopeOf, server, viewSettings } from './settings-view.js';
import { type InServer, requireTarget, type Shown, show } from './show-settings.js';

/** Everything on the card of settings. Each checks anew who uses it. */
export function createSettingsControls(tools: SettingsTools): readonly PlainControl[] {
  const { settings } = tools;
  const read = (context: InServer) => readHere(context, tools);
  return [
    operatorControl(settingsControls.where, async (context) => {
      const target = context.values[0] ?? server;
      return show({ ...context, target, key: keyIn(context.argument) }, tools);
    }),
    operatorControl(settingsControls.show, async (context) => show(read(context), tools)),
    operatorControl(settingsControls.what, async (context) =>
      show({ ...read(context), key: keyIn(context.values[0]) }, tools),
    ),
    operatorControl(settingsControls.set, async (context) => {
      const chosen = read(context);
      const key = requireKey(chosen.key);
      const value = readSetting(key, chosenValue(key, context.values[0]));
      if (value === undefined) throw new UserFacingError(({ discord }) => discord.errors.expired);
      await settings.set(scopeOf(chosen.guildId, chosen.target), key, value);
      return show(chosen, tools);
    }),
    operatorControl(settingsControls.articles, async (context) => chooseArticles(context, tools)),
    operatorControl(settingsControls.every, async (context) => {
      const chosen = read(context);
      await settings.set(scopeOf(chosen.guildId, chosen.target), 'articles', 'every');
      return show({ ...chosen, key: 'articles' }, tools);
    }),
    operatorControl(settingsControls.reset, async (context) => {
      const chosen = read(context);
      await settings.set(scopeOf(chosen.guildId, chosen.target), requireKey(chosen.key), null);
      return show(chosen, tools);
    }),
    operatorControl(
      settingsControls.form,
      async (context) => {
        const chosen = read(context);
        return settingForm(requireTyped(chosen.key), await viewSettings(chosen, tools));
      },
      'with a form',
    ),
    operatorControl(settingsControls.save, async (context) => {
      const chosen = read(context);
      const key = requireTyped(chosen.key);
      await settings.set(
        scopeOf(chosen.guildId, chosen.target),
        key,
        readForm(key, context.fields),
      );
      return show(chosen, tools);
    }),
  ];
}

/** @throws UserFacingError where the channel is gone, so that nothing is set for it either. */
function readHere(context: InServer, tools: SettingsTools): Shown {
  const { guildId, messages } = context;
  const [target = server, key, page] = context.argument.split('.');
  requireTarget({ guildId, target }, tools);
  return { guildId, messages, target, key: keyIn(key), page: Number(page ?? 0) };
}

function keyIn(name: string | undefined): SettingKey | null {
  return name !== undefined && isSettingKey(name) ? name : null;
}

function requireKey(key: SettingKey | null): SettingKey {
  if (key === null) throw new UserFacingError(({ discord }) => discord.errors.expired);
  return key;
}

function requireTyped(key: SettingKey | null): TypedKey {
  const typed = typedKeys.find((one) => one === key);
  if (typed === undefined) throw new UserFacingError(({ discord }) => discord.errors.expired);
  return typed;
}

function chosenValue(key: SettingKey, chosen: string | undefined): unknown {
  return key === 'enabled' ? chosen === 'on' : chosen;
}
