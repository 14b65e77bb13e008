import { fold } from '../../retrieval/fold.js';

/** What numbers measure, where a question asks for one such thing only and a unit tells it. */
interface Measure {
  /** Words of a question, folded. */
  readonly asked: RegExp;
  /** Units, folded, as they stand behind a number, or before it. */
  readonly unit: RegExp;
}

/** The measure that a question asks for, as a test of a number with its unit; null where none. */
export function measureAsked(question: string): ((written: string) => boolean) | null {
  const asked = ` ${fold(question)} `;
  const found = measures.filter((measure) => measure.asked.test(asked));
  return found.length === 0
    ? null
    : (written) => found.some(({ unit }) => unit.test(unitPart(written)));
}

/** Whether a number has the unit of a measure: metres, euros, percent … */
export function isMeasure(written: string): boolean {
  return measures.some(({ unit }) => unit.test(unitPart(written)));
}

function unitPart(written: string): string {
  return ` ${fold(written.replace(/[\d.,\s\u00a0\u202f]+/gu, ' ').replace(/[’']/gu, ' '))} `;
}

const letters = (words: string) => `(?<![a-z])(?:${words.trim().split(/\s+/).join('|')})(?![a-z])`;
const measure = (asked: string, unit: string, signs = '(?!)'): Measure => ({
  asked: new RegExp(letters(asked), 'u'),
  unit: new RegExp(`${letters(unit)}|${signs}`, 'u'),
});

const measures: readonly Measure[] = [
  measure(
    'cout[a-z]* prix tarif salaire budget montant vaut valait paye[a-z]* costs? prices? paid worth salary',
    'euros? dollars? francs? livres? roubles? yuans? yens? pounds? cents? centimes? eur usd',
    '[€$£]',
  ),
  measure(
    'mesur[a-z]* longueur hauteur largeur profondeur altitude taille distance (?:combien|how)[a-z ]+(?:long|haut|tall|far)[a-z]* how\\s(?:long|high|tall|deep|wide|far|large) length height width depth',
    '(?:kilo|centi|milli|deci)?met(?:re|er)s? [kcm]?m pieds? pouces? feet foot ft inch(?:es)? miles? lieues? hectares?',
  ),
  measure(
    'poids pes[ae][a-z]* weigh[a-z]* masse',
    'kg g kilos? (?:kilo|milli)?gram(?:me)?s? tonnes? tons? pounds? lbs?',
  ),
  measure(
    'ages? how\\sold duree dur[ae][a-z]* temps how\\slong longtemps',
    'ans? annees? mois semaines? jours? heures? minutes? secondes? siecles? years? months? weeks? days? hours? seconds? h min',
  ),
  measure(
    'pourcentage percentage proportion taux',
    'pour\\scent pourcents? percent per\\scent moitie tiers quart half third quarter',
    '[%‰]',
  ),
  measure('temperatures?', 'degres? degrees? c', '°'),
];
