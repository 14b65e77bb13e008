import { describe, expect, it } from 'vitest';
import { judgeHost } from '../../../src/moderation/scam/judge-host.js';

const judge = (host: string, seeming = host) => judgeHost(host, seeming);

describe('a host, by its looks', () => {
  it('is the more surely a scam, the more speaks for it', () => {
    const confidences = ['discordx.com', 'dlscord.com', 'dlscord-nitro-gift.xyz'].map(
      (host) => judge(host)?.confidence ?? 0,
    );
    expect(confidences).toEqual(confidences.toSorted((one, other) => one - other));
    expect(new Set(confidences).size).toBe(3);
  });

  it('imitates where it seems to be what it is not', () => {
    const verdict = judge('xn--dscord-pvf.com', 'discord.com');
    expect(verdict).toMatchObject({ code: 'looks_like', brand: 'Discord' });
    expect(judge('discord.com.quiet.example.org')).toMatchObject({ brand: 'Discord' });
    expect(judge('discord.com')).toBeNull();
  });

  it('baits where words are all there is, or a name stands beside them', () => {
    expect(judge('free-nitro.xyz')).toMatchObject({ code: 'bait', brand: 'Discord' });
    expect(judge('airdrop-claim.xyz')).toMatchObject({ code: 'bait', brand: 'airdrop' });
    expect(judge('discord-giveaway.com')).toMatchObject({ code: 'bait', brand: 'Discord' });
  });

  it.each([
    'listcommunity.com artistcommunity.org stemcommunity.org streamcommunity.com dreamcommunity.com',
    'hopesquad.com mediatoracademy.com steampower.com discoid.com discern.com discards.com',
    'finance.com switch.com telegraph.com openal.org openscad.org openei.org noblox.dev',
    'artgallery.gifts skin-care.shop free-books.org premium-hotels.com claims.insurance',
    'google.fr google.co.uk amazon.com.mx paypal.de apple.com.cn',
  ])('is innocent: %s', (hosts) => {
    for (const host of hosts.split(' ')) expect([host, judge(host)]).toEqual([host, null]);
  });

  it('leads nowhere where no name ends so', () => {
    expect(judge('dlscord.gifft')).toBeNull();
  });
});
