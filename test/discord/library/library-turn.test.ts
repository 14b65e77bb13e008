import { expect, it } from 'vitest';
import type { CoolDowns } from '../../../src/discord/interactions/cool-downs.js';
import { requireLibraryTurn } from '../../../src/discord/library/library-turn.js';
import { UserFacingError } from '../../../src/errors.js';
import { locales } from '../../../src/locales/locale.js';

it('what a server fetches and reads is counted for that server, and refused with a time', async () => {
  const counted: string[] = [];
  const coolDowns: CoolDowns = {
    async use(limits) {
      counted.push(...limits.map(({ key }) => key));
      return counted.length > 2 ? 1_760_000_000_000 : null;
    },
  };
  await requireLibraryTurn('111', coolDowns);
  await requireLibraryTurn('222', coolDowns);
  const refused = await requireLibraryTurn('111', coolDowns).catch((error: unknown) => error);
  expect(counted).toEqual(['library:server:111', 'library:server:222', 'library:server:111']);
  if (!(refused instanceof UserFacingError)) throw new Error('not refused');
  for (const messages of Object.values(locales))
    expect(refused.describe(messages)).toContain('<t:1760000000:R>');
});
