/**
 * Words around a claim that are no part of it: how somebody opens or closes a remark, and that it is
 * an opinion. Who else is credited ("selon German Gref"), a wish, a doubt and a denial ("je ne pense
 * pas que") change what is claimed, and are none of them.
 */

/** Opens a remark, whatever follows; a comma may stand behind. */
export const openers: readonly RegExp[] = [
  `bon(?= l[ae]s? )|(?:mais )?bon b[ae][hn]|mais bon|en tou[st] cas|de toute (?:façon|manière)|du coup|en gros|en bref|bref|à mon (?:humble )?avis|selon moi|d'après moi|de mon point de vue|à mon sens|à ma connaissance|autant que je sache|sauf erreur|personnellement|perso|franchement|honnêtement|sincèrement|sérieusement|apparemment|visiblement|quand même|bah|ben|beh|euh|bof|en fait|au fait|à vrai dire|en vérité|en réalité|en effet|effectivement|évidemment|bien sûr|clairement|cela dit|ceci dit|d'ailleurs|au passage|enfin bref|paraît-il|à ce qu'il paraît|si j'ai bien compris|si je comprends bien|pour info`,
  `anyways?|actually|in any case|at any rate|in my (?:humble )?(?:opinion|view)|from my point of view|imh?o|apparently|basically|honestly|frankly|personally|to be honest|to be fair|tbh|ngl|in fact|as a matter of fact|as far as i know|afaik|if i understand correctly|you know what|obviously|of course|clearly|by the way|btw|from what i (?:understand|gather|read|hear)`,
  `en (?:todo|cualquier) caso|de todos modos|de todas (?:formas|maneras)|a propósito|por cierto|en mi (?:humilde )?opinión|a mi (?:juicio|parecer|entender)|desde mi punto de vista|que yo sepa|personalmente|sinceramente|francamente|o sea|en fin|por lo visto|al parecer|aparentemente|de hecho|en realidad|por supuesto|claro que`,
  `jedenfalls|auf jeden fall|übrigens|meiner meinung nach|meiner ansicht nach|aus meiner sicht|meines erachtens|meines wissens|soweit ich weiß|soviel ich weiß|ehrlich gesagt|eigentlich|tatsächlich|naja|na ja|tja|im grunde|kurzum|offenbar|anscheinend|wie gesagt|immerhin|natürlich|nebenbei gesagt`,
].map((phrases) =>
  atStart(`(?:${phrases})(?:,? (?:que |qu'))?(?:\\s?[,:;…–—]+\\s?|\\.{2,}\\s?|\\s)`),
);

/** Opens a remark where a comma, or a sentence of its own, follows: "So China is …", never "so that". */
export const callOpeners = atStart(
  `(?:alors|donc|enfin|or|mais|et|so|well|also|but|and|bueno|pues|entonces|pero|y|aber|und)(?<pause>\\s?[,:;…–—]+\\s?|\\.{2,}\\s?|\\s)`,
);

/** Says something only where a pause follows: "No, China …", where "no company" denies. */
export const pausedOpeners = atStart(
  `(?:bon|bien|oui|non|si|moi|pour moi|voilà|écoute[zr]?|tu sais|vous savez|les gars|yes|yeah|yep|no|nope|now|look|listen|ok(?:ay)?|you know|i mean|guys|folks|thus|therefore|sí|claro|mira|vamos|vale|para mí|según yo|chicos|ja|nein|doch|nun|gut|na gut|klar|kurz|leute|ich meine)(?:\\s?[,:;…–—]+\\s?|\\s(?=(?:mais|but|pero|aber)\\s))`,
);

