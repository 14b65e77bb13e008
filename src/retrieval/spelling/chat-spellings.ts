/**
 * Words that ask or join, as they are written in a hurry, spelled out: "c koi" becomes "c’est quoi",
 * "wat" "what". Only these, because what is asked about may be written in any way.
 */
export function spellOut(question: string, language: string): string {
  const spellings = chat[language];
  if (spellings === undefined) return question;
  return spellings.reduce((text, [pattern, words]) => text.replace(pattern, words), question);
}

type Spellings = readonly (readonly [RegExp, string])[];

/** Lower case only: capitals make names. */
const words = (written: string, words: string): readonly [RegExp, string] => [
  new RegExp(`(?<![\\p{L}\\p{N}'’@#-])(?:${written})(?![\\p{L}\\p{N}'’-])`, 'gu'),
  words,
];

const chat: Readonly<Record<string, Spellings>> = {
  fr: [
    words('qu?est ?ce (?:ki|qui)', 'qu’est-ce qui'),
    words('(?:quest|kes|keske?|kesk) ?ce (?:que?|ke|k)|keske?|kesk|quesque', 'qu’est-ce que'),
    words('es[tk]? ?ce (?:que?|ke|k)|esk|esque|eske', 'est-ce que'),
    words('es[tk]? ?ce ki', 'est-ce qui'),
    words('c(?= (?:koi|quoi|kwa|ki|qui|quand|kand|ou|où|combien|cmb)(?!\\p{L}))|cest|cé', 'c’est'),
    words('cetait', 'c’était'),
    words('koi|kwa|kwoi', 'quoi'),
    words('ki', 'qui'),
    words('ke', 'que'),
    words('kel|kels', 'quels'),
    words('kelle|kelles', 'quelles'),
    words('kand|kan|qd', 'quand'),
    words('kom|komen|koman|coment|komment', 'comment'),
    words('pk|pq|pkoi|pkw?a|pourkoi|prkoi|porkoi', 'pourquoi'),
    words('cmb|conbien|kombien|konbien', 'combien'),
    words('ya', 'il y a'),
    words('ds', 'dans'),
    words('pr', 'pour'),
    words('avk', 'avec'),
  ],
  en: [
    words('wat|wut|wot|wht', 'what'),
    words('whats|wats', 'what’s'),
    words('whos', 'who’s'),
    words('wheres', 'where’s'),
    words('whens', 'when’s'),
    words('wich|wch', 'which'),
    words('wen', 'when'),
    words('becuz|cuz|bcuz', 'because'),
    words('abt', 'about'),
  ],
  es: [
    words('xq|xk|porq|pq', 'por qué'),
    words('q|ke|k', 'que'),
    words('dnd|dond', 'dónde'),
    words('qn|kien', 'quién'),
    words('cdo|kuando', 'cuándo'),
    words('kual', 'cuál'),
  ],
  de: [
    words('wieviele', 'wie viele'),
    words('nich', 'nicht'),
    words('wat', 'was'),
    words('vllt', 'vielleicht'),
  ],
};
