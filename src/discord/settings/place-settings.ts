import type { Caution } from '../../answering/answer.js';
import type { CoolDown } from '../cool-downs.js';

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
  readonly coolDown: CoolDown | null;
  /** Tokens of a model a day for this channel or this server; null for what the operator set. */
  readonly budget: number | null;
  /** False where the bot does not answer at all. */
  readonly enabled: boolean;
}

export type SettingKey = keyof PlaceSettings;

export const defaultSettings: PlaceSettings = {
  audience: 'public',
  language: null,
  articles: null,
  engine: 'best',
  caution: null,
  coolDown: null,
  budget: null,
  enabled: true,
};
