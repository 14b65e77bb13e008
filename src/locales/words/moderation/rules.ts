import type { ModeName } from './names.js';
import type { ModerationCommandWords } from './rules-command.js';
import type { SwitchingWords } from './switching.js';

/** Switching moderation on, its rules, rehearsals and the report. */
export interface RulesWords {
  readonly modes: Readonly<Record<ModeName, string>>;
  readonly presets: Readonly<Record<PresetNameHere, string>>;
  /** `/moderation`. */
  readonly command: ModerationCommandWords;
  readonly switching: SwitchingWords;
}

type PresetNameHere = 'gentle' | 'usual' | 'strict';
