import { acronymsOf, quotedPhrases } from './acronyms.js';
import type { Candidate, CandidateKind, QuestionRules, SentenceToAsk } from './candidate.js';
import { type ClauseRules, standAloneClause, wordsPattern } from './clause.js';
import { aboutPerson } from './persons.js';

const clauses: ClauseRules = {
  boundary:
    /,\s|\s(?=(?:visant|tout en|afin|qui|dont|là où|où|grâce|selon|lorsque|parce|car|tandis|alors|mais|face|tels?|telles?|ainsi) )|\s(?=pour \p{L}+(?:er|ir|re)\s)|\s(?=(?!puissant|important|suffisant|croissant|restant|suivant|devant|avant|durant|pendant|autant|tant|instant|enfant)\p{L}{3,}ant (?:ainsi |donc |aussi )?(?:l[ea]s?|une?|des|ses|leurs?|son|sa|de|à) )|\s\(/gu,
  dangling: wordsPattern(
    'de du des le la les un une au aux en à dans sur par avec et ou ne se que est a ont sont très plus',
    'iu',
  ),
  anaphora: wordsPattern(
    'ce cet cette ces cela ceci celui celle ceux celles il elle ils elles on y ici ainsi alors je nous vous',
  ),
};
const atEnd: ClauseRules = {
  ...clauses,
  dangling: new RegExp(`${clauses.dangling.source}$`, 'iu'),
};

const opening =
  /^(?:(?:En effet|De plus|Par ailleurs|Néanmoins|Cependant|Toutefois|Enfin|Ainsi|Récemment|Selon [^,]{3,60}), )?(?:malgré [^,]{3,120}, )?(?:(?:le|la|Le|La) \p{Ll}+ (?=\p{Lu}))?/u;

/** French: "est-ce que" leaves a clause as it is; inverted only where gender and number are plain. */
export const frenchRules: QuestionRules = {
  roles:
    'président présidente PDG directeur directrice ministre maire chef cheffe patron patronne professeur professeure chercheur chercheuse économiste philosophe écrivain écrivaine auteur autrice journaliste porte-parole fondateur fondatrice physicien physicienne biologiste historien historienne sociologue médecin ingénieur ingénieure avocat avocate députée? sénateur sénatrice roi reine chancelier chancelière enseignant enseignante institutrice instituteur architecte peintre acteur actrice entraîneur'.split(
      ' ',
    ),
  personalRelative: null,
  ask: (sentence) => [
    ...asPersons(sentence),
    ...asClauses(sentence.text),
    ...asObject(sentence.text),
    ...asQuantity(sentence.text),
    ...acronymsOf(sentence.text).map((one) => make('acronym', `Que signifie « ${one} »`)),
  ],
};

function asPersons({ text, persons }: SentenceToAsk): Candidate[] {
  const asked = persons
    .filter((name) => text.includes(name))
    .map((name) => make('person', `Qui est ${name}`));
  const about = aboutPerson(text, persons, opening);
  if (about === null || /^(?:et|ou|de|du|des|qui|dont)\s/u.test(about.predicate)) return asked;
  const did = standAloneClause(about.predicate, atEnd);
  const words = quotedPhrases(text).map((phrase) =>
    make('wording', `Qui emploie l’expression « ${phrase} »`),
  );
  return [...asked, ...words, ...(did === null ? [] : [make('doer', `Qui ${did}`)])];
}

function asClauses(text: string): Candidate[] {
  const leading: readonly (readonly [CandidateKind, string, RegExp])[] = [
    [
      'reason',
      'Pourquoi',
      /^(?:Face à|En raison d[eu]s?|À cause d[eu]s?) ?[^,]{4,120}, (?<clause>.+)$/su,
    ],
    ['time', 'Depuis quand', /^Depuis (?!lors|peu)[^,]{4,80}, (?<clause>.+)$/su],
    [
      'time',
      'Quand',
      /^(?:Le \d{1,2}(?:er)? \p{L}+(?: \d{4})?|En (?:\p{L}+ )?\d{4}), (?<clause>.+)$/su,
    ],
  ];
  const trailing: readonly (readonly [CandidateKind, string, RegExp])[] = [
    ['reason', 'Pourquoi', /^(?<clause>.{8,120}?),? (?:parce qu|à cause d|en raison d)/su],
    ['means', 'Comment', /^(?<clause>.{8,160}?),? grâce (?:à|aux?) /su],
    [
      'object',
      'Sur quoi',
      /^(?<clause>.{3,60}? (?:focalis|concentr|repos|s’appui|travaill|collabor|mis)\p{L}*(?: (?:ses|leurs?|son|sa) \p{L}+)?) sur (?:des|les|la|le|l’|une?|\p{Ll})/su,
    ],
  ];
  return [...leading, ...trailing].flatMap(([kind, word, pattern]) => {
    const found = pattern.exec(text)?.groups?.clause?.replace(opening, keepTitle);
    const clause = found === undefined ? null : standAloneClause(found, atEnd);
    return clause === null ? [] : [make(kind, `${word} ${asQuestion(clause)}`)];
  });
}

/** Of what opens a sentence only the article and title of a person stay. */
function keepTitle(opened: string): string {
  return /(?:^|, )((?:le|la|Le|La) \p{Ll}+ )$/u.exec(opened)?.[1] ?? '';
}

function asQuestion(clause: string): string {
  const inverted =
    /^(?<subject>(?<article>la|une|le|un) [\p{L}’-]+) (?<verb>(?:se |s’)?(?<end>[\p{L}]+))(?<rest> .+)?$/iu.exec(
      clause,
    )?.groups;
  const { subject = '', article = '', verb = '', end = '', rest = '' } = inverted ?? {};
  if (/^(?:se |s’)/u.test(verb) && /(?:[et]|d)$/u.test(end) && !/ent$/u.test(end)) {
    const pronoun = /^l?a|une$/iu.test(article) ? 'elle' : 'il';
    return `${lowered(subject)} ${verb}-${/e$/u.test(end) ? 't-' : ''}${pronoun}${rest}`;
  }
  const plain = lowered(clause);
  const plural =
    /^(?<subject>les .+?) (?<verb>(?:se )?sont) (?<done>\p{L}+(?<mark>ées|ies|ues|és|is|us))(?<rest> .+)?$/u.exec(
      plain,
    )?.groups;
  if (plural !== undefined) {
    const { done, mark = '', rest: after = '' } = plural;
    return `${plural.subject} ${plural.verb}-${/es$/u.test(mark) ? 'elles' : 'ils'} ${done}${after}`;
  }
  return /^[aeiouyàâéèêîôûœ]/iu.test(plain) ? `est-ce qu’${plain}` : `est-ce que ${plain}`;
}

const objectVerb =
  'nie(?:nt)?|propose(?:nt)?|demande(?:nt)?|exige(?:nt)?|prévoi(?:t|ent)|crai(?:nt|gnent)|redoute(?:nt)?|annonce(?:nt)?|dénonce(?:nt)?|réclame(?:nt)?|recommande(?:nt)?|ve(?:ut|ulent)|promet(?:tent)?|refuse(?:nt)?|interdi(?:t|sent)|rejette(?:nt)?|conteste(?:nt)?|reçoi(?:t|vent)|fourni(?:t|ssent)|produi(?:t|sent)|proposai(?:t|ent)|espère(?:nt)?|réclame(?:nt)?';
const objectOf = new RegExp(
  `^(?:Même si |Bien que )?(?<subject>(?:(?:[Ll][ea]s? |[Ll]’)\\p{L}[\\p{L}’-]*(?: (?:de|du|des|d’|\\p{L}+){1,2} ?\\p{L}*)?|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)) (?<verb>${objectVerb}) (?:d’|de |qu|l|un|tout|des|la|le|plus|à)`,
  'u',
);

/** "Pékin nie tout soutien" → "Que nie Pékin ?": the subject follows, whatever its gender and number. */
function asObject(text: string): Candidate[] {
  const { subject, verb } = objectOf.exec(text.replace(opening, keepTitle))?.groups ?? {};
  if (subject === undefined || verb === undefined || clauses.anaphora.test(subject)) return [];
  const link = /^[aeiouéè]/u.test(verb) ? 'Qu’' : 'Que ';
  return [make('object', `${link}${verb} ${lowered(subject)}`)];
}

const number =
  '(?:\\d[\\d\\s\\u00a0\\u202f.,]*\\d|\\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:[ -](?:et[ -])?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingts?|cents?|mille))*';
const counted = new RegExp(
  `^(?:(?:Plus|Près|Moins) d[e’] ?|Environ |Quelque )?${number} (?<clause>(?<noun>[\\p{Ll}-]+[sx]) [\\p{Ll}].*)$`,
  'isu',
);
const measured = new RegExp(
  `^(?<subject>(?:L[ea] |L’|Une? )[^,]{2,40}?) (?<verb>coûte|dure|pèse|mesure|a coûté|a duré) (?:environ |près de |plus de )?${number}`,
  'u',
);

function asQuantity(text: string): Candidate[] {
  const { clause: found, noun = '' } = counted.exec(text)?.groups ?? {};
  const clause = found === undefined ? null : standAloneClause(found, atEnd);
  const { subject, verb = '' } = measured.exec(text)?.groups ?? {};
  const isTimed = /dur/u.test(verb);
  // An h may be mute or not.
  const isAsked = clause !== null && !/^(?:h|ans|années|mois|jours|heures|semaines)/u.test(noun);
  return [
    ...(isAsked
      ? [make('quantity', `Combien ${/^[aeiouéèêâîôœ]/u.test(noun) ? 'd’' : 'de '}${clause}`)]
      : []),
    ...(subject === undefined || clauses.anaphora.test(subject)
      ? []
      : [make('quantity', `Combien ${isTimed ? 'de temps ' : ''}${verb} ${lowered(subject)}`)]),
  ];
}

/** An article that opened its sentence loses its capital; a name keeps it. */
function lowered(text: string): string {
  return text.replace(
    /^(?:L[ea]s?|Une?|Des|Du|Au|L’|Certaine?s|Plusieurs)(?=[ ’\p{L}]|$)/u,
    (word) => word.toLowerCase(),
  );
}

const make = (kind: CandidateKind, words: string): Candidate => ({
  kind,
  question: `${words}\u00a0?`,
});
