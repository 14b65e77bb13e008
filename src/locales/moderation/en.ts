import type { ModerationWords } from '../words/moderation/moderation.js';
import { automod } from './en/automod.js';
import { cases } from './en/cases.js';
import { findings } from './en/findings.js';
import { queue } from './en/queue.js';
import { rules } from './en/rules.js';

export const moderation: ModerationWords = { findings, cases, queue, rules, automod };
