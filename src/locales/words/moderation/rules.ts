import type { LadderWords } from './ladder.js';
import type { ModeName } from './names.js';
import type { RehearsalWords } from './rehearsal.js';
import type { RuleEditingWords } from './rule-editing.js';
import type { RuleReportWords } from './rule-report.js';
import type { ModerationCommandWords } from './rules-command.js';
import type { SwitchingWords } from './switching.js';

/** Switching moderation on, its rules, rehearsals and the report. */
export interface RulesWords {
  readonly modes: Readonly<Record<ModeName, string>>;
  readonly presets: Readonly<Record<PresetNameHere, string>>;
  /** `/moderation`. */
  readonly command: ModerationCommandWords;
  readonly switching: SwitchingWords;
  readonly editing: RuleEditingWords;
  readonly rehearsal: RehearsalWords;
  readonly report: RuleReportWords;
  readonly ladder: LadderWords;
}

type PresetNameHere = 'gentle' | 'usual' | 'strict';
