import { describe, expect, it } from 'vitest';
import { framedAttribution } from '../../../src/answering/claims/framed-attribution.js';
import { composeArticle } from '../../../src/library/compose-article.js';
import { messagesFor } from '../../../src/locales/locale.js';

const article = composeArticle({
  id: 'a',
  title: '',
  language: 'fr',
  passageSize: { target: Number.POSITIVE_INFINITY },
  blocks: [{ kind: 'paragraph', level: 0, text: 'Selon le ministre, il pleut.', page: null }],
});
const sources = article.sentences.map((sentence) => ({ article, sentence }));
const framed = (who: string, language: string) =>
  framedAttribution(who, {
    sources,
    claim: { text: 'Il pleut beaucoup', language: 'fr' },
    messages: messagesFor(language),
  });

describe('whose words they are, where no translation names them', () => {
  it('stands as it is in words of its own language', () => {
    expect(framed('le Global AI Index', 'fr')).toBe('le Global AI Index');
  });

  it('loses its article in words of another, where it is all names', () => {
    expect(framed('le Global AI Index', 'en')).toBe('Global AI Index');
  });

  it('is quoted in words of another, where it is more than names', () => {
    expect(framed('le ministre de la Défense', 'en')).toBe('“ministre de la Défense”');
  });
});
