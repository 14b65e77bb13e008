import type { AutoModWords } from './automod.js';
import type { CaseWords } from './cases.js';
import type { FindingWords } from './findings.js';
import type { QueueWords } from './queue.js';
import type { RulesWords } from './rules.js';

/**
 * The words of moderation, one file a language in `src/locales/moderation/`: the languages' own files
 * would be twice as long with them.
 */
export interface ModerationWords {
  readonly findings: FindingWords;
  readonly cases: CaseWords;
  readonly queue: QueueWords;
  readonly rules: RulesWords;
  readonly automod: AutoModWords;
}
