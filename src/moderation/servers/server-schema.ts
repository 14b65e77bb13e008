import { z } from 'zod';
import { type Bounds, serverBounds } from '../rules/bounds.js';
import { places, snowflake } from '../rules/rule-schema.js';
import { type Ladder, type ModeratedServer, presetNames } from '../server.js';

/** As it is stored: what is absent has its default. */
export type ServerPayload = Omit<ModeratedServer, 'guildId' | 'isOn'>;

/** @returns undefined for what is out of its bounds. */
export function readServer(given: unknown): ServerPayload | undefined {
  const read = serverSchema.safeParse(given);
  return read.success ? read.data : undefined;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Two words before anything is taken away; a ban only ever proposed. */
export const defaultLadder: Ladder = {
  warningsCountForDays: 30,
  steps: [
    { action: 'warn', duration: null },
    { action: 'warn', duration: null },
    { action: 'timeout', duration: hour },
    { action: 'timeout', duration: day },
    { action: 'timeout', duration: 7 * day },
    { action: 'ban', duration: null },
  ],
};

const count = ({ min, max }: Bounds) => z.int().min(min).max(max);

const step = z.discriminatedUnion('action', [
  z.object({ action: z.literal('timeout'), duration: count(serverBounds.duration) }),
  z.object({ action: z.enum(['warn', 'kick', 'ban']), duration: z.null() }),
]);

const ladder = z.object({
  warningsCountForDays: count(serverBounds.warningsCountForDays),
  steps: z.array(step).min(serverBounds.steps.min).max(serverBounds.steps.max),
});

const serverSchema = z.object({
  queueChannelId: snowflake.nullable().default(null),
  preset: z.enum(presetNames).nullable().default(null),
  isRehearsed: z.boolean().default(false),
  ladder: ladder.default(() => structuredClone(defaultLadder) as z.infer<typeof ladder>),
  exemptRoleIds: places.default([]),
  exemptChannelIds: places.default([]),
  casesKeptForDays: count(serverBounds.casesKeptForDays).default(365),
  raid: z
    .object({
      findings: count(serverBounds.raidFindings),
      seconds: count(serverBounds.raidSeconds),
    })
    .default({ findings: 10, seconds: 30 }),
});
