/** The families that a folded word belongs to; words of one family may stand for each other. */
export function familiesOf(folded: string, language: string): readonly number[] {
  const known = compiled(language);
  return known.flatMap((pattern, family) => (pattern?.test(folded) ? [family] : []));
}

/**
 * The commonest verbs of news and encyclopedias with the nouns that say the same, as beginnings of
 * folded words; "." ends a whole word. One number a family in all languages, so that a claim in
 * English meets a French sentence where the tables know no translation. Only words that mean the
 * same in nearly any sentence: what is alike only sometimes ("obtenir", "prendre") is not here.
 */
const families: readonly Readonly<Record<'fr' | 'en' | 'es' | 'de', string>>[] = [
  {
    fr: 'tue. tuee. tues. tuees. tuer tuent. tuant. tuait. assassin abatt abattu meurtr',
    en: 'kill murder assassinat slain slay',
    es: 'mata. matan. mataron. mato. matar matado. asesin',
    de: 'tot(?:et|ete|en|eten|ung). getotet ermord mord.',
  },
  {
    fr: 'mort. morte. morts. mortes. meurt. meurent. mourir. mourut. deced deces. defunt',
    en: 'die. dies. died. dead. death. deaths. dying. deceas',
    es: 'muert muri muere. mueren. fallec',
    de: 'starb. starben. gestorben. sterb stirbt. tod. tot. verstorb',
  },
  {
    fr: 'arret(?:e|ee|es|ees|er|ation|ations). deten(?:u|ue|us|ues|ir|tion). detien interpell captur',
    en: 'arrest detain detention captur',
    es: 'arrest deten detuv captur',
    de: 'verhaft festgenommen. festnahme',
  },
  {
    fr: 'atteint. atteindre. atteignent. arriv',
    en: 'reach arriv',
    es: 'alcanz lleg',
    de: 'erreich ankomm angekomm',
  },
  {
    fr: 'fond(?:e|ee|es|ees|er|ateur|atrice|ateurs|ation). crea(?:teur|tion|trice). cree. creee. crees. creer. etabli. etablie. etablir.',
    en: 'found(?:ed|er|ers|ing). creat(?:e|es|ed|or|ion|ing). establish',
    es: 'fund(?:a|o|ado|ada|ador|ar|acion). cre(?:a|o|ado|ada|ador|ar|acion). establec',
    de: 'grund(?:et|ete|er|en|ung). gegrundet schuf. geschaffen. errichtet',
  },
  {
    fr: 'ecri(?:t|te|ts|tes|re|vain|vent|vit|vains). auteur. auteure. romancier romanciere redig',
    en: 'writ(?:e|es|er|ers|ing|ten). wrote. author',
    es: 'escrib escrit autor. autora. redact',
    de: 'schrieb schreib geschrieben. autor verfass',
  },
  {
    fr: 'remport gagn decroch recoi recoit recu. recue. victoire vainqueur',
    en: 'win. wins. won. winner. winning. victor receiv',
    es: 'gan(?:a|an|o|ar|ado|ador|aron). victori',
    de: 'gewinn gewann gewonnen. sieg. sieger.',
  },
  {
    fr: 'demeur vit. vivent. vivre. vivait. habit(?:e|ent|er|ait|ant|ants). resid',
    en: 'live. lives. lived. living. resid inhabit',
    es: 'viv(?:e|en|ia|ir|io). resid habit(?:a|an|ar|ante|antes).',
    de: 'lebt. leben. lebte. wohn bewohn',
  },
  {
    fr: 'adopt approuv approb vot(?:e|ee|es|ees). ratifi',
    en: 'adopt approv ratif',
    es: 'adopt aprob aprueb ratific',
    de: 'angenommen. genehmig gebilligt. verabschied ratifiz',
  },
  {
    fr: 'lanc(?:e|ee|es|ees|er|ent|ement). debut(?:e|er|ent|ee)?. commenc demarr',
    en: 'launch start begin began begun.',
    es: 'lanz comenz comienz empez empiez inici',
    de: 'start gestartet. beginn begann begonnen.',
  },
  {
    fr: 'construi(?:t|te|ts|tes|re|sent|sait). construction. bati. batie. batir. edifi',
    en: 'build. builds. built. building. construct erect',
    es: 'constru edific',
    de: 'baut. baute. gebaut. bau. erbaut errichtet',
  },
  {
    fr: 'annonc declar(?:e|ent|er|ait|ation). affirm indiqu',
    en: 'announc declar said. says. say. stat(?:ed|es|ement). affirm',
    es: 'anunci declar afirm dijo. dice. indic',
    de: 'kundig angekundigt. erklar sagt. sagte. teilt',
  },
  {
    fr: 'fourni procur livr(?:e|er|ent|ee|aison).',
    en: 'provid suppl(?:y|ies|ied|ying). deliver furnish',
    es: 'proporcion suministr provee entreg',
    de: 'liefer bereitstell bereitgestellt. stellt',
  },
  {
    fr: 'limit restrei restric',
    en: 'limit restrict',
    es: 'limit restring restric',
    de: 'begrenz beschrank einschrank eingeschrankt',
  },
  {
    fr: 'aid(?:e|er|ent|ee|ait|ant). assist soutien. soutient. parrain soutenu. soutenir. appui appuy',
    en: 'help aid. aids. aided. assist support',
    es: 'ayud asist apoy respald',
    de: 'hilf half. geholfen. unterstutz',
  },
  { fr: 'developp elabor', en: 'develop', es: 'desarroll elabor', de: 'entwickel entwickl' },
  {
    fr: 'decouv decouvert trouv',
    en: 'discover found. find. finds.',
    es: 'descubr descubiert hall encontr',
    de: 'entdeck gefunden. fand. findet',
  },
  {
    fr: 'achet achat acquis acquier acquerir. rachat rachet',
    en: 'buy. buys. bought. purchas acquir acquisition',
    es: 'compr adquir adquisicion',
    de: 'kauft. kaufte. gekauft. kaufen. erwarb. erworben. ubernahm',
  },
  {
    fr: 'vend. vendu. vendue. vendus. vendre. vendent. vente. ventes.',
    en: 'sell sold. sale. sales.',
    es: 'vend venta',
    de: 'verkauf',
  },
  {
    fr: 'utilis employ(?:e|ee|er|ent|es). emploie. recour servi',
    en: 'use. uses. used. using. utili',
    es: 'us(?:a|an|o|ar|ado|ada). utiliz emple(?:a|an|o|ar|ado|ada).',
    de: 'nutz benutz genutzt. verwend einsetz eingesetzt',
  },
  {
    fr: 'fabri produi(?:t|te|ts|tes|re|sent). production. producteur',
    en: 'produc manufactur made. make. makes.',
    es: 'produc produj fabric',
    de: 'produz produktion. herstell hergestellt. hersteller',
  },
  {
    fr: 'caus(?:e|er|ent|ee|ait|es). provoqu entrain engendr suscit',
    en: 'caus trigger provok',
    es: 'caus(?:a|an|o|ar|ado). provoc',
    de: 'verursach lost. ausgelost auslost',
  },
  {
    fr: 'nomm(?:e|ee|es|ees|er|ent). nomination. design',
    en: 'appoint nam(?:ed|es|ing). nominat',
    es: 'nombr design',
    de: 'ernannt. ernenn nominier',
  },
  {
    fr: 'accro augment hauss progress croissan',
    en: 'increas rise. rises. rose. risen. grew. grow. grows. grown. growth.',
    es: 'aument crec sub(?:e|en|io|ida).',
    de: 'steig stieg gestiegen. wachs wuchs zunahm erhoht',
  },
  {
    fr: 'diminu baiss redui(?:t|te|re|sent|ts). reduction. recul chut',
    en: 'decreas fall. falls. fell. fallen. drop declin reduc',
    es: 'disminu baj(?:a|an|o|ar|ada). redu',
    de: 'sink sank gesunken. abnahm verringer reduzier fiel.',
  },
  {
    fr: 'collabor cooper',
    en: 'collabor cooper',
    es: 'colabor cooper',
    de: 'zusammenarbeit kooper',
  },
  {
    fr: 'grand. grande. grands. grandes. important. importante. importants. importantes. majeur. majeure. majeurs. majeures. lourd. lourde. lourds. lourdes. considerable',
    en: 'big. large. great. major. important. significant. considerable',
    es: 'gran. grande. grandes. importante. importantes. considerable',
    de: 'groß(?:e|en|er|es)?. gross(?:e|en|er|es)?. wichtig(?:e|en|er|es)?. erheblich',
  },
  {
    fr: 'entreprise. entreprises. societe. societes. compagnie. compagnies. firme',
    en: 'compan firm. firms. business.',
    es: 'empresa compani',
    de: 'unternehmen. firma. firmen.',
  },
  {
    fr: 'fin. finir. finit. termin acheve',
    en: 'end. ends. ended. finish',
    es: 'fin. final. termin acab',
    de: 'ende. endet. endete. beendet',
  },
  {
    fr: 'nier nie. nient. niait. dement demen(?:ti|tie|tent).',
    en: 'den(?:y|ies|ied|ying|ial).',
    es: 'niega niegan nego negar desmient desmint',
    de: 'leugn bestreit bestritt dementier',
  },
  {
    fr: 'refus rejet',
    en: 'refus reject declin(?:e|es|ed).',
    es: 'rechaz neg(?:o|arse).',
    de: 'lehnt. lehnte. abgelehnt. ablehn weiger verweiger',
  },
  {
    fr: 'cherch vis(?:e|ent|ant|ait|er). but. objectif',
    en: 'seek. seeks. sought. aim. aims. aimed. goal. objective',
    es: 'busc objetivo pretend',
    de: 'ziel. zielt. strebt. angestrebt',
  },
  { fr: 'pres(?:ident|idente|idents|idence).', en: 'presiden', es: 'presiden', de: 'prasiden' },
  {
    fr: 'pdg. dirigeant dirige. directeur directrice patron.',
    en: 'ceo. head. heads. director chief. boss.',
    es: 'director directora. jefe. dirigente',
    de: 'chef. vorstandschef. direktor leiter',
  },
  { fr: 'domin', en: 'domina lead. leads. leading.', es: 'domin lider', de: 'domin fuhrend' },
  {
    fr: 'obstacle entrave frein',
    en: 'obstacle barrier hurdle hindrance',
    es: 'obstaculo barrera freno',
    de: 'hindernis hurde barriere',
  },
  {
    fr: 'contourn evit',
    en: 'bypass circumvent get. avoid',
    es: 'elud evit sort',
    de: 'umgeh umging',
  },
  {
    fr: 'qualifi decri(?:t|te|re|vent|vit). decrit. appel(?:e|ee|le|lent|er).',
    en: 'describ call(?:s|ed|ing)?. qualif',
    es: 'describ calific llam',
    de: 'beschreib beschrieb nannt genannt. bezeichn',
  },
  {
    fr: 'pays. nation. nations. etat. etats.',
    en: 'countr nation. nations. state. states.',
    es: 'pais. paises. nacion. naciones. estado. estados.',
    de: 'land. lander. landern. nation. nationen. staat. staaten.',
  },
  {
    fr: 'poursui continu',
    en: 'continu pursu',
    es: 'continu prosig',
    de: 'fortsetz fortgesetzt. verfolg',
  },
  {
    fr: 'intensifi renforc',
    en: 'intensif strengthen',
    es: 'intensific reforz refuerz',
    de: 'intensivier verstark vertief',
  },
  {
    fr: 'travail employ(?:e|ee|es|ees|eur|eurs). emploi. emplois. salari embauch',
    en: 'work employ job. jobs. hire. hired. staff',
    es: 'trabaj emple(?:ad|o)',
    de: 'arbeit beschaftig angestellt',
  },
  {
    fr: 'attaq attentat agress assaut. assauts.',
    en: 'attack assault raid. raids.',
    es: 'ataq atac atentad asalt',
    de: 'angriff angegriff greift. attentat anschlag',
  },
  {
    fr: 'epous epoux mari(?:e|ee|es|ees|age|ages|er). femme. conjoint',
    en: 'wed wedding marr(?:y|ies|ied|iage). wife. spouse husband',
    es: 'espos casad casar matrimoni conyuge',
    de: 'heirat verheirat ehefrau ehemann ehe.',
  },
  {
    fr: 'chef. chefs. leader leaders dirigeant dirige. tete.',
    en: 'leader leaders head. heads. lead. leads. led. chief',
    es: 'lider jefe dirigent encabez',
    de: 'anfuhrer fuhrer leiter chef. leitet',
  },
  {
    fr: 'conflit guerre. guerres. hostilite',
    en: 'conflict war. wars. hostilit',
    es: 'conflict guerr',
    de: 'konflikt krieg',
  },
  {
    fr: 'accord accords traite. traites. pacte',
    en: 'agreement deal. deals. treat(?:y|ies). accord. pact',
    es: 'acuerd tratad pact',
    de: 'abkommen vertrag pakt vereinbar einigung',
  },
  {
    fr: 'loi. lois. legislation',
    en: 'law. laws. legislation',
    es: 'ley. leyes. legislacion',
    de: 'gesetz. gesetze. gesetzgebung',
  },
  {
    fr: 'voiture automobile vehicule',
    en: 'car. cars. vehicle automobile',
    es: 'coche. coches. automovil vehiculo',
    de: 'auto. autos. wagen. fahrzeug',
  },
  {
    fr: 'population habitant peuple',
    en: 'population inhabitant people.',
    es: 'poblacion habitant pueblo',
    de: 'bevolkerung einwohner volk.',
  },
  {
    fr: 'elu. elue. elus. elues. elire. elit. election scrutin',
    en: 'elect(?:ed|ion|ions). poll. polls.',
    es: 'elegid eleccion comicio',
    de: 'gewahlt. wahl. wahlen. wahlt.',
  },
  {
    fr: 'demission demissionn',
    en: 'resign',
    es: 'dimi(?:sion|tio|tir|te).',
    de: 'rucktritt zurucktret zuruckgetret',
  },
  {
    fr: 'enquete enquet investigation',
    en: 'investigat inquir probe.',
    es: 'investig',
    de: 'ermittl untersuch',
  },
  {
    fr: 'detrui detrui demoli destruction ras(?:e|ee|er|es).',
    en: 'destroy destruct demolish raze',
    es: 'destru demol',
    de: 'zerstor abgeriss',
  },
  {
    fr: 'emprisonn incarcer prison',
    en: 'imprison jail prison',
    es: 'encarcel prision carcel',
    de: 'inhaftier gefangnis',
  },
  {
    fr: 'reuni rencontr entreti',
    en: 'meet(?:s|ing|ings)?. met. met',
    es: 'reuni encuentr',
    de: 'treff traf. begegn',
  },
  {
    fr: 'argent fonds. financement financ',
    en: 'money. fund(?:s|ed|ing)?. financ',
    es: 'dinero fond(?:o|os). financi',
    de: 'geld. mittel. finanz',
  },
  { fr: 'malad maladie patholog', en: 'disease illness sick', es: 'enfermed', de: 'krank' },
  { fr: 'bless', en: 'injur wound hurt', es: 'herid lesion', de: 'verletz verwund' },
  {
    fr: 'manifest protest',
    en: 'protest demonstrat',
    es: 'protest manifest',
    de: 'protest demonstr',
  },
  { fr: 'film films long-metrage cinema', en: 'film movie', es: 'pelicula film', de: 'film.' },
  {
    fr: 'montr reve(?:l|le|ler|lent|lation). indiqu',
    en: 'show reveal indicat',
    es: 'muestr mostr revel indic',
    de: 'zeig enthull',
  },
  {
    fr: 'vol. vole. volee. voles. vols. derob voleur',
    en: 'theft. stole. stolen. steal. thief rob',
    es: 'rob(?:o|os|ado|ada|ar). hurt',
    de: 'diebstahl gestohlen. stiehlt raub',
  },
  {
    fr: 'permet permis. permettre. permise. autoris',
    en: 'allow permit authori',
    es: 'permit autoriz',
    de: 'erlaub genehmig gestatt',
  },
  {
    fr: 'rapport etude. etudes. recherche. recherches.',
    en: 'report. reports. study. studies. research',
    es: 'informe. informes. estudi investig',
    de: 'bericht. studie. studien. forschung',
  },
  { fr: 'prepar', en: 'prepar', es: 'prepar', de: 'vorbereit' },
  {
    fr: 'recent recem recemm dernierement',
    en: 'recent lately',
    es: 'recient ultimamente',
    de: 'kurzlich jungst neulich',
  },
  {
    fr: 'mondia monde. global planet',
    en: 'world. global worldwide',
    es: 'mundia mundo. global',
    de: 'welt. weltweit global',
  },
];

const remembered = new Map<string, readonly (RegExp | undefined)[]>();

function compiled(language: string): readonly (RegExp | undefined)[] {
  const existing = remembered.get(language);
  if (existing !== undefined) return existing;
  const made = families.map((family) => {
    const words = (family as Readonly<Record<string, string>>)[language];
    return words === undefined ? undefined : beginnings(words);
  });
  remembered.set(language, made);
  return made;
}

/** A pattern of beginnings; "." ends a whole word. */
export function beginnings(words: string): RegExp {
  const alternatives = words
    .split(/\s+/)
    .map((word) => (word.endsWith('.') ? `${word.slice(0, -1)}$` : word));
  return new RegExp(`^(?:${alternatives.join('|')})`, 'u');
}
