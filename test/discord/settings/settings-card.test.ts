import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permissionNames } from '../../../src/discord/permissions.js';
import { withPage } from '../../../src/discord/settings/choose-articles.js';
import { readForm, settingForm, typedKeys } from '../../../src/discord/settings/setting-form.js';
import { type SettingValues, settingKeys } from '../../../src/discord/settings/setting-values.js';
import { renderSettings } from '../../../src/discord/settings/settings-card.js';
import type { SettingsView } from '../../../src/discord/settings/settings-view.js';
import { UserFacingError } from '../../../src/errors.js';
import type { Article } from '../../../src/library/article.js';
import { en } from '../../../src/locales/en.js';
import { locales } from '../../../src/locales/locale.js';
import { articleOf } from '../../answering/hand-made.js';
import { expectRows } from '../deliverable-rows.js';
import { expectHarmless, hostileText } from '../hostile-text.js';

const plain = articleOf('a', [[null, 'Un.']]);
const channel = '123456789012345678';

function articlesOf(titles: readonly string[]): Article[] {
  return titles.map((title, index) => ({ ...plain, id: `a${index}`, title }));
}

function viewOf(over: Partial<SettingsView> = {}): SettingsView {
  return {
    messages: en,
    target: 'server',
    layers: [{ scope: 'guild:1', values: {} }],
    articles: [],
    operator: null,
    lacking: [],
    key: null,
    page: 0,
    ...over,
  };
}

const coolDown = fc.record({
  uses: fc.integer({ min: 1, max: 1_000 }),
  seconds: fc.integer({ min: 1, max: 86_400 }),
});

const values: fc.Arbitrary<Partial<SettingValues>> = fc.record(
  {
    audience: fc.constantFrom('public', 'private'),
    language: fc.constantFrom('member', ...Object.keys(locales)),
    articles: fc.oneof(
      fc.constant('every' as const),
      fc.array(fc.constantFrom('a0', 'a1', 'a30', 'gone'), { minLength: 1 }),
    ),
    engine: fc.constantFrom('best', 'quotes'),
    caution: fc.constantFrom('strict', 'balanced', 'generous'),
    coolDown,
    sharedCoolDown: coolDown,
    budget: fc.integer({ min: 0, max: 1_000_000_000 }),
    enabled: fc.boolean(),
  },
  { requiredKeys: [] },
);

const views: fc.Arbitrary<SettingsView> = fc.record({
  messages: fc.constantFrom(...Object.values(locales)),
  target: fc.constantFrom('server', channel),
  layers: fc.tuple(values, values).map(([server, own]) => [
    { scope: 'guild:1' as const, values: server },
    { scope: `channel:${channel}` as const, values: own },
  ]),
  articles: fc.array(hostileText, { maxLength: 60 }).map(articlesOf),
  operator: fc.option(coolDown),
  lacking: fc.subarray([...permissionNames]),
  key: fc.option(fc.constantFrom(...settingKeys)),
  page: fc.integer({ min: 0, max: 3 }),
});

describe('the card of settings', () => {
  it('is deliverable and pings nobody, whatever the titles and the values', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { content = '', components = [] } = renderSettings(view);
        expect(content.length).toBeGreaterThan(0);
        expect(content.length).toBeLessThanOrEqual(2_000);
        expectHarmless(content.replace(`<#${channel}>`, ''));
        expectRows(components);
      }),
      { numRuns: 150 },
    );
  });

  it('names where each value comes from', () => {
    const layers = [
      { scope: 'guild:1', values: { audience: 'private', engine: 'quotes' } },
      { scope: `channel:${channel}`, values: { audience: 'public' } },
    ] as const;
    const { content } = renderSettings(viewOf({ target: channel, layers }));
    expect(content).toContain('- Answers · **everyone sees them** · *set for this channel*');
    expect(content).toContain('only the articles’ own sentences** · *set for the server*');
    expect(content).toContain('- Switched on · **yes** · *as it comes*');
  });

  it('says of articles that are gone that they are', () => {
    const layers = [{ scope: 'guild:1', values: { articles: ['a0', 'gone'] } }] as const;
    const view = viewOf({ layers, articles: articlesOf(['First', 'Second']) });
    expect(renderSettings(view).content).toContain('First; 1 article no longer in the library');
  });
});

describe('the form of a setting', () => {
  it('is within the limits in every language', () => {
    for (const messages of Object.values(locales)) {
      for (const key of typedKeys) {
        const form = settingForm(key, viewOf({ messages }));
        expect(form.title.length).toBeLessThanOrEqual(45);
        for (const { label, description = '' } of form.fields) {
          expect(label.length).toBeLessThanOrEqual(45);
          expect(description.length).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  it.each([
    ['10000', 10_000],
    ['10 000', 10_000],
    ['10\u202f000', 10_000],
    ['1.000.000', 1_000_000],
    ['10,000', 10_000],
    [' 0 ', 0],
  ])('takes %s as people write it', (tokens, value) => {
    expect(readForm('budget', { tokens })).toBe(value);
  });

  it.each(['', '-1', '1,5', '1.5', '1e3', 'many', '1 00', '99999999999999999999', '１'])(
    'does not take %j, and says what is allowed',
    (tokens) => {
      const read = () => readForm('budget', { tokens });
      expect(read).toThrow(UserFacingError);
      try {
        read();
      } catch (error) {
        const said = error instanceof UserFacingError ? error.describe(en) : '';
        expect(said).toContain('from 0 to 1,000,000,000');
      }
    },
  );

  it('says back nothing that pings, whatever was typed', () => {
    fc.assert(
      fc.property(hostileText, (uses) => {
        try {
          readForm('coolDown', { uses, seconds: '1' });
        } catch (error) {
          if (!(error instanceof UserFacingError)) throw error;
          expectHarmless(error.describe(en));
        }
      }),
    );
  });
});

describe('choosing articles page by page', () => {
  const known = ['a', 'b', 'c', 'd'];

  it('keeps those of the other pages, and forgets those that are gone', () => {
    const page = { known, shown: ['a', 'b'], values: ['b'] };
    expect(withPage('every', page)).toEqual(['b', 'c', 'd']);
    expect(withPage(['a', 'd', 'gone'], page)).toEqual(['b', 'd']);
  });

  it('leaves at least one', () => {
    const page = { known, shown: known, values: [] };
    expect(() => withPage('every', page)).toThrow(UserFacingError);
  });
});
