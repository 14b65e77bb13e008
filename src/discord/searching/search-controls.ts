import { outdatedPlaces } from '../answers/outdated.js';
import { postOnce } from '../answers/post-once.js';
import type { PlainControl, PlainControlContext } from '../control.js';
import { longestName } from '../controls/share.js';
import type { Edge } from '../edge.js';
import type { FoundPassage } from '../rendering/source-cards.js';
import { inPlace, privately, type Reply } from '../reply.js';
import { safeText } from '../safe-text.js';
import { renderQuote } from './render-quote.js';
import { keptSearches, pageControl, quoteControl, renderSearch } from './search-pages.js';

type Props = Pick<Edge, 'states' | 'served' | 'library' | 'channels' | 'posted' | 'citationLink'>;

/** Turns to another page of what was found, and posts a passage of it. */
export function createSearchControls(edge: Props): readonly PlainControl[] {
  return [createPageControl(edge), createQuoteControl(edge)];
}

function createPageControl(edge: Props): PlainControl {
  return {
    name: pageControl,
    under: 'anything',
    permissions: [],
    answers: 'in its place',
    async run({ argument, messages }) {
      const [stateId = '', page] = argument.split('.');
      const search = await keptSearches(edge).find(stateId);
      if (search === undefined) return privately({ content: messages.searching.expired });
      const { citationLink } = edge;
      return inPlace(renderSearch({ search, stateId, page: Number(page), messages, citationLink }));
    },
  };
}

/** The passage is posted with who quotes it, once, where its article is still served. */
function createQuoteControl(edge: Props): PlainControl {
  return {
    name: quoteControl,
    under: 'anything',
    permissions: [],
    async run(context) {
      const { argument, values, messages } = context;
      const search = await keptSearches(edge).find(argument);
      const [chosen = ''] = values;
      const passage = search?.passages[Number(chosen)];
      const isServed = edge.served.at(context).some(({ id }) => id === passage?.articleId);
      if (passage === undefined || !isServed)
        return privately({ content: messages.searching.expired });
      return post({ passage, subject: `${argument}.${chosen}` }, context, edge);
    },
  };
}

async function post(
  { passage, subject }: { readonly passage: FoundPassage; readonly subject: string },
  context: PlainControlContext,
  edge: Props,
): Promise<Reply> {
  const { messages, memberName } = context;
  const { postedBy, posted, alreadyPosted } = messages.searching;
  const above = `-# ${postedBy(safeText(memberName, longestName))}`;
  const { lines: below } = await outdatedPlaces([passage], messages, edge);
  const view = { passage, above, below, messages, citationLink: edge.citationLink };
  const { link, isNew } = await postOnce({ subject, messages: renderQuote(view) }, context, edge);
  return privately({ content: isNew ? posted(link) : alreadyPosted(link) });
}
