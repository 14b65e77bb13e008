import { acronymsOf, quotedPhrases } from './acronyms.js';
import type {
  Candidate,
  CandidateKind,
  NatureOf,
  QuestionRules,
  SentenceToAsk,
} from './candidate.js';
import { standAloneClause } from './clause.js';
import { askEvent, type EventRules } from './events.js';
import { frenchClauses } from './french-clauses.js';
import { aboutPerson } from './persons.js';

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
    ...asClauses(sentence),
    ...asObject(sentence.text),
    ...asQuantity(sentence.text),
    ...askEvent(sentence.text, events),
    ...acronymsOf(sentence.text).map((one) => make('acronym', `Que signifie « ${one} »`)),
  ],
};

const events: EventRules = {
  opening: /^(?<date>Le \d{1,2}(?:er)? \p{Ll}+(?: \d{4})?|En (?:\p{Ll}+ )?\d{4}), /u,
  past: /(?<!\p{L})(?:a|ont|avait|fut|furent|s’est|se sont) \p{Ll}|\p{L}{3,}(?:èrent|irent|urent)(?!\p{L})/u,
  ask: (date) => `Que s’est-il passé ${date}\u00a0?`,
};

const notVerb =
  /^(?:et|ou|de|du|des|d’|qui|dont|que|le|la|les|l’|une?|dans|à|au|aux|sur|avec|sous|en|pour|par|mais|comme|alors|ancienn?e?|né|née|puis|aussi|lui|elle|tous|ni|,|»)(?![\p{L}])/u;

function asPersons({ text, persons }: SentenceToAsk): Candidate[] {
  const asked = persons
    .filter((name) => text.includes(name))
    .map((name) => make('person', `Qui est ${name}`));
  const about = aboutPerson(text, persons, opening);
  if (about === null || notVerb.test(about.predicate)) return asked;
  const did = standAloneClause(about.predicate, frenchClauses, { begins: 'verb' });
  const words = quotedPhrases(text).map((phrase) =>
    make('wording', `Qui emploie l’expression « ${phrase} »`),
  );
  return [...asked, ...words, ...(did === null ? [] : [make('doer', `Qui ${did}`)])];
}

/** An article and its noun, or a name: a word that the article has nowhere in lower case. */
function isSubject(clause: string, natureOf: NatureOf): boolean {
  const [first = ''] = clause.split(/[\s’]/u);
  return (
    /^(?:l[ea]s?|l|une?|des|plusieurs|aucune?)$/iu.test(first) ||
    (natureOf(first) === 'name' && !opener.test(first))
  );
}

const opener =
  /^(?:À|Au|Aux|Après|Avant|Avec|Chaque|Ces?|Cette|Comme|Dans|De|Depuis|Des|D|Du|Durant|En|Entre|Et|J|Je|Il|Elle|Ils|Elles|On|Nous|Vous|Leurs?|Lors|Lorsque|Mais|Malgré|Même|Mon|Ma|Notre|Nos|Par|Parmi|Pendant|Peu|Plus|Pour|Pourtant|Près|Puis|Quand|Que|Qui|Sa|Ses|Son|Sans|Selon|Si|Sous|Sur|Tous|Tout|Toute|Toutes|Vers|C|S|N|Quoi|Bien)$/u;

