import { type MarkEntry, whole } from './mark-entry.js';

export const germanMarks: readonly MarkEntry[] = [
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
      'plant planen geplant will wollen wollte hofft hoffen versucht versuchen vorgeschlagen schlagt schlug vorschlag verspricht droht fordert fordern befohlen befahl angeordnet ordnete ziel absicht beabsichtigt sucht strebt projekt',
    ),
  ],
  ['future', whole('wird werden'), { after: /(?:ge\p{L}+(?:t|en)|iert|\p{L}+(?:ert|elt|igt))\b/u }],
  ['if', whole('wenn falls ob sofern außer ausser'), { before: /auch $/u }],
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
