/** The steps of the guided start, in order. */
export const setupSteps = [
  'welcome',
  'language',
  'channels',
  'audience',
  'articles',
  'moderation',
  'done',
] as const;
export type SetupStep = (typeof setupSteps)[number];

/** Without the choice of articles where there is none. */
export function stepsFor(articles: number): readonly SetupStep[] {
  return setupSteps.filter((step) => step !== 'articles' || articles > 1);
}

/** The neighbours of a step; itself at the ends. A step that fell out leads to the one after it. */
export function neighbours(step: SetupStep, steps: readonly SetupStep[]) {
  const at = setupSteps.indexOf(step);
  const before = steps.filter((one) => setupSteps.indexOf(one) < at).at(-1) ?? step;
  const after = steps.find((one) => setupSteps.indexOf(one) > at) ?? step;
  return { before, after };
}

/** Of the choices alone, from 1: the welcome and the end are none. */
export function numberOf(step: SetupStep, steps: readonly SetupStep[]) {
  const choices: readonly SetupStep[] = steps.filter((one) => one !== 'welcome' && one !== 'done');
  return { number: choices.indexOf(step) + 1, all: choices.length };
}
