import { UserFacingError } from '../../errors.js';
import { type GivingEdge, giveAnswer } from '../answers/give-answer.js';
import type { PlainControl } from '../control.js';
import type { Edge } from '../edge.js';
import type { Form } from '../form.js';
import { requireCoolDown } from '../interactions/command-gate.js';
import { inPlace } from '../reply.js';
import { withPage } from '../settings/choose-articles.js';
import { operatorControl } from '../settings/operator-control.js';
import { isSettingKey, readSetting } from '../settings/setting-values.js';
import { articlePage } from '../settings/settings-rows.js';
import { scopeOf, server, viewSettings } from '../settings/settings-view.js';
import type { InServer } from '../settings/show-settings.js';
import { answerOnlyIn } from './answering-channels.js';
import { setupControls } from './setup-rows.js';
import { setupSteps } from './setup-steps.js';
import { type SetupTools, showSetup } from './show-setup.js';

type Tools = SetupTools & GivingEdge & Pick<Edge, 'coolDowns'>;

/**
 * Everything on the cards of the guided start. What is chosen is set at once; a card knows its step
 * itself, so that two people who go through it together only overrule each other.
 */
export function createSetupControls(tools: Tools): readonly PlainControl[] {
  const { settings } = tools;
  return [
    operatorControl(setupControls.go, async (context) => {
      const step = setupSteps.find((one) => one === context.argument) ?? 'welcome';
      return inPlace(await showSetup(context, { step }, tools));
    }),
    operatorControl(setupControls.set, async (context) => {
      const [key = '', chosen = context.values[0]] = context.argument.split('.');
      if (key !== 'language' && key !== 'audience' && key !== 'articles') throw expired();
      const value = isSettingKey(key) ? readSetting(key, chosen) : undefined;
      if (value === undefined) throw expired();
      await settings.set(scopeOf(context.guildId, server), key, value);
      return inPlace(await showSetup(context, { step: key }, tools));
    }),
    operatorControl(setupControls.channels, async (context) => {
      await answerOnlyIn(context.guildId, context.values, tools);
      return inPlace(await showSetup(context, { step: 'channels' }, tools));
    }),
    operatorControl(setupControls.everywhere, async (context) => {
      await answerOnlyIn(context.guildId, [], tools);
      return inPlace(await showSetup(context, { step: 'channels' }, tools));
    }),
    operatorControl(setupControls.articles, async (context) => {
      await chooseArticles(context, tools);
      return inPlace(await showSetup(context, { step: 'articles' }, tools));
    }),
    operatorControl(setupControls.try, async ({ messages }) => tryForm(messages), 'with a form'),
    operatorControl(
      setupControls.ask,
      async (context) => {
        const text = (context.fields.question ?? '').trim();
        await requireCoolDown(context, tools);
        return giveAnswer({ text, privately: true, repliesTo: null }, context, tools);
      },
      'beside',
    ),
  ];
}

function expired(): UserFacingError {
  return new UserFacingError(({ discord }) => discord.errors.expired);
}

/** Of the first page alone; what was chosen of the others before stays. */
async function chooseArticles(context: InServer, tools: Tools): Promise<void> {
  const { guildId, messages, values, argument } = context;
  const view = await viewSettings({ guildId, messages, target: server }, tools);
  const { list, shown } = articlePage(view);
  if (list !== argument) throw new UserFacingError(({ settings }) => settings.errors.listChanged);
  const known = view.articles.map(({ id }) => id);
  const page = { known, shown: shown.map(({ id }) => id), values };
  await tools.settings.update(scopeOf(guildId, server), 'articles', (own) =>
    // "All" is not shown as chosen one by one, so what is chosen then is all that is wanted.
    withPage(own === undefined || own === 'every' ? [] : own, page),
  );
}

function tryForm({ setup }: InServer['messages']): Form {
  return {
    customId: setupControls.ask,
    title: setup.try.title,
    fields: [
      {
        id: 'question',
        label: setup.try.question,
        style: 'short',
        required: true,
        maxLength: 1_000,
      },
    ],
  };
}
