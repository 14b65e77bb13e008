import { type MarkEntry, whole } from './mark-entry.js';

export const frenchMarks: readonly MarkEntry[] = [
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
