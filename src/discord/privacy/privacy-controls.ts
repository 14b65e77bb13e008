import type { Asked } from '../asked.js';
import type { PlainControl, PlainControlContext } from '../control.js';
import type { Edge } from '../edge.js';
import { inPlace, privately, type Reply } from '../reply.js';
import { confirmation, privacyCard, privacyControls } from './privacy-card.js';

export type PrivacyEdge = Pick<Edge, 'privacy' | 'discussion'>;

/** What is under the card of `/privacy`. */
export function createPrivacyControls(edge: PrivacyEdge): readonly PlainControl[] {
  const { privacy } = edge;
  const choose = (optedOut: boolean) => async (context: PlainControlContext) => {
    const { guildId, memberId } = context;
    if (guildId !== null) await privacy.leaveOut(guildId, memberId, optedOut);
    return inPlace(await cardFor(context, edge));
  };
  return [
    control(privacyControls.card, async (context) => inPlace(await cardFor(context, edge))),
    control(privacyControls.delete, async ({ messages }) => inPlace(confirmation(messages))),
    control(privacyControls.erase, async ({ memberId, messages }) => {
      const gone = await privacy.erase(memberId);
      return inPlace({ content: messages.privacy.erased(gone), components: [] });
    }),
    control(privacyControls.optOut, choose(true)),
    control(privacyControls.optIn, choose(false)),
    {
      ...control(privacyControls.export, async ({ memberId, messages }) => {
        const file = await privacy.exportFile(memberId);
        return privately({ content: messages.privacy.exported, files: [file] });
      }),
      answers: 'beside',
    },
  ];
}

/** The card as it stands now. */
export async function cardFor(
  { memberId, guildId, messages }: Asked,
  { privacy, discussion }: PrivacyEdge,
) {
  const optedOut = guildId === null ? null : await discussion.optOuts.has(guildId, memberId);
  return privacyCard({ kept: await privacy.count(memberId), optedOut, messages });
}

function control(
  name: string,
  run: (context: PlainControlContext) => Promise<Reply>,
): PlainControl {
  return { name, under: 'anything', permissions: [], answers: 'in its place', run };
}
