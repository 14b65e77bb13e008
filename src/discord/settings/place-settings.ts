import type { Caution } from '../../answering/answer.js';
import type { CoolDown } from '../interactions/cool-downs.js';
import type { SettingKey, SettingValues } from './setting-values.js';

/** What holds in a place: a channel's own settings, else its server's, else the defaults. */
export interface PlaceSettings {
  /** Who sees answers to `/ask`, unless the asker says otherwise. */
  readonly audience: 'public' | 'private';
  /** Primary subtag; null for each member's own. */
  readonly language: string | null;
  /** Ids of the articles that are served there; null for all of the server's. */
  readonly articles: readonly string[] | null;
  /** `best`: a model where one is set; `quotes`: the articles' own sentences, always. */
  readonly engine: 'best' | 'quotes';
  /** How sure the evidence must be; null for what the operator set. */
  readonly caution: Caution | null;
  /** How often one member may ask; null for no more than what the operator set. */
  readonly coolDown: PlaceCoolDown | null;
  /** How often all members together may ask: in the channel, and in the server. */
  readonly sharedCoolDowns: readonly PlaceCoolDown[];
  /** False where the bot does not answer at all. */
  readonly enabled: boolean;
  /** Where each comes from; absent for a default. */
  readonly origins: Readonly<Partial<Record<SettingKey, Scope>>>;
}

/** Uses are counted where the cool-down was set, so that it means the same for all its channels. */
export interface PlaceCoolDown extends CoolDown {
  readonly scope: Scope;
}

/** `guild:ID` or `channel:ID`. */
export type Scope = `guild:${string}` | `channel:${string}`;

export const defaultSettings: PlaceSettings = {
  audience: 'public',
  language: null,
  articles: null,
  engine: 'best',
  caution: null,
  coolDown: null,
  sharedCoolDowns: [],
  enabled: true,
  origins: {},
};

export interface OwnSettings {
  readonly scope: Scope;
  readonly values: Partial<SettingValues>;
}

/** @param layers the widest first. */
export function placeSettings(layers: readonly OwnSettings[]): PlaceSettings {
  const held: Partial<SettingValues> = Object.assign({}, ...layers.map(({ values }) => values));
  const origins = Object.fromEntries(
    layers.flatMap(({ scope, values }) => Object.keys(values).map((key) => [key, scope])),
  ) as PlaceSettings['origins'];
  const { language = 'member', articles = 'every' } = held;
  const coolDown = layers.flatMap(coolDownOf('coolDown')).at(-1) ?? null;
  return {
    audience: held.audience ?? defaultSettings.audience,
    language: language === 'member' ? null : language,
    articles: articles === 'every' ? null : articles,
    engine: held.engine ?? defaultSettings.engine,
    caution: held.caution ?? null,
    coolDown,
    sharedCoolDowns: layers.flatMap(coolDownOf('sharedCoolDown')),
    enabled: held.enabled ?? defaultSettings.enabled,
    origins,
  };
}

function coolDownOf(key: 'coolDown' | 'sharedCoolDown') {
  return ({ scope, values }: OwnSettings): PlaceCoolDown[] => {
    const given = values[key];
    return given === undefined ? [] : [{ ...given, scope }];
  };
}
