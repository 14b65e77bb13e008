import type { CaseActionName } from './names.js';

/** Cases, actions and appeals. */
export interface CaseWords {
  /** As a case is titled: "Warning". */
  readonly actions: Readonly<Record<CaseActionName, string>>;
}
