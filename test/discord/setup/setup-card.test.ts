import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterRows } from '../../../src/discord/controls/starter.js';
import { permissionNames } from '../../../src/discord/permissions.js';
import { renderSetup, type SetupView } from '../../../src/discord/setup/setup-card.js';
import { neighbours, setupSteps, stepsFor } from '../../../src/discord/setup/setup-steps.js';
import { en } from '../../../src/locales/en.js';
import { locales } from '../../../src/locales/locale.js';
import { articleOf } from '../../answering/hand-made.js';
import { expectRows } from '../deliverable-rows.js';
import { expectHarmless, hostileText } from '../hostile-text.js';

const plain = articleOf('a', [[null, 'Un.']]);
const ids = Array.from({ length: 60 }, (_, index) => String(1_000_000_000_000_000 + index));

const views: fc.Arbitrary<SetupView> = fc.record({
  step: fc.constantFrom(...setupSteps),
  settings: fc.record({
    messages: fc.constantFrom(...Object.values(locales)),
    target: fc.constant('server'),
    layers: fc.constant([{ scope: 'guild:1' as const, values: {} }]),
    articles: fc
      .array(hostileText, { maxLength: 40 })
      .map((titles) => titles.map((title, index) => ({ ...plain, id: `a${index}`, title }))),
    operator: fc.constant(null),
    lacking: fc.constant([]),
    key: fc.constant(null),
    page: fc.constant(0),
  }),
  answering: fc.record({
    only: fc.option(fc.subarray(ids, { minLength: 1 })),
    channels: fc.array(
      fc.record({ id: fc.constantFrom(...ids), lacking: fc.subarray([...permissionNames]) }),
      { maxLength: 60 },
    ),
  }),
  moderates: fc.boolean(),
  begunBy: fc.option(fc.constant('42')),
  tries: fc
    .option(fc.array(hostileText, { minLength: 1, maxLength: 2 }))
    .map((questions) => (questions === null ? [] : starterRows('id', questions))),
});

describe('a card of the guided start', () => {
  it('is deliverable and pings nobody, whatever titles, questions and channels there are', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { content = '', components = [] } = renderSetup(view);
        expect(content.length).toBeGreaterThan(0);
        expect(content.length).toBeLessThanOrEqual(2_000);
        // Channels and who began are ours: ids, not names.
        expectHarmless(content.replace(/<#\d{16}>|<@42>/g, ''));
        expectRows(components);
      }),
      { numRuns: 150 },
    );
  });

  it('at the end names what is missing where the bot answers, and what is not meant for it not', () => {
    const settings = {
      messages: en,
      target: 'server',
      layers: [],
      articles: [plain],
      operator: null,
      lacking: [],
      key: null,
      page: 0,
    };
    const channels = [
      { id: '1', lacking: ['EmbedLinks', 'AttachFiles'] as const },
      { id: '2', lacking: ['ViewChannel'] as const },
      { id: '3', lacking: [] },
    ];
    const view = { step: 'done' as const, settings, moderates: false, begunBy: null, tries: [] };
    const { content } = renderSetup({ ...view, answering: { only: null, channels } });
    expect(content).toContain('In <#1> I lack: Attach Files and Embed Links');
    expect(content).not.toContain('<#2>');
    const only = renderSetup({
      ...view,
      answering: { only: ['2'], channels: [channels[1] ?? { id: '', lacking: [] }] },
    });
    expect(only.content).toContain('In <#2> I lack: View Channels');
  });
});

it('the guided start leads to the choice of articles where those that were chosen are gone', () => {
  const settings = { messages: en, target: 'server', operator: null, lacking: [], page: 0 };
  const answering = { only: null, channels: [] };
  const view = (ids: readonly string[]): SetupView => ({
    ...{ step: 'audience', answering, moderates: false, begunBy: null, tries: [] },
    settings: {
      ...settings,
      layers: [{ scope: 'guild:1', values: { articles: ids } }],
      articles: [plain],
      key: null,
    },
  });
  expect(JSON.stringify(renderSetup(view(['gone'])))).toContain('setup-go:articles');
  expect(JSON.stringify(renderSetup(view(['a'])))).not.toContain('setup-go:articles');
});

describe('the way through the guided start', () => {
  it('leads from each step to the next and back, whether there are articles to choose or not', () => {
    for (const articles of [0, 1, 2]) {
      const steps = stepsFor(articles);
      for (const [index, step] of steps.entries()) {
        expect(neighbours(step, steps)).toEqual({
          before: steps[index - 1] ?? step,
          after: steps[index + 1] ?? step,
        });
      }
    }
  });

  it('leads on from a step that fell out meanwhile', () => {
    expect(neighbours('articles', stepsFor(1))).toEqual({
      before: 'audience',
      after: 'moderation',
    });
  });
});
