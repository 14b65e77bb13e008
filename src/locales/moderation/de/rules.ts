import type { RulesWords } from '../../words/moderation/rules.js';
import { command } from './rules/command.js';
import { editing } from './rules/editing.js';
import { ladder } from './rules/ladder.js';
import { rehearsal } from './rules/rehearsal.js';
import { report } from './rules/report.js';
import { switching } from './rules/switching.js';

export const rules: RulesWords = {
  modes: { observe: 'beobachten', propose: 'vorschlagen', enforce: 'durchsetzen' },
  presets: { gentle: 'sanft', usual: 'üblich', strict: 'streng' },
  command,
  switching,
  editing,
  rehearsal,
  report,
  ladder,
};
