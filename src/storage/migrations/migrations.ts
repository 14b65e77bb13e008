import type { Migration } from 'kysely';
import { first } from './0001-first.js';
import { companions } from './0002-companions.js';
import { conversations } from './0003-conversations.js';
import { atHome } from './0004-at-home.js';
import { moderation } from './0005-moderation.js';

/** Every migration in order. One that was released is never changed; a new one is added below. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-companions': companions,
  '0003-conversations': conversations,
  '0004-at-home': atHome,
  '0005-moderation': moderation,
};
