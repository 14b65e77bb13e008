/**
 * Words that carry no content of their own, folded (see fold.ts): articles, pronouns, prepositions,
 * auxiliaries, and the words that ask.
 */
export function isStopWord(folded: string, language: string): boolean {
  return (stopWords[language] ?? stopWords.und).has(folded);
}

/** Languages whose function words are known, in order of preference when two fit equally. */
export const languagesWithStopWords = ['fr', 'en', 'es', 'de'] as const;

/** The function words of one language, for telling languages apart. */
export function stopWordsOf(
  language: (typeof languagesWithStopWords)[number],
): ReadonlySet<string> {
  return stopWords[language];
}

const french = split(`a ai aie aient aies ait alors apres as au aucun aucune aucuns aupres auquel
  aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aussi autre autres aux
  auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant ayez ayons
  bien c ca car ce ceci cela celle celles celui cependant certain certaine certaines certains ces
  cet cette ceux chaque chez ci combien comme comment concernant contre d dans de depuis des desquels
  desquelles donc dont du duquel durant elle elles en encore enfin entre envers es est et etaient
  etais etait etant ete etes etiez etions etre eu eue eues eurent eus eut eux fait faire fais font
  fois fumes furent fus fut ici il ils j je jusqu jusque l la laquelle le lequel les lesquelles
  lesquels leur leurs lors lorsqu lorsque lui m ma mais me meme memes mes mien mienne moi moins mon n
  ne ni non nos notre nous on ont or ou par parce parmi pas pendant peu peut peuvent peux plus
  plusieurs plutot pour pourquoi pourtant pouvez presqu presque puis puisqu puisque qu quand que quel
  quelle quelles quelqu quelque quelques quels qui quiconque quoi quoique quoiqu s sa sans se selon
  sera serai seraient serais serait seras serez seriez serions serons seront ses seulement si sien
  sienne sinon soi soient sois soit sommes son sont sous soyez soyons suis sur t ta tandis te tel telle
  telles tels tes toi ton tous tout toute toutes tres tu un une unes uns va vers voici voila vont vos
  votre vous vu y etc ainsi afin lorsqu aujourd hui cette ceux-ci la-bas dis moi donne dites savoir font partie`);

const english = split(`a about above after again against all also am an and any are aren as at be
  because been before being below between both but by can cannot could couldn d did didn do does
  doesn doing don down during each either else ever few for from further get had hadn has hasn have
  haven having he her here hers herself him himself his how however i if in into is isn it its itself
  just ll m many may me might mine more most much must my myself neither no nor not now of off on once one
  only or other others our ours ourselves out over own per please rather re s same shall she should
  shouldn since so some such t than that the their theirs them themselves then there these they this
  those though through thus to too under until up upon us ve very was wasn we were weren what when
  where whether which while who whom whose why will with within without would wouldn you your yours
  yourself yourselves tell according`);

const spanish =
  split(`a al algo algun alguna algunas alguno algunos ante antes aquel aquella como con
  contra cual cuales cuando cuanta cuantas cuanto cuantos de del desde donde dos durante e el ella
  ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba estaban estado estan estar
  estas este esto estos estoy fue fueron fui ha haber habia habian han has hasta hay he la las le les
  lo los mas me mi mis mucho muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros
  para pero poco por porque pues que quien quienes se sea ser si sido sin sobre son su sus suya suyo
  tambien tanto te tener tiene tienen toda todas todo todos tu tus un una unas uno unos usted ustedes
  y ya yo cuya cuyo`);

const german = split(`aber als also am an ander andere anderen anderer anderes auch auf aus bei beim
  bin bis bist da dabei damit dann das dass dein deine dem den denn der des dessen die dies diese
  diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa euch fur
  gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
  ihrer im in indem ins ist ja jede jedem jeden jeder jedes jene jetzt kann kein keine keinem keinen
  keiner konnen konnte machen man manche mein meine mich mir mit muss musste nach nicht nichts noch
  nun nur ob oder ohne sehr sein seine seinem seinen seiner sich sie sind so solche soll sollte
  sondern sonst uber um und uns unser unter viel viele vom von vor wahrend wann war waren warum was
  weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen wie wieder will wir
  wird wirst wo wohin woher wollen worden wurde wurden gehoren gehort heisst heissen zu zum zur zwar zwischen wieviel
  worauf woran womit wofur wodurch woraus worin worum wovon wozu wovor wieso weshalb weswegen`);

const stopWords = {
  fr: new Set(french),
  en: new Set(english),
  es: new Set(spanish),
  de: new Set(german),
  // Where the language is not known, only what is a function word in both of ours.
  und: new Set([...french, ...english]),
} as Readonly<Record<string, ReadonlySet<string>>> & {
  readonly [Language in 'fr' | 'en' | 'es' | 'de' | 'und']: ReadonlySet<string>;
};

function split(words: string): string[] {
  return words.split(/\s+/);
}
