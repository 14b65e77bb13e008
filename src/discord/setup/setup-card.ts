import { plainId } from '../controls/custom-id.js';
import { limits } from '../limits.js';
import { type Button, buttonRow } from '../rendering/menus.js';
import type { ComponentRow, OutgoingMessage } from '../reply.js';
import { clip } from '../safe-text.js';
import { settingText } from '../settings/setting-text.js';
import { heldOf, isOwn, type SettingsView } from '../settings/settings-view.js';
import type { Answering } from './answering-channels.js';
import { doneLines } from './done-lines.js';
import { choiceRows, setupControls } from './setup-rows.js';
import { neighbours, numberOf, type SetupStep, stepsFor } from './setup-steps.js';
import { whereText } from './where-text.js';

/** What a step of the guided start shows. */
export interface SetupView {
  readonly step: SetupStep;
  /** Of the whole server. */
  readonly settings: SettingsView;
  readonly answering: Answering;
  /** Whether moderation is on. */
  readonly moderates: boolean;
  /** Who began it, where that was somebody else. */
  readonly begunBy: string | null;
  /** Questions to try, as rows of buttons; at the end only. */
  readonly tries: readonly ComponentRow[];
}

export function renderSetup(view: SetupView): OutgoingMessage {
  return {
    content: clip(contentOf(view).join('\n'), limits.content),
    components: [...choiceRows(view), ...view.tries, buttonRow(wayButtons(view))],
  };
}

function contentOf(view: SetupView): readonly string[] {
  const { step, settings, begunBy } = view;
  const { messages } = settings;
  const words = messages.setup;
  const { number, all } = numberOf(step, stepsOf(settings));
  const counted = number === 0 ? '' : ` · ${words.step(number, all)}`;
  const now = nowText(view);
  return [
    `**${words.titles[step]}**${counted}`,
    // A member named so pings nobody: mentions are off, and only the reader sees this.
    ...(begunBy === null ? [] : [`*${words.begunBy(`<@${begunBy}>`)}*`]),
    step === 'moderation'
      ? messages.moderation.rules.switching.setup(view.moderates, messages.commands)
      : words.texts[step],
    ...(now === null ? [] : ['', `${words.now} **${now}**`]),
    ...(step === 'done' ? doneLines(view) : []),
  ];
}

/** There is nothing to choose with one article, unless others were chosen that are gone. */
function stepsOf(settings: SettingsView): readonly SetupStep[] {
  const { articles } = settings;
  const held = heldOf('articles', settings).value ?? 'every';
  const isGone = (id: string) => articles.every((article) => article.id !== id);
  const isLost = articles.length > 0 && held !== 'every' && held.every(isGone);
  return stepsFor(isLost ? 2 : articles.length);
}

function nowText({ step, settings, answering }: SetupView): string | null {
  if (step === 'language' || step === 'audience' || step === 'articles')
    return settingText(step, settings);
  return step === 'channels' ? whereText(answering, settings.messages) : null;
}

/** Back, on, and out, at any step. */
function wayButtons(view: SetupView): readonly Button[] {
  const { step, settings } = view;
  const { buttons } = settings.messages.setup;
  const steps = stepsOf(settings);
  const { before, after } = neighbours(step, steps);
  const to = (wanted: SetupStep) => plainId(setupControls.go, wanted);
  const back = { customId: to(before), label: buttons.back };
  const finish = { customId: to('done'), label: buttons.finish };
  if (step === 'welcome')
    return [{ customId: to(after), label: buttons.begin, look: 'main' }, finish];
  if (step === 'done') {
    const again = { customId: to('language'), label: buttons.again };
    return view.tries.length > 0 || !mayTry(view)
      ? [again]
      : [{ customId: setupControls.try, label: buttons.try, look: 'main' }, again];
  }
  const label = isChosen(view) ? buttons.next : buttons.skip;
  const on: Button = { customId: to(after), label, look: 'main' };
  // Where the next step is the end, there is no second way to it.
  return after === 'done' ? [back, on] : [back, on, finish];
}

/** Where something is set already, one goes on; else one passes over it. */
function isChosen({ step, settings, answering }: SetupView): boolean {
  if (step === 'moderation') return true;
  if (step === 'channels') return answering.only !== null;
  return step !== 'welcome' && step !== 'done' && isOwn(step, settings);
}

function mayTry({ settings, answering }: SetupView): boolean {
  return settings.articles.length > 0 && answering.channels.length > 0;
}
