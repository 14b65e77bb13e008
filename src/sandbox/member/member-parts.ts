import type { Interactions } from '../interactions/interactions.js';
import type { OpenForms } from '../interactions/open-forms.js';
import type { MessageWire } from '../wire/messages.js';
import type { GivenFiles } from '../world/given-files.js';
import type { World } from '../world/world.js';

/** What members act with. */
export interface MemberParts {
  readonly world: World;
  readonly wire: MessageWire;
  readonly interactions: Interactions;
  readonly forms: OpenForms;
  readonly given: GivenFiles;
  /** Of this server, such as `http://127.0.0.1:4180`. */
  readonly address: () => string;
}
