import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundPassage } from '../../src/discord/rendering/source-cards.js';
import { renderQuote } from '../../src/discord/searching/render-quote.js';
import { renderSearch } from '../../src/discord/searching/search-pages.js';
import { messagesFor } from '../../src/locales/locale.js';
import { expectDeliverable, hostileText } from './hostile-text.js';
import { citation } from './sample-answers.js';

const passages: fc.Arbitrary<FoundPassage> = fc
  .record({
    text: hostileText,
    title: hostileText,
    section: fc.option(hostileText),
    translation: fc.option(hostileText),
  })
  .map(({ text, title, section, translation }) => ({
    ...citation(1, text, { articleTitle: title, section }),
    text,
    translation: translation === null ? null : { language: 'fr', text: translation },
  }));

const language = fc.constantFrom('fr', 'en', 'es', 'de');

describe('what a search found', () => {
  it('can be sent, whatever was searched for and found, on every page', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.array(passages, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -1, max: 9 }),
        language,
        (query, found, page, spoken) => {
          const view = { search: { query, passages: found }, stateId: 'abcdefghijkl', page };
          const messages = messagesFor(spoken);
          const message = renderSearch({ ...view, messages, citationLink: () => null });
          expectDeliverable(message);
          expect(message.embeds?.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('shows every passage on one page', () => {
    const texts = Array.from(
      { length: 9 },
      (_, index) => `Passage ${index} ${'mot '.repeat(index * 90)}`,
    );
    const found = texts.map((text) => ({ ...citation(1, text), text }));
    const messages = messagesFor('fr');
    const seen = texts.flatMap((_, page) => {
      const view = { search: { query: 'q', passages: found }, stateId: 's', page };
      const message = renderSearch({ ...view, messages, citationLink: () => null });
      return message.embeds?.map(({ description = '' }) => description.slice(0, 9)) ?? [];
    });
    expect(new Set(seen)).toEqual(new Set(texts.map((text) => text.slice(0, 9))));
  });

  it('can be quoted, whatever the passage says', () => {
    fc.assert(
      fc.property(passages, language, (passage, spoken) => {
        const messages = messagesFor(spoken);
        const above = `-# ${messages.searching.postedBy('Ana')}`;
        const view = { passage, above, messages, citationLink: () => null };
        for (const message of renderQuote(view)) expectDeliverable(message);
      }),
    );
  });
});
