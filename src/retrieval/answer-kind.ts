import type { AnswerKind } from './evidence.js';
import { fold } from './fold.js';
import { asksYesOrNo } from './yes-or-no.js';

/**
 * Tells the kind of answer that a question wants, in French, English, Spanish and German. Accents,
 * apostrophes and chat spellings ("c koi", "ki", "ou est") make no difference. Where several
 * question words stand in one question, the earliest decides: in "Quel est le pays qui …" it is
 * "quel pays".
 *
 * @param language of the question, where it is known: "was" asks in German and is a verb in English.
 */
export function answerKindOf(question: string, language = ''): AnswerKind {
  const text = simplify(question);
  if (asksYesOrNo(question, text, language)) return 'yes_no';
  let best: { readonly kind: AnswerKind; readonly at: number } | undefined;
  for (const [kind, pattern] of patterns) {
    const at = text.search(pattern);
    if (at >= 0 && (best === undefined || at < best.at)) best = { kind, at };
  }
  return best?.kind ?? 'thing';
}

/** Folded words with one space between, so that patterns need no punctuation. */
function simplify(question: string): string {
  // "où" asks for a place, "ou" joins: the accent is kept as a word of its own.
  const marked = question.replace(/\boù\b|(?<!\p{L})où(?!\p{L})/giu, ' where ');
  return ` ${fold(marked)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const what = '(?:quels?|quelles?|kels?|kelles?|which|what|que|cual(?:es)?|welche[rmsn]?|was)';
/** Words that may stand between "quel" and its noun: "quelle est la ville", "what was the name". */
const between =
  '(?: (?:est|etait|fut|sont|etaient|furent|a ete|was|is|are|were|es|son|era|fue|ist|war|sind|le|la|les|l|un|une|the|el|los|las|der|die|das|nom|prenom|name|nombre|du|de|des|d|of|del|premiere?|first|ancien(?:ne)?|other|autres?|principal(?:e|es|aux)?|grande?|petite?|plus|celebre|main)){0,5}';

function nouns(words: string): string {
  return `${what}${between} (?:${words.trim().split(/\s+/).join('|')})s? `;
}

const persons = `personne personnage homme femme roi reine auteur auteure autrice president presidente
  ministre philosophe ecrivain ecrivaine artiste peintre acteur actrice musicien chanteur chanteuse
  compositeur architecte ingenieur savant scientifique empereur pape general joueur joueuse dirigeant
  dirigeante chef fondateur fondatrice inventeur heros person man woman king queen author writer
  painter actor actress singer composer emperor leader founder inventor persona rey reina autor
  autora konig konigin autor erfinder pdg ceo directeur directrice patron
  patronne director directora jefe jefa fundador fundadora ministro ministra inventora prasident
  prasidentin minister ministerin leiter leiterin grunder grunderin autorin erfinderin kaiser papst`;
const named = persons.trim().split(/\s+/).join('|');
const places = `pays ville region lieu endroit continent village capitale quartier rue riviere fleuve
  montagne ile departement province etat mer ocean country city town place location region capital
  river mountain island street state pais ciudad lugar capital land stadt ort hauptstadt`;
const dates = `annee date jour mois siecle epoque periode moment an heure saison decennie year day
  month century time era ano fecha dia mes siglo jahr tag datum monat jahrhundert`;
const quantities = `nombre pourcentage age prix montant taux superficie population taille distance
  quantite duree proportion part hauteur longueur largeur profondeur poids vitesse temperature budget
  cout effectif score altitude surface salaire frequence valeur number percentage price amount rate
  size height length weight speed cost area porcentaje precio edad anzahl preis prozentsatz`;

const pourQuelle = 'pour (?:quelles?|quels?) (?:raison|cause|motif)s? ';

const patterns: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'date',
    pattern(
      `${nouns(dates)}|quand |kand |quan |depuis quand|when |how long ago |cuando |wann |seit wann`,
    ),
  ],
  [
    'number',
    pattern(
      `${nouns(quantities)}|combien |cmb |conbien |how (?:many|much|old|long|far|tall|big|often|high|deep|fast|large) |cuant[oa]s? |wie ?viele? |wieviel |wie (?:lange|alt|hoch|gross|weit|oft) `,
    ),
  ],
  [
    'reason',
    pattern(
      `pourquoi |pourkoi |pk |pq |${what} (?:est |sont )?(?:la |les |l )?(?:raison|cause|motif|but|objectif)s? |${pourQuelle}|why |how come |what (?:is|was|were|are) the (?:reason|cause|purpose)s? |(?:what|which|qu est ce qui|quoi) (?:a )?(?:caused?|cause|provoque|entraine|led to|made) |for (?:what|which) reason |por que |xq |(?:cual|cuales) (?:es|fue|son|fueron) (?:la |el |las |los )?(?:causa|razon|motivo|objetivo)(?:s|es)? |warum |wieso |weshalb |weswegen |aus welche[mn] grund(?:en)? |was (?:ist|war|sind|waren) (?:der |die |das )?(?:grund|grunde|ursachen?|zweck|ziel) |was (?:hat|verursachte) \\p{L}+ verursacht `,
    ),
  ],
  [
    'place',
    pattern(
      `${nouns(places)}|where |(?<= )ou (?=est |sont |se |s |a |ont |vit |vivent |etait |peut |trouve |habite |va |fut )|donde |wo |woher |wohin `,
    ),
  ],
  [
    'person',
    pattern(
      `${nouns(persons)}|qui est ce qui |qui |ki |who |whom |whose |quien(?:es)? |wer |wem |wen |wessen |comment s appelle(?:nt)? (?:le|la|l|les) (?:${named}) |como se llaman? (?:el|la|los|las) (?:${named}) |wie heiss(?:t|en) (?:der|die) (?:${named}) |(?:quel|what|cual|wie) (?:est|is|was|etait|es|era|lautet|ist) (?:le|the|el|der) (?:nom|name|nombre) (?:du|de la|de l|des|of the|del|de la|des|der) (?:${named}) `,
    ),
  ],
  [
    'definition',
    pattern(
      `qu est ce qu(?:e|un|une)?(?= (?:c est|un|une|le|la|les|l)? ?\\p{L}+ $)|qu est ce qu un|qu est ce qu une|qu est ce que (?:le|la|les|l) \\p{L}+ (?:\\p{L}+ )?$|c ?est quoi |c (?:koi|quoi|kwa) |(?:que|ke) (?:signifie|veut dire) |definition |definis|what (?:is|are) (?:an? )?\\p{L}+ $|whats? (?:an? )?\\p{L}+ $|what does \\p{L}+ (?:mean|stand for) |what is meant by |define |qu entend on par |que significan? |que son (?:un |una |el |la |los |las )?\\p{L}+ $|was versteht man unter |was (?:sind|heisst) (?:die )?\\p{L}+ $|que es (?:un |una |el |la )?\\p{L}+ $|was (?:ist|bedeutet) (?:ein |eine |der |die |das )?\\p{L}+ $`,
    ),
  ],
  [
    'yes_no',
    pattern('(?:a t|ont|est|sont|peut|peuvent|va t|vont|doit|doivent) (?:il|elle|ils|elles|on) '),
  ],
  [
    'manner',
    pattern(
      `comment |coment |komment |de quelles? (?:maniere|facon)s? |how |in (?:what|which) ways? |como |de que (?:manera|modo|forma) |wie |auf welche (?:art|weise) `,
    ),
  ],
  [
    'list',
    pattern(
      `(?:quels|quelles) (?:sont|etaient|furent) |(?:which|what) \\p{L}+s (?:are|were) |(?:quels|quelles) \\p{L}+s sont |what are the \\p{L}+s |(?:citez|cite|nommez|nomme|enumerez|enumere|listez|list|name|enumere|enumera|nombra|lista|cita|nenne|nennen sie|liste) |cuales son |was sind die \\p{L}+ (?:der|von|des) |welche \\p{L}+ (?:sind|gehoren)`,
    ),
  ],
  [
    'thing',
    pattern(
      `(?:quel|quelle|quels|quelles|lequel|laquelle|kel|kelle|que|qu|quoi|koi|keske|what|which|cual|was|welche[rmsn]?) `,
    ),
  ],
];

function pattern(alternatives: string): RegExp {
  return new RegExp(`(?<= )(?:${alternatives})`, 'u');
}
