/** What is written as one word and stands for several, as patterns have them. */
const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'im i m',
    'ive i ve',
    'iam i am',
    'youre you re',
    'youve you ve',
    'youll you ll',
    'theyre they re',
    'hes he s',
    'shes she s',
    'thats that s',
    'cannot can not',
    'cant can not',
    'wont will not',
    'aint is not',
    'shant shall not',
    'jvais je vais',
    'jveux je veux',
    'jte je te',
    'jvous je vous',
    'chui je suis',
    'jsuis je suis',
    'cest c est',
    'qqn quelqu un',
  ]
    .map((line) => line.split(' '))
    .map(([written = '', ...words]) => [written, words]),
);

export function expanded(word: string): readonly string[] {
  const known = expansions.get(word);
  if (known !== undefined) return known;
  const [, verb] = withNot.exec(word) ?? [];
  return verb === undefined ? [word] : [verb, 'not'];
}

/** Also without the apostrophe: "dont", "isnt". */
const withNot = /^(do|does|did|is|are|was|were|would|should|could|have|has|had|must|need|might)nt$/;
