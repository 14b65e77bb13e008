import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleCard, articleLines } from '../../src/discord/rendering/article-card.js';
import { renderCards } from '../../src/discord/rendering/card.js';
import { citationCard, nearestCard } from '../../src/discord/rendering/source-cards.js';
import type { Article } from '../../src/library/article.js';
import { messagesFor } from '../../src/locales/locale.js';
import { createCitationLinks } from '../../src/web/citation-links.js';
import { expectDeliverable, hostileText } from './hostile-text.js';
import { citation } from './sample-answers.js';

const sentences = ['Titre', 'Avant.', 'La phrase citée.', 'Après.', 'Autre section.'];
const text = sentences.join('\n\n');
const spans = sentences.map((sentence) => {
  const start = text.indexOf(sentence);
  return { start, end: start + sentence.length };
});

const article: Article = {
  id: 'a',
  version: 'v',
  title: 'Un titre',
  titleIsOurs: false,
  language: 'fr',
  url: null,
  author: null,
  published: null,
  source: 'a.md',
  text,
  blocks: spans.map((span, index) => ({
    ...span,
    kind: index === 0 ? 'heading' : 'paragraph',
    level: index === 0 ? 1 : 0,
    section: index < 4 ? 0 : 1,
    page: null,
  })),
  sections: [],
  sentences: spans.map((span, index) => ({
    ...span,
    index,
    section: index < 4 ? 0 : 1,
    block: index,
    page: null,
  })),
  passages: [],
  companions: [],
};

const props = { messages: messagesFor('fr'), citationLink: () => 'http://127.0.0.1/read/a#s2' };
const cited = citation(1, 'La phrase citée.', { firstSentence: 2, endSentence: 3 });

describe('a source', () => {
  it('has the translation of its quote beneath it, labelled and disarmed', () => {
    const translation = { language: 'en', text: 'The *cited* sentence.' };
    const [message] = renderCards('', [citationCard({ ...cited, translation }, article, props)]);
    expect(message?.embeds?.[0]?.description).toBe(
      'Avant. **La phrase citée.** Après.\n*Traduction :* The \\*cited\\* sentence.',
    );
  });

  it('stands between its neighbours, the quote in bold, with a link to the place', () => {
    const [message] = renderCards('Sources', [citationCard(cited, article, props)]);
    const [embed] = message?.embeds ?? [];
    expect(embed?.description).toBe('Avant. **La phrase citée.** Après.');
    expect(embed?.title).toBe('1 · Une annonce');
    expect(embed?.url).toBe('http://127.0.0.1/read/a#s2');
    expect(embed?.footer?.text).toContain('version abcdef0');
  });

  it('takes neither a heading nor another section for a neighbour', () => {
    const first = { ...cited, quote: 'Avant.', firstSentence: 1, endSentence: 2 };
    const last = { ...cited, quote: 'Après.', firstSentence: 3, endSentence: 4 };
    const messages = renderCards('', [
      citationCard(first, article, props),
      citationCard(last, article, props),
    ]);
    const shown = messages.flatMap(({ embeds = [] }) =>
      embeds.map(({ description }) => description),
    );
    expect(shown).toEqual(['**Avant.** La phrase citée.', 'La phrase citée. **Après.**']);
  });

  it('stands alone where its version is no longer kept', () => {
    const [message] = renderCards('Sources', [citationCard(cited, undefined, props)]);
    expect(message?.embeds?.[0]?.description).toBe('**La phrase citée.**');
  });

  it('that is a near passage leads to the whole of it', () => {
    const citationLink = createCitationLinks({ readerUrl: 'http://127.0.0.1' });
    const near = { ...citation(1, text, { firstSentence: 1, endSentence: 4 }), text };
    const [message] = renderCards('', [nearestCard(near, { ...props, citationLink })]);
    expect(message?.embeds?.[0]?.url).toContain('&cite=1-3#s1');
  });

  it('is deliverable whatever its text, ten of them too', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 10 }),
        hostileText,
        (quotes, other) => {
          const cards = quotes.map((quote, index) =>
            citationCard(
              citation(index + 1, quote, { section: other, articleTitle: other }),
              article,
              props,
            ),
          );
          const near = { ...citation(1, other), text: other };
          const messages = renderCards('Sources', [...cards, nearestCard(near, props)]);
          for (const message of messages) expectDeliverable(message);
        },
      ),
    );
  });
});

describe('an article', () => {
  it('is shown deliverably whatever its title, author and headings are', () => {
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        fc.integer({ min: 1, max: 60 }),
        (title, other, count) => {
          const sections = Array.from({ length: count }, (_, index) => ({
            index,
            heading: other,
            level: 2,
            slug: `s${index}`,
            start: 0,
            end: 1,
          }));
          const shown = {
            ...article,
            title,
            author: other,
            published: other,
            url: title,
            sections,
          };
          const cards = renderCards('', [articleCard(shown, props)]);
          const lines = articleLines(
            Array.from({ length: count }, () => shown),
            props,
          );
          for (const message of [...cards, ...lines]) expectDeliverable(message);
        },
      ),
    );
  });

  it('shows its sections as links, and who wrote it', () => {
    const sections = [
      { index: 0, heading: 'Un début', level: 2, slug: 'un-debut', start: 0, end: 9 },
    ];
    const [message] = renderCards('', [
      articleCard({ ...article, author: 'Ada', sections }, props),
    ]);
    expect(message?.embeds?.[0]?.description).toContain('- [Un début](http://127.0.0.1/read/a#s2)');
    expect(message?.embeds?.[0]?.description).toContain('-# Par Ada');
  });
});
