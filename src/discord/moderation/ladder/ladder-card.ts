import type { Messages } from '../../../locales/messages.js';
import type { Rulebook } from '../../../moderation/rules/rulebook.js';
import type { LadderStep, ModeratedServer } from '../../../moderation/server.js';
import { plainId } from '../../controls/custom-id.js';
import { buttonRow, menuRow } from '../../rendering/menus.js';
import type { ComponentRow, OutgoingMessage } from '../../reply.js';
import { stepText } from '../queue/proposed-text.js';
import { card } from '../rules/rules-view.js';
import { otherCards, switchingControls } from '../switching/switching-rows.js';

/** Names of the controls, and what their arguments are made of. */
export const ladderControls = {
  show: otherCards.ladder,
  /** A step was chosen, to be changed. */
  step: 'ladder-step',
  /** What it does was chosen: INDEX. */
  action: 'ladder-action',
  add: 'ladder-add',
  remove: 'ladder-remove',
  usual: 'ladder-usual',
  form: 'ladder-form',
  save: 'ladder-save',
} as const;

export type LadderServer = Pick<ModeratedServer, 'ladder' | 'casesKeptForDays' | 'raid'>;

export interface LadderView {
  readonly messages: Messages;
  readonly server: LadderServer;
  readonly rulebook: Rulebook;
  /** From 0; null where none is being changed. */
  readonly step: number | null;
  readonly mayChange: boolean;
}

/** What warnings lead to, and what changes it. */
export function renderLadder(view: LadderView): OutgoingMessage {
  const { messages, server } = view;
  const words = messages.moderation.rules.ladder;
  const { ladder, casesKeptForDays, raid } = server;
  const line = (step: LadderStep, index: number) => {
    const text = words.step({ number: index + 1, step: stepText(step, messages) });
    return index === view.step ? `▸ **${text}**` : text;
  };
  return card(
    [
      words.title,
      ...ladder.steps.map(line),
      '',
      words.counts(ladder.warningsCountForDays),
      words.lastHolds,
      words.alone,
      words.kept({
        cases: casesKeptForDays,
        raidFindings: raid.findings,
        raidSeconds: raid.seconds,
      }),
    ],
    view.mayChange ? rowsOf(view) : [],
  );
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What a step may be: the value in the menu is its action, with its milliseconds. */
const possible: readonly LadderStep[] = [
  { action: 'warn', duration: null },
  ...[10 * minute, hour, 6 * hour, day, 3 * day, 7 * day, 28 * day].map((duration) => ({
    action: 'timeout' as const,
    duration,
  })),
  { action: 'kick', duration: null },
  { action: 'ban', duration: null },
];

/** Null for what is no step. */
export function readStep(value: string | undefined): LadderStep | null {
  return possible.find((step) => choiceOf(step) === value) ?? null;
}

function choiceOf({ action, duration }: LadderStep): string {
  return `${action}.${duration ?? ''}`;
}

function rowsOf(view: LadderView): readonly ComponentRow[] {
  const { messages, server, rulebook, step: current } = view;
  const { choose, option, buttons } = messages.moderation.rules.ladder;
  const { steps } = server.ladder;
  const { min, max } = rulebook.serverBounds.steps;
  const chosen = current === null ? undefined : steps[current];
  const stepMenu = menuRow({
    customId: ladderControls.step,
    placeholder: choose.step,
    options: steps.map((step, index) => ({
      label: option({ number: index + 1, step: stepText(step, messages) }),
      value: String(index),
      chosen: index === current,
    })),
  });
  const actionMenu = menuRow({
    customId: plainId(ladderControls.action, String(current ?? 0)),
    placeholder: choose.action,
    options: possible.map((step) => ({
      label: stepText(step, messages),
      value: choiceOf(step),
      chosen: chosen !== undefined && choiceOf(step) === choiceOf(chosen),
    })),
  });
  return [
    stepMenu,
    ...(chosen === undefined ? [] : [actionMenu]),
    buttonRow([
      { customId: ladderControls.add, label: buttons.add, disabled: steps.length >= max },
      { customId: ladderControls.remove, label: buttons.remove, disabled: steps.length <= min },
      { customId: ladderControls.form, label: buttons.limits },
      { customId: ladderControls.usual, label: buttons.usual },
      { customId: switchingControls.show, label: buttons.back },
    ]),
  ];
}
