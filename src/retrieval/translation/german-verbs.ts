import { fold } from '../fold.js';

/**
 * What a German verb may be by its infinitive, which the stemmer does not see: "leitet" is of
 * "leiten", "angeordnet" of "anordnen", "vorzuschlagen" of "vorschlagen". Likeliest first; what is
 * no word does no harm, as no table has it.
 */
export function germanVerbForms(word: string): readonly string[] {
  // Nouns are capitalised; a verb is only where it opens the question.
  const folded = fold(word);
  return changes.flatMap(([form, base]) => (form.test(folded) ? [folded.replace(form, base)] : []));
}

const prefixes =
  '(ab|an|auf|aus|bei|durch|ein|fest|fort|her|heraus|hin|hinzu|los|mit|nach|um|unter|vor|weg|weiter|zu|zuruck|zusammen)?';
const changes: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${prefixes}ge(\\p{L}{2,})en$`, 'u'), '$1$2en'],
  [new RegExp(`^${prefixes}ge(\\p{L}{2,}[dtnm])et$`, 'u'), '$1$2en'],
  [new RegExp(`^${prefixes}ge(\\p{L}{2,})t$`, 'u'), '$1$2en'],
  [new RegExp(`^${prefixes}zu(\\p{L}{2,})en$`, 'u'), '$1$2en'],
  [/^(\p{L}{2,}[dtnm])et(?:en?|est)?$/u, '$1en'],
  [/^(\p{L}{3,})(?:t|st|te|ten|test)$/u, '$1en'],
];
