import { createAnalyser } from '../../retrieval/analyser.js';
import { createBackgroundFrequencies } from '../../retrieval/background-frequencies.js';

/** Whether a word is one of ordinary French or English text; folded, in any form. */
export type IsKnownWord = (word: string) => boolean;

/** What it rests on is read when a word is first asked for: few messages have one. */
export function createKnownWords(): IsKnownWord {
  let known: IsKnownWord | undefined;
  return (word) => {
    known ??= openKnownWords();
    return known(word);
  };
}

function openKnownWords(): IsKnownWord {
  const analyser = createAnalyser();
  const frequencies = createBackgroundFrequencies();
  const isKnown = (word: string, language: string): boolean => {
    const unseen = frequencies.share('', language);
    return analyser
      .analyse(word, language)
      .every(({ term, stop }) => stop || frequencies.share(term, language) > unseen);
  };
  return (word) => isKnown(word, 'fr') || isKnown(word, 'en');
}
