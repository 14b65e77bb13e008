/** What a word does to the meaning of a sentence, whatever the language. */
export type Mark =
  | 'not'
  | 'without'
  | 'possible'
  | 'must'
  | 'plan'
  | 'if'
  | 'alleged'
  | 'refuse'
  | 'future'
  | 'all'
  | 'most'
  | 'some'
  | 'few'
  | 'only'
  | 'half'
  | 'more'
  | 'less'
  | 'before'
  | 'after'
  | 'against'
  | 'except'
  | 'nearly'
  | 'former'
  | 'next'
  | 'despite'
  | 'respectively';

/** A word with what stands beside it, folded, in case it takes several words to mean it. */
export interface MarkedWord {
  readonly written: string;
  readonly folded: string;
  readonly before: string;
  readonly after: string;
}

/** French, English, Spanish and German; of other languages nothing is known. */
export function marksOf(word: MarkedWord, language: string): readonly Mark[] {
  const known = lexicons[language];
  if (known === undefined) return [];
  return known.flatMap(([mark, pattern, unless]) => {
    if (!pattern.test(word.folded)) return [];
    if (unless?.written?.test(word.written)) return [];
    if (unless?.before?.test(word.before) || unless?.after?.test(word.after)) return [];
    return [mark];
  });
}

interface Unless {
  readonly written?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}
type Entry = readonly [mark: Mark, pattern: RegExp, unless?: Unless];

const whole = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'u');