/** "Je pense que …": what somebody thinks is what they claim. Never "je ne pense pas que". */
export const opinions: readonly RegExp[] = [
  `(?:(?:moi,? )?(?:je |j')(?:pense|crois|trouve|dirais|suppose|imagine|estime|considère|sais|ai lu|ai entendu(?: dire)?|ai l'impression|suis (?:(?:presque|quasi|plutôt|absolument) )?(?:sûre?|certaine?|convaincue?|persuadée?))|il (?:me semble|semble(?:rait)?|paraî(?:t|trait))|on (?:dit|m'a dit|sait)|(?:il|c')(?: est|est) (?:clair|évident|certain)|le fait est)(?: bien| aussi| vraiment| donc)* (?:que |qu')`,
  `i(?:(?: really| honestly| do| still| also| just| personally)* (?:think|believe|guess|reckon|suppose|bet)|(?: would|'d) (?:say|think|guess)|(?: am|'m)(?: pretty| quite| fairly)? (?:sure|certain|convinced))(?: that,?|,)? (?!(?:of|about|not|that)\\s|in (?!my |any |fact|the (?:article|text))|so\\s?(?:[,.!?]|$))`,
  `(?:i(?:(?: really| do| just| also)* (?:feel|know|understand|read|hear|heard|have (?:read|heard)|gather))|it (?:seems|appears)(?: to me)?|it(?: is|'s) (?:clear|obvious)|(?:they|people) say|my (?:view|opinion|understanding) is|the fact is) that `,
  `(?:(?:yo )?(?:creo|pienso|opino|supongo|considero|diría|entiendo|sé|estoy (?:segur|convencid)[oa] de)|(?:a mí )?me parece|parece(?: ser)?|dicen|se dice|está claro|la verdad es|el (?:caso|hecho) es|resulta) que `,
  `(?:ich (?:glaube|denke|finde|meine|vermute|schätze|nehme an|würde sagen|bin (?:mir )?(?:sicher|überzeugt)|habe (?:gehört|gelesen))(?: auch| schon| halt| ja| doch| eigentlich)*|(?:mir scheint|es scheint(?: mir)?)|es heißt|klar ist|die wahrheit ist)(?:,? dass |, )`,
].map((phrases) => atStart(phrases));

const tags = `hein|pas vrai|n'est-ce pas|right|correct|innit|huh|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)n't (?:it|he|she|they|there|this|that)|¿?verdad|¿?cierto|oder|oder nicht|nicht wahr|gell|stimmt's`;
/** A denial without its question mark: "…, non ?" asks, "lui, non" denies. */
const denyingTags = `(?:non|nan|¿?no|nicht|ne)\\s?\\?`;
const closingOpinions = `je (?:pense|crois|trouve)|il me semble|à mon avis|selon moi|d'après moi|paraît-il|apparemment|en tout cas|quoi|i (?:think|believe|guess)|in my opinion|imh?o|tbh|afaik|as far as i know|apparently|anyway|though|you know|creo(?: yo)?|me parece|en mi opinión|al parecer|glaube ich|denke ich|finde ich|meiner meinung nach|anscheinend|jedenfalls`;

/** The same between two commas, wherever it stands: "La Chine, je pense, est …". */
export const asides = new RegExp(`\\s?,\\s(?:${loosely(closingOpinions)}),\\s`, 'giu');

/** Closes a remark behind a pause: asks for consent, or says that it is an opinion. */
export const closers = new RegExp(
  `\\s?[,;…–—]+\\s?(?:${loosely(`(?:${tags}|${closingOpinions})\\s?[?!.…]*|${denyingTags}`)})$`,
  'iu',
);

const laughter = `imh?o|tbh|afaik|ngl|lo+l|lmf?ao|rofl|m+d+r+|p+t+d+r+|xd+|(?:ha){2,}h?|(?:ja){2,}|(?:he){2,}|(?:hi){2,}`;
const faces = `[:;=][-']?[)(DdPp/|]|\\^\\^|<3`;
const pictures = `[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u{200d}\\u{fe0f}]+`;

/** Laughter and faces before whatever is said. */
export const openingCries = new RegExp(
  `^(?:(?:${laughter})(?!\\p{L})|${faces}|${pictures})[\\s,.!]*`,
  'iu',
);
/** The same behind it. */
export const closingCries = new RegExp(
  `[\\s,;]{0,3}(?<![\\p{L}\\p{N}])(?:${laughter}|${faces})[\\s.!]*$|${pictures}[\\s.!]*$`,
  'iu',
);

function atStart(pattern: string): RegExp {
  return new RegExp(`^(?:${loosely(pattern)})`, 'iu');
}

/** Members leave out accents, and write either apostrophe. */
function loosely(pattern: string): string {
  return pattern.replace(/'/gu, "['’]").replace(/[àâçéèêëíîïóôúûüñäößÀ-Ý]/gu, (letter) => {
    const plain = letter.normalize('NFD').charAt(0);
    return plain === letter ? letter : `[${letter}${plain}]`;
  });
}
