import { limits } from '../limits.js';
import { namesOf } from '../places.js';
import type { ComponentRow, OutgoingMessage } from '../reply.js';
import { clip } from '../safe-text.js';
import { settingText } from './setting-text.js';
import { settingKeys } from './setting-values.js';
import { settingRows } from './settings-rows.js';
import { heldOf, type SettingsView, server } from './settings-view.js';

/** What holds in a place, where each comes from, and all that changes it. */
export function renderSettings(view: SettingsView): OutgoingMessage {
  const components: readonly ComponentRow[] = settingRows(view);
  return { content: clip(contentOf(view), limits.content), components };
}

function contentOf(view: SettingsView): string {
  const { messages, target, key, lacking } = view;
  const { settings, discord } = messages;
  // A channel named so pings nobody, and Discord shows its name as it is now.
  const where = target === server ? settings.wholeServer : `<#${target}>`;
  const missing = namesOf(lacking, discord.permissions);
  return [
    settings.title(where),
    ...settingKeys.map((one) => lineOf(one, view)),
    ...(missing.length === 0 ? [] : [settings.lacking(missing)]),
    '',
    `-# ${key === null ? settings.hint : `${settings.names[key]} · ${settings.explained[key]}`}`,
  ].join('\n');
}

function lineOf(key: (typeof settingKeys)[number], view: SettingsView): string {
  const { settings } = view.messages;
  const origin = settings.origins[heldOf(key, view).origin];
  const sign = key === view.key ? '▸ ' : '';
  return `- ${sign}${settings.names[key]} · **${settingText(key, view)}** · *${origin}*`;
}