const french: readonly Entry[] = [
  // "ne … que" limits, "plus" alone is more: both are told below.
  [
    'not',
    whole('pas jamais aucune? nul nulle? ni nullement rien personne guere'),
    {
      before: /(?:^|[^\p{L}])(?:une?|la|les?|cette|chaque|d['’]|petits?|grands?|premiers?|deux) $/u,
    },
  ],
  ['not', whole('plus'), { before: /^(?!.*(?:^|[^\p{L}])n(?:e |['’])[^.,;]*$)/u, after: /^ que / }],
  ['without', whole('sans hors')],
  [
    'possible',
    whole(
      'peut peuvent pourrait pourraient pouvait pouvaient puisse puissent pouvoir peutetre possible possibles possibilite eventuel eventuelle eventuels eventuelles eventuellement risque risquent susceptibles? capables? probables? probablement sembl(?:e|ent|ait|aient) apparemment hypothese',
    ),
  ],
  [
    'must',
    whole(
      'doit doivent devra devront devrait devraient devait devaient faut faudra oblige obligee obliges obligatoire',
    ),
  ],
  [
    'plan',
    whole(
      'prevoi(?:t|ent|ts) prevu(?:e|s|es)? prevoyai(?:t|ent) envisage(?:nt|ait|aient)? envisagee?s? souhaite(?:nt|r|nt|ait|aient)? veu(?:t|lent) voulai(?:t|ent) voudrai(?:t|ent) espere(?:nt|r)? espoir vis(?:e|ent|ant|ait) cherche(?:nt|r|ait)? tente(?:nt|r|ait|nt|e)? tentative essa(?:ie|ient|yer|ye) propose(?:e|s|es|nt|r|ait)? proposition projette(?:nt)? projet promet(?:tent)? promis(?:e|es)? promesse menace(?:nt)? demande(?:nt|r|ait)? exige(?:nt|r|ait)? ordonne(?:nt|r|e)? reclame(?:nt)? appelle(?:nt)? invite(?:nt|ra|r)? encourage(?:nt)? recommande(?:nt|r)? devoir candidat candidate intention objectif',
    ),
    { before: /(?:pris en |rend(?:re|ent) |tient |en ) ?$/u },
  ],
  [
    'future',
    /^(?:aura|auront|sera|seront|fera|feront|ira|iront|pourra|pourront|verra|verront|viendra|viendront|prendra|prendront|\p{L}{3,}(?:era|eront|irai?t?|iront|dra|dront|vra|vront|tra|tront))$/u,
    { written: /^(?:opéra|caméra|ibera|plusieurs|.*(?:ira|tra|éra))$/u },
  ],
  [
    'possible',
    /^\p{L}{2,}(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient|ttrait|ttraient)$/u,
    {
      written:
        /^(?:adm|exp|resp|insp|t|att|v|ret|dés|soup|asp|consp|transp|m)ir(?:ait|aient)$|[aé]irai(?:t|ent)$|éraient$|érait$/u,
    },
  ],
  ['possible', whole('aurait auraient serait seraient ferait feraient devrait devraient')],
  ['future', whole('va vont'), { after: /^ (?!\p{L}{2,}(?:er|ir|re|oir)\b)/u }],
  [
    'if',
    whole('si'),
    {
      before: /(?:meme|comme|ainsi|mais|et|oui) $/u,
      after: /^ (?:bien que|longtemps|grand|peu|tot)/,
    },
  ],
  [
    'if',
    whole('sauf hormis excepte condition conditions'),
    { before: /(?:les?|des|ces|leurs?|en|bonne|bonnes) $/u },
  ],
  [
    'alleged',
    whole(
      'nie(?:nt|r|rait)? niai(?:t|ent) dement(?:ent|i|ir)? conteste(?:nt|r)? accuse(?:nt|r|e|es|ation|ations)? accuse(?:e|s|es)? accusait soupconne(?:nt|e|es|s|r)? soupcons? presume(?:e|s|es)? pretend(?:ent|u|ue|ait)? suppose(?:e|s|es|nt)? croi(?:t|ent|re) pense(?:nt|r)? rumeurs? allegations? inculpe(?:e|s|es)? doute(?:nt|r|s)? imagine(?:nt)? mythe fiction reve',
    ),
  ],
  [
    'refuse',
    whole(
      'refus(?:e|ent|er|ait|aient|e|es|ee|ees|ant)? rejet(?:te|tent|e|es|ee|ees|er)? rejete(?:e|s|es)? interdi(?:t|te|ts|tes|re|sent|ction) empech(?:e|ent|er|e|ee)? empeche(?:e|s|es|r|nt)? echou(?:e|ent|er|e|ait)? echec renonc(?:e|ent|er)? renonce(?:nt|r)? evit(?:e|ent|er|e|ait)? abandonn(?:e|ent|er|ee?s?)? annul(?:e|ent|er|ee?s?)? manqu(?:e|ent|er|ait)? cess(?:e|ent|er|ait)? arret(?:er)? fin incapables? impossible loin faux fausse',
    ),
  ],
  [
    'all',
    whole(
      'tous tout toute toutes chaque chacun chacune ensemble integralite totalite entierement totalement complet complete complets completes',
    ),
    {
      after: /^(?: (?:en|a fait|de suite|d abord|au plus|au moins)|['’])/,
      before: /(?:avant|malgre|surtout|pas du|apres|en|nie|nient|sans|refuse|dement) $/u,
    },
  ],
  [
    'most',
    whole('plupart majorite majoritairement generalement souvent principalement essentiellement'),
    {},
  ],
  [
    'some',
    whole(
      'certains certaines quelques plusieurs parfois partie partiellement divers diverses quelqu',
    ),
    { before: /(?:fait|font|faisait|faire|faisaient|faisant|grande) $/u },
  ],
  ['few', whole('peu rares rarement minorite')],
  [
    'only',
    whole('seul seule seuls seules seulement uniquement unique exclusivement que'),
    { before: /^(?!.*(?:^|[^\p{L}])n(?:e |['’])[^.,;]*$)(?=.*)/u },
  ],
  ['only', whole('seul seule seuls seules seulement uniquement exclusivement')],
  ['half', whole('moitie tiers quart demi demie')],
  [
    'more',
    whole('plus davantage superieur superieure superieurs superieures depasse depassent'),
    {
      before: /(?:^|[^\p{L}])(?:n(?:e |['’])[^.,;]*|de|en|non|l[ae]s?|du|des|ses|leurs?|sa) $/u,
      after: /^ que jamais|^ en plus/,
    },
  ],
  [
    'less',
    whole('moins inferieur inferieure inferieurs inferieures'),
    { before: /(?:au|du|neanmoins|a) $/u },
  ],
  ['before', whole('avant precede precedent predecesseur veille auparavant jusqu jusque')],
  [
    'after',
    whole('apres depuis suivant succede successeur lendemain ensuite'),
    { before: /d['’]$/u },
  ],
  ['against', whole('contre oppose opposee opposes opposent lutte lutter combattre')],
  ['nearly', whole('presque quasi quasiment')],
  ['former', whole('ancien ancienne anciens anciennes ex autrefois jadis')],
  ['despite', whole('malgre depit')],
  ['respectively', whole('respectivement')],
  [
    'plan',
    whole('compte comptent comptait cense censee censes passe point'),
    { after: /^(?! (?:de |a )?(?:s['’]|se |l['’])?\p{L}{2,}(?:er|ir|re|oir)(?!\p{L}))/u },
  ],
  ['next', whole('futur future futurs futures prochain prochaine prochains prochaines')],
];

const english: readonly Entry[] = [
  [
    'not',
    whole('not never neither nor nobody nothing none cannot no'),
    { after: /^ only /, before: /whether or $/u },
  ],
  ['not', whole('t'), { before: /^(?!.*n['’]$)/u }],
  ['without', whole('without outside')],
  [
    'possible',
    whole(
      'may might could can possible possibly possibility perhaps maybe likely probably would potential potentially seems? appears? apparently able capable',
    ),
    { written: /^May$/u },
  ],
  ['must', whole('must should ought need needs needed obliged required mandatory')],
  [
    'plan',
    whole(
      'plans? planned planning intends? intended wants? wanted hopes? hoped hoping aims? aimed aiming seeks? seeking sought tries tried trying attempts? attempted proposes? proposed proposal promises? promised threatens? threatened asks asked demands? demanded orders ordered urges? urged calls called expects? expected due scheduled candidate intention wishes considers considered considering',
    ),
    { after: /^ (?:in|of|off) / },
  ],
  ['future', whole('will shall going wo ll'), { after: /^ (?:to the|on|through|well)/ }],
  ['if', whole('if unless whether provided except')],
  [
    'alleged',
    whole(
      'den(?:y|ies|ied|ying) disputes? disputed accus(?:e|es|ed|ing|ation|ations) suspect(?:s|ed|s)? suspicion alleg(?:e|es|ed|edly|ation|ations) claim(?:s|ed|ing)? suppos(?:ed|edly) believ(?:e|es|ed) think thinks thought rumou?rs? rumou?red charged doubts? doubted denial imagin(?:e|es|ed) myth fiction',
    ),
  ],
  [
    'refuse',
    whole(
      'refus(?:e|es|ed|al|ing) reject(?:s|ed|ing|ion)? declin(?:e|es|ed) forbid(?:s|den)? forbade ban(?:s|ned|ning)? prohibit(?:s|ed|ion)? prevent(?:s|ed|ing)? fail(?:s|ed|ing|ure|ures)? avoid(?:s|ed|ing)? abandon(?:s|ed)? cancel(?:s|ed|led)? cancell?ed lack(?:s|ed|ing)? ceas(?:e|es|ed) stop(?:s|ped|ping)? unable impossible false untrue',
    ),
  ],
  [
    'all',
    whole('all every each everyone everything both entire entirely whole wholly completely always'),
    { before: /(?:at|after|above|not) $/u },
  ],
  [
    'most',
    whole('most mostly mainly generally often usually'),
    { before: /(?:the|s|its|their|his|her|our|at) $/u },
  ],
  ['most', whole('majority')],
  ['plan', whole('set'), { after: /^(?! to )/u }],
  ['some', whole('some several sometimes part partly partially various certain')],
  ['few', whole('few little rarely seldom hardly minority scarcely')],
  [
    'only',
    whole('only solely exclusively just alone sole'),
    { after: /^ (?:as|before|after|over|under)/ },
  ],
  ['half', whole('half third quarter'), { before: /(?:the|a|its|his|their) $/u }],
  [
    'more',
    whole('more higher greater larger bigger above over exceeds? exceed(?:s|ed|ing) longer'),
    { after: /^ (?:the|time|a|an|and more)\b/, before: /(?:no|any|all|once) $/u },
  ],
  ['less', whole('less fewer lower smaller below under shorter')],
  ['before', whole('before until earlier prior preceded predecessor ahead')],
  ['after', whole('after since following later succeeded successor')],
  ['against', whole('against opposes? opposed fights? fighting')],
  ['nearly', whole('almost nearly virtually')],
  ['former', whole('former formerly ex once')],
  ['despite', whole('despite notwithstanding')],
  ['respectively', whole('respectively')],
  ['next', whole('future next upcoming')],
];

const spanish: readonly Entry[] = [
  ['not', whole('no nunca jamas ningun ninguna ninguno nadie nada ni tampoco')],
  ['without', whole('sin fuera')],
  [
    'possible',
    whole(
      'puede pueden podria podrian podia podian pueda puedan poder quizas quiza posible posibles posiblemente probablemente parece parecen capaz capaces',
    ),
  ],
  ['must', whole('debe deben deberia deberian debera debia hay obligado obligada')],
  [
    'plan',
    whole(
      'preve preven previsto planea planean quiere quieren queria espera esperan busca buscan intenta intentan propone proponen propuso propuesto promete prometio amenaza pide piden pidio ordena ordeno ordenado exige objetivo intencion pretende pretenden proyecto',
    ),
  ],
  ['future', whole('va van'), { after: /^ (?!a \p{L}+r\b)/u }],
  [
    'future',
    /^\p{L}{2,}(?:ara|aran|era|eran|ira|iran)$/u,
    { written: /^(?:\p{L}*(?:ara|aran|era|eran|ira|iran))$/u },
  ],
  ['possible', /^\p{L}{2,}(?:aria|arian|eria|erian|iria|irian)$/u, { written: /ia(?:n)?$/u }],
  ['if', whole('si salvo excepto'), { written: /^sí$/u }],
  [
    'alleged',
    whole(
      'niega niegan nego negado desmiente acusa acusan acuso acusado acusada acusacion sospecha sospechan presunto presunta supuesto supuesta cree creen piensa piensan rumor rumores duda dudan',
    ),
  ],
  [
    'refuse',
    whole(
      'rechaz(?:a|an|o|ado|ada|ar)? prohib(?:e|en|io|ido|ida|ir)? imp(?:ide|iden|idio|edir) fracas(?:a|o|ado|ar) evit(?:a|an|o|ar) abandon(?:a|o|ado|ar) cancel(?:a|o|ado|ar) falta faltan dej(?:a|o|an) imposible incapaz falso',
    ),
  ],
  ['all', whole('todo toda todos todas cada ambos ambas entero totalmente siempre')],
  ['most', whole('mayoria mayor principalmente generalmente')],
  ['some', whole('algun alguna algunos algunas varios varias parte parcialmente diversos')],
  ['few', whole('poco poca pocos pocas raramente minoria')],
  ['only', whole('solo sola solos solas solamente unicamente unico unica exclusivamente')],
  ['half', whole('mitad tercio cuarto')],
  ['more', whole('mas superior superiores supera superan')],
  ['less', whole('menos inferior inferiores'), { before: /(?:al|por lo|a) $/u }],
  ['before', whole('antes hasta anterior precede')],
  ['after', whole('despues desde tras posterior')],
  ['against', whole('contra opone oponen lucha')],
  ['nearly', whole('casi')],
  ['former', whole('antiguo antigua ex')],
  ['despite', whole('pesar')],
  ['respectively', whole('respectivamente')],
  ['next', whole('futuro futura proximo proxima')],
];

const german: readonly Entry[] = [
  ['not', whole('nicht nie niemals niemand nichts weder kein(?:e|en|em|er|es)? keinesfalls')],
  ['without', whole('ohne außerhalb ausserhalb')],
  [
    'possible',
    whole(
      'kann konnen konnte konnten durfte durften darf mag moglich moglicherweise vielleicht wahrscheinlich scheint scheinen fahig wurde wurden',
    ),
    { written: /^(?:wurde|wurden)$/u },
  ],
  ['must', whole('muss mussen musste sollte sollten soll sollen')],
  [
    'plan',
    whole(
      'plant planen geplant will wollen wollte hofft hoffen versucht versuchen vorgeschlagen schlagt vorschlag verspricht droht fordert fordern befohlen befahl angeordnet ordnete ziel absicht beabsichtigt sucht strebt projekt',
    ),
  ],
  ['future', whole('wird werden'), { after: /(?:ge\p{L}+(?:t|en)|iert|\p{L}+(?:ert|elt|igt))\b/u }],
  ['if', whole('wenn falls ob sofern außer ausser')],
  [
    'alleged',
    whole(
      'leugnet leugnen bestreitet bestreiten bestritt dementiert beschuldigt beschuldigen vorgeworfen angeblich mutmaßlich mutmasslich mutmaßliche vermutlich glaubt glauben denkt verdacht verdachtigt zweifelt',
    ),
  ],
  [
    'refuse',
    whole(
      'weigert verweigert verweigern lehnt lehnte abgelehnt ablehnt verbietet verbot verboten verhindert verhindern scheitert gescheitert vermeidet aufgegeben fehlt fehlen mangelt mangel hort unmoglich unfahig falsch',
    ),
  ],
  [
    'all',
    whole(
      'alle allen aller alles jede jeder jedes jeden ganz ganze ganzen vollstandig beide beiden immer samtliche',
    ),
  ],
  ['most', whole('meisten mehrheit hauptsachlich meist oft')],
  [
    'some',
    whole(
      'einige einigen einiger manche manchen mehrere teil teilweise teils gewisse bestimmte verschiedene',
    ),
  ],
  ['few', whole('wenige wenigen wenig selten kaum minderheit')],
  [
    'only',
    whole('nur allein einzig einzige einzigen ausschließlich ausschliesslich lediglich bloß'),
  ],
  ['half', whole('halfte drittel viertel halb halbe')],
  [
    'more',
    whole('mehr hoher hohere großer grosser großere uber ubersteigt'),
    { before: /(?:nicht|kein\p{L}*) $/u },
  ],
  ['less', whole('weniger niedriger kleiner geringer unter')],
  ['before', whole('vor bevor bis zuvor vorher')],
  ['after', whole('nach nachdem seit danach spater')],
  ['against', whole('gegen bekampft')],
  ['nearly', whole('fast beinahe nahezu')],
  ['former', whole('ehemalige ehemaliger ehemaligen fruhere fruherer fruheren ex')],
  ['despite', whole('trotz ungeachtet')],
  ['respectively', whole('beziehungsweise jeweils')],
  ['next', whole('kunftige kunftig zukunftige nachste nachsten')],
];

const lexicons: Readonly<Record<string, readonly Entry[]>> = {
  fr: french,
  en: english,
  es: spanish,
  de: german,
};
