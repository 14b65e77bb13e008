import type { SeenForm } from '../member-api.js';
import type { JsonObject } from '../world/json.js';
import type {
  ChannelRecord,
  InteractionOrigin,
  MemberRecord,
  OriginCommand,
} from '../world/records.js';

/** Discord's interaction types. */
export const InteractionType = {
  command: 2,
  component: 3,
  autocomplete: 4,
  modalSubmit: 5,
} as const;

/** An interaction from its click to the end of its token. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly channel: ChannelRecord;
  readonly member: MemberRecord;
  readonly locale: string;
  readonly origin: InteractionOrigin;
  readonly createdAt: number;
  state: 'pending' | 'answered' | 'failed';
  reason: string | null;
  /** What `@original` means: the answer, or the message of the component after an update. */
  originalId: string | null;
  /** A follow-up is about to take the place of the deferred answer; another one must not. */
  filling: boolean;
  /** The form that it was answered with, until that is submitted. */
  form: SeenForm | null;
  /** Null where nothing is completed. */
  readonly completion: Completion | null;
}

/** What a member did. */
export interface InteractionStart {
  readonly type: number;
  readonly channel: ChannelRecord;
  readonly member: MemberRecord;
  readonly locale: string;
  readonly data: JsonObject;
  /** Of a command, what its answer will say of it. */
  readonly command?: OriginCommand;
  /** The message that holds the component, or the one from which the form came. */
  readonly message?: JsonObject;
  /** Of a submission: the interaction that was answered with the form. */
  readonly triggeredBy?: InteractionOrigin;
  readonly completion?: Completion;
}

/** What an autocomplete waits for. */
export interface Completion {
  /** Whether the option takes numbers, and so its choices. */
  readonly numeric: boolean;
  /** Told the choices once; null when the bot did not answer in time. */
  settle(choices: readonly JsonObject[] | null): void;
}
