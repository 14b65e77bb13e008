import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerControlsView,
  answerControls,
  furtherControls,
} from '../../src/discord/controls/answer-controls.js';
import { limits } from '../../src/discord/limits.js';
import { isVisible } from '../../src/discord/safe-text.js';
import { messagesFor } from '../../src/locales/locale.js';
import { expectHarmless, hostileText } from './hostile-text.js';
import { answered, citation, notCovered } from './sample-answers.js';

function view(over: Partial<AnswerControlsView> = {}): AnswerControlsView {
  return { answer: answered(['Un.']), answerId: 'abc', messages: messagesFor('fr'), ...over };
}

const rows = (over: Partial<AnswerControlsView> = {}) =>
  answerControls(view(over)).map(({ components }) =>
    components.map((button) => ('custom_id' in button ? button.custom_id.split(':')[1] : 'link')),
  );

const related = ['Qui ?', 'Quand ?', 'Pourquoi ?'];

describe('the controls under an answer', () => {
  it('share it where only the asker sees it, and open a thread where everyone does', () => {
    expect(rows({ isPrivate: true })).toEqual([['sources', 'share', 'up', 'down', 'more']]);
    expect(rows({ mayOpenThread: true })).toEqual([['sources', 'thread', 'up', 'down', 'more']]);
    expect(rows()).toEqual([['sources', 'up', 'down', 'more']]);
  });

  it('propose what to ask next in a row of its own, and opinions are then behind More', () => {
    expect(rows({ isPrivate: true, related })).toEqual([
      ['sources', 'share', 'more'],
      ['next', 'next'],
    ]);
    expect(rows({ related })).toEqual([
      ['sources', 'more'],
      ['next', 'next', 'next'],
    ]);
    const further = furtherControls(view({ mayOpenThread: true, related }));
    expect(further.map((button) => 'custom_id' in button && button.custom_id)).toEqual([
      'answer:up:abc',
      'answer:down:abc',
      'answer:next:abc:2',
    ]);
  });

  it('never share what is not covered, nor open a thread from a summary', () => {
    const near = { ...citation(1, 'Voisin.'), text: 'Voisin.' };
    const answer = notCovered({ nearest: [near] });
    expect(rows({ answer, isPrivate: true })).toEqual([['nearest', 'up', 'down']]);
    expect(rows({ answer, mayOpenThread: true })).toEqual([['nearest', 'up', 'down', 'more']]);
    const summary = answered(['Un.'], { question: '' });
    expect(rows({ answer: summary, mayOpenThread: true })).toEqual([
      ['sources', 'up', 'down', 'more'],
    ]);
  });

  it('are five at most, each with a name that fits, whatever is proposed', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(answered(['Un.']), notCovered(), answered(['Un.'], { question: '' })),
        (questions, isPrivate, mayOpenThread, answer) => {
          const given = answerControls(
            view({ related: questions, isPrivate, mayOpenThread, answer }),
          );
          const buttons = given.flatMap(({ components }) => components);
          expect(buttons.length).toBeLessThanOrEqual(5);
          expect(given.every(({ components }) => components.length > 0)).toBe(true);
          const ids = buttons.map((button) => ('custom_id' in button ? button.custom_id : ''));
          expect(new Set(ids).size).toBe(ids.length);
          for (const button of buttons) {
            expect(button.type).toBe(ComponentType.Button);
            if (!('label' in button) || button.label === undefined) continue;
            expect(button.label.length).toBeLessThanOrEqual(limits.buttonLabel);
            expect(isVisible(button.label)).toBe(true);
            expectHarmless(button.label);
          }
        },
      ),
    );
  });
});
