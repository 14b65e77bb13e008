import type { RulesWords } from '../../words/moderation/rules.js';
import { command } from './rules/command.js';
import { editing } from './rules/editing.js';
import { ladder } from './rules/ladder.js';
import { rehearsal } from './rules/rehearsal.js';
import { report } from './rules/report.js';
import { switching } from './rules/switching.js';

export const rules: RulesWords = {
  modes: { observe: 'observer', propose: 'proposer', enforce: 'appliquer' },
  presets: { gentle: 'doux', usual: 'habituel', strict: 'strict' },
  command,
  switching,
  editing,
  rehearsal,
  report,
  ladder,
};
