import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/discord/rendering/answer-message.js';
import { locales } from '../../src/locales/locale.js';
import { answered } from './sample-answers.js';

const midnight = Date.UTC(2027, 1, 1);

describe('an answer without the model, whose share is spent', () => {
  it.each(Object.values(locales))('says when there is one again: $language', (messages) => {
    const notice = messages.answers.notices.budgetSpent.member;
    const answer = answered(['Oui.'], { notice, modelAgainAt: midnight });
    const view = { answer, answerId: null, messages, citationLink: () => null, title: null };
    const text = renderAnswer(view)
      .map(({ content }) => content)
      .join('\n');
    const seconds = midnight / 1_000;
    expect(text).toContain(`<t:${seconds}:R>`);
    expect(text).toContain(`<t:${seconds}:t>`);
  });
});
