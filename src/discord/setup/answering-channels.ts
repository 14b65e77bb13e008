import { UserFacingError } from '../../errors.js';
import type { PlaceChannel } from '../places.js';
import type { SettingChange } from '../settings/settings-store.js';
import { type SettingsTools, scopeOf, server } from '../settings/settings-view.js';

type Tools = Pick<SettingsTools, 'settings' | 'places'>;

/** Where the bot answers in a server. */
export interface Answering {
  /** Ids of the only channels where it does; null for everywhere. */
  readonly only: readonly string[] | null;
  /** The channels where it does, as it sees them. */
  readonly channels: readonly PlaceChannel[];
}

export async function answeringIn(
  guildId: string,
  { settings, places }: Tools,
): Promise<Answering> {
  const channels = places.channels(guildId);
  const [whole, ...each] = await settings.ownOf([
    scopeOf(guildId, server),
    ...channels.map(({ id }) => scopeOf(guildId, id)),
  ]);
  const byDefault = whole?.values.enabled ?? true;
  const on = channels.filter((_, index) => each[index]?.values.enabled ?? byDefault);
  return { only: byDefault ? null : on.map(({ id }) => id), channels: on };
}

/**
 * Answers only in some channels, or everywhere (none given). What else is set for channels stays.
 * @throws UserFacingError where the bot knows none of those given: that is not to mean everywhere.
 */
export async function answerOnlyIn(
  guildId: string,
  chosen: readonly string[],
  { settings, places }: Tools,
): Promise<void> {
  const known = places.channels(guildId).map(({ id }) => id);
  const here = chosen.filter((id) => known.includes(id));
  if (here.length === 0 && chosen.length > 0)
    throw new UserFacingError(({ settings: words }) => words.errors.channelGone);
  const change = (target: string, value: boolean | null): SettingChange => ({
    scope: scopeOf(guildId, target),
    key: 'enabled',
    value,
  });
  await settings.setAll([
    change(server, here.length > 0 ? false : null),
    ...known.map((id) => change(id, here.includes(id) ? true : null)),
  ]);
}
