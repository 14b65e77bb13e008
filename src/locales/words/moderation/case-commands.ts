import type { Named } from '../../messages.js';

/** Names and descriptions of the moderators' commands. */
export interface CaseCommandWords {
  readonly warn: Named;
  readonly timeout: Named & { readonly duration: Named };
  readonly untimeout: Named;
  readonly kick: Named;
  readonly ban: Named & { readonly purge: Named };
  readonly unban: Named & { readonly user: Named };
  readonly note: Named & { readonly text: Named };
  readonly case: Named & {
    readonly show: Named;
    readonly list: Named;
    readonly edit: Named;
    readonly undo: Named;
    readonly number: Named;
    readonly action: Named;
  };
  readonly cases: Named;
  /** Options of several. */
  readonly member: Named;
  readonly reason: Named;
  readonly silent: Named;
}
