import type { AnswerKind, Token } from './evidence.js';
import { fold } from './fold.js';
import { isNameAt } from './names.js';

/** Kinds of answer that leave a mark on the sentence that gives them. */
export const cuedKinds = [
  'person',
  'place',
  'date',
  'number',
  'reason',
  'manner',
  'definition',
] as const satisfies readonly AnswerKind[];

/** What a sentence could answer, as a sum of {@link cueOf} values. */
export type Cues = number;

/** The bit of a kind of answer; 0 for kinds that leave no mark. */
export function cueOf(kind: AnswerKind): Cues {
  const index = (cuedKinds as readonly AnswerKind[]).indexOf(kind);
  return index < 0 ? 0 : 1 << index;
}

/** Finds what kinds of answer stand in a stretch of text, French or English. */
export function cuesOf(text: string, tokens: readonly Token[]): Cues {
  let cues = 0;
  if (tokens.some((_, index) => isNameAt(text, tokens, index))) {
    cues |= cueOf('person') | cueOf('place');
  }
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}%]+/gu, ' ')} `;
  for (const [kind, pattern] of patterns) if (pattern.test(folded)) cues |= cueOf(kind);
  return cues;
}

const months =
  `janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|
  january|february|march|april|may|june|july|august|september|october|november|december`.replace(
    /\s+/g,
    '',
  );
const numerals =
  `deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|
  cinquante|soixante|cent|cents|mille|million|millions|milliard|milliards|moitie|tiers|quart|dizaine|
  centaine|two|three|four|five|seven|eight|nine|ten|twelve|twenty|thirty|hundred|thousand|billion|half|
  third|quarter|double|triple`.replace(/\s+/g, '');

const numeral = new RegExp(`^(?:${numerals})$`);

/** Whether a word, folded, is a number: "deux", "thousand". */
export function isNumeral(word: string): boolean {
  return numeral.test(word);
}

const patterns: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'date',
    new RegExp(
      ` (?:1[0-9]{3}|20[0-9]{2}|(?:[xvi]+e?|[0-9]+e|[0-9]+th) (?:siecle|century)|siecle|century|\\d+s|${months}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd|lendemain|veille|epoque|monday|tuesday|wednesday|thursday|friday|saturday|sunday) `,
    ),
  ],
  ['number', new RegExp(` (?:\\d+|\\d+%?|%|${numerals}) `)],
  [
    'reason',
    / (?:car|parce|raison|raisons|cause|causes|grace|afin|puisque|permet|permettre|permettant|pour|because|due|since|therefore|so that|order|reason|reasons|owing|thanks) /,
  ],
  [
    'manner',
    / (?:en \p{L}+ant|par|grace|moyen|maniere|facon|aide|avec|by|through|using|means|via) /u,
  ],
  [
    'definition',
    / (?:est|sont|etait) (?:un|une|des|le|la|l|les|d) | (?:designe|signifie|appelle|appelee?s?|nommee?s?|definit|consiste|is an?|are|refers|means|called|known) /,
  ],
];
