import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Answer, Summary } from '../../answering/answer.js';
import type { Messages } from '../../locales/messages.js';
import { limits } from '../limits.js';
import type { ButtonRow } from '../reply.js';
import { clip, isVisible, plainText } from '../safe-text.js';
import { type ControlAction, customId } from './custom-id.js';

/**
 * The buttons under an answer.
 *
 * DECISIONS
 * - At most five, the rest behind More. First what concerns this answer, always in the same order:
 *   Sources, then the one thing to do with it (Share where only the asker sees it, else Continue in a
 *   thread), then More. Below, in a row of their own since they are long, the questions that may be
 *   asked next. Where there are none, their room goes to 👍 and 👎, which are behind More otherwise:
 *   both or neither, since one alone would bend what members say.
 * - Share is not behind More: that a private answer can be shown is what makes asking in private
 *   worth it. Deleting is: it is rare, and nobody should do it by a slip.
 */
export interface AnswerControlsView extends ShownWhere {
  readonly answer: Answer | Summary;
  readonly answerId: string;
  readonly messages: Messages;
}

/** How an answer stands where it stands. */
export interface ShownWhere {
  /** True where only the asker sees it; default false. */
  readonly isPrivate?: boolean;
  /** True where a thread can grow from it; default false. */
  readonly mayOpenThread?: boolean;
  /** Questions that may be asked next, hostile; default none. */
  readonly related?: readonly string[];
}

/** One or two rows, five buttons at most in both together. */
export function answerControls(view: AnswerControlsView): ButtonRow[] {
  const { above, below } = arranged(view);
  return [above, below].filter((row) => row.length > 0).map(rowOf);
}

/** What there is to do with the answer and has no room under it, for More. */
export function furtherControls(view: AnswerControlsView): APIButtonComponent[] {
  const { above, below } = arranged(view);
  const shown = new Set([...above, ...below].map(idOf));
  return [...opinions(view), ...nextQuestions(view)].filter((button) => !shown.has(idOf(button)));
}

export function rowOf(components: APIButtonComponent[]): ButtonRow {
  return { type: ComponentType.ActionRow, components };
}

interface Looks {
  readonly emoji: string;
  readonly label?: string;
  readonly detail?: string;
}

export function answerButton(
  action: ControlAction,
  answerId: string,
  { emoji, label, detail }: Looks,
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId(action, answerId, detail),
    emoji: { name: emoji },
    ...(label === undefined ? {} : { label }),
  };
}

function arranged(view: AnswerControlsView): {
  readonly above: APIButtonComponent[];
  readonly below: APIButtonComponent[];
} {
  const first = [...lookedUp(view), ...deed(view)];
  const more = hasMore(view) ? [moreButton(view)] : [];
  const room = limits.buttonsInRow - first.length - more.length;
  const below = nextQuestions(view).slice(0, room);
  const voices = room - below.length >= 2 ? opinions(view) : [];
  return { above: [...first, ...voices, ...more], below };
}

/** What the answer rests on, or what comes near where there is none. */
function lookedUp({ answer, answerId, messages }: AnswerControlsView): APIButtonComponent[] {
  const { sources, nearest } = messages.discord.controls;
  if (answer.citations.length > 0)
    return [answerButton('sources', answerId, { emoji: '📖', label: sources })];
  if (answer.nearest.length > 0)
    return [answerButton('nearest', answerId, { emoji: '🔎', label: nearest })];
  return [];
}

function deed(view: AnswerControlsView): APIButtonComponent[] {
  const { answer, answerId, messages, isPrivate = false, mayOpenThread = false } = view;
  const { share, thread } = messages.underAnswers.controls;
  if (answer.outcome !== 'answered') return [];
  if (isPrivate) return [answerButton('share', answerId, { emoji: '📣', label: share })];
  // Nothing can follow up on a summary, which answers no question.
  if (!mayOpenThread || answer.question === '') return [];
  return [answerButton('thread', answerId, { emoji: '🧵', label: thread })];
}

/** Of what is not covered and only the asker sees, there is no more. */
function hasMore({ answer, isPrivate = false }: AnswerControlsView): boolean {
  return answer.outcome === 'answered' || !isPrivate;
}

function moreButton({ answerId, messages }: AnswerControlsView): APIButtonComponent {
  const label = messages.underAnswers.controls.more;
  return answerButton('more', answerId, { emoji: '➕', label });
}

function nextQuestions(view: AnswerControlsView): APIButtonComponent[] {
  const { answerId, related = [] } = view;
  return related.flatMap((question, index) => {
    const label = clip(plainText(question), limits.buttonLabel);
    const looks = { emoji: '💬', label, detail: String(index) };
    return isVisible(label) ? [answerButton('next', answerId, looks)] : [];
  });
}

function opinions({ answerId }: AnswerControlsView): APIButtonComponent[] {
  return [
    answerButton('up', answerId, { emoji: '👍' }),
    answerButton('down', answerId, { emoji: '👎' }),
  ];
}

function idOf(button: APIButtonComponent): string {
  return 'custom_id' in button ? button.custom_id : '';
}
