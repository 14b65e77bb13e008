/**
 * Whether two folded words name one country or people whose names are too unlike for a rule to see:
 * "allemands" and "Allemagne". What is alike ("Inde", "indien") the rule of endings finds.
 */
export function areOfOnePeople(one: string, other: string): boolean {
  return peoples.some((pattern) => pattern.test(one) && pattern.test(other));
}

const peoples: readonly RegExp[] = [
  'allemagne allemand',
  'angleterre anglais anglaise',
  'bretagne britannique royaume',
  'grece grec grecque',
  'turquie turc turque',
  'pologne polonais',
  'danemark danois',
  'suede suedois',
  'norvege norvegien',
  'pays neerlandais hollande',
  'espagne espagnol',
  'suisse helvetique',
  'japon japonais nippon',
  'philippine philippines philippin',
  'thailande thailandais',
  'islande islandais',
  'irlande irlandais',
  'quebec quebecois',
  'vietnam vietnamien',
  'madrid madrilene',
  'germany german',
  'france french',
  'netherlands dutch holland',
  'spain spanish',
  'poland polish pole',
  'denmark danish',
  'turkey turkish turk',
  'switzerland swiss',
  'sweden swedish',
  'wales welsh',
  'ireland irish',
  'britain british uk',
  'alemania aleman',
  'francia frances',
  'inglaterra ingles',
  'frankreich franzosisch franzose',
  'griechenland griechisch grieche',
  'polen polnisch',
  'turkei turkisch turke',
].map((words) => new RegExp(`^(?:${words.split(' ').join('|')})(?:e?s|e|n|en|er|es)?$`, 'u'));
