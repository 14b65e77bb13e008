/**
 * What Discord refuses although its description allows it (a message too long, a button without an
 * id, …). Returns one sentence a fault.
 */
export function beyondTheDescription(template: string, method: string, body: unknown): string[] {
  if (template.endsWith('/commands') && Array.isArray(body)) return commandFaults(body);
  const message = messageIn(template, body);
  if (message === undefined) return [];
  return [...contentFaults(message, method), ...embedFaults(message), ...componentFaults(message)];
}

interface Message {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Row[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] } | null;
}

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

interface Row {
  readonly components?: readonly Component[];
}

interface Component {
  readonly type: number;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
}

/** Messages are bodies of their own, or the data of a callback of type 4 (new) or 7 (update). */
function messageIn(template: string, body: unknown): Message | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if (/\/messages(\/(?!bulk-delete)[^/]+)?$/.test(template)) return body;
  if (/^\/webhooks\/[^/]+\/[^/]+$/.test(template)) return body;
  if (!template.endsWith('/callback') || !('type' in body) || !('data' in body)) return undefined;
  if (body.type !== 4 && body.type !== 7) return undefined;
  return typeof body.data === 'object' && body.data !== null ? body.data : undefined;
}

function contentFaults(message: Message, method: string): string[] {
  const faults: string[] = [];
  const content = message.content ?? '';
  if (content.length > 2_000) faults.push(`content of ${content.length} characters.`);
  const empty = content.trim() === '' && (message.embeds ?? []).length === 0;
  if (empty && method !== 'patch') faults.push('an empty message.');
  const pings = message.allowed_mentions?.parse;
  if (pings === undefined || pings.length > 0)
    faults.push('allowed_mentions does not forbid all pings.');
  if (/@(everyone|here)/.test(JSON.stringify(message))) faults.push('it names everyone.');
  return faults;
}

function embedFaults({ embeds = [] }: Message): string[] {
  const faults: string[] = [];
  const together = embeds.map(lengthOf).reduce((sum, length) => sum + length, 0);
  if (together > 6_000) faults.push(`embeds of ${together} characters together.`);
  const fields = embeds.flatMap((embed) => embed.fields ?? []);
  if (fields.some(({ name, value }) => name.trim() === '' || value.trim() === ''))
    faults.push('an empty field.');
  return faults;
}

function lengthOf({ title = '', description = '', footer, author, fields = [] }: Embed): number {
  const named = fields.map(({ name, value }) => name + value).join('');
  return `${title}${description}${footer?.text ?? ''}${author?.name ?? ''}${named}`.length;
}

function componentFaults({ components = [] }: Message): string[] {
  const faults: string[] = [];
  if (components.length > 5) faults.push('more than 5 rows.');
  const all = components.flatMap((row) => row.components ?? []);
  const ids = all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  if (new Set(ids).size !== ids.length) faults.push('a custom_id used twice.');
  for (const { type, style, custom_id: id, url } of all) {
    if (type !== 2) continue;
    if (style === 5 ? url === undefined : id === undefined)
      faults.push('a button that leads nowhere.');
  }
  return faults;
}

interface Named {
  readonly type?: number;
  readonly name?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly options?: readonly Named[];
}

function commandFaults(commands: readonly Named[]): string[] {
  const names = commands.map(({ name, type = 1 }) => `${type} ${name}`);
  const faults = new Set(names).size === names.length ? [] : ['two commands of one name.'];
  for (const command of commands)
    if ((command.type ?? 1) === 1) faults.push(...entryFaults(command));
  return faults;
}

function entryFaults({ name = '', description = '', options = [] }: Named): string[] {
  const faults: string[] = [];
  if (!/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase())
    faults.push(`the name ${name}.`);
  if (description === '') faults.push(`${name} has no description.`);
  const required = options.map((option) => option.required === true);
  if (
    required.lastIndexOf(true) > required.indexOf(false) &&
    required.includes(false) &&
    required.includes(true)
  ) {
    faults.push(`${name} has a required option after an optional one.`);
  }
  return [...faults, ...options.flatMap(entryFaults)];
}
