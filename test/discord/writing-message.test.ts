import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { progressSteps } from '../../src/answering/answer.js';
import { renderAnswer } from '../../src/discord/rendering/answer-message.js';
import { renderStep, renderWriting } from '../../src/discord/rendering/writing-message.js';
import { messagesFor } from '../../src/locales/locale.js';
import { expectDeliverable, hostileText } from './hostile-text.js';
import { answered, citation, quoted } from './sample-answers.js';

function byModel(texts: readonly string[]): Answer {
  return answered(texts, {
    engine: 'generative',
    sentences: texts.map((text, index) => quoted(text, { quoted: false, citations: [index + 1] })),
    citations: texts.map((text, index) => citation(index + 1, text)),
  });
}

const messages = messagesFor('fr');
const view = {
  messages,
  title: 'Qui ?',
  answerId: 'abc',
  citationLink: () => 'http://127.0.0.1:4181/read/a',
};
const writing = (texts: readonly string[]) => renderWriting({ ...view, partial: byModel(texts) });
const mark = `-# ${messages.discord.writing.underWay}`;

describe('an answer that is being written', () => {
  it.each(['fr', 'en', 'es', 'de'])('says so under it, and has Stop, in %s', (locale) => {
    const words = messagesFor(locale);
    const partial = byModel(['Un.']);
    const { content, components } = renderWriting({ ...view, messages: words, partial });
    expect(content?.split('\n')).toEqual([
      '**Qui ?**',
      'Un. [1](http://127.0.0.1:4181/read/a)',
      `-# ${words.discord.writing.underWay}`,
    ]);
    expect(components?.[0]?.components).toMatchObject([
      { custom_id: 'answer:stop:abc', label: words.discord.writing.stop },
    ]);
  });

  it('is deliverable and pings nobody, whatever a model says', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 6 }),
        hostileText,
        (texts, title) => {
          const message = renderWriting({ ...view, title, partial: byModel(texts) });
          expectDeliverable(message);
          expect(message.content?.endsWith(mark)).toBe(true);
        },
      ),
    );
  });

  it('is how the answer begins: nothing that was shown changes', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: 5 }),
        (texts, shown) => {
          const answer = renderAnswer({ ...view, answer: byModel(texts) });
          const whole = answer.map(({ content }) => content).join('\n');
          const begun = writing(texts.slice(0, shown + 1)).content ?? '';
          // A beginning in which nothing is visible yet shows a sign that stands for it.
          fc.pre(!begun.includes('…'));
          expect(whole.startsWith(begun.slice(0, -mark.length - 1))).toBe(true);
        },
      ),
    );
  });
});

describe('an answer of which nothing is verified yet', () => {
  it('says where the work stands, and can be stopped, whatever was asked', () => {
    fc.assert(
      fc.property(
        fc.option(hostileText),
        fc.constantFrom(...progressSteps),
        fc.constantFrom('fr', 'en', 'es', 'de'),
        (title, step, language) => {
          const messages = messagesFor(language);
          const message = renderStep({ title, step, answerId: 'abc', messages });
          expectDeliverable(message);
          expect(message.content).toContain(messages.underAnswers.progress[step]);
          expect(JSON.stringify(message.components)).toContain('answer:stop:abc');
        },
      ),
    );
  });
});
