/**
 * Words of domains that lure, with the points that they add (see judge-host.ts). Compared as
 * {@link baitShape} has them. Undefined for a word that is not among them.
 */
export function baitPoints(word: string): number | undefined {
  points ??= readPoints();
  return points.get(word);
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

/**
 * Points and words: what is something for nothing goes before what only asks to act, and that before
 * what is often beside it. Names of services count here only beside another name or word. Words of no
 * points are what fans and programmers call their sites.
 */
const words: readonly (readonly [number, string])[] = [
  [
    2.2,
    `airdrop airdrops giveaway giveaways givaway giveawey giveaweys givaewey freenitro hypesquad hypesquads
     hypesquadevents hypeteam hypeteams hypeevent hypeevents robux vbucks formulary`,
  ],
  [2.4, 'nitro nitros moderatoracademy whitelist presale'],
  [1.8, 'moderator moderators'],
  [
    1.5,
    'gift gifts gifte glft gft gitf gifs gif skin skins claim claims csgo cases egift egifts gifted gifter giftcard',
  ],
  [1.4, 'exam exams mod mods moderation moderations moderating academymod verifybot captchabot'],
  [
    1.3,
    'steam stean staem twitch twltch facepunch roblox discord discords dlscord dicsord hypixel valorant',
  ],
  [
    1.2,
    `drop drops reward rewards premium premiums boost boosts bonus mint promo promos promotion promotions
     generator redeem prize free hype badge trade trading case loot verify verification verif verified academy
     captcha signup singup bet bets double x2 give gives tradeoffer pubg`,
  ],
  [
    0.9,
    `get app apps login logon auth account security secure support official event events team teams join
     invite invitation invites apply applyfor application applications form forms tester testers beta access
     acess program programa programs squad recruitment register registered registre registers registration
     subscription subscribe sub wallet connect win winner bot bots guild tool tools developer developers
     partner partners newyear halloween christmas xmas month vote votes voting selection selected selecteds
     certified renew returns acces checker confirm staking stake swap unlock update safety intents bughunter
     esports esport`,
  ],
  [
    0.5,
    `test server new store shop tournament cup league pass key keys token tokens coin coins nft sale pro game
     games gaming online profile offer offers year play now gg web com www https the top house houses staff
     request requests candidates school become home live stream gold full classic community market club
     android download ads admin system day group hub return rust cs csgo2`,
  ],
  [
    0,
    `api js py rs go net rb php lib sdk docs wiki fan fans stats status list lists servers blog news radio
     podcast guide tracker id ids info to for on in of my your our up org me de fr es en us eu uk`,
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
