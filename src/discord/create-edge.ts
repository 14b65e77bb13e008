import { createAboutMessages } from './about-messages.js';
import { createAnswerStore } from './answer-store.js';
import { createAnswerThreads } from './answer-threads.js';
import { createAsking } from './asking.js';
import { createBeingWritten } from './being-written.js';
import type { BotProps } from './bot.js';
import { createChannels } from './channels.js';
import { createComponentStates } from './component-states.js';
import { createConversations } from './conversations.js';
import { createCoolDowns } from './cool-downs.js';
import { createDiscussionTools } from './discussion/discussion-tools.js';
import type { Edge } from './edge.js';
import { createFeedbackStore } from './feedback-store.js';
import { createInsights } from './insights/create-insights.js';
import { createGreetings } from './joining/greetings.js';
import type { Line } from './line.js';
import { createPlaces } from './places.js';
import { createPostedMessages } from './posted-messages.js';
import { createErasures } from './privacy/erasures.js';
import { createPrivacy } from './privacy/privacy.js';
import { createServed } from './served.js';
import { createSettingsStore } from './settings/settings-store.js';
import { createSetupStore } from './setup/setup-store.js';
import { createAskedBefore } from './suggesting/asked-before.js';
import { createTurns } from './turns.js';
import { createUnfinishedStore } from './unfinished-store.js';

/** Puts together what commands and controls work with. */
export function createEdge(props: BotProps, line: Line): Edge {
  const answers = createAnswerStore(props);
  const turns = createTurns(props.turns);
  const beingWritten = createBeingWritten();
  const conversations = createConversations(props);
  const unfinished = createUnfinishedStore(props);
  const served = createServed(props);
  const posted = createPostedMessages(props);
  const channels = createChannels(line);
  const discussion = createDiscussionTools({
    ...{ ...props, posted, channels },
    readsMessages: line.readsMessages,
  });
  const aboutMessages = createAboutMessages(props);
  const erasures = createErasures();
  const kept = { aboutMessages, answers, conversations, beingWritten, unfinished, turns, served };
  return {
    ...props,
    ...kept,
    threads: createAnswerThreads(props),
    askedBefore: createAskedBefore(props),
    asking: createAsking({ ...props, ...kept, erasures }),
    feedback: createFeedbackStore(props),
    ownArticles: {
      ...props.ownArticles,
      attachments: props.ownArticles.attachmentsFrom(props.cdnUrl ?? props.apiUrl ?? null),
    },
    insights: createInsights(props),
    settings: createSettingsStore(props),
    states: createComponentStates(props),
    channels,
    places: createPlaces(line),
    setups: createSetupStore(props),
    greetings: createGreetings(props),
    posted,
    discussion,
    privacy: createPrivacy({
      ...{ ...props, ...discussion, discussion, posted, channels, aboutMessages, erasures },
    }),
    coolDowns: createCoolDowns(props),
    askCoolDown: { operator: props.askCoolDown ?? null },
  };
}
