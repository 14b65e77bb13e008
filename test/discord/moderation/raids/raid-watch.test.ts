import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRaidWatch } from '../../../../src/discord/moderation/raids/raid-watch.js';
import { silentLog } from '../../../../src/log.js';
import type { Finding } from '../../../../src/moderation/finding.js';
import type { Proposal, ProposedMessage } from '../../../../src/moderation/queue/proposal.js';
import type { ProposalDraft } from '../../../../src/moderation/queue/proposal-store.js';
import type { RuleKind } from '../../../../src/moderation/rules/rule.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';
import { message } from '../../../moderation/message.js';

const server = {
  ...{ guildId: '1', isOn: true, queueChannelId: '5', preset: null },
  ...{ ladder: rulebook.defaultLadder, exemptRoleIds: [], exemptChannelIds: [] },
  ...{ casesKeptForDays: 365, isRehearsed: false, raid: { findings: 4, seconds: 30 } },
};

interface Card {
  rules: readonly string[];
  readonly messages: string[];
}

/** Four findings of one sort are numerous; cards are kept in memory. */
function watch(waiting: readonly Partial<Proposal>[] = []) {
  const cards: Card[] = [];
  const folded: string[] = [];
  const time = { is: 1_800_000_000_000 };
  const onto = (card: Card, messages: readonly ProposedMessage[]) =>
    void card.messages.push(...messages.map(({ messageId }) => messageId));
  const raids = createRaidWatch({
    moderation: { proposals: { waiting: async () => waiting } as never },
    queue: {
      async propose(draft: ProposalDraft) {
        const card: Card = { rules: draft.findings.map(({ rule }) => rule).sort(), messages: [] };
        onto(card, draft.messages);
        return { ...draft, id: String(cards.push(card) - 1) } as unknown as Proposal;
      },
      async extend({ id }, { messages, findings = [] }) {
        const card = cards[Number(id)];
        if (card === undefined) throw new Error(`No card ${id}.`);
        onto(card, messages);
        card.rules = findings.map(({ rule }) => rule).sort();
        return true;
      },
      async foldInto(_, ids) {
        folded.push(...ids);
      },
    },
    ...{ log: silentLog, now: () => time.is, every: 0 },
  });
  let last = 0;
  const foundBy = (memberId: string, ...rules: readonly RuleKind[]) => {
    last += 1;
    const id = String(last);
    const findings = rules.map((rule) => of(rule));
    return { id, isOfRaid: raids.note(server, message('', { id, memberId }), findings) };
  };
  /** Each by another member. */
  const found = (...rules: readonly RuleKind[]) => foundBy(`member ${last}`, ...rules);
  return { raids, cards, folded, found, foundBy, time };
}

function of(kind: RuleKind): Finding {
  const reason = { code: 'everyone' } as const;
  return { rule: kind, kind, start: 0, end: 1, confidence: 1, reason };
}

const times = <One>(count: number, work: () => One) => Array.from({ length: count }, work);

