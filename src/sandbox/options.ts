import type { PrivilegedIntent } from './gateway/intents.js';
import type { Intercept, SeenRequest } from './rest/api.js';
import type { SeedScript } from './world/seed-script.js';

export interface SandboxOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** 0: any. Where it is taken, the next free one is used; see `address`. */
  readonly port: number;
  /** Where ids, commands and messages outlive a restart. Default null: in memory only. */
  readonly directory?: string | null;
  /** Told what the one who runs it should know. Default: nobody is told. */
  readonly log?: (line: string) => void;
  /** What a new guild contains; ignored where one is stored. Default: a small reading room. */
  readonly seed?: SeedScript;
  /** Privileged intents that the application holds. Default: none. */
  readonly grantedIntents?: readonly PrivilegedIntent[];
  /** Messages of the bot that hold one of these are refused with 200000, as by AutoMod. */
  readonly blockedWords?: readonly string[];
  /** Milliseconds between heartbeats. Default 41,250, as Discord's. */
  readonly heartbeatMs?: number;
  /** Milliseconds for the first answer to an interaction. Default 3,000, as Discord's. */
  readonly answerMs?: number;
  /** Milliseconds that an interaction token lives. Default 900,000, as Discord's. */
  readonly tokenMs?: number;
  /** Told each request of a bot that reached its route. */
  readonly onRequest?: (request: SeenRequest) => void;
  /** For tests of faults: answers in place of a route. */
  readonly intercept?: Intercept;
}
