import type { AutoModWords } from '../../words/moderation/automod.js';

export const automod: AutoModWords = { title: 'Discords eigene Regeln (AutoMod)' };
