import { fold } from './fold.js';

/**
 * DECISION: "Qui dirige Sberbank ?" is answered by "German Gref, PDG de Sberbank", in which nothing
 * translates or paraphrases "dirige": a verb asks for the office, an abbreviation tells it, and parallel
 * text seldom has the one for the other. So the words for who leads an organisation stand for one
 * another, in all four languages. Heads of state are others: a president is not among them. Measured
 * on half of PIAF: one answer more is right, none is lost, no false one more is given.
 *
 * Rejected: ranks ("rang" told by "deuxième"): then any ordinal beside a country made "Quel rang a
 * l’Inde ?" look answered.
 */
const leading = new Set(
  `dirige dirigent dirigeait dirigea dirigeant dirigeante dirigeants pdg directeur directrice patron
  patronne chef cheffe ceo head chief boss leads led runs director directora jefe jefa dirigia
  leitet leitete leiter leiterin chefin geschaftsfuhrer geschaftsfuhrerin vorstandsvorsitzender`.split(
    /\s+/,
  ),
);

/** How much a word that tells it counts against the word itself. */
export const toldDegree = 0.8;

/** The words by which a sentence may tell what this word asks for, folded; most often none. */
export function toldBy(surface: string): readonly string[] {
  return leading.has(fold(surface)) ? [...leading] : [];
}
