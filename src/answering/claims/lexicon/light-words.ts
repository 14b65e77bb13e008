import type { ClaimWord } from '../claim-words.js';

/** Words of a claim that a text need not have: titles, and what only says where a thing lies. */
export function isLight({ folded }: ClaimWord): boolean {
  return light.test(folded);
}

const light =
  /^(?:environ|approximately|approximativement|around|about|aproximadamente|unos|unas|etwa|rund|ungefahr|monsieur|madame|mme|mr|mrs|ms|miss|dr|herr|frau|senor|senora|situe(?:e|s|es)?|effectu(?:e|ee|es|er|ent)|deroul(?:e|ent|er|ee)|lieu|located|situated|gelegen|ubicad[oa]s?|article|articulo|artikel|texte|text)$/u;

/** Words that only join a thing to its number or its part: "compte 16 membres", "a total of". */
export function isJoiningVerb({ folded }: ClaimWord): boolean {
  return joining.test(folded);
}

const joining =
  /^(?:moyenn|averag|promedi|durchschnitt|compt|compren|comport|posse|contien|contenai|impliqu|concern|represent|totalis|regroup|mesur|pes(?:e|ent|ait)$|have$|count|includ|compris|number|involv|contain|total|cuenta|tiene|compren|inclu|zahl|umfass|enthalt)/u;
