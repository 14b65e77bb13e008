import type { RulesWords } from '../../words/moderation/rules.js';

export const rules: RulesWords = {
  modes: { observe: 'beobachten', propose: 'vorschlagen', enforce: 'durchsetzen' },
  presets: { gentle: 'sanft', usual: 'üblich', strict: 'streng' },
};
