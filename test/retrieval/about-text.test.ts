import { describe, expect, it } from 'vitest';
import { withoutAboutText } from '../../src/retrieval/about-text.js';
import { createAnalyser } from '../../src/retrieval/analyser.js';

const analyser = createAnalyser();
const keptOf = (question: string, language: string) =>
  withoutAboutText(question, analyser.analyse(question, language))
    .filter(({ stop }) => !stop)
    .map(({ start, end }) => question.slice(start, end));

describe('phrases that speak of the text itself', () => {
  it.each([
    ['en', 'According to the passage, which of the following is a lake?', ['lake']],
    ['en', 'What is mentioned in the article as a danger?', ['danger']],
    ['fr', 'Selon l’article, qui dirige Sberbank ?', ['dirige', 'Sberbank']],
    ['de', 'Was ist dem Abschnitt zufolge ein See?', ['See']],
    ['de', 'Welche der folgenden Aussagen nennt laut dem Text einen See?', ['nennt', 'See']],
    ['es', '¿Qué es, según el artículo, un lago?', ['lago']],
  ])('are left out of "%s" questions: %s', (language, question, kept) => {
    expect(keptOf(question, language)).toEqual(kept);
  });

  it('stay where nothing else is asked', () => {
    expect(keptOf('What is in the article?', 'en')).toEqual(['article']);
  });

  it('stay where they are part of other words', () => {
    expect(keptOf('Who wrote in the articles of Le Monde?', 'en')).toContain('articles');
  });
});
