import { type MarkEntry, whole } from './mark-entry.js';

export const spanishMarks: readonly MarkEntry[] = [
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
