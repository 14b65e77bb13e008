import { z } from 'zod';
import { type Bounds, ruleBounds } from './bounds.js';
import { modes, type Rule } from './rule.js';

/**
 * A rule as it is stored or typed in.
 * @returns undefined for what is none, or is out of its bounds.
 */
export function readRule(given: unknown): Rule | undefined {
  const read = ruleSchema.safeParse(given);
  return read.success ? read.data : undefined;
}

/** True where a word or pattern says of at least one letter or digit which it is. */
export function isPattern(word: string): boolean {
  return wordSchema.safeParse(word).success;
}

export function isInviteCode(code: string): boolean {
  return inviteCode.safeParse(code).success;
}

/** A domain in small letters and ASCII, as `new URL` gives it. */
export function isDomain(domain: string): boolean {
  return domainSchema.safeParse(domain).success;
}

export const snowflake = z.string().regex(/^\d{1,20}$/);

const count = ({ min, max }: Bounds) => z.int().min(min).max(max);
const list = <Entry extends z.ZodType>(entry: Entry, { min, max }: Bounds) =>
  z
    .array(entry)
    .min(min)
    .max(max)
    .refine((entries) => new Set(entries).size === entries.length);
export const places = list(snowflake, ruleBounds.places);

const wordSchema = z
  .string()
  .max(ruleBounds.word.max)
  // A pattern of stars alone would find every word.
  .regex(/[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u)
  .refine((word) => word === word.trim() && !/[\n\r,]/.test(word));
const inviteCode = z.string().regex(/^[A-Za-z0-9-]{2,64}$/);
const domainSchema = z
  .string()
  .max(253)
  .regex(/^(?=.*[a-z])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/);

const response = z.object({ deletes: z.boolean(), warns: z.boolean() });
const base = {
  id: z.string().regex(/^[a-z]+(?:-\d{1,4})?$/),
  mode: z.enum(modes),
  channelIds: places,
  exemptRoleIds: places,
  exemptChannelIds: places,
  response,
};

const { flood, repeats, mentions, entries, guidance } = ruleBounds;

const ruleSchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...base,
      kind: z.literal('flood'),
      messages: count(flood.messages),
      seconds: count(flood.seconds),
    }),
    z.object({
      ...base,
      kind: z.literal('repeats'),
      times: count(repeats.times),
      seconds: count(repeats.seconds),
    }),
    z.object({
      ...base,
      kind: z.literal('mentions'),
      most: count(mentions.most),
      everyone: z.boolean(),
    }),
    z.object({ ...base, kind: z.literal('invites'), allowed: list(inviteCode, entries.invites) }),
    z.object({
      ...base,
      kind: z.literal('scam'),
      lookAlikes: z.boolean(),
      allowed: list(domainSchema, entries.domains),
    }),
    z.object({
      ...base,
      kind: z.literal('words'),
      words: list(wordSchema, entries.words),
      allowed: list(wordSchema, entries.allowedWords),
    }),
    z.object({
      ...base,
      kind: z.literal('insults'),
      find: list(z.enum(['insult', 'hatred', 'threat']), { min: 1, max: 3 }),
      guidance: z.string().max(guidance.max),
    }),
    z.object({
      ...base,
      kind: z.literal('misstatement'),
      // Whether somebody read an article rightly is for people to decide.
      mode: z.enum(['observe', 'propose']),
    }),
  ])
  // An id says its kind, so that counts of a rule that is gone still say what it was.
  .refine(({ id, kind }) => id === kind || id.startsWith(`${kind}-`));
