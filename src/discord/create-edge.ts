import { createAboutMessages } from './answers/about-messages.js';
import { createAnswerStore } from './answers/answer-store.js';
import { createAnswerThreads } from './answers/answer-threads.js';
import { createAsking } from './answers/asking.js';
import { createBeingWritten } from './answers/being-written.js';
import { createConversations } from './answers/conversations.js';
import { createFeedbackStore } from './answers/feedback-store.js';
import { createPostedMessages } from './answers/posted-messages.js';
import { createUnfinishedStore } from './answers/unfinished-store.js';
import type { BotProps } from './bot.js';
import { createChannels } from './channels.js';
import type { CommandData } from './command.js';
import { createGuildCommands } from './connection/guild-commands.js';
import type { Line } from './connection/line.js';
import { createDiscussionTools } from './discussion/discussion-tools.js';
import type { Edge } from './edge.js';
import { createInsights } from './insights/create-insights.js';
import { createComponentStates } from './interactions/component-states.js';
import { createCoolDowns } from './interactions/cool-downs.js';
import { createTurns } from './interactions/turns.js';
import { createGreetings } from './joining/greetings.js';
import { createModeratingTools } from './moderation/moderating-tools.js';
import { createPlaces } from './places.js';
import { createErasures } from './privacy/erasures.js';
import { createPrivacy } from './privacy/privacy.js';
import { createServed } from './served.js';
import { createSettingsStore } from './settings/settings-store.js';
import { createSetupStore } from './setup/setup-store.js';
import { createAskedBefore } from './suggesting/asked-before.js';

/**
 * Puts together what commands and controls work with.
 * @param moderating what only moderated servers get; asked for once the commands are there.
 */
export function createEdge(
  props: BotProps,
  line: Line,
  moderating: () => readonly CommandData[],
): Edge {
  const answers = createAnswerStore(props);
  const turns = createTurns(props.turns);
  const beingWritten = createBeingWritten();
  const conversations = createConversations(props);
  const unfinished = createUnfinishedStore(props);
  const served = createServed(props);
  const posted = createPostedMessages(props);
  const channels = createChannels(line);
  const settings = createSettingsStore(props);
  const discussion = createDiscussionTools({
    ...{ ...props, posted, channels },
    readsMessages: line.readsMessages,
  });
  const aboutMessages = createAboutMessages(props);
  const erasures = createErasures();
  const kept = { aboutMessages, answers, conversations, beingWritten, unfinished, turns, served };
  const tools = createModeratingTools({ ...props, line, channels, settings });
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
    settings,
    moderating: tools,
    states: createComponentStates(props),
    guildCommands: createGuildCommands({
      ...{ line, log: props.log, servers: props.moderation.servers, commands: moderating },
    }),
    channels,
    places: createPlaces(line),
    setups: createSetupStore(props),
    greetings: createGreetings(props),
    posted,
    discussion,
    privacy: createPrivacy({
      ...{ ...props, ...discussion, discussion, posted, channels, aboutMessages, erasures },
      showCard: tools.queue.show,
    }),
    coolDowns: createCoolDowns(props),
    askCoolDown: { operator: props.askCoolDown ?? null },
  };
}
