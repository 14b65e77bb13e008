import type { Assigned } from './assign-ids.js';
import { companionName } from './companion-name.js';
import type { CompanionFile } from './tell-apart.js';

// Why a translation is not used, and what to do, for the person who runs Glose.

export const notRead =
  'It could not be read just now. Glose tries again when it or its original changes.';

/** Null where it is in the language of its name, and not in that of its original. */
export function languageFault(
  { file, language }: CompanionFile,
  { file: original }: Assigned,
): string | null {
  const { source, content } = file;
  const name = companionName(source, content.language)?.language;
  if (name !== undefined && content.language !== 'und' && content.language !== name) {
    return `Its name says that it is in ${called(name)}, but it is in ${called(content.language)}. Correct the name, or the language in its front matter; another name makes it an article of its own.`;
  }
  if (language === 'und') {
    return 'Its language cannot be told. Name it in its front matter (language: en), or in its name (x.en.md).';
  }
  if (language !== original.content.language) return null;
  return `It is in the language of its original, ${original.source}: ${called(language)}. Correct the language of the one that is wrong, or take this file out.`;
}

/** Of one whose original is not there; it may be a translation of one of the companions. */
export function withoutOriginal(
  companion: CompanionFile,
  companions: readonly CompanionFile[],
): string {
  const { file, originals, id } = companion;
  const isOfCompanion = companions.some((other) => originals.includes(other.file.source));
  const asOwn = 'to have it as an article of its own';
  if (isOfCompanion) {
    return `What it translates, ${id ?? originals[0]}, is itself a translation. Name the original with translationOf in its front matter.`;
  }
  if (id !== null) {
    return `Its front matter has translationOf: ${id}, which is neither the id nor the file of an article here. Correct that line, or take it out ${asOwn}.`;
  }
  const stem = companionName(file.source, file.content.language)?.stem ?? file.source;
  return `It is the translation of ${originals[0] ?? stem}, which is gone. Put that back, take this file out too, or give it another name ${asOwn}.`;
}

export function sameLanguage(language: string, other: string): string {
  return `There is a translation in ${called(language)} already, ${other}. Take one of the two out.`;
}

function called(language: string): string {
  return `${names.of(language) ?? language} (${language})`;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
