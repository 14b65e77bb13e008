import type { ClaimWord } from '../claim-words.js';

/** Words of a claim that a text need not have: titles, and what only says where a thing lies. */
export function isLight({ folded }: ClaimWord): boolean {
  return light.test(folded);
}

const light =
  /^(?:environ|approximately|approximativement|around|about|aproximadamente|unos|unas|etwa|rund|ungefahr|monsieur|madame|mme|mr|mrs|ms|miss|dr|herr|frau|senor|senora|situe(?:e|s|es)?|located|situated|gelegen|ubicad[oa]s?|article|articulo|artikel|texte|text)$/u;
