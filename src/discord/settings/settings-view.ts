import type { Article } from '../../library/article.js';
import type { Messages } from '../../locales/messages.js';
import type { AskCoolDown } from '../interactions/command-gate.js';
import type { PermissionName } from '../permissions.js';
import type { Places } from '../places.js';
import type { Served } from '../served.js';
import { defaultSettings, type OwnSettings, type Scope } from './place-settings.js';
import type { SettingKey, SettingValues } from './setting-values.js';
import type { SettingsStore } from './settings-store.js';

/** What a settings card shows. */
export interface SettingsView {
  readonly messages: Messages;
  /** Whose settings: the server's, or those of the channel. */
  readonly target: Target;
  readonly layers: readonly OwnSettings[];
  /** All that the server has, by title. */
  readonly articles: readonly Article[];
  readonly operator: AskCoolDown['operator'];
  /** What the bot may not do in the channel. */
  readonly lacking: readonly PermissionName[];
  /** What is being changed; null where nothing is chosen yet. */
  readonly key: SettingKey | null;
  /** Of the list of articles, from 0. */
  readonly page: number;
}

/** `server`, or the id of a channel. */
export type Target = string;

export const server: Target = 'server';

export interface SettingsTools {
  readonly settings: SettingsStore;
  readonly served: Served;
  readonly places: Pick<Places, 'channels'>;
  readonly askCoolDown: AskCoolDown;
}

export interface ViewRequest {
  readonly guildId: string;
  readonly messages: Messages;
  readonly target: Target;
  readonly key?: SettingKey | null;
  readonly page?: number;
}

export async function viewSettings(
  { guildId, messages, target, key = null, page = 0 }: ViewRequest,
  { settings, served, places, askCoolDown }: SettingsTools,
): Promise<SettingsView> {
  const scopes = scopesOf(guildId, target);
  const layers = await settings.ownOf(scopes);
  const channel = places.channels(guildId).find(({ id }) => id === target);
  return {
    messages,
    target,
    layers,
    articles: served.at({ guildId, settings: defaultSettings }),
    operator: askCoolDown.operator,
    lacking: channel?.lacking ?? [],
    key,
    page,
  };
}

export function scopeOf(guildId: string, target: Target): Scope {
  return target === server ? `guild:${guildId}` : `channel:${target}`;
}

/** The widest first. */
function scopesOf(guildId: string, target: Target): Scope[] {
  const whole = scopeOf(guildId, server);
  return target === server ? [whole] : [whole, scopeOf(guildId, target)];
}

export interface Held<Key extends SettingKey> {
  /** Undefined for the default. */
  readonly value: SettingValues[Key] | undefined;
  readonly origin: 'channel' | 'server' | 'default';
}

/** What holds, and where it comes from. */
export function heldOf<Key extends SettingKey>(
  key: Key,
  { layers }: Pick<SettingsView, 'layers'>,
): Held<Key> {
  const layer = layers.findLast(({ values }) => values[key] !== undefined);
  if (layer === undefined) return { value: undefined, origin: 'default' };
  const origin = layer.scope.startsWith('guild:') ? 'server' : 'channel';
  return { value: layer.values[key], origin };
}

/** True where it was set for the very scope that is shown. */
export function isOwn(key: SettingKey, { layers }: Pick<SettingsView, 'layers'>): boolean {
  return layers.at(-1)?.values[key] !== undefined;
}
