import type { Citation, NearestPassage } from '../../answering/answer.js';
import type { Article, Passage } from '../../library/article.js';
import type { Messages } from '../../locales/messages.js';
import type { RankedPassage } from '../../retrieval/evidence.js';
import { safeText } from '../safe-text.js';
import type { CitationLink } from './answer-message.js';
import type { Card } from './card.js';
import { type Token, words } from './markup.js';

export interface SourceCardProps {
  readonly messages: Messages;
  readonly citationLink: CitationLink;
}

/**
 * A citation with the sentences around it, the quote in bold. `article` is the version it was taken
 * from; undefined where that is no longer kept: then the quote stands alone.
 */
export function citationCard(
  citation: Citation,
  article: Article | undefined,
  { messages, citationLink }: SourceCardProps,
): Card {
  const heading = citation.section ?? messages.discord.beginning;
  const quote = words(citation.quote, [[0, citation.quote.length]]);
  return {
    title: `${citation.number} · ${heading}`,
    address: citationLink(citation),
    body: [
      ...neighbour(article, citation, citation.firstSentence - 1).slice(-longestNeighbour),
      ...quote,
      ...neighbour(article, citation, citation.endSentence).slice(0, longestNeighbour),
    ],
    lines: translationLines(citation, messages),
    footer: footer(citation, messages),
  };
}

/** A passage near the question, which is no citation and has no number. */
export function nearestCard(nearest: NearestPassage, props: SourceCardProps): Card {
  return passageCard(nearest, props);
}

/** A passage found by a search, as plain data: it is kept while somebody pages through. */
export interface FoundPassage extends NearestPassage {
  readonly articleUrl: string | null;
}

export function foundPassage(found: RankedPassage): FoundPassage {
  const { article, passage, text, reading } = found;
  const translated = reading?.passages[passage.ordinal];
  return {
    articleId: article.id,
    articleVersion: article.version,
    articleTitle: article.title,
    articleUrl: article.url,
    section: article.sections[passage.section]?.heading ?? null,
    page: passage.page,
    start: passage.start,
    end: passage.end,
    firstSentence: passage.firstSentence,
    endSentence: passage.endSentence,
    text,
    translation:
      reading === undefined || translated === undefined || isOutdated(reading, passage)
        ? null
        : {
            language: reading.language,
            text: reading.text.slice(translated.start, translated.end),
          },
  };
}

/** Whether a sentence has no translation that says what the article says now. */
function isOutdated({ sentences }: Article, passage: Passage): boolean {
  const { firstSentence, endSentence } = passage;
  return sentences.slice(firstSentence, endSentence).some(({ isOriginal }) => isOriginal);
}

/** A passage found by a search. */
export function foundCard(found: FoundPassage, props: SourceCardProps): Card {
  return passageCard(found, props);
}

/** Its place, in the shape of a citation, which has no number. */
export function placeOfPassage(passage: Shown): Citation {
  return {
    articleUrl: null,
    ...passage,
    translation: passage.translation ?? null,
    number: 0,
    quote: passage.text,
  };
}

type Shown = NearestPassage & Partial<Pick<Citation, 'articleUrl'>>;

function passageCard(shown: Shown, { messages, citationLink }: SourceCardProps): Card {
  const place = placeOfPassage(shown);
  return {
    title: shown.section ?? messages.discord.beginning,
    address: citationLink(place),
    body: words(shown.text),
    lines: translationLines(place, messages),
    footer: footer(place, messages),
  };
}

/** What the quote says in the reader's language, so labelled; cut where it is long. */
function translationLines({ translation }: Citation, messages: Messages): readonly string[] {
  if (translation === null) return [];
  return [`*${messages.answers.translation}* ${safeText(translation.text, longestTranslation)}`];
}

const longestTranslation = 1_000;

/** The sentence with that index where it stands in the section of the citation. */
function neighbour(article: Article | undefined, citation: Citation, index: number): Token[] {
  const sentence = article?.sentences[index];
  const quoted = article?.sentences[citation.firstSentence];
  if (article === undefined || sentence === undefined) return [];
  if (sentence.section !== quoted?.section) return [];
  if (article.blocks[sentence.block]?.kind === 'heading') return [];
  return words(article.text.slice(sentence.start, sentence.end));
}

/** Words; a neighbour is context, and must not push the quote out of the card. */
const longestNeighbour = 120;

function footer(citation: Citation, messages: Messages): string {
  const source = messages.discord.source({
    title: safeText(citation.articleTitle, 160),
    version: citation.articleVersion.slice(0, 7),
  });
  return citation.page === null ? source : `${source} · ${messages.reader.page(citation.page)}`;
}
