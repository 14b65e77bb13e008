import type { DifferenceKind } from '../../answer.js';
import { beginnings } from './families.js';

/** The side that a word takes in one of the pairs of opposites. */
export interface Side {
  readonly pair: number;
  readonly side: 0 | 1;
  readonly kind: DifferenceKind;
}

/** On which sides of which pairs a folded word stands; most stand on none. */
export function sidesOf(folded: string, language: string): readonly Side[] {
  const known = compiled(language);
  return known.flatMap(({ pair, patterns, kind }) =>
    patterns.flatMap((pattern, side) =>
      pattern.test(folded) ? [{ pair, side: side === 0 ? (0 as const) : (1 as const), kind }] : [],
    ),
  );
}

/** The kind of opposites that two words are, each in its language; null where they are none. */
export function sharedPair(
  one: string,
  language: string,
  other: string,
  otherLanguage: string,
): DifferenceKind | null {
  const sides = sidesOf(one, language);
  if (sides.length === 0) return null;
  const others = sidesOf(other, otherLanguage);
  const isOne = sides.some(({ pair, side }) =>
    others.some((told) => told.pair === pair && told.side === side),
  );
  const against = sides.find(({ pair, side }) =>
    others.some((told) => told.pair === pair && told.side !== side),
  );
  return isOne ? null : (against?.kind ?? null);
}

/**
 * Pairs whose sides exclude each other, as beginnings of folded words in French, English, Spanish
 * and German at once: a pair has one number in every language. A word that ends in "." is whole.
 */
interface Opposites {
  readonly kind: DifferenceKind;
  readonly one: Readonly<Record<string, string>>;
  readonly other: Readonly<Record<string, string>>;
}

