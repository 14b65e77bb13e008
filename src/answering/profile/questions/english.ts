import { acronymsOf, quotedPhrases } from './acronyms.js';
import type {
  Candidate,
  CandidateKind,
  NatureOf,
  QuestionRules,
  SentenceToAsk,
} from './candidate.js';
import { type ClauseRules, standAloneClause, wordsPattern } from './clause.js';
import { englishClause } from './english-clause.js';
import { askEvent, type EventRules } from './events.js';
import { aboutPerson } from './persons.js';

const boundary =
  /,\s|\s(?=(?:because|so that|in order|thanks|thereby|aimed|while|although|but|which|who|where|when|if|according) )|\s(?=to (?:drive|help|make|get|keep|find|avoid|reduce|protect|prevent|improve|strengthen|develop|build|ensure|cover|pay)\s)|\s\(/gu;
const clauses: ClauseRules = {
  boundary,
  dangling: new RegExp(
    `${wordsPattern('the a an of to in on at by for with from and or than as that is are was were has have more most very not about').source}$`,
    'iu',
  ),
  // "warns that …" introduces what is said; any other "that" points.
  anaphora: new RegExp(
    `${wordsPattern('this these those he she they it him them here there such so i we you us').source}|(?<!(?:says?|said|warns?|warned|claims?|claimed|explains?|explained|believes?|fears?|feared|expects?|hopes?|adds?|added|found|shows?|thinks?) )that(?!\\p{L})`,
    'iu',
  ),
  subject: /^\p{Ll}/u,
  verb: wordsPattern(
    'is are was were has have had can could will would must should may might do does did stand stands sit live lives lie came went died die took take fell fell ran run say says said believe work works worked arrived attended voted lost won killed took signed joined left received',
    'u',
  ),
  afterthought: /^,\s(?:\p{L}+ing\s|but|while|although|though|because|so )/u,
};
const opening =
  /^(?:(?:Indeed|However|Moreover|Nevertheless|Furthermore|In fact|For its part|For their part|Recently), )?(?:(?:despite|although|even though) [^,]{3,120}, )?/u;
const title =
  /^(?:the |The )?(?:Russian |Chinese |American |French |German |British )?(?:President|Prime Minister|Minister|Professor|Doctor|Dr|Mayor|King|Queen) (?=\p{Lu})/u;

/** English: questions are put with "do" only where the verb's base is known. */
export const englishRules: QuestionRules = {
  roles:
    'president CEO director minister mayor head chief professor researcher scientist economist philosopher writer author journalist spokesman spokeswoman founder co-founder physicist biologist historian sociologist doctor engineer lawyer deputy senator king queen chancellor teacher schoolteacher architect painter actor actress coach manager chairman chairwoman'.split(
      ' ',
    ),
  personalRelative: 'who',
  ask: (sentence) => [
    ...asPersons(sentence),
    ...asClauses(sentence),
    ...asQuantity(sentence),
    ...askEvent(sentence.text, events),
    ...acronymsOf(sentence.text).map((one) => make('acronym', `What does “${one}” stand for`)),
  ],
};

const events: EventRules = {
  opening:
    /^(?<date>On \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+(?: \d{4})?|On \p{Lu}\p{Ll}+ \d{1,2}|In (?:\p{Lu}\p{Ll}+ )?\d{4}), /u,
  past: /^(?!.*(?<!\p{L})(?:will|shall|would)(?!\p{L})).*(?:(?<!\p{L})(?:was|were|had|began|came|went|took|became|won|lost|left|met|fell)(?!\p{L})|\p{Ll}{3,}ed(?!\p{L}))/su,
  ask: (date) => `What happened ${date}?`,
};

function asPersons({ text, persons }: SentenceToAsk): Candidate[] {
  const asked = persons
    .filter((name) => text.includes(name))
    .map((name) => make('person', `Who is ${name}`));
  const about = aboutPerson(text.replace(opening, '').replace(title, ''), persons, /^$/u);
  if (about === null || /^(?:and|or|of|who|which)\s/u.test(about.predicate)) return asked;
  const did = standAloneClause(about.predicate, clauses, { begins: 'verb' });
  const words = quotedPhrases(text).map((phrase) =>
    make('wording', `Who used the words “${phrase}”`),
  );
  return [...asked, ...words, ...(did === null ? [] : [make('doer', `Who ${did}`)])];
}

const objectVerbs =
  /^(?:recently )?(?:deny|propose|demand|require|expect|fear|announce|answer|serve|steal|want|promise|reject|refuse|receive|offer|provide|need|recommend|claim|explain|produce|supply|seek|forbid)$/u;

function asClauses({ text, natureOf }: SentenceToAsk): Candidate[] {
  const plain = text.replace(opening, '');
  const found = [
    read(
      'reason',
      'Why',
      /^(?:Faced with|Because of|Owing to|Due to) [^,]{4,120}, (?<clause>.+)$/su,
      plain,
    ),
    read('time', 'Since when', /^Since (?!then)[^,]{4,80}, (?<clause>.+)$/su, plain),
    read(
      'time',
      'When',
      /^(?:On \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+|On \p{Lu}\p{Ll}+ \d{1,2}|In (?:\p{Lu}\p{Ll}+ )?\d{4})(?:,? \d{4})?, (?!\d{4})(?<clause>.+)$/su,
      plain,
    ),
    read(
      'time',
      'When',
      /^(?<clause>[^,]{3,60} (?:was|were) \p{Ll}+(?:ed|t|en|wn)) in (?:\p{Lu}\p{Ll}+ )?\d{4}/su,
      plain,
    ),
    read('reason', 'Why', /^(?<clause>.{8,120}?),? (?:because|so that) /su, plain),
    read('means', 'How', /^(?<clause>.{8,160}?),? thanks to /su, plain),
  ].flatMap((one) => one ?? []);
  const asked = found.flatMap(({ kind, word, clause }) => {
    const parts = englishClause(clause, natureOf);
    if (parts === null) return [];
    const { auxiliary, subject, verb, rest } = parts;
    const kept = standAloneClause(`${subject} ${verb} ${rest}`, clauses, { begins: 'verb' });
    const isAsked =
      kept !== null &&
      (rest === '' || kept !== `${subject} ${verb}`) &&
      !/^(?:or|and)\s/u.test(rest) &&
      (kind !== 'time' || word !== 'Since when' || /^ha[sd]|have$/u.test(auxiliary));
    return isAsked ? [make(kind, `${word} ${auxiliary} ${kept}`)] : [];
  });
  return [...asked, ...asObject(plain, natureOf)];
}

function read(kind: CandidateKind, word: string, pattern: RegExp, text: string) {
  const clause = pattern.exec(text)?.groups?.clause;
  return clause === undefined ? null : { kind, word, clause };
}

/** What is denied, required, offered …, and what something costs, weighs, or how long it takes. */
function asObject(text: string, natureOf: NatureOf): Candidate[] {
  const parts =
    englishClause(text.replace(/^Even though /u, ''), natureOf) ?? englishClause(text, natureOf);
  if (parts === null || clauses.anaphora.test(parts.subject)) return [];
  const { auxiliary, subject, verb, base, rest } = parts;
  const on = /^(?<object>(?:its|their|his|her) \p{L}+) on /u.exec(rest)?.groups?.object;
  if (base === '') {
    return /ing$/u.test(verb) && on !== undefined
      ? [make('object', `What ${auxiliary} ${subject} ${verb} ${on} on`)]
      : [];
  }
  if (objectVerbs.test(verb) && rest !== '' && !/^(?:as|to|for|in|by|on|at|or|and)\s/u.test(rest))
    return [make('object', `What ${auxiliary} ${subject} ${verb}`)];
  const [, mass, period = ''] = /^give|produce|yield$/u.test(base) ? (massOf.exec(rest) ?? []) : [];
  if (mass !== undefined) {
    return [make('quantity', `How much ${mass} ${auxiliary} ${subject} ${base}${period}`)];
  }
  const word =
    /^(?:take|last)$/u.test(base) && time.test(rest)
      ? 'How long'
      : /^(?:cost|weigh)$/u.test(base) && amount.test(rest)
        ? 'How much'
        : null;
  return word === null ? [] : [make('quantity', `${word} ${auxiliary} ${subject} ${base}`)];
}

/** "about twenty kilos of honey a year" */
const massOf =
  /^(?:\p{L}+ )?[\d\p{L}.,-]+ (?:\p{L}+ )?(?:kilos?|kilograms?|grams?|tonnes?|tons|litres?|liters?|barrels) of (\p{Ll}+)( an? (?:day|week|month|year))?(?!\p{L})/u;
/** An amount, and nothing that only begins like one. */
const amount =
  /^(?:(?:about|around|almost|nearly|more than|less than|over|up to|only|just) )?(?:[$£€]?\d|\p{L}+(?:-\p{L}+)? (?:hundred|thousand|million|billion|euros?|dollars?|pounds?|crowns?|cents?|francs?|kilos?|tonnes?|tons|grams?)(?!\p{L}))/u;
const time = /^[^,]{2,30}(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)/u;
const number =
  '(?:\\d[\\d,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|hundreds of|thousands of)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million))*)(?: (?:million|billion))?';
const counted = new RegExp(
  `^(?:(?:More|Fewer|Less) than |About |Almost |Nearly |Over |At least |Some |Around )?${number} (?<clause>(?:\\p{Ll}+ )?(?<noun>\\p{Ll}+[^s\\W]s|people|women|men|children) \\p{Ll}.*)$`,
  'isu',
);

function asQuantity({ text }: SentenceToAsk): Candidate[] {
  const { clause: found, noun = '' } = counted.exec(text)?.groups ?? {};
  if (
    found === undefined ||
    /^(?:years|months|weeks|days|hours|minutes|times|per|of)$/iu.test(noun) ||
    /^(?:thousand|million|billion)/u.test(found)
  )
    return [];
  const clause = standAloneClause(found, clauses);
  return clause === null || !clauses.verb.test(clause)
    ? []
    : [make('quantity', `How many ${clause}`)];
}

const make = (kind: CandidateKind, words: string): Candidate => ({ kind, question: `${words}?` });
