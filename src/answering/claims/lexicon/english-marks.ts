import { type MarkEntry, whole } from './mark-entry.js';

export const englishMarks: readonly MarkEntry[] = [
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
