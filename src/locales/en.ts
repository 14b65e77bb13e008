import { languageName } from './language-name.js';
import type { Messages } from './messages.js';

export const en: Messages = {
  language: 'en',
  errors: {
    unexpected: (reference) =>
      `Something unexpected went wrong. Try again; if it happens again, give the reference ${reference} to whoever runs the bot.`,
  },
  reader: {
    articles: 'Articles',
    noArticles: 'Nothing to read yet',
    noArticlesAdvice:
      'Articles appear here as soon as whoever runs Glose puts one in its knowledge folder.',
    allArticles: 'All articles',
    skipToText: 'Skip to the text',
    contents: 'Contents',
    beginning: 'Beginning',
    titleIsOurs: 'Descriptive title, given by Glose',
    author: (name) => `By ${name}`,
    published: (date) => `Published: ${date}`,
    language: (name) => `Language: ${name}`,
    originalPage: 'Original page',
    version: (version) => `Version ${version}`,
    page: (number) => `p. ${number}`,
    earlierVersion: 'You are reading an earlier version of this article, as it was cited.',
    versionGone: 'This version is no longer kept',
    versionGoneAdvice:
      'The article has changed since it was cited, and the sentence may have moved.',
    readCurrent: 'Read the current version',
    notFound: 'No such page',
    notFoundAdvice: 'The address is wrong, or the article was taken out of the library.',
    linkToSection: (heading) => `Link to the section “${heading}”`,
    failed: 'This page could not be made',
    failedAdvice: 'Try again in a moment.',
  },
  answers: {
    from: ({ title, section, several }) => {
      const source = several ? 'the articles' : title === null ? 'the article' : `“${title}”`;
      return section === null
        ? `According to ${source}:`
        : `According to ${source}, section “${section}”:`;
    },
    // Inside quotation marks of its own, a quote takes those of the second level around it.
    quoted: (quote) => (quote.includes('“') ? `‘${quote}’` : `“${quote}”`),
    notCovered: (articles) =>
      articles > 1
        ? 'None of the articles answers this question.'
        : 'The article does not answer this question.',
    notCoveredButNear: (articles) =>
      articles > 1
        ? 'None of the articles answers this question. Some passages come near it without answering it.'
        : 'The article does not answer this question. Some passages come near it without answering it.',
    notVerified:
      'An answer was found, but it could not be verified word for word in the text, so it is not shown.',
    libraryEmpty:
      'There is no article to read yet. Whoever runs the bot can put one into its folder of articles (`knowledge/`).',
    unreadable: (language) =>
      `This question seems to be in a language that I cannot read here (${languageName('en', language)}). Ask it in French or English; whoever runs the bot can also set a model that reads this language.`,
    notices: {
      modelFailed: 'The model did not answer: here is what the text itself says.',
      modelTooSlow: 'The model took too long: here is what the text itself says.',
      modelUnverified:
        'The model’s answer could not be verified in the text: here is what the text itself says.',
    },
  },
  summary: {
    of: (title) => `“${title}” in short:`,
    articleMissing: 'This article is not (or no longer) in the library.',
    nothingToSummarise: 'This article has no sentence to summarise.',
    opening: 'Opening',
  },
};
