import type { Messages } from '../../locales/messages.js';
import type { SentenceRef } from '../sentence-ref.js';
import { attributionOf, withoutArticle } from './attribution.js';
import type { LanguageText } from './claim-words.js';
import { textOf } from './windows.js';

/**
 * Whose words the sources are, so that it can stand in words of another language: as the translation
 * beside the article names them; else names without their article ("according to Global AI Index"),
 * and anything else as a quote ("according to “ministre de la Défense”").
 */
export function framedAttribution(
  attribution: string | null,
  { sources, claim, messages }: Framing,
): string | null {
  if (attribution === null) return null;
  const { language } = messages;
  if (textOf({ refs: sources }, claim.language).language === language) return attribution;
  const text = textOf({ refs: sources }, language);
  const translated = text.language === language ? attributionOf(text, claim) : null;
  if (translated !== null) return translated;
  const bare = withoutArticle(attribution);
  return bare.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}]/u.test(word))
    ? bare
    : messages.answers.quoted(bare);
}

interface Framing {
  readonly sources: readonly SentenceRef[];
  readonly claim: LanguageText;
  readonly messages: Messages;
}
