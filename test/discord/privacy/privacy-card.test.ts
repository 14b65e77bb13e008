import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFile } from '../../../src/discord/privacy/export-file.js';
import type { MemberData } from '../../../src/discord/privacy/member-data.js';
import { confirmation, privacyCard } from '../../../src/discord/privacy/privacy-card.js';
import { locales, messagesFor } from '../../../src/locales/locale.js';
import { expectDeliverable } from '../hostile-text.js';

const languages = Object.keys(locales);

describe('the card of what is kept of a member', () => {
  it('is within Discord’s limits in every language, however much there is', () => {
    const count = fc.nat({ max: 10_000_000 });
    const kept = fc.record({
      answers: count,
      opinions: count,
      summaries: count,
      quotes: count,
      about: count,
      cases: count,
      reports: count,
    });
    fc.assert(
      fc.property(
        kept,
        fc.option(fc.boolean()),
        fc.constantFrom(...languages),
        (given, optedOut, language) => {
          const messages = messagesFor(language);
          expectDeliverable(privacyCard({ kept: given, optedOut, messages }));
          expectDeliverable({ content: messages.privacy.erased(given) });
        },
      ),
    );
  });

  it.each(languages)('asks before anything is deleted (%s)', (language) => {
    const asked = confirmation(messagesFor(language));
    expectDeliverable(asked);
    const ids = JSON.stringify(asked.components);
    expect(ids).toContain('privacy-erase');
    expect(ids).toContain('privacy-card');
  });

  it('offers no choice about summaries where there is no server', () => {
    const kept = {
      answers: 0,
      opinions: 0,
      summaries: 0,
      quotes: 0,
      about: 0,
      cases: 0,
      reports: 0,
    };
    const card = privacyCard({ kept, optedOut: null, messages: messagesFor('fr') });
    expect(JSON.stringify(card.components)).not.toContain('privacy-opt');
  });
});

describe('the file of what is kept', () => {
  const none: MemberData = {
    ...{ answers: [], feedback: [], token_usage: [], component_states: [], setups: [], uses: [] },
    ...{ pending_interactions: [], answer_threads: [], discussion_opt_outs: [] },
    ...{ discussion_summaries: [], discussion_summary_messages: [], posted_messages: [] },
    about_messages: [],
    cases: [],
    appeals: [],
    proposals: [],
    proposal_messages: [],
    proposal_reports: [],
  };

  it('is JSON that people can read', () => {
    const { name, data } = exportFile('7', { ...none, feedback: [{ value: 1 }] }, 0);
    expect(name).toBe('glose-data.json');
    expect(JSON.parse(data.toString())).toMatchObject({
      exportedAt: '1970-01-01T00:00:00.000Z',
      memberId: '7',
      feedback: [{ value: 1 }],
    });
  });

  it('is packed where it is larger than Discord takes', () => {
    const answers = Array.from({ length: 3_000 }, (_, id) => ({ id, text: 'mot '.repeat(1_000) }));
    const { name, data } = exportFile('7', { ...none, answers }, 0);
    expect(name).toBe('glose-data.json.gz');
    expect(data.length).toBeLessThan(10 * 1_024 * 1_024);
    expect(JSON.parse(gunzipSync(data).toString()).answers).toHaveLength(3_000);
  });
});
