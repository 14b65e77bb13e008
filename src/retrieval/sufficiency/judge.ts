import { type EvidenceDescription, type EvidenceSign, evidenceSigns } from './describe-evidence.js';
import { sumOfTrees, type Trees } from './trees.js';

/** The description as numbers, in the order of `evidenceSigns`. */
export function valuesOf(description: EvidenceDescription): Float64Array {
  return Float64Array.from(evidenceSigns, (sign) => description[sign]);
}

/**
 * How likely the evidence described answers, as a logit.
 *
 * What is taken off is not learned. The sets' questions are long and were written with the text in
 * view; members ask in few words. "Qui est le président de la Chine ?" over an article that has a
 * president and China, but not together, and "Quel est le salaire de German Gref ?" over one that
 * names him: those are no answers. Of the area under the curve on near misses it costs .004.
 */
export function judge(trees: Trees, values: Float64Array): number {
  const sign = (name: EvidenceSign): number => values[evidenceSigns.indexOf(name)] ?? 0;
  const officeApart = sign('asksWho') * (1 - sign('links'));
  const plainMissing = 1 - sign('passagePlain');
  return (
    sumOfTrees(trees, values) -
    sign('terse') * (officeApartCost * officeApart + plainMissingCost * plainMissing)
  );
}

const officeApartCost = 2.5;
const plainMissingCost = 0.75;