const pairs: readonly Opposites[] = [
  {
    kind: 'comparison',
    one: {
      fr: 'augment hausse. hausses. accro grandi croi croissan croissance. progress mont(?:e|ent|ait|er|ee?s?). grimp bondi renforc renchér intensif multipli elargi gonfl accelere acceler ameliore amelior',
      en: 'increas rise. rises. rising. rose. risen. grow. grows. grew. grown. growing. growth. climb soar gain. gains. gained. surg strengthen intensif multipl expand accelerat improv up. higher.',
      es: 'aument sub(?:e|en|io|ir|ida). crec alza. refuerz reforz intensific multiplic ampli aceler mejor',
      de: 'steig stieg gestiegen. wachs wuchs gewachsen. zunehm zunahme. nahm. zugenommen. erhoh verstark intensivier verbesser',
    },
    other: {
      fr: 'diminu baiss reduc redui recul chut decro declin tomb(?:e|ent|ait|er|ee?s?). affaibl flechi effondr ralenti attenu restrein deterior empir',
      en: 'decreas fall. falls. fell. fallen. falling. drop. drops. dropped. dropping. declin reduc shrink shrank shrunk weaken slump plung slow(?:s|ed|ing)?. diminish worsen deteriorat down. lower. lost.',
      es: 'disminu baj(?:a|an|o|ar|ada). redu caid cae. caen. cayo. descen debilit ralentiz empeor',
      de: 'sink sank gesunken. fall. fiel. gefallen. abnehm abnahme. abgenommen. verringer reduzier schwach verlangsam verschlechter',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'premier. premiere. premiers. premieres.',
      en: 'first.',
      es: 'primer. primero. primera. primeros. primeras.',
      de: 'erst(?:e|en|er|es|em).',
    },
    other: {
      fr: 'dernier. derniere. derniers. dernieres.',
      en: 'last. latest. final.',
      es: 'ultim',
      de: 'letzt',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'meilleur mieux.',
      en: 'best. better.',
      es: 'mejor. mejores.',
      de: 'best(?:e|en|er|es). besser',
    },
    other: {
      fr: 'pire. pires. pis.',
      en: 'worst. worse.',
      es: 'peor. peores.',
      de: 'schlecht schlimm',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'grand. grande. grands. grandes. gros. grosse. large. larges. enorme immense massif massive massifs. massives. vaste',
      en: 'big. bigger. biggest. large. larger. largest. great. greatest. huge massive vast',
      es: 'grande. grandes. gran. enorme masiv',
      de: 'gro(?:ß|ss)(?:e|en|er|es|te|ten)?. riesig massiv',
    },
    other: {
      fr: 'petit. petite. petits. petites. faible. faibles. minime modest minuscule',
      en: 'small. smaller. smallest. little. tiny. minor. modest',
      es: 'pequen minim modest',
      de: 'klein gering winzig',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'long. longue. longs. longues.',
      en: 'long. longer. longest.',
      es: 'largo. larga.',
      de: 'lang. lange. langen. langer. langst',
    },
    other: {
      fr: 'court. courte. courts. courtes. bref. breve.',
      en: 'short. shorter. shortest. brief.',
      es: 'corto. corta. breve.',
      de: 'kurz',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'haut. haute. hauts. hautes. eleve. elevee. eleves. elevees. fort. forte. forts. fortes. puissan dominan',
      en: 'high. highest. strong. stronger. strongest. powerful. dominan',
      es: 'alto. alta. fuerte. fuertes. poderos dominan',
      de: 'hoch. hohe. hohen. hoher. hochst stark. starke. starken. machtig dominan',
    },
    other: {
      fr: 'bas. basse. basses. faible. faibles. marginal',
      en: 'low. lowest. weak. weaker. weakest. marginal',
      es: 'bajo. baja. debil marginal',
      de: 'niedrig schwach marginal',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'riche. riches. cher. chere. chers. cheres. couteu',
      en: 'rich. richer. richest. expensive costly',
      es: 'rico. rica. caro. cara.',
      de: 'reich. reiche. teuer',
    },
    other: {
      fr: 'pauvre. pauvres. bon marche',
      en: 'poor. poorer. poorest. cheap',
      es: 'pobre. barat',
      de: 'arm. arme. billig',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'jeune. jeunes. nouveau. nouvelle. nouveaux. nouvelles. recent. recente. recents. recentes.',
      en: 'young. younger. youngest. new. newest. newer. recent.',
      es: 'joven jovenes. nuev recient',
      de: 'jung. junge. jungen. junger. jungst neu. neue. neuen. neuer. neues.',
    },
    other: {
      fr: 'vieux. vieille. vieilles. ancien. ancienne. anciens. anciennes. age. agee.',
      en: 'old. older. oldest. elderly. ancient',
      es: 'viej antigu',
      de: 'alt. alte. alten. alter. altest',
    },
  },
  {
    kind: 'comparison',
    one: { fr: 'majorit', en: 'majorit', es: 'mayori', de: 'mehrheit' },
    other: { fr: 'minorit', en: 'minorit', es: 'minori', de: 'minderheit' },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'debut. debute. debuter. commenc demarr ouvert. ouverte. ouvre. ouvrent. ouvrir. ouverture. inaugur lance. lancee. lancer. lancent. naissance. nait. naitre. ne. nee. entre. entrer. entree. arriv',
      en: 'begin. begins. began. begun. beginning. start open. opens. opened. opening. launch born. birth. enter arriv',
      es: 'comienz comenz empiez empez inicio. inici abr(?:e|en|io|ir). abiert inaugur lanz nacid nacimi nacio. entr(?:a|an|o|ar|ada). lleg',
      de: 'beginn begann begonnen. start eroffn offnet. offnung gestartet. geboren. geburt ankunft',
    },
    other: {
      fr: 'fin. termin acheve achev ferme. fermee. fermer. ferment. ferme. fermeture. clos. close. cloture mort. morte. morts. deces. decede. meurt. mourir. mourut. sort. sorti. sortie. sortir. part. parti. partie. partir. quitt',
      en: 'end. ends. ended. ending. finish close. closes. closed. closing. die. dies. died. death. dead. exit leave. leaves. left. leaving. depart',
      es: 'fin. final. termin acab cerr(?:ar|o|ado|ada). cierr muert muri sal(?:e|en|io|ir|ida). dej(?:a|an|o|ar). parti',
      de: 'ende. endet. endete. beendet. schlie(?:ß|ss) geschlossen. gestorben. starb. tod. verlass verlie(?:ß|ss) abreise',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'accept adopt approuv approb autoris permet permis. permettre. permise. admet admis. legal. legale. legaux. favorable',
      en: 'accept adopt approv allow permit permits. permitted. authoris authoriz admit legal. favour favor',
      es: 'acept adopt aprob aprueb autoriz permit admit legal.',
      de: 'akzeptier angenommen. nimmt. genehmig erlaub zugelassen. gestatt billigt. legal.',
    },
    other: {
      fr: 'refus rejet rejette. interdi prohib empech defendu. illegal desapprouv',
      en: 'refus reject declin(?:ed|es)?. forbid forbade. ban. bans. banned. prohibit prevent illegal disapprov den(?:y|ied|ies).',
      es: 'rechaz prohib impid imped niega. nego. ilegal',
      de: 'abgelehnt. ablehn lehnt. verweiger verboten. verbiet verbot. verhinder illegal',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'soutien soutenu. soutenue. soutien. soutient. soutiennent. soutenir. appui appuie defend. defendent. defendre. partisan favoris encourag allie. alliee. allies. alliance. partenaire. partenaires. ami. amis. amie. partenariat',
      en: 'support back. backs. backed. defend champion encourag ally. allies. allied. partner friend',
      es: 'apoy respald defiend defend favorec aliad alianza. soci(?:o|os|a). amig',
      de: 'unterstutz verteidig befurwort verbundet partner freund',
    },
    other: {
      fr: 'oppos combat. combattre. combattu. combattent. critiqu condamn denonc attaqu ennem adversaire rival rivale. concurrent decourag',
      en: 'oppos critici condemn denounc attack enem adversar rival. rivals. rivalr competitor discourag',
      es: 'opon opuso. critic conden denunci atac enemig advers rival',
      de: 'ablehn kritis verurteil angegriffen. angriff. feind gegner. rival konkurrent',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'gagn remport victoire vainqueur vainc reussi succes triomph obtien obtenu',
      en: 'win. wins. won. winning. winner victor succe triumph obtain',
      es: 'gan(?:a|an|o|ar|ado|aron|ador). victori venc exit logr triunf',
      de: 'gewinn gewann gewonnen. sieg erfolg',
    },
    other: {
      fr: 'perd. perdent. perdu. perdue. perdus. perdre. perdit. perte. pertes. defait echou echec perdant',
      en: 'lose. loses. lost. losing. loss. losses. defeat fail. fails. failed. failure',
      es: 'pierd perd derrot fracas',
      de: 'verlier verlor verlust niederlage scheiter gescheitert. misserfolg',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'achet achat acquis acquier acquer acquisition',
      en: 'buy. buys. bought. buying. purchas acquir acquisition',
      es: 'compr adquir adquisicion',
      de: 'kauf. kauft. kaufte. gekauft. kaufen. erwerb erworben. erwarb',
    },
    other: {
      fr: 'vend. vendent. vendu. vendue. vendus. vendues. vendre. vendait. vente. ventes. cede. cession',
      en: 'sell. sells. sold. selling. sale. sales.',
      es: 'vend venta',
      de: 'verkauf',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'inclu. inclus. incluse. inclut. compris. comprise. comprend. presen(?:t|te|ts|tes|ce). membre. membres.',
      en: 'includ presen(?:t|ce). member. members.',
      es: 'inclu presen(?:te|cia). miembro',
      de: 'einschlie inbegriffen. anwesen mitglied',
    },
    other: {
      fr: 'exclu. exclus. exclue. exclut. exclure. exclusion. absen(?:t|te|ts|tes|ce).',
      en: 'exclud absen(?:t|ce).',
      es: 'exclu ausen',
      de: 'ausgeschlossen. ausschlie abwesen',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'suffis possible. possibles. capable. capables. utile. utiles. connu. connue. connus. connues. officiel prive. privee. prives. privees. civil. civile. civils. civiles. direct. directe. directs. directes. national. nationale. nationaux. nationales. interieur vrai. vraie. necessaire dependan stable. stables. egal. egale. egaux. certain. certaine. sur. visible. visibles. regulier juste. justes. normal coupable. avantage',
      en: 'sufficient possible. able. useful. known. official private. civil civilian direct. directly. domestic. true. necessary dependen stable. equal. certain. safe. visible. regular. fair. normal guilty. advantage',
      es: 'suficient posible. capaz. util. conocid oficial privad civil direct nacional interior verdader necesari dependien estable igual segur visible. culpable. ventaja',
      de: 'ausreichend. moglich. fahig. nutzlich bekannt. offiziell privat zivil direkt inlandisch wahr. notwendig abhangig stabil gleich. sicher. sichtbar. schuldig. vorteil',
    },
    other: {
      fr: 'insuffis impossib incapab inutile. inutiles. inconnu officieux public. publique. publics. publiques. militaire indirect internationa exterieur faux. fausse. inutil independan instab inegal incertain dangereu invisib irregulier injust anormal innocent. innocente. inconvenient desavantage',
      en: 'insufficient impossible. unable. useless unknown. unofficial public. military. indirect foreign. international false. unnecessary independen unstable unequal uncertain unsafe. dangerous invisib irregular unfair abnormal innocent. disadvantage',
      es: 'insuficient imposible. incapaz inutil desconocid publico. publica. militar indirect internacional exterior fals innecesari independien inestable. desigual insegur invisib inocente. desventaja',
      de: 'unzureichend. unmoglich unfahig nutzlos unbekannt inoffiziell offentlich militar indirekt auslandisch international falsch unabhangig instabil ungleich unsicher unsichtbar unschuldig. nachteil',
    },
  },
  {
    kind: 'name',
    one: {
      fr: 'nord. septentrional',
      en: 'north. northern.',
      es: 'norte. septentrional',
      de: 'nord nordlich',
    },
    other: {
      fr: 'sud. meridional',
      en: 'south. southern.',
      es: 'sur. meridional',
      de: 'sud. suden. sudlich',
    },
  },
  {
    kind: 'name',
    one: {
      fr: 'est. oriental. orientale. orientaux.',
      en: 'east. eastern.',
      es: 'este. oriental',
      de: 'ost ostlich',
    },
    other: {
      fr: 'ouest. occidental. occidentale. occidentaux. occidentales. occident.',
      en: 'west. western.',
      es: 'oeste. occidental occidente.',
      de: 'west',
    },
  },
  {
    kind: 'name',
    one: {
      fr: 'homme. hommes. masculin mari. epoux. pere. fils. frere. roi. garcon',
      en: 'man. men. male. males. husband. father. son. sons. brother king. boy. boys.',
      es: 'hombre marido. padre. hijo. hijos. hermano rey. nino. ninos. masculin',
      de: 'mann. manner ehemann. vater. sohn. bruder konig. junge. mannlich',
    },
    other: {
      fr: 'femme. femmes. feminin epouse. epouses. mere. fille. filles. soeur reine.',
      en: 'woman. women. female. females. wife. mother. daughter sister queen. girl. girls.',
      es: 'mujer esposa. madre. hija hermana reina. nina. ninas. femenin',
      de: 'frau. frauen. ehefrau. mutter. tochter. schwester konigin madchen weiblich',
    },
  },
];

interface Compiled {
  readonly pair: number;
  readonly kind: DifferenceKind;
  readonly patterns: readonly [RegExp, RegExp];
}

const remembered = new Map<string, readonly Compiled[]>();

function compiled(language: string): readonly Compiled[] {
  const existing = remembered.get(language);
  if (existing !== undefined) return existing;
  const made = pairs.flatMap(({ kind, one, other }, pair) => {
    const [left, right] = [one[language], other[language]];
    if (left === undefined || right === undefined) return [];
    return [{ pair, kind, patterns: [beginnings(left), beginnings(right)] as const }];
  });
  remembered.set(language, made);
  return made;
}
