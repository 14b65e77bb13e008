import type { Citation } from '../../answering/answer.js';
import type { ArticleProfile } from '../../answering/profile/profile.js';
import type { Article, Section } from '../../library/article.js';
import { languageName } from '../../locales/language-name.js';
import { limits } from '../limits.js';
import type { OutgoingMessage } from '../reply.js';
import { safeText } from '../safe-text.js';
import type { Card } from './card.js';
import { link, words } from './markup.js';
import { pack } from './pack.js';
import type { SourceCardProps } from './source-cards.js';

export interface ArticleCardProps extends SourceCardProps {
  /** What was worked out of it; undefined where it was not. */
  readonly profile?: ArticleProfile | undefined;
}

/**
 * An article with what is known of it: its key figures with the sentences that give them, and its
 * sections, each a link to its place. In the reader's language where the article can be read in it.
 */
export function articleCard(article: Article, props: ArticleCardProps): Card {
  const { messages, profile } = props;
  const facts = [
    article.titleIsOurs ? messages.reader.titleIsOurs : null,
    article.author === null ? null : messages.reader.author(safeText(article.author, 200)),
    article.published === null ? null : messages.reader.published(safeText(article.published, 100)),
    article.language === 'und'
      ? null
      : messages.reader.language(languageName(messages.language, article.language)),
    othersOf(article, messages.language, messages.reader.alsoIn),
    profile === undefined
      ? null
      : messages.profile.length({ words: profile.words, minutes: profile.readingMinutes }),
    profile?.arrivedAt == null ? null : messages.profile.since(day(profile.arrivedAt)),
    article.url === null ? null : link(messages.reader.originalPage, article.url),
  ];
  return {
    title: profile?.title ?? article.title,
    address: props.citationLink(placeOf(article, 0)),
    body: words(openingOf(article, profile)),
    lines: [
      ...facts.filter((fact) => fact !== null).map((fact) => `-# ${fact}`),
      ...figureLines(props),
      ...sectionLines(article, props),
    ],
    footer: messages.reader.version(article.version.slice(0, 7)),
  };
}

/** One line an article, in as many messages as that takes (at most five). */
export function articleLines(
  articles: readonly Article[],
  props: SourceCardProps,
): OutgoingMessage[] {
  const lines = articles.map((article) => {
    const title = link(safeText(article.title, 200), props.citationLink(placeOf(article, 0)));
    if (article.language === 'und') return { text: `- **${title}**` };
    const language = languageName(props.messages.language, article.language);
    return { text: `- **${title}** · ${language}` };
  });
  const contents = pack(
    [{ text: `**${props.messages.reader.articles}**`, leads: true }, ...lines],
    limits.content,
  );
  return contents.slice(0, 5).map((content) => ({ content }));
}

/** As Discord writes a day in the language of each reader. */
function day(time: number): string {
  return `<t:${Math.floor(time / 1_000)}:D>`;
}

/** The languages in which it can be read as well; null where there are none. */
function othersOf({ companions }: Article, language: string, label: string): string | null {
  const names = companions.map((companion) => languageName(language, companion.language));
  return names.length === 0 ? null : `${label} ${names.join(', ')}`;
}

/** "**30 milliards de roubles**: the sentence", the figure a link to its place. */
function figureLines({ profile, messages, citationLink }: ArticleCardProps): string[] {
  if (profile === undefined || profile.keyFigures.length === 0) return [];
  const lines = profile.keyFigures.map(({ text, what, citation }) => {
    const figure = link(safeText(text, longestFigure), citationLink(citation));
    const sentence = citation.translation?.text ?? what;
    return `- **${figure}** · ${safeText(sentence, longestSentence)}`;
  });
  return [`**${messages.profile.keyFigures}**`, ...lines];
}

const longestFigure = 80;
const longestSentence = 160;

function sectionLines(
  article: Article,
  { messages, citationLink, profile }: ArticleCardProps,
): string[] {
  const headed = article.sections.filter(({ heading }) => heading !== null);
  if (headed.length === 0) return [];
  const lines = headed.map((section) => {
    const first = firstSentence(article, section);
    const address = first === undefined ? null : citationLink(placeOf(article, first));
    const known = profile?.sections.find(({ slug }) => slug === section.slug);
    return `- ${link(safeText(known?.heading ?? section.heading ?? '', 120), address)}`;
  });
  return [`**${messages.reader.contents}**`, ...lines];
}

function firstSentence(article: Article, section: Section): number | undefined {
  return article.sentences.find((sentence) => sentence.section === section.index)?.index;
}

function openingOf(article: Article, profile: ArticleProfile | undefined): string {
  const first = profile?.sections.find((section) => section.opening !== null)?.opening;
  return first?.translation?.text ?? opening(article);
}

/** The first sentence that is not a heading, so that one sees what it is about. */
function opening(article: Article): string {
  const sentence = article.sentences.find(({ block }) => article.blocks[block]?.kind !== 'heading');
  return sentence === undefined ? '' : article.text.slice(sentence.start, sentence.end);
}

/** A place to link to, in the shape of a citation without a number. */
function placeOf(article: Article, index: number): Citation {
  const sentence = article.sentences[index];
  const { start, end } = sentence ?? { start: 0, end: 0 };
  return {
    number: 0,
    articleId: article.id,
    articleVersion: article.version,
    articleTitle: article.title,
    articleUrl: article.url,
    section: article.sections[sentence?.section ?? 0]?.heading ?? null,
    page: sentence?.page ?? null,
    quote: article.text.slice(start, end),
    start,
    end,
    firstSentence: index,
    endSentence: index + 1,
    translation: null,
  };
}
