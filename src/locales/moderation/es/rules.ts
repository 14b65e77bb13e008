import type { RulesWords } from '../../words/moderation/rules.js';

export const rules: RulesWords = {
  modes: { observe: 'observar', propose: 'proponer', enforce: 'aplicar' },
  presets: { gentle: 'suave', usual: 'habitual', strict: 'estricto' },
};
