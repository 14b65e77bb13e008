import type { RulesWords } from '../../words/moderation/rules.js';

export const rules: RulesWords = {
  modes: { observe: 'observer', propose: 'proposer', enforce: 'appliquer' },
  presets: { gentle: 'doux', usual: 'habituel', strict: 'strict' },
};
