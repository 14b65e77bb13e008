import type { RulesWords } from '../../words/moderation/rules.js';

export const rules: RulesWords = {
  modes: { observe: 'observe', propose: 'propose', enforce: 'enforce' },
  presets: { gentle: 'gentle', usual: 'usual', strict: 'strict' },
};
