import { UserFacingError } from '../../errors.js';
import type { Asked } from '../asked.js';
import type { Edge } from '../edge.js';
import { createStepsInSight } from '../interactions/steps-in-sight.js';
import type { Working } from '../interactions/work-in-sight.js';
import { renderAnswer } from '../rendering/answer-message.js';
import { renderStep, renderWriting } from '../rendering/writing-message.js';
import type { Reply } from '../reply.js';
import { type MessageAskedAbout, titleAbout } from './before-question.js';
import { shownAt } from './shown-at.js';

/** A question, by whichever way it came: a command, a button, a form. */
export interface Wanted {
  readonly text: string;
  /** True where only the asker is to see the answer. */
  readonly privately: boolean;
  /** Id of the answer that it carries on; where absent, what the asker asked before. */
  readonly repliesTo?: string | null;
  /** The message that it is about: data, by which the question is understood. */
  readonly about?: MessageAskedAbout;
  /** Of this article alone, where the place may know of it. */
  readonly articleId?: string;
}

export type GivingEdge = Pick<Edge, 'asking' | 'citationLink'>;

/** The answer, shown as it comes, and as it is sent in the end. */
export async function giveAnswer(
  { text, privately, repliesTo, about, articleId }: Wanted,
  context: Asked & Working,
  { asking, citationLink }: GivingEdge,
): Promise<Reply> {
  const { messages, show, settings } = context;
  if (!settings.enabled) throw new UserFacingError(({ discord }) => discord.errors.disabledHere);
  const view = { messages, title: text, citationLink };
  let id = '';
  let noteShown: (language: string) => void = () => {};
  const steps = createStepsInSight((step) => {
    noteShown(messages.language);
    show(renderStep({ ...view, step, answerId: id }));
  });
  try {
    const { answer, ...kept } = await asking.ask({
      ...context,
      text,
      language: messages.language,
      audience: privately ? 'asker' : 'everyone where answered',
      ...(repliesTo === undefined ? {} : { repliesTo }),
      ...(about === undefined ? {} : { about }),
      ...(articleId === undefined ? {} : { articleId }),
      onStep(step, answerId, shown) {
        id = answerId;
        noteShown = shown;
        steps.reached(step);
      },
      onPartial(partial, answerId) {
        steps.end();
        show(renderWriting({ ...view, partial, answerId }));
      },
    });
    const shown = shownAt(context, kept);
    const title = titleAbout(answer.question, about, messages);
    return {
      visibility: kept.private ? 'private' : 'public',
      messages: renderAnswer({ ...view, title, answer, answerId: kept.id, shown }),
      subject: kept.id,
    };
  } finally {
    steps.end();
  }
}
