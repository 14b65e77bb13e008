import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageFigures, RuleFigures } from '../evaluation/message-figures.js';
import { evaluateMessages, type MessageEvaluation } from '../evaluation/messages.js';
import { createModeration } from '../moderation/create-moderation.js';
import type { ModeratedMessage } from '../moderation/message.js';
import type { Examiner } from '../moderation/moderation.js';
import { draftRule } from '../moderation/rules/draft-rule.js';
import type { RuleKind } from '../moderation/rules/rule.js';
import { openStorage } from '../storage/storage.js';

/** What is found in a message by itself: not how often somebody writes, nor a server's own words. */
const kinds: readonly RuleKind[] = ['mentions', 'invites', 'scam', 'insults'];

/** `glose eval --messages FILE`: with the rules as they are drafted, without a model or a server. */
export async function measureMessages(
  file: string,
  { without = [], signal }: { without?: readonly string[]; signal?: AbortSignal } = {},
): Promise<MessageEvaluation> {
  const rules = kinds.map((kind) => draftRule(kind, []));
  return withExaminer((examiner) =>
    evaluateMessages({
      ...{ file, without, signal },
      rules: rules.map(({ id }) => id),
      foundBy: ({ id, text }) =>
        examiner.examine(asMessage(id, text), rules).map(({ rule }) => rule),
    }),
  );
}

/** Moderation keeps its lists in a database: here in one that is gone afterwards. */
async function withExaminer<Result>(work: (examiner: Examiner) => Promise<Result>) {
  const directory = await mkdtemp(join(tmpdir(), 'glose-messages-'));
  const storage = await openStorage({ directory });
  try {
    return await work(createModeration({ storage }).examiner);
  } finally {
    await storage.close();
    await rm(directory, { recursive: true, force: true });
  }
}

function asMessage(id: string, text: string): ModeratedMessage {
  return {
    ...{ id, text, guildId: '0', channelId: '0', parentId: null, memberId: id, memberName: '' },
    ...{ roleIds: [], at: 0, mentions: { count: 0, everyone: /@(?:everyone|here)\b/u.test(text) } },
  };
}

export function messagesAsText(figures: Readonly<Record<string, RuleFigures>>): string {
  const found = Object.entries(figures).filter(([, { all }]) => all.found > 0);
  const byRule = Object.entries(figures).map(([rule, { all }]) => rowOf(rule, all));
  return [
    aligned([['by rule', ...heads], ...byRule]),
    ...found.flatMap(([rule, { byLanguage, byFunctionality }]) => [
      groups(`${rule}, by language`, byLanguage),
      groups(`${rule}, by functionality`, byFunctionality),
    ]),
  ].join('\n\n');
}

const heads = ['messages', 'found', 'precision', 'recall', 'false alarms'];

function groups(title: string, byKey: Readonly<Record<string, MessageFigures>>): string {
  return aligned([
    [title, ...heads],
    ...Object.entries(byKey).map(([key, one]) => rowOf(key, one)),
  ]);
}

function rowOf(name: string, one: MessageFigures): string[] {
  const shares = [one.precision, one.recall, one.falseAlarms].map((value) =>
    value === null ? '–' : value.toFixed(3),
  );
  return [name, String(one.messages), String(one.found), ...shares];
}

/** Names at the left, figures at the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  const cell = (text: string, at: number) =>
    at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