describe('a raid', () => {
  it('has nothing of what another rule finds meanwhile', async () => {
    const { raids, cards, found } = watch();
    const before = found('words');
    const raiders = times(5, () => found('mentions'));
    const amid = found('words');
    await raids.settled();
    expect(cards).toEqual([{ rules: ['mentions'], messages: raiders.map(({ id }) => id) }]);
    expect([before, amid].map(({ isOfRaid }) => isOfRaid())).toEqual([false, false]);
    expect(raiders.every(({ isOfRaid }) => isOfRaid())).toBe(true);
  });

  it('is of flooding and repeats together', async () => {
    const { raids, cards, found } = watch();
    times(2, () => [found('flood'), found('repeats')]);
    await raids.settled();
    expect(cards).toEqual([{ rules: ['flood', 'repeats'], messages: ['1', '2', '3', '4'] }]);
  });

  it('is one card where two rules find the same messages', async () => {
    const { raids, cards, found } = watch();
    times(5, () => found('mentions', 'scam'));
    found('scam');
    found('mentions');
    await raids.settled();
    expect(cards).toEqual([
      { rules: ['mentions', 'scam'], messages: ['1', '2', '3', '4', '5', '6', '7'] },
    ]);
  });

  it('is another card where another sort becomes numerous in other messages', async () => {
    const { raids, cards, found } = watch();
    times(4, () => found('mentions'));
    times(3, () => found('invites'));
    found('mentions', 'invites');
    found('invites');
    await raids.settled();
    expect(cards.map(({ rules }) => rules)).toEqual([['mentions'], ['invites']]);
    expect(cards.map(({ messages }) => messages)).toEqual([
      ['1', '2', '3', '4', '8'],
      ['5', '6', '7', '9'],
    ]);
  });

  it('takes along the cards of its sort, and no others', async () => {
    const { raids, folded, found } = watch();
    raids.proposed({ guildId: '1', id: 'ana', findings: [of('mentions')] });
    raids.proposed({ guildId: '1', id: 'bob', findings: [of('words')] });
    times(4, () => found('mentions'));
    raids.proposed({ guildId: '1', id: 'cleo', findings: [of('mentions')] });
    raids.proposed({ guildId: '1', id: 'dan', findings: [of('words')] });
    await raids.settled();
    expect(folded).toEqual(['ana', 'cleo']);
  });

  it('is never made of misstatements: a lively discussion is none', async () => {
    const { raids, cards, found } = watch();
    times(20, () => found('misstatement'));
    await raids.settled();
    expect(cards).toEqual([]);
  });

  it('is over once it was quiet, and rare findings are none', async () => {
    const { raids, cards, found, time } = watch();
    times(4, () => found('mentions'));
    await raids.settled();
    time.is += 31_000;
    expect(raids.isRaided('1')).toBe(false);
    times(10, () => {
      time.is += 11_000;
      expect(found('mentions').isOfRaid()).toBe(false);
    });
    expect(cards).toHaveLength(1);
  });

  it('takes several members: the spree of one or two is none, however long', async () => {
    const { raids, cards, foundBy } = watch();
    const alone = times(40, () => foundBy('ana', 'scam'));
    const other = foundBy('bob', 'scam');
    expect([...alone, other].some(({ isOfRaid }) => isOfRaid())).toBe(false);
    expect(foundBy('cleo', 'scam').isOfRaid()).toBe(true);
    await raids.settled();
    // Of Ana's messages only the last are of it: about the others something was done before.
    expect(cards.map(({ messages }) => messages)).toEqual([['39', '40', '41', '42']]);
  });

  it('has a card of its own, whatever card waits of one before', async () => {
    const { raids, cards, found, time } = watch();
    times(4, () => found('mentions'));
    await raids.settled();
    time.is += 75_000;
    times(4, () => found('mentions'));
    await raids.settled();
    expect(cards.map(({ messages }) => messages)).toEqual([
      ['1', '2', '3', '4'],
      ['5', '6', '7', '8'],
    ]);
  });

  it('goes on in the card that a restart interrupted, in the first moments after it', async () => {
    const [card, start] = ['0', 1_800_000_000_000];
    const interrupted = (kind: RuleKind, updatedAt: number) => [
      {
        id: card,
        kind: 'raid' as const,
        findings: [of(kind)],
        createdAt: start - 90_000,
        updatedAt,
      },
    ];
    const cardsOf = async (waiting: readonly Partial<Proposal>[], later = 0) => {
      const { raids, cards, found, time } = watch(waiting);
      cards.push({ rules: [], messages: [] });
      time.is += later;
      times(4, () => found('mentions'));
      await raids.settled();
      return cards.length;
    };
    expect(await cardsOf(interrupted('mentions', start - 60_000))).toBe(1);
    expect(await cardsOf(interrupted('mentions', start - 60_000), 130_000)).toBe(2);
    expect(await cardsOf(interrupted('mentions', start - 130_000))).toBe(2);
    expect(await cardsOf(interrupted('scam', start - 60_000))).toBe(2);
  });

  it('has another card once its own is ten minutes old', async () => {
    const { raids, cards, found, time } = watch();
    times(4, () => found('mentions'));
    for (let minute = 0; minute < 11; minute += 0.25) {
      await raids.settled();
      time.is += 15_000;
      found('mentions');
    }
    await raids.settled();
    expect(cards).toHaveLength(2);
  });

  it('says why of all that is on its card', async () => {
    const { raids, cards, found } = watch();
    times(4, () => found('mentions'));
    await raids.settled();
    times(4, () => found('mentions', 'scam'));
    await raids.settled();
    expect(cards.map(({ rules }) => rules)).toEqual([['mentions', 'scam']]);
  });

  it('has each message on one card at most, and exactly those that are said to be of it', async () => {
    const kinds = fc.subarray(['flood', 'repeats', 'mentions', 'scam', 'words'] as const, {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { maxLength: 40 }), async (all) => {
        const { raids, cards, found } = watch();
        const noted = all.map((of) => found(...of));
        await raids.settled();
        const onCards = cards.flatMap(({ messages }) => messages);
        expect(new Set(onCards).size).toBe(onCards.length);
        const ofRaids = noted.filter(({ isOfRaid }) => isOfRaid()).map(({ id }) => id);
        expect(new Set(onCards)).toEqual(new Set(ofRaids));
      }),
      { numRuns: 60 },
    );
  });
});
