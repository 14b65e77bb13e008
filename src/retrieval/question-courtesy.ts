/**
 * The question itself, without what people say around it: greetings, thanks, "peux-tu me dire",
 * "please", emoji, and the bot's name where it is spoken to. French, English, Spanish, German.
 * A question of nothing else, or without any of it, comes back as it is.
 *
 * DECISION: such words are taken off by their place, not made stop words. "Bonjour", "merci" and
 * "hello" may be what is asked about ("Qui a écrit Bonjour tristesse ?", "Que signifie merci ?"), so
 * a greeting goes only where a pause or a word that asks follows it, and thanks only at the end.
 */
export function bareQuestion(question: string): string {
  const plain = onOneLine(question.replace(emoji, ' ').replace(ifYouPlease, ' '));
  const bare = untilNothingGoes(untilNothingGoes(plain, leads), tails).trim();
  return /[\p{L}\p{N}]/u.test(bare) && bare !== onOneLine(question) ? bare : question;
}

/** Emoji, the ways in which Discord writes them (":smile:", "<:kelm:123>"), and emoticons. */
const emoji =
  /<a?:\w{2,32}:\d{1,20}>|(?<![\p{L}\p{N}]):(?=[\d_+-]{0,32}[a-z])[a-z0-9_+-]{2,32}:|:[+-]1:|(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+|(?<!\S)(?:[:;=]['’]?-?[()DPpOo/|3]|[xX]D|\^\^|<3)(?!\S)/gu;
const ifYouPlease =
  /(?:,\s?)?(?<![\p{L}\p{N}])(?:s['’ ]?il (?:te|vous|t|v) ?pla[iî]t|svp|stp|siouplait)(?![\p{L}\p{N}])(?:\s?,)?/giu;

const called =
  '(?:@|le |the |dear |chère? )?(?:glose|bot)|[àa] tous|[àa] toutes et [àa] tous|tout le monde|les amis|everyone|everybody|all|there|guys|folks|toi';
const greeting =
  'bonjour|bonsoir|salut|coucou|bjr|slt|hello|hi|hey|yo|good (?:morning|afternoon|evening)|hola|buenos d[ií]as|hallo|guten (?:tag|morgen|abend)|pardon|excuse[sz]?[- ]moi|excuse me|sorry|désolée?|merci|please|pls|plz|bitte|por favor';
const thanks =
  "(?:un grand )?merci(?: (?:beaucoup|bien|infiniment|d[’']avance|par avance))*|many thanks|(?:thanks|thank (?:you|u)|thx)(?: (?:a lot|so much|very much|in advance))*|please|pls|plz|por favor|(?:muchas )?gracias|bitte|(?:vielen )?danke?";
const farewell =
  'bonne (?:journée|soirée)|bisous|cordialement|cheers|have a (?:nice|good|great) day|saludos';
/** What begins a question, where no pause parts it from a greeting. */
const asking =
  "(?:qui|ki|que|ke|qu['’]|quoi|koi|quels?|quelles?|kel|quand|où|ou|comment|combien|pourquoi|est-ce|c['’ ]?est|cest|tu|vous|peux|peut|pouvez|pourr\\p{L}+|sai[st]|savez|j['’]|je|di[st]|dites|expliquez?|who|whos|what|whats|which|where|when|why|how|is|are|was|were|do|does|did|can|could|would|will|i['’]\\p{L}+|i (?:want|would|was)|tell|please (?:tell|can|could)|quién|qué|cuá\\p{L}+|dónde|cómo|me pued\\p{L}+|puedes?|wer|was|wo|wann|wie|warum|kannst|können)(?![\\p{L}\\p{N}])";

const french =
  "(?:est-ce que )?(?:(?:tu|vous) )?(?:peux|peut|peus|pouvez|pourrais|pourriez|saurais|sauriez|veux|voulez)(?:[- ](?:tu|vous))? (?:bien )?(?:me |m['’]|nous )(?:dire|redire|expliquer|indiquer|rappeler|préciser)|merci de (?:me |m['’]|nous )(?:dire|expliquer|indiquer|rappeler|préciser)|(?:est-ce que )?(?:tu sais|vous savez)|sais[- ]tu|savez[- ]vous|(?:je (?:voudrais|veux|souhaite|souhaiterais)|j['’]aimerais) (?:bien )?savoir|(?:di[st]|dites|expliquez?|rappelle[sz]?)[- ](?:moi|nous)|(?:j['’]ai )?une (?:petite )?question";
const english =
  "(?:can|could|would|will) (?:you|u|someone|anyone) (?:please |pls |kindly )?(?:tell|explain to|remind|show) (?:me|us)|(?:please |pls |plz |kindly )?tell (?:me|us)|(?:do|would) (?:you|u) (?:happen to )?know|(?:does )?(?:someone|anyone|anybody) know|i(?:['’]d| would) (?:like|love) to know|i want to know|i(?:['’]m| was| am) wondering|(?:a )?quick question";
const others =
  '(?:me )?(?:puedes|puede|podrías|podría) (?:por favor )?(?:decirme|decir|explicarme)|dime|(?:kannst du|können sie|könntest du|könnten sie) (?:mir |uns )?(?:bitte )?sagen|weißt du|wissen sie|sag mir';

const leads: readonly RegExp[] = [
  `(?:${greeting}|${thanks})(?: (?:${called}))?(?:\\s?[,!.:;…]+\\s?|\\s[–—-]\\s|\\s(?=${asking}))`,
  `(?:${called})(?:\\s?[,!:…]+\\s?|\\s(?=${asking}))`,
  `(?:${french}|${english}|${others})(?: please| pls)?(?:\\s?[,:]\\s?|\\s)`,
].map((source) => new RegExp(`^[\\s,!.:;…?]*(?:${source})`, 'iu'));

/** Words before "merci" or "please" that make them what is spoken of: "que signifie merci". */
const spokenOf =
  "(?<!(?:^|[\\s'’])(?:le|la|les|l|un|une|des?|d|du|à|a|et|ou|en|mot|dire|dit|dis|signifie|appel\\p{L}+|the|an?|of|and|or|in|to|word|says?|said|mean|means|called|y|o|palabra|decir|und|oder|wort|sagen|sagt))";
const tails: readonly RegExp[] = [
  `(?:\\s?[,.;:!?…]+\\s?|\\s[–—-]\\s|\\s(?=@))(?:${thanks}|${farewell}|${greeting}|${called})(?: (?:${called}))?`,
  `${spokenOf}\\s(?:${thanks})(?:,? (?:${called}))?`,
].map((source) => new RegExp(`${source}[\\s.,!?…]*$`, 'iu'));

function untilNothingGoes(text: string, patterns: readonly RegExp[]): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const pattern of patterns) rest = rest.replace(pattern, '');
  }
  return rest;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
