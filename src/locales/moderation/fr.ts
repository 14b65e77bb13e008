import type { ModerationWords } from '../words/moderation/moderation.js';
import { automod } from './fr/automod.js';
import { cases } from './fr/cases.js';
import { findings } from './fr/findings.js';
import { queue } from './fr/queue.js';
import { rules } from './fr/rules.js';

export const moderation: ModerationWords = { findings, cases, queue, rules, automod };
