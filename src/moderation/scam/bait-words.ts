/**
 * Words of domains that lure, with the points that they add (see judge-host.ts). Compared as
 * {@link baitShape} has them.
 */
export function baitPoints(word: string): number {
  points ??= readPoints();
  return points.get(word) ?? 0;
}

/** What a bait is about: the brand whose accounts it is after, else the word itself. */
export function topicOf(word: string): string {
  return topics.find(([, shapes]) => shapes.some((shape) => word.startsWith(shape)))?.[0] ?? word;
}

const topics: readonly (readonly [string, readonly string[]])[] = [
  [
    'Discord',
    [
      'nitro',
      'ntro',
      'hype',
      'moder',
      'mod',
      'academ',
      'formui',
      'exam',
      'boost',
      'squad',
      'captcha',
      'verif',
      'bot',
      'guiid',
    ],
  ],
  ['Counter-Strike', ['csgo', 'skin', 'case']],
  ['Roblox', ['robux']],
  ['Fortnite', ['vbuck']],
];

/** Letters and figures that look alike are one, so that `glft` and `n1tro` are read. */
export function baitShape(text: string): string {
  return text.replaceAll('vv', 'w').replace(/[0134l]/g, (sign) => shapes[sign] ?? sign);
}

const shapes: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', l: 'i' };

/** Finds words within others: the longest first, none of fewer than four letters. */
export function baitPattern(): RegExp {
  pattern ??= new RegExp(
    [...shapedWords()]
      .filter((word) => word.length >= 4)
      .sort((one, other) => other.length - one.length)
      .join('|'),
    'g',
  );
  return pattern;
}

/** Points and words. What is something for nothing goes before what only asks to act. */
const words: readonly (readonly [number, string])[] = [
  [
    2.2,
    'airdrop airdrops giveaway giveaways givaway freenitro hypesquad hypesquads hypesquadevents robux vbucks',
  ],
  [2.4, 'nitro nitros ntro moderatoracademy whitelist presale'],
  [
    1.5,
    'gift gifts gifte glft skin skins claim claims csgo cases egift egifts gifted gifter giftcard',
  ],
  [
    1.2,
    `drop drops reward rewards premium premiums boost boosts bonus mint promo promos promotion promotions
     generator redeem prize free moderator moderators formulary hypeteam hype badge trade trading case loot
     verify verification verif verified academy captcha exam exams signup singup bet bets double x2 give gives`,
  ],
  [
    0.9,
    `get app apps login logon auth account security secure support official event events team teams join
     invite invitation invites apply applyfor application applications form forms tester testers beta access
     acess moderation moderating mod mods program programs programa squad recruitment register registered
     registration subscription subscribe sub wallet connect win winner bot bots guild tool tools developer
     developers partner partners newyear halloween christmas xmas month vote selection selected certified
     renew returns acces checker confirm staking stake swap unlock update safety intents bughunter`,
  ],
  [
    0.5,
    `test server new store shop tournament cup league pass key keys token tokens coin coins nft sale pro
     steam discord discords game games gaming online profile offer offers year play go now gg web com www
     https the to for in of my your our up top house houses program house staff request requests candidates
     school become house live stream esports twitch nitroboost gold full classic community market club
     android download ads admin system home day group hub net org ru en us`,
  ],
];

let points: ReadonlyMap<string, number> | undefined;
let pattern: RegExp | undefined;

function readPoints(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [worth, list] of words) {
    for (const word of list.trim().split(/\s+/)) {
      const shape = baitShape(word);
      if (!all.has(shape)) all.set(shape, worth);
    }
  }
  return all;
}

function shapedWords(): Iterable<string> {
  points ??= readPoints();
  return points.keys();
}
