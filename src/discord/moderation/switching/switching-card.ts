import type { Rule } from '../../../moderation/rules/rule.js';
import { limits } from '../../limits.js';
import { namesOf } from '../../places.js';
import type { OutgoingMessage } from '../../reply.js';
import { clip } from '../../safe-text.js';
import { switchingRows } from './switching-rows.js';
import type { Queue, SwitchingView } from './switching-view.js';

/** How a server moderates, what is lacking for it, and all that changes it. */
export function renderSwitching(view: SwitchingView): OutgoingMessage {
  return {
    content: clip(contentOf(view).join('\n'), limits.content),
    components: switchingRows(view),
    // In place of a card with a picture, the picture goes.
    files: [],
  };
}

function contentOf(view: SwitchingView): readonly string[] {
  const { messages, server, rules, queue, news, readsMessages } = view;
  const words = messages.moderation.rules.switching;
  const state = server?.isOn === true ? 'on' : 'off';
  const before = [
    ...(news === null ? [] : [news, '']),
    words.title[state],
    words.text[state],
    ...(state === 'off'
      ? [rules.every(isQuiet) ? words.begins.observing : words.begins.asSet]
      : []),
    '',
    ...queueLines(queue, view),
    `- ${words.rules} · **${rulesText(view)}**`,
  ];
  const after = ['', ...lackingLines(view), ...(readsMessages ? [] : [words.noContent])];
  const room = limits.content - [...before, ...after].join('\n').length - 8;
  return [...before, ...fitting(ruleLines(rules, view), room), ...after];
}

function isQuiet({ mode }: Rule): boolean {
  return mode === 'observe';
}

/** What is lacking matters more than the last of many rules, which have a card of their own. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  const fit = lines.filter((line) => {
    left -= line.length + 1;
    return left >= 0;
  });
  return fit.length === lines.length ? fit : [...fit, '  - …'];
}

function queueLines(queue: Queue | null, { messages }: SwitchingView): readonly string[] {
  const words = messages.moderation.rules.switching;
  // A channel named so pings nobody, and Discord shows its name as it is now.
  const where = queue === null ? words.noQueue : `<#${queue.channelId}>`;
  const line = `- ${words.queue} · **${where}**`;
  if (queue === null) return [line];
  if (!queue.isThere) return [line, `⚠️ ${words.errors.channelGone}`];
  const lacking = namesOf(queue.lacking, messages.discord.permissions);
  return [
    line,
    ...(queue.isOpenToAll ? [words.openToAll] : []),
    ...(lacking.length === 0 ? [] : [words.queueLacks(lacking)]),
  ];
}

function rulesText({ messages, server, rules }: SwitchingView): string {
  const { switching, presets } = messages.moderation.rules;
  const preset = server?.preset ?? null;
  if (rules.length === 0) return switching.noRules;
  return switching.ruleCount(rules.length, preset === null ? null : presets[preset]);
}

function ruleLines(rules: readonly Rule[], { messages }: SwitchingView): readonly string[] {
  const { findings, rules: words } = messages.moderation;
  return rules.map(
    ({ id, kind, mode }) =>
      `  - ${findings.kinds[kind]}${id === kind ? '' : ` (${id})`} · *${words.modes[mode]}*`,
  );
}

function lackingLines({ messages, lacking, invite }: SwitchingView): readonly string[] {
  const { switching } = messages.moderation.rules;
  if (lacking.length === 0) return [switching.lackingNothing];
  return [
    switching.lacking,
    ...lacking.map(
      (name) => `- ${messages.discord.permissions[name]} · ${switching.reasons[name]}`,
    ),
    `[${switching.invite}](<${invite}>)`,
  ];
}
