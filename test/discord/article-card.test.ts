import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/answering/answer.js';
import type { ArticleProfile } from '../../src/answering/profile/profile.js';
import { starterRows } from '../../src/discord/controls/starter.js';
import { articleCard } from '../../src/discord/rendering/article-card.js';
import { renderCards } from '../../src/discord/rendering/card.js';
import { messagesFor } from '../../src/locales/locale.js';
import { articleOf } from '../answering/hand-made.js';
import { expectDeliverable, hostileText } from './hostile-text.js';
import { citation } from './sample-answers.js';

const props = {
  messages: messagesFor('fr'),
  citationLink: () => 'http://127.0.0.1:4181/read/a?cite=2-3#s2',
};
const article = articleOf('a', [
  [null, 'Le pont coûte 30 millions d’euros.'],
  ['Suite', 'Il ouvre.'],
]);

function profileOf(given: Partial<ArticleProfile> = {}): ArticleProfile {
  return {
    articleId: 'a',
    version: article.version,
    arrivedAt: null,
    title: 'Un pont',
    language: 'fr',
    author: null,
    published: null,
    url: null,
    sections: [],
    keyFigures: [],
    starters: [],
    words: 356,
    readingMinutes: 1,
    ...given,
  };
}

const cardOf = (profile?: ArticleProfile) =>
  renderCards(props.messages.profile.askOne, [articleCard(article, { ...props, profile })]);

describe('the card of an article', () => {
  it('has its key figures, each a link beside the sentence that gives it', () => {
    const what = 'Le pont coûte 30 millions d’euros.';
    const keyFigures = [{ text: '30 millions d’euros', what, citation: citation(1, what) }];
    const [message] = cardOf(profileOf({ keyFigures }));
    expect(message?.embeds?.[0]?.description).toContain(
      '**Chiffres et dates clés**\n- **[30 millions d’euros](http://127.0.0.1:4181/read/a?cite=2-3#s2)** · Le pont coûte 30 millions d’euros.',
    );
  });

  it('has the sentence in the reader’s language, and the figure as the article writes it', () => {
    const quoted: Citation = {
      ...citation(1, 'Le pont coûte 30 millions d’euros.'),
      translation: { language: 'en', text: 'The bridge costs 30 million euros.' },
    };
    const keyFigures = [{ text: '30 millions d’euros', what: quoted.quote, citation: quoted }];
    const [message] = cardOf(profileOf({ keyFigures }));
    expect(message?.embeds?.[0]?.description).toMatch(
      /\[30 millions d’euros\]\S+ · The bridge costs 30 million euros\./u,
    );
  });

  it('has the title and the headings of the profile, in its reader’s language', () => {
    const sections = article.sections.map(({ slug }) => ({
      heading: `Heading of ${slug}`,
      slug,
      sentences: 1,
      opening: null,
    }));
    const [message] = cardOf(
      profileOf({ title: 'A bridge', sections, arrivedAt: 1_700_000_000_123 }),
    );
    expect(message?.embeds?.[0]?.title).toBe('A bridge');
    expect(message?.embeds?.[0]?.description).toContain('[Heading of suite]');
    expect(message?.embeds?.[0]?.description).toContain('356 mots · 1 min de lecture');
    expect(message?.embeds?.[0]?.description).toContain('depuis le <t:1700000000:D>');
  });

  it('stands without a profile, too', () => {
    const [message] = cardOf();
    expect(message?.embeds?.[0]?.title).toBe('Titre de a');
    expect(message?.embeds?.[0]?.description).toContain('Le pont coûte');
  });

  it('is deliverable, pings nobody and is never empty, whatever the article says', () => {
    const figure = fc.record({ text: hostileText, what: hostileText, quote: hostileText });
    fc.assert(
      fc.property(
        hostileText,
        fc.array(figure, { maxLength: 6 }),
        fc.array(hostileText, { maxLength: 40 }),
        fc.array(hostileText, { maxLength: 7 }),
        fc.constantFrom('de', 'en', 'es', 'fr'),
        (title, figures, headings, questions, language) => {
          const profile = profileOf({
            title,
            keyFigures: figures.map(({ text, what, quote }) => ({
              text,
              what,
              citation: { ...citation(1, quote), translation: { language, text: what } },
            })),
            sections: headings.map((heading, index) => ({
              heading,
              slug: String(index),
              sentences: index,
              opening: { ...citation(1, heading) },
            })),
          });
          const messages = messagesFor(language);
          const shown = {
            ...article,
            title,
            sections: headings.map((heading, index) => ({
              index,
              heading,
              level: 2,
              slug: String(index),
              start: 0,
              end: 1,
            })),
          };
          const card = articleCard(shown, { ...props, messages, profile });
          const [first, ...others] = renderCards(messages.profile.askOne, [card]);
          const components = starterRows('0123456789ab', questions);
          for (const message of [{ ...first, components }, ...others]) expectDeliverable(message);
        },
      ),
    );
  });
});

describe('the questions under the card', () => {
  it('are a button each, none for what cannot be seen, five at most', () => {
    const rows = starterRows('id', [
      'Que nie Pékin ?',
      '\u200b',
      'x'.repeat(120),
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(rows).toHaveLength(5);
    expect(rows[0]?.components[0]).toMatchObject({
      label: 'Que nie Pékin ?',
      custom_id: 'starter:id:0',
    });
    // The number is that of the question, though one before it has no button.
    expect(rows[1]?.components[0]).toMatchObject({ custom_id: 'starter:id:2' });
  });
});
