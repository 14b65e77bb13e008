import type { Messages } from '../../../locales/messages.js';
import type { Case, CaseAction } from '../../../moderation/cases/case.js';
import { plainId } from '../../controls/custom-id.js';
import type { Edge } from '../../edge.js';
import { buttonRow, menuRow } from '../../rendering/menus.js';
import type { OutgoingMessage } from '../../reply.js';
import { safeText } from '../../safe-text.js';
import { caseControls } from './case-control-names.js';
import { shownState } from './only-deleted.js';
import { actionNamed } from './permission-of.js';

/** Which cases of a server. The button to a page carries it, so that it outlives a restart. */
export interface CaseListing {
  /** Null for everyone's. */
  readonly memberId: string | null;
  readonly action: CaseAction | null;
  /** From 1. */
  readonly page: number;
}

const onPage = 10;

export function listId({ memberId, action, page }: CaseListing): string {
  return plainId(caseControls.page, `${memberId ?? ''}.${action ?? ''}.${page}`);
}

export function readListId(argument: string): CaseListing {
  const [memberId = '', named = '', page = ''] = argument.split('.');
  return {
    memberId: /^\d+$/.test(memberId) ? memberId : null,
    action: actionNamed(named),
    page: Math.min(Math.max(1, Math.trunc(Number(page)) || 1), 10_000),
  };
}

export interface CaseListContext {
  readonly guildId: string;
  readonly messages: Messages;
}

/** A page of cases, the newest first, with the way to each. */
export async function showCases(
  listing: CaseListing,
  { guildId, messages }: CaseListContext,
  { moderation }: Pick<Edge, 'moderation'>,
): Promise<OutgoingMessage> {
  const { memberId, action } = listing;
  const filter = {
    guildId,
    ...(memberId === null ? {} : { memberId }),
    ...(action === null ? {} : { action }),
  };
  const count = await moderation.cases.count(filter);
  const pages = Math.max(1, Math.ceil(count / onPage));
  const page = Math.min(listing.page, pages);
  const upToHere = await moderation.cases.list({ ...filter, limit: page * onPage });
  const shown = upToHere.slice((page - 1) * onPage);
  return renderCases({ listing: { ...listing, page }, shown, count, pages, messages });
}

interface Listed {
  readonly listing: CaseListing;
  readonly shown: readonly Case[];
  readonly count: number;
  readonly pages: number;
  readonly messages: Messages;
}

export function renderCases({ listing, shown, count, pages, messages }: Listed): OutgoingMessage {
  const { list } = messages.moderation.cases;
  const member = listing.memberId === null ? '' : nameOf(shown, listing.memberId);
  if (shown.length === 0) return { content: list.none(member), components: [] };
  const { page } = listing;
  const foot = pages > 1 ? ['', list.page({ page, pages })] : [];
  const lines = shown.map((given) => lineOf(given, listing, messages));
  return {
    content: [list.title({ count, member }), ...lines, ...foot].join('\n'),
    components: [
      menuRow({
        customId: caseControls.open,
        placeholder: list.choose,
        options: shown.map((given) => ({
          label: optionText(given, messages),
          value: String(given.number),
        })),
      }),
      ...(pages > 1 ? [turning({ ...listing, page }, pages, messages)] : []),
    ],
  };
}

function turning(listing: CaseListing, pages: number, { moderation }: Messages) {
  const { newer, older } = moderation.cases.list.buttons;
  const { page } = listing;
  // Two buttons of one message must differ: page 0 and the one after the last lead nowhere.
  return buttonRow([
    { customId: listId({ ...listing, page: page - 1 }), label: newer, disabled: page <= 1 },
    { customId: listId({ ...listing, page: page + 1 }), label: older, disabled: page >= pages },
  ]);
}

/** The last name that they were called by. */
function nameOf(shown: readonly Case[], memberId: string): string {
  const name = safeText(shown[0]?.memberName ?? '', 80);
  return name === '' ? `<@${memberId}>` : name;
}

/** At most 180 characters, so that ten fit a message. */
function lineOf(given: Case, { memberId }: CaseListing, { moderation }: Messages): string {
  const { actions, card } = moderation.cases;
  const when = `<t:${Math.floor(given.createdAt / 1_000)}:d>`;
  const name = memberId === null ? safeText(given.memberName ?? '', 30) : '';
  const state = given.state === 'done' ? '' : `(${card.states[shownState(given)]})`;
  const reason = safeText(given.reason, 60);
  const undoes = given.undoes === null ? '' : card.undoes(given.undoes);
  const parts = [actions[given.action], undoes, name, when, reason].filter((part) => part !== '');
  return `**${given.number}** · ${parts.join(' · ')} ${state}`.trimEnd();
}

function optionText(given: Case, { moderation }: Messages): string {
  const { numbered, actions, card } = moderation.cases;
  const undoes = given.undoes === null ? '' : card.undoes(given.undoes);
  const name = given.memberName ?? '';
  return [numbered(given.number), actions[given.action], undoes, name].filter(Boolean).join(' · ');
}
