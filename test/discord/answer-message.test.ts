import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { type AnswerView, renderAnswer } from '../../src/discord/rendering/answer-message.js';
import { safeText } from '../../src/discord/safe-text.js';
import { messagesFor } from '../../src/locales/locale.js';
import { expectDeliverable, hostileText } from './hostile-text.js';
import { answered, citation, notCovered, quoted } from './sample-answers.js';

const gref = 'L’annonce est de German Gref, PDG de Sberbank.';

function render(answer: Answer, over: Partial<AnswerView> = {}) {
  return renderAnswer({
    answer,
    answerId: 'abc',
    messages: messagesFor('fr'),
    citationLink: ({ firstSentence }) => `http://127.0.0.1:4181/read/russie-ia#s${firstSentence}`,
    title: answer.question,
    ...over,
  });
}

function contents(answer: Answer, over: Partial<AnswerView> = {}): string {
  return render(answer, over)
    .map(({ content }) => content)
    .join('\n');
}

describe('an answer in Discord', () => {
  it('quotes the sentence, with its number as a link to the place', () => {
    expect(contents(answered([gref]))).toContain(
      `> « ${gref} » [1](http://127.0.0.1:4181/read/russie-ia#s3)`,
    );
  });

  it('has the translation beneath the quote, labelled and disarmed, in one message with it', () => {
    const translation = { language: 'en', text: 'The announcement is by @everyone *and* Gref.' };
    const answer = answered([gref, 'Deux.'], {
      citations: [citation(1, gref, { translation }), citation(2, 'Deux.')],
    });
    const lines = contents(answer, { messages: messagesFor('en') }).split('\n');
    const at = lines.findIndex((line) => line.includes(gref));
    expect(lines[at + 1]).toBe(
      '> *Translation:* The announcement is by @\u200beveryone \\*and\\* Gref.',
    );
    expect(lines[at + 2]).toBe('');
    expect(lines[at + 3]).toContain('Deux.');
    const long = answered(['un '.repeat(300), gref], {
      citations: [
        citation(1, 'un '.repeat(300)),
        citation(2, gref, { translation: { language: 'en', text: 'one '.repeat(250) } }),
      ],
    });
    for (const { content = '' } of render(long)) {
      expect(content.includes(gref)).toBe(content.includes('Traduction'));
    }
  });

  it('reads a summary in the translation, says so, and links to the original', () => {
    const translation = { language: 'en', text: 'The announcement is by German Gref.' };
    const summary = {
      ...answered([gref], { citations: [citation(1, gref, { translation })] }),
      style: 'bullets' as const,
    };
    const text = contents(summary, { messages: messagesFor('en') });
    expect(text).toContain('-# This is a translation; each number leads to');
    expect(text).toContain('- The announcement is by German Gref. [1](http://127.0.0.1:4181/');
    expect(text).not.toContain(gref);
    expect(text).not.toContain('word for word');
    expect(text).toContain(
      '-# Sentences chosen by a machine (extractive engine), given in translation',
    );
  });

  it('keeps quotes apart from each other, and the first one at what leads it in', () => {
    const lines = contents(answered(['Un.', 'Deux.'])).split('\n');
    expect(lines.map((line) => line.slice(0, 6))).toEqual([
      '**Qui ',
      'D’aprè',
      '> « Un',
      '',
      '> « De',
      '-# Tro',
    ]);
  });

  it('sets the words that answer in bold', () => {
    const answer = answered([gref]);
    const start = gref.indexOf('German');
    const sentences = [quoted(gref, { emphasis: [[start, start + 'German Gref'.length]] })];
    expect(contents({ ...answer, sentences })).toContain('L’annonce est de **German Gref**, PDG');
  });

  it('repeats the question, which Discord shows to nobody else', () => {
    expect(contents(answered([gref]))).toMatch(/^\*\*Qui est German Gref \?\*\*\n/);
  });

  it('says that a machine made it, with which engine, and from which version of which text', () => {
    const last = contents(answered([gref]))
      .split('\n')
      .at(-1);
    expect(last).toMatch(/^-# .*machine.*extracti.*« La Russie.*version abcdef0$/);
  });

  it('names the section and speaks the language of the member', () => {
    expect(contents(answered([gref]))).toContain('D’après l’article, section « Une annonce » :');
    const english = contents(answered([gref]), { messages: messagesFor('en-GB') });
    expect(english).toContain('According to the article');
    expect(english).toContain(`“${gref}”`);
  });

  it('sets every French quote in the same marks, and leaves those inside as they are', () => {
    const plan = 'Il a proposé un « réseau » de villes.';
    const shown = contents(answered([gref, plan]));
    expect(shown).toContain(`> « ${gref} »`);
    expect(shown).toContain(`> « ${plan} »`);
    expect(shown).not.toMatch(/[“”]/);
  });

  it('shows a number without a link where there is no reader', () => {
    expect(contents(answered([gref]), { citationLink: () => null })).toContain('» \\[1\\]');
  });

  it.each(['fr', 'en'])('says what we say ourselves as we wrote it, in %s', (locale) => {
    const { answers } = messagesFor(locale);
    const ours = [
      answers.libraryEmpty,
      answers.stillReading,
      answers.notCovered(1),
      answers.notCoveredButNear(2),
      answers.notVerified,
      answers.unreadable('ja'),
    ];
    for (const text of ours) {
      expect(contents(notCovered({ text }), { title: null })).toBe(text);
    }
  });

  it('makes no link of an address that is not http', () => {
    const text = contents(answered([gref]), { citationLink: () => 'javascript:alert(1)' });
    expect(text).not.toContain('javascript');
  });

  it('has its controls under it, each with the id of the answer', () => {
    const [message] = render(answered([gref]));
    const ids = message?.components
      ?.flatMap((row) => row.components)
      .map((button) => 'custom_id' in button && button.custom_id);
    expect(ids).toEqual(['sources', 'up', 'down', 'more'].map((action) => `answer:${action}:abc`));
  });

  it('offers the nearest passages of what is not covered behind a button, and shows none', () => {
    const near = { ...citation(1, 'Un passage voisin.'), text: 'Un passage voisin.' };
    const [message] = render(notCovered({ nearest: [near] }));
    expect(message?.content).toContain('L’article ne répond pas à cette question.');
    expect(message?.content).not.toContain('voisin');
    expect(JSON.stringify(message?.components)).toContain('answer:nearest:abc');
    expect(JSON.stringify(message?.components)).not.toContain('answer:sources:abc');
  });

  it('shows headings of a summary by section, once each', () => {
    const answer = answered(['Un.', 'Deux.', 'Trois.']);
    const sentences = answer.sentences.map((sentence, index) => ({
      ...sentence,
      heading: index < 2 ? 'Début' : 'Suite',
    }));
    const text = contents({ ...answer, sentences });
    expect(text.match(/\*\*Début\*\*/g)).toHaveLength(1);
    expect(text.indexOf('Deux.')).toBeLessThan(text.indexOf('**Suite**'));
  });

  it('shows a sentence by a model without quotation marks, and what fell short', () => {
    const sentences = [quoted('Gref dirige Sberbank.', { quoted: false })];
    const text = contents({
      ...answered([gref]),
      sentences,
      engine: 'generative',
      notice: 'Budget épuisé.',
    });
    expect(text).toContain('\nGref dirige Sberbank. [1](');
    expect(text).toContain('-# Budget épuisé.');
  });

  it('shows the original right under the words of a model that need it beside them', () => {
    const sentences = [quoted('Gref leitet Sberbank.', { quoted: false }), quoted(gref)];
    const text = contents({ ...answered([gref]), sentences, engine: 'generative' });
    expect(text).toMatch(/\nGref leitet Sberbank\. \[1\]\(\S+\)\n> « L’annonce/);
    expect(text).not.toContain('D’après l’article');
  });

  it('splits a long answer between sentences and keeps the buttons under the last message', () => {
    const quotes = Array.from(
      { length: 12 },
      (_, index) => `Phrase ${index} : ${'les mots de la phrase '.repeat(20)}fin.`,
    );
    const messages = render(answered(quotes));
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) expectDeliverable(message);
    const lines = messages.flatMap(({ content = '' }) => content.split('\n'));
    for (const quote of quotes) expect(lines.some((line) => line.includes(quote))).toBe(true);
    expect(messages.map(({ components = [] }) => components.length > 0)).toEqual([
      ...messages.slice(1).map(() => false),
      true,
    ]);
  });

  it('splits a sentence that no message could hold between words', () => {
    const quote = `${'syllabe '.repeat(1_500)}fin`;
    const messages = render(answered([quote]));
    for (const message of messages) expectDeliverable(message);
    const words = messages.flatMap(
      ({ content = '' }) => content.match(/\bsyllabe\b|\bfin\b/g) ?? [],
    );
    expect(words.length).toBe(1_501);
  });

  it('is deliverable, pings nobody and is never empty, whatever text it is made of', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 6 }),
        hostileText,
        fc.constantFrom('answered' as const, 'not_covered' as const, 'unavailable' as const),
        fc.boolean(),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        (texts, other, outcome, byModel, url) => {
          const answer = answered(texts, {
            outcome,
            question: other,
            text: `${other}.`,
            notice: other,
          });
          const sentences = answer.sentences.map((sentence, index) => ({
            ...sentence,
            quoted: !byModel,
            heading: index % 2 === 0 ? other : null,
            emphasis: [
              [index, sentence.text.length / 2],
              [-5, 3],
              [2, 10_000],
            ] as const,
          }));
          const citations = answer.citations.map((one) => ({
            ...one,
            section: other,
            articleTitle: other,
          }));
          const messages = render(
            { ...answer, sentences, citations },
            {
              citationLink: () => url,
              above: `-# ${safeText(other, 100)}.`,
              below: [safeText(other, 120)],
              shown: { isPrivate: byModel, mayOpenThread: !byModel, related: texts },
            },
          );
          expect(messages.length).toBeGreaterThan(0);
          for (const message of messages) expectDeliverable(message);
        },
      ),
    );
  });
});
