/** How much more an ending stands in scams than in what people otherwise link to, in points. */
export function endingPoints(suffix: string): number {
  const top = suffix.slice(suffix.lastIndexOf('.') + 1);
  if (givenAway.has(top)) return 1.8;
  if (cheap.has(suffix) || cheap.has(top)) return 1.3;
  if (careful.has(top)) return -3;
  // Endings with a meaning came late; who has a name in one seldom has the name that counts.
  return top.length > 4 || late.has(top) ? 0.7 : 0;
}

/** Countries that gave names away for nothing. */
const givenAway = set('tk ml ga cf gq');

/** Sold for next to nothing in the first year, or under which anybody gets a name at once. */
const cheap =
  set(`xyz top site online club fun space store shop click link icu pw pro live website gift
  gifts monster buzz cam sbs cfd lat lol beauty hair skin quest rest bond cyou homes boats ink asia su
  digital ws rocks win bid loan men date stream download racing party trade webcam science best cool press
  host one vip fans codes ru ru.com net.ru org.ru com.ru pp.ru pp.ua us.com eu.org rf.gd co.vu repl.co
  000webhostapp.com`);

/** Given to those alone who prove what they are. */
const careful = set('edu gov mil int museum');

const late = set(
  'art blue bot buzz chat cool dev fit gay help ink kim life lgbt love mom news page pics plus sale team tips tube wiki wtf zip',
);

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
