import type { Summariser } from '../answering/answer.js';
import type { ClaimChecker } from '../answering/claims/claim-checker.js';
import type { Profiles } from '../answering/profile/profile.js';
import type { RelatedQuestions } from '../answering/related/related-questions.js';
import type { Library } from '../library/library.js';
import type { Moderation } from '../moderation/moderation.js';
import type { Retriever } from '../retrieval/evidence.js';
import type { AboutMessages } from './answers/about-messages.js';
import type { AnswerStore } from './answers/answer-store.js';
import type { AnswerThreads } from './answers/answer-threads.js';
import type { Asking } from './answers/asking.js';
import type { BeingWritten } from './answers/being-written.js';
import type { FeedbackStore } from './answers/feedback-store.js';
import type { PostedMessages } from './answers/posted-messages.js';
import type { UnfinishedStore } from './answers/unfinished-store.js';
import type { Channels } from './channels.js';
import type { GuildCommands } from './connection/guild-commands.js';
import type { DiscussionTools } from './discussion/discussion-tools.js';
import type { InsightsReader } from './insights/insights.js';
import type { AskCoolDown } from './interactions/command-gate.js';
import type { ComponentStates } from './interactions/component-states.js';
import type { CoolDowns } from './interactions/cool-downs.js';
import type { Turns } from './interactions/turns.js';
import type { Greetings } from './joining/greetings.js';
import type { OwnArticles } from './library/own-articles.js';
import type { ModeratingTools } from './moderation/moderating-tools.js';
import type { Places } from './places.js';
import type { Privacy } from './privacy/privacy.js';
import type { CitationLink } from './rendering/answer-message.js';
import type { Served } from './served.js';
import type { SettingsStore } from './settings/settings-store.js';
import type { SetupStore } from './setup/setup-store.js';
import type { AskedBefore } from './suggesting/asked-before.js';

/** What commands and buttons work with. */
export interface Edge {
  readonly asking: Asking;
  readonly summariser: Summariser;
  /** What is known of an article before anybody asks: its sections, figures, first questions. */
  readonly profiles: Profiles;
  /** What one may ask after an answer. */
  readonly related: RelatedQuestions;
  readonly library: Pick<Library, 'article'>;
  readonly ownArticles: OwnArticles;
  readonly retriever: Retriever;
  readonly claimChecker: Pick<ClaimChecker, 'check'>;
  readonly moderation: Moderation;
  /** What moderation does in Discord. */
  readonly moderating: ModeratingTools;
  /** Commands that only moderated servers have. */
  readonly guildCommands: GuildCommands;
  readonly answers: AnswerStore;
  readonly aboutMessages: AboutMessages;
  readonly threads: AnswerThreads;
  readonly askedBefore: AskedBefore;
  readonly feedback: FeedbackStore;
  readonly insights: InsightsReader;
  readonly beingWritten: BeingWritten;
  readonly unfinished: UnfinishedStore;
  /** Which articles a place may know of; nothing reads the library's list but through it. */
  readonly served: Served;
  readonly settings: SettingsStore;
  readonly states: ComponentStates;
  readonly channels: Channels;
  readonly places: Places;
  readonly setups: SetupStore;
  readonly greetings: Greetings;
  readonly posted: PostedMessages;
  readonly discussion: DiscussionTools;
  readonly privacy: Privacy;
  readonly turns: Turns;
  readonly citationLink: CitationLink;
  /** Address of the page behind an answer, by its id; null where it cannot be reached. */
  readonly inspectorLink?: (answerId: string) => string | null;
  readonly coolDowns: CoolDowns;
  /**
   * Of whatever counts as asking. A command names it as its `coolDown`; a control that asks calls
   * `requireCoolDown(context, edge)` of command-gate.ts before the work.
   */
  readonly askCoolDown: AskCoolDown;
}
