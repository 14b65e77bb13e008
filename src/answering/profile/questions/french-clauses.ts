import { type ClauseRules, wordsPattern } from './clause.js';

const dangling =
  'de du des le la les un une au aux en à dans sur par avec et ou ne se que est a ont sont très plus puis qui dont donc mais ainsi aussi pour sans sous son sa ses leur leurs lors dès vers chez entre moins notamment déjà encore comme';

/** Forms that are little else than verbs; a noun among them does no more harm than a longer clause. */
const verbs = `a ont est sont était étaient fut furent sera seront avait avaient aura auront peut peuvent doit doivent
  va vont fait font se s’ n’ ne pouvait pouvaient devait devaient pourrait pourraient devrait devraient
  abandonne quitte quittent remporte remportent établit intègre décrit maintient maintiennent termine décide décident
  devient deviennent devint permet permettent prend prennent met mettent reçoit reçoivent tient tiennent vient viennent
  commence commencent crée créent adopte signe lance lancent ouvre ouvrent occupe occupent perd perdent gagne gagnent bat
  battent vit vivent meurt naît reste restent propose proposent annonce demande demandent arrosent représente représentent
  constitue constituent obtient utilise utilisent vend vendent achète coûte dirige dirigent publie produit produisent
  construit construisent détruit dispute épouse nomme élit conquiert envahit attaque remplace arrive arrivent accueille
  accueillent contient possède possèdent refuse refusent accepte acceptent choisit choisissent reconnaît organise dressent
  poussent compte focalise focalisent repose reposent collabore collaborent travaille travaillent maintiennent interdit
  proposa prit fit vint tint mit vit dit naquit devait paie paient exige exigent craignent redoute veut veulent`;

export const frenchClauses: ClauseRules = {
  boundary:
    /,\s|\s(?=(?:visant|tout en|afin|qui|dont|là où|où|grâce|selon|lorsque|parce|car|tandis|alors que|mais|face) )|\s(?=tels? que|telles? que)|\s(?=pour \p{L}+(?:er|ir|re)\s)/gu,
  dangling: new RegExp(`${wordsPattern(dangling).source}$`, 'iu'),
  anaphora: wordsPattern(
    'ce cet cette ces cela ceci celui celle ceux celles il elle ils elles on y ici ainsi alors je nous vous lui eux celui-ci dernier dernière derniers dernières auquel laquelle lequel notre nos votre vos mon ma mes',
  ),
  subject:
    /^(?:(?:[Ll]e|[Ll]a|[Ll]es|[Uu]n|[Uu]ne|[Pp]lusieurs|[Aa]ucune?)\s\p{L}|[Ll]’\p{L}|\p{Lu}[\p{L}’-]+(?:\s|$))/u,
  verb: new RegExp(
    `${wordsPattern(verbs).source}|(?<!\\p{L})s’\\p{Ll}|\\p{L}{3,}(?:èrent|irent|urent|aient|[^e]ait|eront|iront)(?!\\p{L})`,
    'u',
  ),
  afterthought: /^,\s(?:\p{L}{3,}ant\s|mais|tandis|alors|afin|ce qui|lorsque|avant de|après que)/u,
};
