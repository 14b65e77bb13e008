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
    kind: 'negation',
    one: {
      fr: 'accept recoi recu. recue. recev adopt approuv approb autoris permet permis. permettre. permise. admet admis. legal. legale. legaux. favorable',
      en: 'accept receiv adopt approv allow permit permits. permitted. authoris authoriz admit legal. favour favor',
      es: 'acept recib adopt aprob aprueb autoriz permit admit legal.',
      de: 'akzeptier erhielt. erhalten. angenommen. nimmt. genehmig erlaub zugelassen. gestatt billigt. legal.',
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
      fr: 'gagn remport benefice victoire vainqueur vainc reussi succes triomph obtien obtenu',
      en: 'win. wins. won. winning. winner profit gain victor succe triumph obtain',
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
    kind: 'comparison',
    one: {
      fr: 'debut debute commenc demarr',
      en: 'begin. begins. began. begun. beginning. start',
      es: 'comienz comenz empiez empez inicio. inici',
      de: 'beginn begann begonnen. start',
    },
    other: {
      fr: 'fin. termin acheve achev',
      en: 'end. ends. ended. ending. finish',
      es: 'fin. final. termin acab',
      de: 'ende. endet. endete. beendet',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'ouvert ouvre. ouvrent. ouvrir. ouvrira. ouvrirait. inaugur',
      en: 'open. opens. opened. opening.',
      es: 'abr(?:e|en|io|ir). abiert inaugur',
      de: 'eroffn offnet. offnung',
    },
    other: {
      fr: 'ferme. fermee. fermer. ferment. fermeture. fermera. fermerait. clos. close. cloture',
      en: 'close. closes. closed. closing. shut',
      es: 'cerr(?:ar|o|ado|ada). cierr clausur',
      de: 'schlie(?:ß|ss) geschlossen.',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'ne. nee. nes. nait. naitre. naissance',
      en: 'born. birth.',
      es: 'nacid nacimi nacio.',
      de: 'geboren. geburt',
    },
    other: {
      fr: 'mort. morte. morts. deces. decede. meurt. mourir. mourut.',
      en: 'dies. died. death. dead.',
      es: 'muert muri falleci',
      de: 'gestorben. starb. tod.',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'entre. entrer. entree. arriv rejoin rejoign adhe',
      en: 'enter arriv join',
      es: 'entr(?:a|an|o|ar|ada). lleg ingres',
      de: 'ankunft beitritt beigetreten. eingetreten.',
    },
    other: {
      fr: 'sort. sortie. sortir. part. partie. partir. quitt',
      en: 'exit leave. leaves. left. leaving. depart quit',
      es: 'sal(?:e|en|io|ir|ida). dej(?:a|an|o|ar). abandon',
      de: 'verlass verlie(?:ß|ss) abreise austritt ausgetreten.',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'cree. creee. creer. creera. creation',
      en: 'creat build. built.',
      es: 'cre(?:a|ar|o|ado|ara). creacion',
      de: 'schaff schuf. geschaffen.',
    },
    other: {
      fr: 'supprim detrui',
      en: 'abolish destroy',
      es: 'suprim destru',
      de: 'abgeschafft. zerstor',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'sauv(?:e|er|ee|es|ent).',
      en: 'sav(?:e|es|ed|ing).',
      es: 'salv(?:a|o|ar|ado).',
      de: 'rettet gerettet.',
    },
    other: {
      fr: 'tue. tuer. tues. tuees. cout(?:e|er|ent|ee).',
      en: 'kill cost. costs.',
      es: 'mata. mato. mataron. costado.',
      de: 'totet getotet. kostet gekostet.',
    },
  },
  {
    kind: 'negation',
    one: { fr: 'suffisan', en: 'sufficien', es: 'suficient', de: 'ausreichend.' },
    other: { fr: 'insuffisan', en: 'insufficien', es: 'insuficient', de: 'unzureichend.' },
  },
  {
    kind: 'negation',
    one: { fr: 'possib', en: 'possib', es: 'posib', de: 'moglich' },
    other: { fr: 'impossib', en: 'impossib', es: 'imposib', de: 'unmoglich' },
  },
  {
    kind: 'negation',
    one: { fr: 'capab', en: 'able. capab', es: 'capaz. capaces.', de: 'fahig' },
    other: { fr: 'incapab', en: 'unable. incapab', es: 'incapa', de: 'unfahig' },
  },
  {
    kind: 'negation',
    one: { fr: 'utile. utiles.', en: 'useful', es: 'util. utiles.', de: 'nutzlich' },
    other: { fr: 'inutil', en: 'useless', es: 'inutil', de: 'nutzlos' },
  },
  {
    kind: 'negation',
    one: { fr: 'connu. connue. connus. connues.', en: 'known.', es: 'conocid', de: 'bekannt' },
    other: { fr: 'inconnu', en: 'unknown.', es: 'desconocid', de: 'unbekannt' },
  },
  {
    kind: 'negation',
    one: { fr: 'officie', en: 'official', es: 'oficial', de: 'offiziell' },
    other: { fr: 'officieux officieuse', en: 'unofficial', es: 'extraoficial', de: 'inoffiziell' },
  },
  {
    kind: 'comparison',
    one: { fr: 'priv(?:e|ee|es|ees).', en: 'private.', es: 'privad', de: 'privat' },
    other: {
      fr: 'public. publique. publics. publiques.',
      en: 'public.',
      es: 'public',
      de: 'offentlich staatlich',
    },
  },
  {
    kind: 'comparison',
    one: { fr: 'civil', en: 'civil', es: 'civil', de: 'zivil' },
    other: { fr: 'militaire', en: 'military.', es: 'militar', de: 'militar' },
  },
  {
    kind: 'negation',
    one: {
      fr: 'direct. directe. directs. directes. directement.',
      en: 'direct. directly.',
      es: 'direct',
      de: 'direkt',
    },
    other: { fr: 'indirect', en: 'indirect', es: 'indirect', de: 'indirekt' },
  },
  {
    kind: 'comparison',
    one: { fr: 'nationa', en: 'national', es: 'nacional', de: 'national' },
    other: { fr: 'internationa', en: 'international', es: 'internacional', de: 'international' },
  },
  {
    kind: 'negation',
    one: { fr: 'vrai. vraie. vrais. vraies.', en: 'true.', es: 'verdader', de: 'wahr.' },
    other: { fr: 'faux. fausse. fausses.', en: 'false. untrue.', es: 'fals', de: 'falsch' },
  },
  {
    kind: 'negation',
    one: { fr: 'dependan', en: 'dependen', es: 'dependien', de: 'abhangig' },
    other: { fr: 'independan', en: 'independen', es: 'independien', de: 'unabhangig' },
  },
  {
    kind: 'negation',
    one: { fr: 'stab', en: 'stable. stability.', es: 'estab', de: 'stabil' },
    other: { fr: 'instab', en: 'unstable. instability.', es: 'inestab', de: 'instabil' },
  },
  {
    kind: 'negation',
    one: { fr: 'ega(?:l|le|ux|les|lite).', en: 'equal', es: 'igual', de: 'gleich.' },
    other: { fr: 'inega', en: 'unequal inequal', es: 'desigual', de: 'ungleich' },
  },
  {
    kind: 'negation',
    one: { fr: 'sure. sures. securise', en: 'safe', es: 'segur', de: 'sicher' },
    other: {
      fr: 'dangereu',
      en: 'unsafe dangerous',
      es: 'insegur peligros',
      de: 'unsicher gefahrlich',
    },
  },
  {
    kind: 'negation',
    one: { fr: 'juste. justes. loyal', en: 'fair', es: 'just(?:o|a|os|as).', de: 'gerecht fair' },
    other: { fr: 'injust deloyal', en: 'unfair', es: 'injust', de: 'ungerecht unfair' },
  },
  {
    kind: 'negation',
    one: { fr: 'coupab', en: 'guilty.', es: 'culpab', de: 'schuldig' },
    other: { fr: 'innocen', en: 'innocen', es: 'inocen', de: 'unschuldig' },
  },
  {
    kind: 'negation',
    one: { fr: 'avantag', en: 'advantag', es: 'ventaj', de: 'vorteil' },
    other: { fr: 'inconvenient desavantag', en: 'disadvantag', es: 'desventaj', de: 'nachteil' },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'majeur. majeure. majeurs. majeures. importan',
      en: 'major. important. significant.',
      es: 'importan',
      de: 'wichtig bedeutend',
    },
    other: {
      fr: 'mineur. mineure. mineurs. mineures. negligeab',
      en: 'minor. negligib',
      es: 'menor. menores.',
      de: 'unwichtig unbedeutend',
    },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'import(?:e|er|ent|ation|ations|es).',
      en: 'imports. import. imported.',
      es: 'import(?:a|an|ar|acion|aciones).',
      de: 'import einfuhr',
    },
    other: { fr: 'export', en: 'export', es: 'export', de: 'export ausfuhr' },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'jour. jours. journee',
      en: 'day. days. daytime',
      es: 'dia. dias.',
      de: 'tag. tage.',
    },
    other: { fr: 'nuit', en: 'night', es: 'noche', de: 'nacht' },
  },
  {
    kind: 'comparison',
    one: {
      fr: 'enfant. enfants. jeune. jeunes.',
      en: 'child. children. young',
      es: 'nino. ninos. nina.',
      de: 'kind. kinder. kindern.',
    },
    other: {
      fr: 'adulte. adultes. vieux. vieille. vieilles.',
      en: 'adult',
      es: 'adult',
      de: 'erwachsen',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'confirm admet. reconnai',
      en: 'confirm admit',
      es: 'confirm admit reconoc',
      de: 'bestatig',
    },
    other: {
      fr: 'nie. nient. nier. dement',
      en: 'den(?:y|ies|ied).',
      es: 'niega niegan nego. desmint',
      de: 'leugnet bestreit bestritt',
    },
  },
  {
    kind: 'negation',
    one: {
      fr: 'maintien maintenu conserv gard(?:e|ent|er|ee).',
      en: 'maintain retain keep. keeps. kept.',
      es: 'mantien mantuv manten conserv',
      de: 'behaupt behalt behielt',
    },
    other: {
      fr: 'perd. perdent. perdu. perdue. perdus. perdre. perdit. perte.',
      en: 'lose. loses. lost. losing.',
      es: 'pierd perdi',
      de: 'verlier verlor',
    },
  },
  {
    kind: 'role',
    one: {
      fr: 'homme. hommes. masculin',
      en: 'man. men. male. males.',
      es: 'hombre masculin',
      de: 'mann. manner. mannlich',
    },
    other: {
      fr: 'femme. femmes. feminin',
      en: 'woman. women. female. females.',
      es: 'mujer femenin',
      de: 'frau. frauen. weiblich',
    },
  },
  {
    kind: 'role',
    one: { fr: 'mari. epoux', en: 'husband.', es: 'marido. esposo.', de: 'ehemann.' },
    other: { fr: 'femme. epouse', en: 'wife.', es: 'mujer. esposa.', de: 'ehefrau.' },
  },
  {
    kind: 'role',
    one: { fr: 'pere. peres.', en: 'father', es: 'padre.', de: 'vater.' },
    other: { fr: 'mere. meres.', en: 'mother', es: 'madre.', de: 'mutter.' },
  },
  {
    kind: 'role',
    one: {
      fr: 'fils. frere. freres.',
      en: 'son. sons. brother',
      es: 'hijo. hijos. hermano',
      de: 'sohn. sohne. bruder',
    },
    other: {
      fr: 'fille. filles. soeur',
      en: 'daughter sister',
      es: 'hija hermana',
      de: 'tochter schwester',
    },
  },
  {
    kind: 'role',
    one: { fr: 'roi. rois.', en: 'king. kings.', es: 'rey. reyes.', de: 'konig. konige.' },
    other: { fr: 'reine. reines.', en: 'queen', es: 'reina', de: 'konigin' },
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
