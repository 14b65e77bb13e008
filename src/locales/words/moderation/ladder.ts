/** What warnings lead to. */
export interface LadderWords {
  readonly title: string;
  /** How long warnings count. */
  counts(days: number): string;
  step(given: { number: number; step: string }): string;
  readonly lastHolds: string;
  readonly alone: string;
  kept(given: { cases: number; raidFindings: number; raidSeconds: number }): string;
  readonly choose: { readonly step: string; readonly action: string };
  /** In the menu of steps. */
  option(given: { number: number; step: string }): string;
  readonly buttons: Readonly<Record<'limits' | 'add' | 'remove' | 'usual' | 'back', string>>;
  /** Labels of fields: 45 characters. */
  readonly fields: Readonly<Record<'days' | 'cases' | 'raidFindings' | 'raidSeconds', string>>;
  readonly formTitle: string;
}
