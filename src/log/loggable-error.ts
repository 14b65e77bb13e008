import { pino } from 'pino';

/**
 * An error as it may stand in the log: with its stack, causes and details, without what was sent and
 * without secrets, at whatever depth. discord.js puts the address of a request, in which the token of an
 * interaction stands, and all that was sent, members' words among it, into its errors.
 */
export function loggableError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return cleaned(pino.stdSerializers.errWithCause(error), { depth: 0, seen: new WeakSet() });
}

interface Way {
  readonly depth: number;
  /** Written already: an error may hold half of the program, which refers to itself. */
  readonly seen: WeakSet<object>;
}

/** What is deeper tells nobody anything. */
const deepest = 6;

function cleaned(value: unknown, { depth, seen }: Way): unknown {
  if (typeof value === 'string') return value.replace(interactionToken, '$1…');
  if (value instanceof URL) return value.href.replace(interactionToken, '$1…');
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= deepest || seen.has(value) || ArrayBuffer.isView(value)) return '…';
  seen.add(value);
  const inner = { depth: depth + 1, seen };
  if (Array.isArray(value)) return value.map((each) => cleaned(each, inner));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      hidden.test(key) ? '[Redacted]' : cleaned(each, inner),
    ]),
  );
}

const hidden = /^(?:requestBody|token|apiKey|authorization|cookie)$/i;

/** After the id of an application or of an interaction, in an address of Discord's. */
const interactionToken = /(\/(?:webhooks|interactions)\/\d+\/)[^/?\s"']+/g;