function asClauses({ text, natureOf }: SentenceToAsk): Candidate[] {
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
    [
      'reason',
      'Pourquoi',
      /^(?<clause>[^,;:]{8,120}?),? (?:parce qu|à cause d|en raison d)[^,;:]+$/su,
    ],
    ['means', 'Comment', /^(?<clause>[^,;:]{8,160}?),? grâce (?:à (?!la?quelle)|aux? )[^;:]+$/su],
    [
      'object',
      'Sur quoi',
      /^(?<clause>[^,;:]{3,60}? (?:focalise|concentre|repose|s’appuie|travaille|collabore|mise)(?:nt)?(?: (?:ses|leurs?|son|sa) \p{L}+)?) sur (?:des|les|la|le|l’|une?) /su,
    ],
  ];
  const isMeans = (clause: string) =>
    !/(?<!\p{L})(?:est|sont|était|étaient)(?!\p{L})/u.test(clause);
  return [...leading, ...trailing].flatMap((template) => {
    const [kind, word, pattern] = template;
    const isWhole = trailing.includes(template);
    const read = isWhole ? text.replace(opening, keepTitle) : text;
    const found = pattern.exec(read)?.groups?.clause?.replace(opening, keepTitle);
    // At the beginning of a sentence a capital does not tell a name.
    if (found === undefined || (isWhole && !isSubject(found, natureOf))) return [];
    const clause = standAloneClause(found, frenchClauses, { isWhole });
    if (clause === null || (isWhole && !frenchClauses.verb.test(clause))) return [];
    if (kind === 'means' && !isMeans(clause)) return [];
    return [make(kind, `${word} ${asQuestion(clause)}`)];
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
  const perfect = inversion.exec(plain)?.groups;
  if (perfect !== undefined) {
    const pronoun = /^(?:la|une) /u.test(plain) ? 'elle' : 'il';
    const { subject: who, verb: auxiliary, rest: after } = perfect;
    return `${who} ${auxiliary}-${auxiliary === 'a' ? 't-' : ''}${pronoun} ${after}`;
  }
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

/** "la population de Venise a chuté …": of "la" and "le" the pronoun is known. */
const inversion =
  /^(?<subject>(?:la|le|une|un) \p{Ll}[\p{L}-]+(?: (?:de la |du |de |d’|des )?[\p{L}-]+){0,3}?|(?:la|le) \p{Lu}[\p{L}-]+) (?<verb>a|est|était|avait|fut|sera) (?<rest>\p{Ll}.*)$/u;

const objectVerb =
  'nie(?:nt)?|propose(?:nt)?|demande(?:nt)?|exige(?:nt)?|prévoi(?:t|ent)|crai(?:nt|gnent)|redoute(?:nt)?|annonce(?:nt)?|dénonce(?:nt)?|réclame(?:nt)?|recommande(?:nt)?|ve(?:ut|ulent)|promet(?:tent)?|refuse(?:nt)?|interdi(?:t|sent)|rejette(?:nt)?|conteste(?:nt)?|reçoi(?:t|vent)|fourni(?:t|ssent)|produi(?:t|sent)|proposai(?:t|ent)|espère(?:nt)?|réclame(?:nt)?';
const pronounAtEnd = /\s(?:se|ne|y|en|le|la|les|lui|qui|dont|où|et|ou|de|du|des)$/u;
const objectOf = new RegExp(
  `^(?:Même si |Bien que )?(?<subject>(?:(?:[Ll][ea]s? |[Ll]’)\\p{L}[\\p{L}’-]*(?: (?:de|du|des|d’|\\p{L}+){1,2} ?\\p{L}*)?|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)) (?<verb>${objectVerb}) (?:d’|de |qu|l|un|tout|des|la|le|plus|à)`,
  'u',
);

/** "Pékin nie tout soutien" → "Que nie Pékin ?": the subject follows, whatever its gender and number. */
function asObject(text: string): Candidate[] {
  const { subject, verb } = objectOf.exec(text.replace(opening, keepTitle))?.groups ?? {};
  if (subject === undefined || verb === undefined || frenchClauses.anaphora.test(subject))
    return [];
  if (pronounAtEnd.test(subject) || opener.test(subject.split(/[\s’]/u)[0] ?? '')) return [];
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
  const clause =
    found === undefined ? null : standAloneClause(found, { ...frenchClauses, subject: /^\p{Ll}/u });
  const { subject, verb = '' } = measured.exec(text)?.groups ?? {};
  const isTimed = /dur/u.test(verb);
  // An h may be mute or not.
  const isAsked =
    clause !== null &&
    frenchClauses.verb.test(clause) &&
    !/^(?:h|ans|années|mois|jours|heures|semaines|minutes|secondes|siècles|fois|autres|des|du|de)(?!\p{L})/u.test(
      noun,
    ) &&
    !/^h/u.test(noun);
  return [
    ...(isAsked
      ? [make('quantity', `Combien ${/^[aeiouéèêâîôœ]/u.test(noun) ? 'd’' : 'de '}${clause}`)]
      : []),
    ...(subject === undefined || frenchClauses.anaphora.test(subject)
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
