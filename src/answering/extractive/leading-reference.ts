/**
 * Whether a sentence opens by pointing back at the one before it ("Cette initiative …", "Elle …",
 * "This …"), so that it says little when it is quoted alone.
 */
export function opensWithReference(sentence: string): boolean {
  const opening = sentence.replace(/^[\s«“"'’(—–-]+/u, '').replace(connective, '');
  return references.test(opening) && !impersonal.test(opening);
}

/** "En effet, il …", "De plus, cette …": what stands before the comma says nothing of its own. */
const connective =
  /^(?:en effet|de plus|en outre|par ailleurs|de même|ainsi|alors|ensuite|puis|enfin|toutefois|cependant|néanmoins|pourtant|mais|et|or|car|donc|par conséquent|en conséquence|malgré tout|en revanche|au contraire|de son côté|however|moreover|furthermore|therefore|thus|then|still|but|and|indeed|in fact|in addition|as a result|nevertheless|además|sin embargo|no obstante|por ello|por (?:lo )?tanto|así|entonces|luego|después|pero|y|también|en efecto|por su parte|aber|und|(?:außerdem|jedoch|allerdings|dennoch|trotzdem|zudem|darüber hinaus|daher|deshalb|dann|danach|auch)(?:\s(?:hat|hatte|ist|war|wird|wurde|kann|soll|will|haben|hatten|sind|waren|werden|wurden))?),?\s+/iu;

const references =
  /^(?:(?:il|elle|ils|elles|ce|cet|cette|ces|cela|ceci|ça|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|son|sa|ses|leur|leurs|he|she|they|it|this|that|these|those|his|her|its|their|such|él|ella|ellos|ellas|este|esta|estos|estas|ese|esa|esos|esas|esto|eso|su|sus|dich[oa]s?|er|sie|dies|diese|dieser|dieses|diesem|diesen|seine?[rsnm]?|ihre?[rsnm]?)(?![\p{L}-])|(?:y|en|l[’']un|l[’']une) |(?:ce|cette) dernière? |c[’'](?=\p{L})|(?:le|la|les) (?:dernier|dernière|premier|première|même)s? (?:a|est|était|fut)\s|the (?:latter|former)\s|das (?:ist|war|sind)\s)/iu;

/** "Il y a …", "It is known that …": a pronoun that stands for nothing. */
const impersonal =
  /^(?:il (?:n[’'])?(?:y (?:a|avait|eut|aura)|existe|existait|faut|fallait|s[’']agit|semble|paraît|suffit|convient|est (?:possible|nécessaire|probable|important|clair|vrai|difficile|interdit|à noter))|ce (?:n[’']est|sont|fut|sera) (?:qu|pas)|it (?:is|was) (?:possible|necessary|likely|important|clear|known|said|believed|thought|estimated|reported|difficult|true)|that (?:is why|said))(?![\p{L}])/iu;
