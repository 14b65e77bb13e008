import type { ModerationWords } from '../words/moderation/moderation.js';
import { automod } from './de/automod.js';
import { cases } from './de/cases.js';
import { findings } from './de/findings.js';
import { queue } from './de/queue.js';
import { rules } from './de/rules.js';

export const moderation: ModerationWords = { findings, cases, queue, rules, automod };
