import { UserFacingError } from '../../../errors.js';
import type { PlainControl } from '../../control.js';
import { inServer } from '../cases/in-server.js';
import type { AppealEdge } from './appeal-controls.js';
import { decideAppeal, decisionControls, openDecision, type Verdict } from './decide-appeal.js';

/** The moderators' side of an appeal: what stands under its card. */
export function createDecisionControls(edge: AppealEdge): readonly PlainControl[] {
  const moderators = { under: 'anything', permissions: ['ModerateMembers'] } as const;
  const opens = (verdict: Verdict): PlainControl => ({
    ...{ ...moderators, name: decisionControls[verdict], answers: 'with a form' },
    run: async (context) =>
      openDecision({ verdict, id: context.argument, saysAlone: false }, inServer(context), edge),
  });
  return [
    opens('grant'),
    opens('refuse'),
    {
      ...{ ...moderators, name: decisionControls.alone, answers: 'with a form' },
      run: async (context) => {
        const chosen = readVerdict(context.argument);
        return openDecision({ ...chosen, saysAlone: true }, inServer(context), edge);
      },
    },
    {
      ...{ ...moderators, name: decisionControls.decide, answers: 'in its place' },
      run: async (context) => decideAppeal(readVerdict(context.argument), inServer(context), edge),
    },
  ];
}

/** `VERDICT.PROPOSAL` */
function readVerdict(argument: string): { readonly verdict: Verdict; readonly id: string } {
  const [, named, id = ''] = /^(grant|refuse)\.([a-z0-9]{1,40})$/.exec(argument) ?? [];
  const verdict = (['grant', 'refuse'] as const).find((one) => one === named);
  if (verdict !== undefined) return { verdict, id };
  throw new UserFacingError(({ discord }) => discord.errors.expired);
}
