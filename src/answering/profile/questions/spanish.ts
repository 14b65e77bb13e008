import { acronymsOf, quotedPhrases } from './acronyms.js';
import type { Candidate, CandidateKind, QuestionRules, SentenceToAsk } from './candidate.js';
import { type ClauseRules, standAloneClause, wordsPattern } from './clause.js';
import { askEvent, type EventRules } from './events.js';
import { aboutPerson } from './persons.js';

const clauses: ClauseRules = {
  boundary:
    /,\s|\s(?=(?:para|destinad[oa]s?|con el fin|a fin de|quien|cuy[oa]s?|donde|gracias|según|mientras|porque|ya que|pero|así|frente|y (?:así|aporta)) )|\s(?=\p{L}+(?:ando|iendo) )|\s\(/gu,
  dangling: new RegExp(
    `${wordsPattern('de del la el los las un una unos unas al a en por con para y o que se es son ha han muy más').source}$`,
    'iu',
  ),
  anaphora: wordsPattern(
    'este esta estos estas ese esa esos esas esto eso él ella ellos ellas aquí allí entonces así lo yo nosotros',
  ),
  subject:
    /^(?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Uu]na?|[Mm]uch[ao]s|[Vv]ari[ao]s)\s\p{L}|(?!(?:Se|Pero|Como|Desde|En|Por|Para|Con|Sin|Según|Aunque|Cuando|Si|No|Es|Son|Así|Además|Tras|Al|Lo|Le|Les|Su|Sus|Mi|Ya|Y|O|Hay|Más|Esto|Esta|Este|Ese|Esa|Durante|Entre|Hasta|Hacia|Sobre)\s)\p{Lu}[\p{L}-]+\s)/u,
  verb: wordsPattern(
    'es son fue fueron era eran ha han había habían está están será serán puede pueden debe deben se recurre recurren busca buscan impone imponen tiene tienen quiere quieren hace hacen va van pide piden exige exigen prohíbe sube bajó subió cerró cerraron decidió decidieron eligió eligieron',
    'u',
  ),
  afterthought: /^,\s(?:\p{L}+(?:ando|iendo)\s|pero|mientras|aunque|ya que|porque)/u,
};
const opening =
  /^(?:(?:En efecto|Además|Sin embargo|No obstante|Por su parte|Recientemente|Según [^,]{3,60}), )?(?:a pesar de [^,]{3,120}, )?(?:(?:el|la|El|La) \p{Ll}+ (?=\p{Lu}\p{Ll}+ \p{Lu}))?/u;

/** Spanish: the verb goes before its subject wherever the question word wants it there. */
export const spanishRules: QuestionRules = {
  roles:
    'presidente presidenta director directora ministro ministra alcalde alcaldesa jefe jefa profesor profesora investigador investigadora científico científica economista filósofo filósofa escritor escritora autor autora periodista portavoz fundador fundadora físico física biólogo bióloga historiador historiadora médico médica ingeniero ingeniera abogado abogada diputado diputada senador senadora rey reina canciller maestro maestra arquitecto arquitecta entrenador entrenadora'.split(
      ' ',
    ),
  personalRelative: 'quien',
  ask: (sentence) => [
    ...asPersons(sentence),
    ...asClauses(sentence.text),
    ...asObject(sentence.text),
    ...askEvent(sentence.text, events),
    ...acronymsOf(sentence.text).map((one) => make('acronym', `Qué significa «${one}»`)),
  ],
};

const events: EventRules = {
  opening: /^(?<date>El \d{1,2} de \p{Ll}+(?: de \d{4})?|En (?:\p{Ll}+ de )?\d{4}), /u,
  past: /(?<!\p{L})(?:fue|fueron|ha|han|había|hubo) |\p{Ll}{2,}(?:ó|aron|ieron)(?!\p{L})/u,
  ask: (date) => `¿Qué ocurrió ${date}?`,
};

