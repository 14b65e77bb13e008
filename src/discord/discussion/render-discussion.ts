import { type APIEmbed, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type {
  DiscussionSection,
  DiscussionSummary,
} from '../../answering/discussion/discussion.js';
import type { Messages } from '../../locales/messages.js';
import { plainId } from '../controls/custom-id.js';
import { limits } from '../limits.js';
import type { CitationLink } from '../rendering/answer-message.js';
import { safeUrl } from '../rendering/markup.js';
import type { ButtonRow, OutgoingMessage } from '../reply.js';
import { clip, safeText } from '../safe-text.js';
import { pointText } from './point-text.js';

export interface DiscussionView {
  readonly summary: DiscussionSummary;
  readonly messages: Messages;
  readonly citationLink: CitationLink;
  /** What it is: shared, for its asker alone with a button under it, or without one. */
  readonly state: 'posted' | 'unshared' | { readonly shareId: string };
  /** Who shared it; null where it is not shared, or nobody is to be named. */
  readonly sharedBy: string | null;
  /** What ended the reading, safe to show; null, the default, where nothing needs to be said. */
  readonly limit?: string | null;
}

/** Name of the button's control; the summary's id is its argument. */
export const shareControlName = 'share-discussion';

/**
 * A summary as one message, so that it can be put right in its place when a message it rests on is
 * deleted: what it is above, an embed for each section below. Of what finds no room there is a count.
 */
export function renderDiscussion(view: DiscussionView): OutgoingMessage {
  const { summary, messages, state } = view;
  const { embeds, left } = fitting(summary.sections, view);
  const content = [heading(view, embeds.length), ...footing(view, left)].join('\n');
  return {
    content,
    embeds,
    components: typeof state === 'string' ? [] : [shareButton(state.shareId, messages)],
  };
}

function heading(view: DiscussionView, sections: number): string {
  const { summary, messages, sharedBy, state } = view;
  const { discussion } = messages;
  const { period, participants } = summary;
  const shared = sharedBy === null ? '' : `-# ${discussion.sharedBy(`<@${sharedBy}>`)}\n`;
  if (period === null) return discussion.nothingRead;
  if (sections === 0 && state === 'posted') return shared + discussion.emptied;
  if (sections === 0) return discussion.nothingFound(summary.messages);
  const time = (at: number) => `<t:${Math.floor(at / 1_000)}:f>`;
  const { from, to } = { from: time(period.from), to: time(period.to) };
  return shared + discussion.title({ messages: summary.messages, participants, from, to });
}

function footing(
  { summary, messages: { discussion }, limit = null }: DiscussionView,
  left: number,
): string[] {
  const { engine, notice, leftOut } = summary;
  return [
    left > 0 ? discussion.andMore(left) : null,
    notice,
    limit,
    discussion.leftOut(leftOut),
    summary.sections.length > 0 ? discussion.madeBy[engine] : null,
  ].flatMap((line) => (line === null ? [] : [`-# ${line}`]));
}

const color = 0x3b6ea5;
/** Leaves room for what the client adds, and for the lines above. */
const longestTogether = limits.embedsTogether - 200;
const longestSection = limits.embedDescription - 96;

/** Sections in order, each with as many points as there is room for. */
function fitting(sections: readonly DiscussionSection[], view: DiscussionView) {
  const embeds: APIEmbed[] = [];
  let room = longestTogether;
  let left = 0;
  for (const section of sections) {
    const title = titleOf(section, view);
    const texts: string[] = [];
    let length = title.length;
    for (const point of section.points) {
      const text = pointText(point, view);
      const needed = text.length + 2;
      if (needed > room - length || length + needed > longestSection) continue;
      length += needed;
      texts.push(text);
    }
    left += section.points.length - texts.length;
    if (texts.length === 0 || embeds.length === limits.embeds) continue;
    room -= length;
    embeds.push({ color, ...linked(title, section, view), description: texts.join('\n\n') });
  }
  return { embeds, left };
}

function titleOf({ place }: DiscussionSection, { messages, summary }: DiscussionView): string {
  if (place === null) return messages.discussion.elsewhere;
  const heading = safeText(place.heading ?? messages.summary.opening);
  const several = new Set(summary.sections.map((one) => one.place?.articleId)).size > 2;
  const title = several ? `${safeText(place.articleTitle, 120)} · ${heading}` : heading;
  return clip(title, limits.embedTitle) || '…';
}

function linked(title: string, { place }: DiscussionSection, { citationLink }: DiscussionView) {
  if (place === null) return { title };
  const { firstSentence } = place;
  const url = safeUrl(
    citationLink({
      ...place,
      ...{ number: 1, articleUrl: null, page: null, quote: '', start: 0, end: 0 },
      ...{ section: place.heading, endSentence: firstSentence + 1, translation: null },
    }),
  );
  return url === null ? { title } : { title, url };
}

function shareButton(id: string, { discussion }: Messages): ButtonRow {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        custom_id: plainId(shareControlName, id),
        emoji: { name: '📣' },
        label: discussion.share,
      },
    ],
  };
}
