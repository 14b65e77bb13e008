import type { ModeName } from './names.js';

/** Switching moderation on, its rules, rehearsals and the report. */
export interface RulesWords {
  readonly modes: Readonly<Record<ModeName, string>>;
  readonly presets: Readonly<Record<'gentle' | 'usual' | 'strict', string>>;
}
