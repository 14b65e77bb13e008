import type { AutoModWords } from '../../words/moderation/automod.js';

export const automod: AutoModWords = { title: 'Rules of Discord itself (AutoMod)' };
