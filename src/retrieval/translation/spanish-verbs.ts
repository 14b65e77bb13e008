import { fold } from '../fold.js';

/**
 * What a Spanish verb may be by its infinitive, where its stem changes: "niega" is of "negar",
 * "propuso" of "proponer". The table was learned from a dictionary, which has infinitives only.
 * Likeliest first; what is no word does no harm, as no table has it.
 */
export function spanishVerbForms(word: string): readonly string[] {
  const folded = fold(word);
  return changes.flatMap(([form, base]) => (form.test(folded) ? [folded.replace(form, base)] : []));
}

const past = '(?:e|o|imos|iste|isteis|ieron|eron|iera|ieran|iendo)$';
const changes: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`pus${past}`), 'poner'],
  [new RegExp(`hi[cz]${past}`), 'hacer'],
  [new RegExp(`dij${past}`), 'decir'],
  [new RegExp(`duj${past}`), 'ducir'],
  [new RegExp(`tuv${past}`), 'tener'],
  [new RegExp(`traj${past}`), 'traer'],
  [new RegExp(`vin${past}`), 'venir'],
  [new RegExp(`quis${past}`), 'querer'],
  [new RegExp(`sup${past}`), 'saber'],
  // The vowel that carries the stress: "niega", "muestra", "pide".
  [/ie(?=[^aeiou]+(?:o|as?|es?|an|en)$)/, 'e'],
  [/ue(?=[^aeiou]+(?:o|as?|es?|an|en)$)/, 'o'],
  [/i(?=[^aeiou]+(?:o|es?|en|io|ieron|iendo)$)/, 'e'],
];
