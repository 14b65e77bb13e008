import type { AutoModWords } from '../../words/moderation/automod.js';

export const automod: AutoModWords = { title: 'Las reglas de Discord (AutoMod)' };
