import type { ModerationWords } from '../words/moderation/moderation.js';
import { automod } from './es/automod.js';
import { cases } from './es/cases.js';
import { findings } from './es/findings.js';
import { queue } from './es/queue.js';
import { rules } from './es/rules.js';

export const moderation: ModerationWords = { findings, cases, queue, rules, automod };
