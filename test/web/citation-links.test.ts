import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedPlace, createCitationLinks } from '../../src/web/citation-links.js';
import { textFragmentLink } from '../../src/web/text-fragment.js';

const place: CitedPlace = {
  articleId: 'nile',
  articleVersion: '0123456789ab',
  articleUrl: 'https://example.org/nile',
  quote: 'The Nile is long.',
  firstSentence: 12,
  endSentence: 13,
};

describe('where a citation leads', () => {
  it('is the reader, in the version that was cited', () => {
    const link = createCitationLinks({ readerUrl: 'https://read.example.org/glose/' });
    expect(link(place)).toBe('https://read.example.org/glose/read/nile?version=0123456789ab#s12');
    expect(link({ ...place, endSentence: 15 })).toBe(
      'https://read.example.org/glose/read/nile?version=0123456789ab&cite=12-14#s12',
    );
  });

  it('is the article’s own address where there is no reader, and nowhere without one', () => {
    const link = createCitationLinks({ readerUrl: null });
    expect(link(place)).toBe('https://example.org/nile#:~:text=The%20Nile%20is%20long.');
    expect(link({ ...place, articleUrl: null })).toBeNull();
  });
});

describe('a text fragment', () => {
  it('encodes what a directive reserves', () => {
    expect(textFragmentLink('https://example.org/', 'one, two & three-four')).toBe(
      'https://example.org/#:~:text=one%2C%20two%20%26%20three%2Dfour',
    );
  });

  it('keeps the fragment of the page and replaces a directive that is there', () => {
    expect(textFragmentLink('https://example.org/a#part', 'x')).toBe(
      'https://example.org/a#part:~:text=x',
    );
    expect(textFragmentLink('https://example.org/a?b=1#part:~:text=old', 'x')).toBe(
      'https://example.org/a?b=1#part:~:text=x',
    );
  });

  it('names a long quote, or one over several lines, by its first and last words', () => {
    const long = `${'alpha beta gamma '.repeat(30)}omega.`;
    expect(textFragmentLink('https://example.org/', long)).toBe(
      'https://example.org/#:~:text=alpha%20beta%20gamma%20alpha%20beta%20gamma,beta%20gamma%20alpha%20beta%20gamma%20omega.',
    );
    expect(textFragmentLink('https://example.org/', 'First line.\n\nSecond one.')).toBe(
      'https://example.org/#:~:text=First%20line.,Second%20one.',
    );
  });

  it('cuts Chinese at words as well', () => {
    const link =
      textFragmentLink('https://example.org/', '俄罗斯正在转向中国寻求人工智能。'.repeat(8)) ?? '';
    expect(decodeURIComponent(link)).toMatch(/text=俄罗斯正在转向中国.*,.*人工智能。$/);
  });

  it.each(['javascript:alert(1)', 'not an address', 'file:///etc/passwd', ''])(
    'is refused for %s',
    (url) => expect(textFragmentLink(url, 'x')).toBeNull(),
  );

  const quotes = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 700 }),
    fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '-', ',', '&', '\n', '中', '\ud800', '%', '#'),
      maxLength: 700,
    }),
    fc.lorem({ maxCount: 12, mode: 'sentences' }),
  );

  it('always leads to the same page, with terms that stand in the quote, and stays short', () => {
    fc.assert(
      fc.property(quotes, fc.webUrl({ withQueryParameters: true }), (quote, url) => {
        const link = textFragmentLink(url, quote) ?? '';
        const [page = '', directive] = link.split('#:~:text=');
        expect(page).toBe(new URL(url).href);
        if (directive === undefined) return;
        expect(directive.length).toBeLessThanOrEqual(300);
        expect(directive).toMatch(/^[^\s&\-,]+(,[^\s&\-,]+)?$/);
        const whole = quote
          .replace(/\p{Surrogate}/gu, '\uFFFD')
          .replace(/\s+/g, ' ')
          .trim();
        const [start = '', end] = directive.split(',').map(decodeURIComponent);
        const at = whole.indexOf(start);
        expect(at).toBe(0);
        if (end !== undefined) expect(whole.indexOf(end, start.length)).toBeGreaterThan(0);
        else expect(start).toBe(whole);
      }),
      { numRuns: 500 },
    );
  });
});
