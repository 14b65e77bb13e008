import type { RulesWords } from '../../words/moderation/rules.js';
import { command } from './rules/command.js';
import { editing } from './rules/editing.js';
import { ladder } from './rules/ladder.js';
import { rehearsal } from './rules/rehearsal.js';
import { report } from './rules/report.js';
import { switching } from './rules/switching.js';

export const rules: RulesWords = {
  modes: { observe: 'observar', propose: 'proponer', enforce: 'aplicar' },
  presets: { gentle: 'suave', usual: 'habitual', strict: 'estricto' },
  command,
  switching,
  editing,
  rehearsal,
  report,
  ladder,
};
