import { z } from 'zod';
import type { Caution } from '../../answering/answer.js';
import { locales } from '../../locales/locale.js';
import type { CoolDown } from '../interactions/cool-downs.js';

/** What can be set for a server or a channel, as it is stored; what is not set is absent. */
export interface SettingValues {
  readonly audience: 'public' | 'private';
  /** A language that Glose speaks, or `member`: each member's own. */
  readonly language: string;
  /** Ids, at least one, or `every`: all that the server has, also those to come. */
  readonly articles: 'every' | readonly string[];
  readonly engine: 'best' | 'quotes';
  readonly caution: Caution;
  /** How often one member may ask. */
  readonly coolDown: CoolDown;
  /** How often all members together may ask. */
  readonly sharedCoolDown: CoolDown;
  /** Tokens of the model a day for this server, or this channel. */
  readonly budget: number;
  readonly enabled: boolean;
}

export type SettingKey = keyof SettingValues;

/** Both ends allowed. */
export const allowed = {
  uses: { min: 1, max: 1_000 },
  /** Up to a day. */
  seconds: { min: 1, max: 86_400 },
  budget: { min: 0, max: 1_000_000_000 },
} as const;

const count = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.int().min(min).max(max);
const coolDown = z.object({ uses: count(allowed.uses), seconds: count(allowed.seconds) });

/** The one place that says what is allowed: for what people choose, and for what the database holds. */
const schemas: { readonly [Key in SettingKey]: z.ZodType<SettingValues[Key]> } = {
  audience: z.enum(['public', 'private']),
  language: z.enum(['member', ...Object.keys(locales)]),
  articles: z.union([z.literal('every'), z.array(z.string().min(1).max(100)).min(1).max(5_000)]),
  engine: z.enum(['best', 'quotes']),
  caution: z.enum(['strict', 'balanced', 'generous']),
  coolDown,
  sharedCoolDown: coolDown,
  budget: count(allowed.budget),
  enabled: z.boolean(),
};

/** In the order in which they are shown. */
export const settingKeys = Object.keys(schemas) as readonly SettingKey[];

export function isSettingKey(name: string): name is SettingKey {
  return Object.hasOwn(schemas, name);
}

/** Undefined for what is not allowed, as an older or a newer version may have written it. */
export function readSetting<Key extends SettingKey>(
  key: Key,
  value: unknown,
): SettingValues[Key] | undefined {
  return schemas[key].safeParse(value).data;
}