function asPersons({ text, persons }: SentenceToAsk): Candidate[] {
  const asked = persons
    .filter((name) => text.includes(name))
    .map((name) => make('person', `Quién es ${name}`));
  const about = aboutPerson(text, persons, opening);
  if (about === null || /^(?:y|e|o|de|del|que|quien)\s/u.test(about.predicate)) return asked;
  const did = standAloneClause(about.predicate, clauses, { begins: 'verb' });
  const words = quotedPhrases(text).map((phrase) =>
    make('wording', `Quién usa la expresión «${phrase}»`),
  );
  return [...asked, ...words, ...(did === null ? [] : [make('doer', `Quién ${did}`)])];
}

const participle = '(?<verb>(?:se )?(?:ha|han|había|habían) \\p{Ll}+[ai]do)';

function asClauses(text: string): Candidate[] {
  const why =
    /^(?:Frente a|Debido a|A causa de) [^,]{4,120}, (?<clause>.+)$/su.exec(text)?.groups?.clause ??
    /^(?<clause>.{8,120}?),? (?:porque|debido a) /su.exec(text)?.groups?.clause;
  const reason = why === undefined ? null : standAloneClause(why.replace(opening, ''), clauses);
  const since = new RegExp(
    `^Desde [^,]{4,80}, (?<subject>[^,]{3,60}?) ${participle}[.]$`,
    'su',
  ).exec(text)?.groups;
  return [
    ...(reason === null ? [] : [make('reason', `Por qué ${lowered(reason)}`)]),
    ...(since === undefined || clauses.anaphora.test(since.subject ?? '')
      ? []
      : [make('time', `Desde cuándo ${since.verb} ${since.subject}`)]),
  ];
}

const objectVerb =
  'nieg(?:a|an)|propone[n]?|exige[n]?|pide[n]?|prevé[n]?|teme[n]?|anuncia[n]?|denuncia[n]?|recomienda[n]?|quiere[n]?|promete[n]?|rechaza[n]?|prohíbe[n]?|recibe[n]?|ofrece[n]?|necesita[n]?|espera[n]?';
const subject =
  '(?<subject>(?:(?:El|La|Los|Las) \\p{Ll}+(?: (?:del?|de la|de los) \\p{L}+)?|(?!(?:Se|No|Lo|Le|Les|Nos|Me|Te|Ya|Que|Esto|Eso|Aquí|Así|Él|Ella|Como|Pero|También) )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?))';
const objectOf = new RegExp(`^(?:Aunque )?${subject} (?<verb>${objectVerb}) (?=\\p{L})`, 'u');
const focusOf =
  /^(?<subject>\p{Lu}\p{Ll}+) (?<verb>centra|concentra|basa) (?<object>sus? \p{L}+) en /u;
const measured =
  /^(?<subject>(?:El|La|Los|Las|Un|Una) [^,]{2,40}?) (?<verb>cuestan?|duran?|pesan?) (?=\p{L}|\d)/u;

/** "Pekín niega …" → "¿Qué niega Pekín?" */
function asObject(text: string): Candidate[] {
  const plain = text.replace(opening, '');
  const patterns: readonly (readonly [CandidateKind, string, RegExp])[] = [
    ['object', 'Qué', objectOf],
    ['object', 'En qué', focusOf],
    ['quantity', 'Cuánto', measured],
  ];
  return patterns.flatMap(([kind, word, pattern]) => {
    const { subject: who, verb, object } = pattern.exec(plain)?.groups ?? {};
    if (who === undefined || verb === undefined || clauses.anaphora.test(who)) return [];
    return [make(kind, [word, verb, lowered(who), ...(object ? [object] : [])].join(' '))];
  });
}

function lowered(text: string): string {
  return text.replace(/^(?:El|La|Los|Las|Un|Una) /u, (word) => word.toLowerCase());
}

const make = (kind: CandidateKind, words: string): Candidate => ({ kind, question: `¿${words}?` });
