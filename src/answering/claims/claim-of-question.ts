import { fold } from '../../retrieval/fold.js';

/**
 * The claim that a question makes, as a statement: "La Chine est-elle première ?" asks whether "La
 * Chine est première". Null where it asks for something else. French, English, Spanish and German.
 */
export function claimOfQuestion(question: string, language: string): string | null {
  const bare = question
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s¿]+|[\s?!.…]+$/gu, '')
    .trim();
  const isAsked = /[?¿]/u.test(question);
  const stated =
    framed(bare) ?? (asks.test(` ${fold(bare)} `) ? null : turned(bare, language, isAsked));
  return stated === null || stated.split(' ').length < 3 ? null : stated;
}

/** "Is it true that …", "…, c’est vrai": whatever is asked so is a claim. */
function framed(bare: string): string | null {
  for (const frame of frames) {
    const claim = frame.exec(bare)?.groups?.claim;
    if (claim !== undefined) return claim;
  }
  return null;
}

const frames: readonly RegExp[] = [
  /^(?:est[- ]ce (?:que |qu['’])|est[- ]il (?:vrai|exact) (?:que |qu['’])|(?:est[- ]ce|c['’]est) vrai (?:que |qu['’])|(?:l['’]article|le texte) (?:dit|affirme)[- ]?(?:t[- ])?(?:il )?(?:que |qu['’]))(?<claim>(?!qui |quoi ).+)$/iu,
  /^(?:vrai ou faux|true or false|verdadero o falso|wahr oder falsch) ?: ?(?<claim>.+)$/iu,
  /^(?<claim>.+?), (?:c['’]est vrai|est[- ]ce vrai|n['’]est[- ]ce pas|hein|non|pas vrai|is (?:that|it) (?:true|right)|right|isn['’]t it|correct|¿?(?:no|verdad|no es verdad|cierto)|nicht wahr|nicht|gell|stimmt das|oder)$/iu,
  /^(?:is it (?:true|right|correct|the case) that|does the (?:article|text) (?:say|claim|state) that|¿?es (?:verdad|cierto) que|¿?dice el (?:artículo|texto) que|(?:stimmt es|ist es (?:wahr|richtig)),? dass|(?:sagt|behauptet) der (?:artikel|text),? dass) (?<claim>.+)$/iu,
];

const asks =
  / (?:qui|que|quoi|quel|quelle|quels|quelles|ou|quand|comment|pourquoi|combien|lequel|laquelle|who|whom|whose|what|which|where|when|why|how|quien|quienes|cual|cuales|donde|cuando|como|cuanto|cuanta|cuantos|cuantas|wer|wen|wem|wessen|was|welche[mnrs]?|wo|wo(?:bei|durch|fur|gegen|her|hin|mit|nach|r(?:an|auf|aus|in|uber|um|unter)|von|vor|zu)|wann|wie|wieviele?|warum|wieso|weshalb|weswegen) /u;

function turned(bare: string, language: string, isAsked: boolean): string | null {
  if (language === 'fr') return turnedFrench(bare, isAsked);
  if (language === 'en') return turnedEnglish(bare);
  if (language === 'es') return turnedSpanish(bare, isAsked);
  return language === 'de' ? (verbFirst(bare, germanVerbs)?.replace(notGerman, ' ') ?? null) : null;
}

/** "La Chine est-elle …" → "La Chine est …"; and a statement with a question mark. */
function turnedFrench(bare: string, isAsked: boolean): string | null {
  const inverted =
    /^(?<who>.+?) (?<verb>(?:n['’])?\p{L}+)-(?:t-)?(?:il|elle|ils|elles|on)(?<rest> .*)?$/iu.exec(
      bare,
    );
  if (inverted?.groups !== undefined) {
    const { who = '', verb = '', rest = '' } = inverted.groups;
    const [asserted, said] = affirmed(verb, rest);
    return `${who.replace(/ n[e’']?$/iu, '')} ${asserted}${said}`;
  }
  return plain(bare, isAsked, frenchSaid);
}

/** Who asks "ne nie-t-il pas …?" asks whether he does: the denial is a way of asking. */
function affirmed(verb: string, rest: string): readonly [verb: string, rest: string] {
  return /^ pas(?: |$)/iu.test(rest)
    ? [verb.replace(/^n['’]/iu, ''), rest.replace(/^ pas/iu, '')]
    : [verb, rest];
}

const frenchSaid =
  /^(?:l['’]|(?:le|la|les|un|une) |\p{Lu}).* (?:est|sont|a|ont|était|étaient|n['’]est|ne|va|vont|peut|peuvent) /u;
const spanishSaid =
  /^(?:(?:el|la|los|las|un|una) |\p{Lu}).* (?:es|son|ha|han|era|está|están|no|va|puede) /u;

function plain(bare: string, isAsked: boolean, said: RegExp): string | null {
  return isAsked && said.test(bare) ? bare : null;
}

/** "Did Putin order …" → "Putin order …"; "Isn’t China the second …" → "China is the second …". */
function turnedEnglish(bare: string): string | null {
  const found =
    /^(?<verb>is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)(?:n['’]t)? (?<rest>.+)$/iu.exec(
      bare,
    );
  if (found?.groups === undefined) return null;
  const verb = found.groups.verb ?? '';
  const rest = found.groups.rest?.replace(/ not (?=\p{L})/u, ' ') ?? '';
  if (/^there\b/iu.test(rest)) return null;
  return /^d(?:o|oes|id)$/iu.test(verb) ? rest : insert(rest, verb.toLowerCase());
}

/** "¿No es China …?" asks whether it is; where a name stands second, a verb stands first. */
function turnedSpanish(bare: string, isAsked: boolean): string | null {
  const asked = bare.replace(/^no (?=\p{L})/iu, '');
  const isVerb = isAsked && spanishEnding.test(asked) && !spanishSmall.test(asked);
  return verbFirst(asked, isVerb ? /./u : spanishVerbs) ?? plain(bare, isAsked, spanishSaid);
}

const spanishEnding = /^\p{L}+(?:a|e|ó|[ae]n|ron) \p{Lu}/u;
const spanishSmall = /^(?:de|desde|entre|sobre|durante|ante|para|contra|en|que)(?= )/iu;
/** "Hat Putin nicht ein Netzwerk vorgeschlagen?" asks whether he has. */
const notGerman = / nicht (?=\p{L})/iu;
const spanishVerbs = /^(?:es|son|era|eran|fue|está|están|ha|han|puede|pueden|va|van|debe|deben)$/iu;
const germanVerbs =
  /^(?:ist|sind|war|waren|hat|haben|hatte|kann|können|will|wollen|wird|werden|soll|sollen|muss|müssen|darf|\p{L}{3,}(?:t|en))$/iu;

function verbFirst(bare: string, verbs: RegExp): string | null {
  const [verb = '', ...rest] = bare.split(' ');
  return verbs.test(verb) && rest.length > 1 ? insert(rest.join(' '), verb.toLowerCase()) : null;
}

/** Puts the verb behind the subject: a name, or an article with its noun. */
function insert(rest: string, verb: string): string {
  const subject =
    /^(?:(?:the|a|an|el|la|los|las|un|una|der|die|das|ein|eine) )?(?:\p{Lu}[\p{L}’'-]*(?: (?:of |de |del |von )?\p{Lu}[\p{L}’'-]*)*|\p{L}+)(?= |$)/u.exec(
      rest,
    )?.[0] ?? '';
  return `${subject} ${verb}${rest.slice(subject.length)}`.trim();
}
