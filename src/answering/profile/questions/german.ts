import { acronymsOf, quotedPhrases } from './acronyms.js';
import type { Candidate, CandidateKind, QuestionRules, SentenceToAsk } from './candidate.js';
import { type ClauseRules, standAloneClause, wordsPattern } from './clause.js';
import { askEvent, type EventRules } from './events.js';
import { aboutPerson, personName } from './persons.js';

const clauses: ClauseRules = {
  boundary: /,\s|\s(?=(?:und (?:damit|so|dann)|sowie|wie|oder auch) )|\s\(/gu,
  dangling: new RegExp(
    `${wordsPattern('der die das den dem des ein eine einen einem einer und oder in im an am auf aus von vom zu zum zur mit für bei als sehr nicht ist sind hat haben').source}$`,
    'iu',
  ),
  anaphora: wordsPattern(
    'dies diese dieser dieses diesem diesen jene jener jenes er sie es ihm ihn ihnen dort hier damit dadurch dabei deshalb daher so ich wir',
  ),
  subject: /^/u,
  verb: /^/u,
  afterthought: /^,\s(?:aber|während|obwohl|weil|um|sodass|doch|denn|damit|bevor|nachdem)\s/u,
};
/** What the verb needs and a cut would lose: its prefix or participle, or the clause it introduces. */
const needsRest =
  /^,\s(?:dass|wie|ob|was|wer|wo|warum)\s|(?<!\p{L})(?:vor|an|auf|aus|ein|ab|zu|mit|nach|bei|her|hin|fest|zurück|teil|durch|um|weiter|statt)(?=[.!?]?$)/u;
const auxiliary =
  'hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|konnte|konnten|soll|sollen|muss|müssen|will|wollen';

/** German: the verb stands second, so a question word takes the place of what stands before it. */
export const germanRules: QuestionRules = {
  roles:
    'Präsident Präsidentin Vorstandsvorsitzender Vorstandsvorsitzende Direktor Direktorin Minister Ministerin Bürgermeister Bürgermeisterin Chef Chefin Leiter Leiterin Professor Professorin Forscher Forscherin Wissenschaftler Wissenschaftlerin Ökonom Ökonomin Philosoph Philosophin Autor Autorin Journalist Journalistin Sprecher Sprecherin Gründer Gründerin Physiker Physikerin Biologe Biologin Historiker Historikerin Arzt Ärztin Ingenieur Ingenieurin Anwalt Anwältin König Königin Kanzler Kanzlerin Lehrer Lehrerin Architekt Architektin Trainer Trainerin'.split(
      ' ',
    ),
  personalRelative: null,
  ask: (sentence) => [
    ...asPersons(sentence),
    ...asClauses(sentence.text),
    ...asQuantity(sentence.text),
    ...askEvent(sentence.text, events),
    ...acronymsOf(sentence.text).map((one) => make('acronym', `Was bedeutet „${one}“`)),
  ],
};

const events: EventRules = {
  opening:
    /^(?<date>Am \d{1,2}\. \p{Lu}\p{Ll}+(?: \d{4})?|Im (?:Jahr |\p{Lu}\p{Ll}+ )\d{4}) \p{Ll}/u,
  past: /^ (?:hat|haben|war|waren|wurden?|\p{Ll}{2,}ten?) /u,
  ask: (date) => `Was geschah ${date}?`,
};

function asPersons({ text, persons }: SentenceToAsk): Candidate[] {
  const asked = persons
    .filter((name) => text.includes(name))
    .map((name) => make('person', `Wer ist ${name}`));
  const about = aboutPerson(text, persons, /^(?:Präsident(?:in)?|Minister(?:in)?) /u);
  const inverted = new RegExp(
    `^(?:\\p{Lu}\\p{Ll}+ )(?<verb>${auxiliary}) (?:\\p{Lu}\\p{Ll}+ )?(?<name>${personName}) (?<rest>\\p{Ll}.*)$`,
    'su',
  ).exec(text)?.groups;
  const said =
    inverted !== undefined && persons.some((name) => inverted.name?.endsWith(name))
      ? `${inverted.verb} ${inverted.rest}`
      : (about?.predicate ?? null);
  if (said === null || /^(?:und|oder|von|der|die|das|des)\s/u.test(said)) return asked;
  const did = clauseOf(said);
  const words = quotedPhrases(text).map((phrase) =>
    make('wording', `Wer gebraucht den Ausdruck „${phrase}“`),
  );
  return [...asked, ...words, ...(did === null ? [] : [make('doer', `Wer ${did}`)])];
}

/** A clause with its verb first; null where cutting it would lose a part of its verb. */
function clauseOf(text: string): string | null {
  const kept = standAloneClause(text, clauses, { begins: 'verb' });
  if (kept === null || needsRest.test(text.slice(kept.length))) return null;
  const verb = new RegExp(`^(?:${auxiliary})\\s`, 'u');
  return !verb.test(kept) || /\s\p{Ll}+(?:t|en)$/u.test(kept) ? kept : null;
}

const verb = `(?:${auxiliary}|\\p{Ll}{2,}(?:t|te|ten|en))`;
const noVerb =
  /^(?:und|oder|der|die|das|den|dem|des|von|vom|im|in|an|am|auf|aus|mit|für|bei|seit|nach|über|unter|zwischen|sowie|gegen|ohne|bis|als|wie|neuen|alten|ersten|letzten|großen)$/u;

function asClauses(text: string): Candidate[] {
  const leading: readonly (readonly [CandidateKind, string, string])[] = [
    ['reason', 'Warum', '(?:Angesichts|Wegen|Aufgrund)'],
    ['time', 'Seit wann', 'Seit'],
    ['means', 'Wodurch', '(?:Dank|Durch)'],
    [
      'time',
      'Wann',
      '(?:Am \\d{1,2}\\.|Im (?:Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))',
    ],
  ];
  return [
    ...leading.flatMap(([kind, word, start]) => afterAdjunct(text, kind, word, start)),
    ...asObject(text),
  ];
}

function afterAdjunct(text: string, kind: CandidateKind, word: string, start: string): Candidate[] {
  const found = new RegExp(
    `^${start} [^,]{0,90}?(?:\\p{Lu}[\\p{L}-]+|\\d{4}) (?<rest>(?<verb>${verb}) [^,].*)$`,
    'su',
  ).exec(text)?.groups;
  if (found === undefined || noVerb.test(found.verb ?? '')) return [];
  const clause = clauseOf(found.rest ?? '');
  return clause === null ? [] : [make(kind, `${word} ${clause}`)];
}

const objectVerb =
  'bestreite[tn]|fordert|fordern|verlangt|verlangen|befürchtet|befürchten|fürchtet|fürchten|verspricht|versprechen|erwartet|erwarten|braucht|brauchen|liefert|liefern|bietet|bieten|empfiehlt|empfehlen|behauptet|erhält|erhalten|verbietet|verbieten|plant|planen';
const subject =
  '(?<subject>(?:(?:Der|Die|Das|Ein|Eine) (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+|(?!(?:Das|Dies|Es|Er|Sie|Wir|Ich|Ihr|Man|Die|Der|Ein|Eine|Einen|Den|Dem|Des|Einem|Einer|Im|Am|Beim|Zum|Zur|In|An|Auf|Mit|Für|Von|Bei|Nach|Vor|Seit|Was|Wer|Wie|Wo|Hier|Dort|Dann|Diese|Dieser|Dieses|Diesen|Alle|Viele|Einige|Manche|Kein|Keine|Keinen|Sein|Seine|Ihre|Auch|Und|Aber) )\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?))';
const objectOf = new RegExp(
  `^${subject} (?<verb>${objectVerb}) (?!man |wir |ich |er |sie |es |ihr |du |sich )`,
  'u',
);
const focusOf =
  /^(?<subject>\p{Lu}\p{Ll}+) (?<verb>richtet|konzentriert) (?<object>(?:seine|ihre|sich)(?: \p{Lu}\p{Ll}+)?) auf /u;
const measured = new RegExp(`^${subject} (?<verb>kostet|kosten|dauert|wiegt) (?=[^,]*\\p{L})`, 'u');

function asObject(text: string): Candidate[] {
  const object = objectOf.exec(text)?.groups;
  const focus = focusOf.exec(text)?.groups;
  const measure = measured.exec(text)?.groups;
  const word = measure?.verb === 'dauert' ? 'Wie lange' : 'Wie viel';
  return [
    ...(object === undefined
      ? []
      : [make('object', `Was ${object.verb} ${lowered(object.subject)}`)]),
    ...(focus === undefined
      ? []
      : [make('object', `Worauf ${focus.verb} ${focus.subject} ${focus.object}`)]),
    ...(measure === undefined
      ? []
      : [make('quantity', `${word} ${measure.verb} ${lowered(measure.subject)}`)]),
  ];
}

const counted =
  /^(?:Mehr als |Rund |Etwa |Fast |Über |Knapp )?(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|(?:\p{L}+)?hundert|(?:\p{L}+)?tausend) (?<clause>\p{Lu}\p{Ll}+(?:en|er|e|n|s) (?<verb>\p{Ll}+en|stehen|sind|waren|haben) .*)$/isu;

function asQuantity(text: string): Candidate[] {
  const found = counted.exec(text)?.groups;
  if (
    found === undefined ||
    noVerb.test(found.verb ?? '') ||
    /^(?:Jahre|Tage|Monate|Stunden|Minuten|Wochen)/u.test(found.clause ?? '')
  )
    return [];
  const clause = clauseOf(found.clause ?? '');
  return clause === null || !/^\p{Lu}/u.test(clause)
    ? []
    : [make('quantity', `Wie viele ${clause}`)];
}

function lowered(text = ''): string {
  return text.replace(/^(?:Der|Die|Das|Ein|Eine) /u, (word) => word.toLowerCase());
}

const make = (kind: CandidateKind, words: string): Candidate => ({ kind, question: `${words}?` });
