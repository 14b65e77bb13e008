import type { AutoModWords } from '../../words/moderation/automod.js';

export const automod: AutoModWords = { title: 'Les règles de Discord (AutoMod)' };
