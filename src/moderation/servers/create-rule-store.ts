import type { Log } from '../../log.js';
import type { Storage, Transaction } from '../../storage/storage.js';
import { type Rule, ruleKinds } from '../rules/rule.js';
import { readRule } from '../rules/rule-schema.js';
import type { RuleStore } from '../server.js';

export interface RuleStoreProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Told of what no longer validates, once each; default nobody is. */
  readonly log?: Pick<Log, 'warn'> | undefined;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/**
 * A row a rule, so that two moderators who change two rules at once do not undo each other.
 *
 * DECISIONS
 * - A rule that no longer validates is left out and stays in its row: a rule that is read in part
 *   would act on a part of what its moderators meant.
 */
export function createRuleStore({
  storage: { db, transaction },
  log,
  now = Date.now,
}: RuleStoreProps): RuleStore {
  const warned = new Set<string>();
  const ruleOf = (guildId: string, { id, payload }: RuleRow): Rule[] => {
    const rule = readRule(parsed(payload));
    if (rule?.id === id) return [rule];
    const known = `${guildId} ${id} ${payload}`;
    if (!warned.has(known)) {
      warned.add(known);
      log?.warn('A stored rule is not valid and is left out.', { guildId, rule: id });
    }
    return [];
  };
  const read = async (guildId: string, id?: string, within: Database = db): Promise<Rule[]> => {
    const all = within
      .selectFrom('moderation_rules')
      .select(['id', 'payload'])
      .where('guild_id', '=', guildId);
    const rows = await (id === undefined ? all : all.where('id', '=', id)).execute();
    return rows.flatMap((row) => ruleOf(guildId, row)).sort(inOrder);
  };
  return {
    of: (guildId) => read(guildId),
    find: async (guildId, id) => (await read(guildId, id))[0],
    put: (guildId, rule) => write(db, { guildId, rule, time: now() }),
    change: (guildId, id, change) =>
      transaction(async (within) => {
        const [rule] = await read(guildId, id, within);
        if (rule === undefined) return undefined;
        const changed = change(rule);
        if (changed.id !== id) throw new Error(`A rule keeps its id: ${id}`);
        await write(within, { guildId, rule: changed, time: now() });
        return changed;
      }),
    async remove(guildId, id) {
      const query = db.deleteFrom('moderation_rules').where('guild_id', '=', guildId);
      await query.where('id', '=', id).execute();
    },
    replace: (guildId, rules) =>
      transaction(async (within) => {
        await within.deleteFrom('moderation_rules').where('guild_id', '=', guildId).execute();
        for (const rule of rules) await write(within, { guildId, rule, time: now() });
      }),
  };
}

type Database = Storage['db'] | Transaction;

interface RuleRow {
  readonly id: string;
  readonly payload: string;
}

interface Writing {
  readonly guildId: string;
  readonly rule: Rule;
  readonly time: number;
}

async function write(db: Database, { guildId, rule, time }: Writing): Promise<void> {
  const valid = readRule(rule);
  // The rule's words are a server's own, and stay out of the log.
  if (valid === undefined) throw new Error(`Not a rule that can be kept: ${rule.id}`);
  const columns = { payload: JSON.stringify(valid), updated_at: time };
  await db
    .insertInto('moderation_rules')
    .values({ guild_id: guildId, id: rule.id, ...columns })
    .onConflict((conflict) => conflict.columns(['guild_id', 'id']).doUpdateSet(columns))
    .execute();
}

/** By kind, then by number: `flood-2` before `flood-10`. */
function inOrder(one: Rule, other: Rule): number {
  return (
    ruleKinds.indexOf(one.kind) - ruleKinds.indexOf(other.kind) || numberOf(one) - numberOf(other)
  );
}

function numberOf({ id }: Rule): number {
  return Number(id.split('-')[1] ?? 1);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
