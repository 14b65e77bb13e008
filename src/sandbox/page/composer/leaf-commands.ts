import type { OptionValues, StateCommand, StateOption } from '../../member-api.js';
import { localised } from '../words/locales.js';

/** A command as one types it: `/ask`, or with its subcommand `/article show`. */
export interface LeafCommand {
  /** Unlocalised words, the same in every locale. */
  readonly key: string;
  readonly root: string;
  /** Unlocalised names of group and subcommand below the root. */
  readonly path: readonly string[];
  /** As this member reads it. */
  readonly name: string;
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly StateOption[];
}

// Numbers of the protocol.
const chatInput = 1;
const subcommandTypes: ReadonlySet<number> = new Set([1, 2]);

/** Every command that can be typed, in the member's words, in the order of the alphabet. */
export function leafCommands(
  commands: readonly StateCommand[],
  locale: string,
): readonly LeafCommand[] {
  const typed = commands.filter((command) => (command.type ?? chatInput) === chatInput);
  return typed
    .flatMap((command) => leavesOf(command, { root: command.name, path: [], names: [] }, locale))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Those that fit what was typed after the slash; names that begin with it come first. */
export function commandsMatching(
  commands: readonly LeafCommand[],
  typed: string,
): readonly LeafCommand[] {
  const wanted = fold(typed);
  const rank = ({ name, key }: LeafCommand) => {
    if (fold(name).startsWith(wanted)) return 0;
    if (fold(key).startsWith(wanted)) return 1;
    return fold(name).includes(wanted) ? 2 : 3;
  };
  return commands
    .map((command) => ({ command, order: rank(command) }))
    .filter(({ order }) => order < 3)
    .sort((a, b) => a.order - b.order)
    .map(({ command }) => command);
}

/** The command that a text spells out in full, and what follows it; null when there is none. */
export function spelledOut(
  commands: readonly LeafCommand[],
  text: string,
): { readonly command: LeafCommand; readonly rest: string } | null {
  for (const command of [...commands].sort((a, b) => b.name.length - a.name.length)) {
    for (const name of [command.name, command.key]) {
      if (text.startsWith(`/${name} `)) return { command, rest: text.slice(name.length + 2) };
    }
  }
  return null;
}

/** Options by name, nested below their subcommand. */
export function nested(command: LeafCommand, values: OptionValues): OptionValues {
  return command.path.reduceRight<OptionValues>((inner, name) => ({ [name]: inner }), values);
}

interface Above {
  readonly root: string;
  readonly path: readonly string[];
  readonly names: readonly string[];
}

function leavesOf(node: StateCommand | StateOption, above: Above, locale: string): LeafCommand[] {
  const names = [...above.names, localised(node.name, node.name_localizations, locale)];
  const below = (node.options ?? []).filter(({ type }) => subcommandTypes.has(type));
  const isRoot = above.names.length === 0;
  const path = isRoot ? above.path : [...above.path, node.name];
  if (below.length > 0) {
    return below.flatMap((option) => leavesOf(option, { root: above.root, path, names }, locale));
  }
  const options = [...(node.options ?? [])].sort(
    (a, b) => Number(b.required ?? false) - Number(a.required ?? false),
  );
  const description = localised(node.description, node.description_localizations, locale);
  const key = [above.root, ...path].join(' ');
  return [{ key, root: above.root, path, name: names.join(' '), description, options }];
}

/** Without capitals and accents: `resume` finds `résumé`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
