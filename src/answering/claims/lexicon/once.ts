/**
 * Whether a folded word is a verb for what one alone does to a thing, whoever else might wish it:
 * found it, discover it, win it, kill it. Only forms that tell of what has happened.
 */
export function isDoneOnce(folded: string): boolean {
  return acts.test(folded);
}

const acts =
  /^(?:fond(?:a|ee?s?)|invent(?:a|ee?s?)|decouv(?:rit|erte?s?)|ecri(?:vit|te?s?)|pein(?:te?s?|gnit)|compos(?:a|ee?s?)|cree?e?s?|tu(?:a|ee?s?)|assassin(?:a|ee?s?)|remport(?:a|ee?s?)|gagn(?:a|ee?s?)|rachet(?:a|ee?s?)|founded|invented|discovered|wrote|written|painted|composed|created|killed|assassinated|murdered|won|bought|acquired|fund(?:o|ad[oa]s?)|invent(?:o|ad[oa]s?)|descub(?:rio|iert[oa]s?)|escri(?:bio|t[oa]s?)|pint(?:o|ad[oa]s?)|compu(?:so|est[oa]s?)|cread[oa]s?|mato|matad[oa]s?|asesin(?:o|ad[oa]s?)|gan(?:o|ad[oa]s?)|compro|comprad[oa]s?|adquiri(?:o|d[oa]s?)|grundeten?|gegrundet|erfand(?:en)?|erfunden|entdeckten?|entdeckt|schrieb(?:en)?|geschrieben|malten?|gemalt|komponiert|schuf|geschaffen|totete|getotet|ermordete|ermordet|gewann(?:en)?|gewonnen|kaufte|gekauft|erwarb|erworben)$/u;

/** Whether a folded noun names what one at a time is of a thing: its head, its capital, its owner. */
export function isHeldByOne(folded: string): boolean {
  return offices.test(folded);
}

const offices =
  /^(?:pdg|dg|ceo|cfo|chef|cheffe|chief|head|jefe|jefa|president(?:e|a|in)?|presidenta|(?:vize|vorstands)?vorsitzende[rn]?|premier|chancelier|chanceliere|chancellor|canciller|kanzler(?:in)?|(?:co)?direct(?:eur|rice|or|ora)|geschaftsfuhrer(?:in)?|direktor(?:in)?|gouverneur(?:e|in)?|governor|gobernador(?:a)?|maire|mayor|alcalde|alcaldesa|burgermeister(?:in)?|roi|reine|king|queen|rey|reina|konig(?:in)?|capitale?|hauptstadt|proprietaire|owner|propietari[oa]|besitzer(?:in)?|siege|sitz|auteure?|author|autor(?:a|in)?|fondat(?:eur|rice)|founder|fundador(?:a)?|grunder(?:in)?)$/u;
