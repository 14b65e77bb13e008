import type { Token } from './evidence.js';

/**
 * The tokens without those of phrases that speak of the text itself ("according to the article",
 * "which of the following"): the text that answers says neither.
 */
export function withoutAboutText(question: string, tokens: readonly Token[]): readonly Token[] {
  const spans = [...question.matchAll(aboutText)].map(({ index, 0: phrase }) => ({
    start: index,
    end: index + phrase.length,
  }));
  if (spans.length === 0) return tokens;
  const kept = tokens.filter(
    (token) => !spans.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  // "What is the article about?" has nothing else to go by.
  return kept.some(({ stop }) => !stop) ? kept : tokens;
}

const texts = {
  en: '(?:passage|text|article|paragraph|excerpt)',
  fr: '(?:texte|article|passage|paragraphe|extrait)',
  de: '(?:text|artikel|abschnitt|auszug|passage|absatz|textabschnitt)(?:s|es)?',
  es: '(?:texto|artículo|articulo|pasaje|párrafo|fragmento)',
};

const phrases = [
  `according to (?:the (?:information )?(?:given )?(?:in )?)?(?:the |this )?${texts.en}`,
  `(?:mentioned|described|discussed|stated|given|listed) (?:in|by) (?:the|this) ${texts.en}`,
  `(?:based on|in) (?:the|this) ${texts.en}`,
  'of the following(?: (?:statements?|options?|answers?))?',
  `(?:selon|d['’]après) (?:le |la |l['’]|ce |cet )${texts.fr}`,
  `(?:laut|gemäß|nach|in|im) (?:(?:dem|diesem|den angaben im) )?${texts.de}`,
  `(?:dem |diesem )?${texts.de} (?:zufolge|nach)`,
  '(?:der|von den|des|dem) (?:nach)?folgenden(?: (?:aussagen|punkte|optionen|antworten))?',
  `(?:según|de acuerdo con|en) (?:el |la |este |esta )${texts.es}`,
  '(?:de (?:los|las)) siguientes(?: (?:afirmaciones|opciones|respuestas))?',
];
const aboutText = new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'giu');
