/**
 * Verbs whose base is known, so that "chose" becomes "did … choose". Others are left alone: a wrong
 * base is worse than no question. Forms that are nouns as often ("plans", "works") are not here.
 */
const regular =
  'accept achieve add agree allow announce appoint approve argue arrange assess avoid ban believe build-up call campaign cancel claim collapse collect combine compare complain concern conclude confirm consider contain continue convince cover create criticise criticize decide decline defend delay deliver demand deny depend describe destroy develop disappear discover double drop earn elect employ enable encourage ensure estimate establish expand expect explain explore export face fail fear finance finish focus follow found generate halt happen help hire ignore impose improve include increase insist install introduce invent invest invite join kill launch limit maintain move need obtain offer open operate oppose order organise organize own persuade postpone predict prevent produce promise propose protect prove provide publish pursue reach receive recommend reduce refuse register regret reject release rely remain remove repair replace report represent require resign restore restrict reveal rise-up save seize serve settle share solve start stop strengthen strip struggle suffer suggest supply support suspect suspend threaten tolerate train transform travel turn use visit vote vow want warn wear-out welcome worry';
const irregular =
  'become:became begin:began break:broke bring:brought build:built buy:bought catch:caught choose:chose come:came do:did drive:drove eat:ate fall:fell feel:felt fight:fought find:found fly:flew forbid:forbade forget:forgot get:got give:gave go:went grow:grew have:had hold:held keep:kept know:knew lead:led leave:left lend:lent lose:lost make:made mean:meant meet:met pay:paid put:put raise:raised rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent shrink:shrank sink:sank speak:spoke spend:spent stand:stood steal:stole take:took teach:taught tell:told think:thought understand:understood weigh:weighed wear:wore win:won withdraw:withdrew write:wrote cost:cost last:lasted';

export type Tense = 'past' | 'third' | 'base';

/** What an English verb's form is of; undefined where it is not known. */
export function englishVerb(
  form: string,
): { readonly base: string; readonly tense: Tense } | undefined {
  return forms.get(form);
}

const forms = new Map<string, { readonly base: string; readonly tense: Tense }>();
for (const entry of [
  ...regular.split(' ').filter((word) => !word.includes('-')),
  ...irregular.split(' '),
]) {
  const [base = '', past = pastOf(base)] = entry.split(':');
  forms.set(base, { base, tense: 'base' });
  forms.set(thirdOf(base), { base, tense: 'third' });
  if (past !== base) forms.set(past, { base, tense: 'past' });
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^(?:ban|cancel|drop|stop|strip|travel|regret)$/u.test(base))
    return `${base}${base.slice(-1)}ed`;
  return `${base}ed`;
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
