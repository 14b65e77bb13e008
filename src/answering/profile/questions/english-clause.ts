import type { NatureOf } from './candidate.js';
import { englishVerb, type Tense } from './english-verbs.js';

/** A clause taken apart so that a question can be put: "{aux} {subject} {rest}". */
export interface EnglishClause {
  readonly subject: string;
  /** "did", "does", "has" … */
  readonly auxiliary: string;
  /** The verb that stays behind the subject, with its adverb: "choose", "recently order". */
  readonly verb: string;
  /** Its base; empty behind "is" and the like. */
  readonly base: string;
  /** What follows the verb. */
  readonly rest: string;
}

const auxiliaries =
  /^(?:is|are|was|were|has|have|had|can|could|will|would|must|should|may|might)$/u;
/** Subjects do not begin so, nor go on past such words. */
const noSubject =
  /^(?:in|on|at|by|for|with|from|after|before|since|when|while|although|though|however|but|and|or|if|as|because|despite|even|he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|there|here|who|which|what|where|why|how|whatever|whoever|nobody|everybody|not|no|such|one|another|each|every|some|many|most|few|all|both|neither|today|now|amid|amidst|prior|following|according|given|unlike|like|besides|despite|during|until|throughout|within|without|among|about|around|over|under|nationally|recently|meanwhile|several|various|two|three|four|five|six|seven|eight|nine|ten|not)$/iu;
const determiner = /^(?:a|an|the|any|every|no|his|her|its|their|new|of|to|for|and|or)$/iu;
const mostWords = 9;

/** Null where its verb or subject is not plain. */
export function englishClause(text: string, natureOf: NatureOf): EnglishClause | null {
  const words = text.split(' ');
  if (noSubject.test(words[0] ?? '')) return null;
  for (let index = 1; index < Math.min(words.length, mostWords); index += 1) {
    const word = words[index] ?? '';
    const isAuxiliary = auxiliaries.test(word);
    const verb =
      isAuxiliary || determiner.test(words[index - 1] ?? '') ? undefined : englishVerb(word);
    if (isAuxiliary || verb !== undefined) return clauseAt(words, index, natureOf);
    if (/[,;:.()“”]/u.test(word) || /^(?:who|which|that|where|when|whose|because)$/u.test(word))
      return null;
  }
  return null;
}

function clauseAt(
  words: readonly string[],
  index: number,
  natureOf: NatureOf,
): EnglishClause | null {
  const form = words[index] ?? '';
  const known = auxiliaries.test(form) ? undefined : englishVerb(form);
  const adverb = /ly$|^(?:also|now|still)$/u.test(words[index - 1] ?? '')
    ? (words[index - 1] ?? '')
    : '';
  const before = words.slice(0, adverb === '' ? index : index - 1);
  const subject = lowered(before, natureOf);
  const tense = known && tenseOf(before, known);
  if (subject === null || tense === null) return null;
  if (tense === 'past' && /^(?:by|after|before|under|and)$/u.test(words[index + 1] ?? ''))
    return null;
  const helper = { past: 'did', third: 'does', base: 'do' } as const;
  const rest = words.slice(index + 1);
  const [participle = '', ...after] = rest;
  const lead = adverb === '' ? '' : `${adverb} `;
  return known === undefined || tense === undefined
    ? { subject, auxiliary: form, verb: lead + participle, base: '', rest: after.join(' ') }
    : {
        subject,
        auxiliary: helper[tense],
        verb: lead + known.base,
        base: known.base,
        rest: rest.join(' '),
      };
}

/** What looks like a base after a singular is a noun ("the help"), or the past of "cost" and the like. */
function tenseOf(subject: readonly string[], { base, tense }: Known): Tense | null {
  if (tense !== 'base' || /[^s]s$|^(?:people|women|men|children)$/u.test(subject.at(-1) ?? '')) {
    return tense;
  }
  return /^(?:cost|put)$/u.test(base) ? 'past' : null;
}

type Known = NonNullable<ReturnType<typeof englishVerb>>;

/** The subject within a sentence; null where it is unclear whether it begins with a name. */
function lowered(words: readonly string[], natureOf: NatureOf): string | null {
  const [first = '', ...others] = words;
  if (others.some((word) => notInside.test(word))) return null;
  const nature = /^(?:The|An?)$/u.test(first) ? 'common' : natureOf(first);
  // "Building the plant cost …"
  const isAction = /^\p{Lu}\p{Ll}{2,}ing (?:an?|the) /u.test(words.join(' '));
  if (nature === 'common' || isAction) return [first.toLowerCase(), ...others].join(' ');
  const isName = words.every((word) => /^(?:\p{Lu}|of$|the$|and$)/u.test(word));
  return isName && (nature === 'name' || words.length > 1) ? words.join(' ') : null;
}

/** Pronouns, and what may be a verb that is not known: then the one that was found is not the first. */
const notInside =
  /^(?:he|she|it|they|we|this|these|those|his|her|its|their|who|which|that|or|also|\p{Ll}{2,}ed)$/u;
