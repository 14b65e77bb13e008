import type { PartialAnswer, ProgressStep } from '../../answering/answer.js';
import { stopControl } from '../controls/custom-id.js';
import { limits } from '../limits.js';
import type { OutgoingMessage } from '../reply.js';
import { type AnswerView, bodyBlocks, titleBlocks } from './answer-message.js';
import { pack } from './pack.js';

/** An answer of which more is being written. */
export interface WritingView extends Pick<AnswerView, 'messages' | 'citationLink' | 'title'> {
  readonly partial: PartialAnswer;
  readonly answerId: string;
}

/**
 * What is verified so far, as it will stand in the answer, and under it that more is to come and the
 * button that ends it. One message: what does not fit stands in those that come with the answer.
 */
export function renderWriting(view: WritingView): OutgoingMessage {
  const { partial, answerId, messages } = view;
  const answer = { ...partial, outcome: 'answered', text: '' } as const;
  const mark = `-# ${messages.discord.writing.underWay}`;
  const [content = ''] = pack(bodyBlocks({ ...view, answer }), limits.content - mark.length - 1);
  return {
    content: `${content}\n${mark}`.trim(),
    components: [stopControl(answerId, messages)],
  };
}

/** An answer of which nothing is verified yet. */
export interface StepView extends Pick<AnswerView, 'messages' | 'title'> {
  readonly step: ProgressStep;
  readonly answerId: string;
}

/** Where the work stands, and the button that ends it: then the articles' own sentences are said. */
export function renderStep({ step, answerId, messages, title }: StepView): OutgoingMessage {
  const said = { text: `-# ${messages.underAnswers.progress[step]}` };
  const [content = said.text] = pack([...titleBlocks(title), said], limits.content);
  return { content, components: [stopControl(answerId, messages)] };
}
