import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beyondTheDescription } from './discord-rules.js';
import { moderationFaults } from './moderation-rules.js';

/** Holds requests against Discord's own description of its API, and the rules that it leaves out. */
export interface Conformance {
  /** What is wrong with a request; empty where Discord would take it. */
  check(request: SentRequest): readonly string[];
}

export interface SentRequest {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** For the audit log; default none. */
  readonly reason?: string | null;
}

/**
 * Null where the description is not beside the checkout; that is said loudly, and under CI it is an
 * error, so that nobody believes that the requests were checked.
 */
export function openConformance(): Conformance | null {
  if (existsSync(file)) return createConformance(JSON.parse(readFileSync(file, 'utf8')));
  const absent = `Discord's description is not at ${file}`;
  if (process.env.CI === 'true') throw new Error(`${absent}: its requests cannot be checked.`);
  console.warn(`\n!!! LEFT OUT: ${absent}. What the bot sends is NOT checked against it.\n`);
  return null;
}

const file = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, unknown>>;
    readonly required?: boolean;
  };
}

interface Parameter {
  readonly name: string;
  readonly in: string;
}

function createConformance(description: Description): Conformance {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: false,
    validateFormats: true,
    logger: false,
  });
  for (const format of ['snowflake', 'nonce']) ajv.addFormat(format, true);
  for (const format of ['int32', 'int64', 'double', 'uri', 'date-time', 'byte'])
    ajv.addFormat(format, true);
  ajv.addSchema(description, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (template: string, method: string) => {
    const key = `${method} ${template}`;
    const known = compiled.get(key) ?? compile(ajv, template, method);
    compiled.set(key, known);
    return known;
  };
  return {
    check(request) {
      const method = request.method.toLowerCase();
      const template = templateOf(description, request.path, method);
      if (template === undefined) return [`Discord has no ${request.method} ${request.path}.`];
      const operation = description.paths[template]?.[method];
      const described = [
        ...unknownQuery(operation, request),
        ...bodyProblems(operation, request, () => validator(template, method)),
      ];
      // The rules take the shape for granted.
      const problems =
        described.length > 0
          ? described
          : [
              ...beyondTheDescription(template, method, request.body),
              ...moderationFaults(template, method, request),
            ];
      return problems.map((problem) => `${request.method} ${template}: ${problem}`);
    },
  };
}

/** One schema of Discord's description does not compile; the bot must never call that operation. */
const uncompilable = 'PATCH /guilds/{guild_id}/requests/{request_id}';

function compile(ajv: Ajv2020, template: string, method: string): ValidateFunction {
  const name = `${method.toUpperCase()} ${template}`;
  if (name === uncompilable) throw new Error(`${name} cannot be checked; do not call it.`);
  const pointer = [
    'paths',
    template,
    method,
    'requestBody',
    'content',
    'application/json',
    'schema',
  ]
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  return ajv.compile({ $ref: `discord#/${pointer}` });
}

/** The description's path with the most literal parts that fits. */
function templateOf(description: Description, path: string, method: string): string | undefined {
  const parts = path.split('/');
  const fitting = Object.entries(description.paths)
    .filter(([, operations]) => operations[method] !== undefined)
    .map(([template]) => template)
    .filter((template) => fits(template.split('/'), parts));
  return fitting.sort((one, other) => parameters(one) - parameters(other))[0];
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  if (template.length !== parts.length) return false;
  return template.every(
    (part, index) => part.startsWith('{') || part === decodeURIComponent(parts[index] ?? ''),
  );
}

function parameters(template: string): number {
  return template.split('{').length;
}

function unknownQuery(operation: Operation | undefined, { query }: SentRequest): string[] {
  const known = (operation?.parameters ?? [])
    .filter(({ in: place }) => place === 'query')
    .map(({ name }) => name);
  return Object.keys(query)
    .filter((name) => !known.includes(name))
    .map((name) => `there is no query parameter ${name}.`);
}

function bodyProblems(
  operation: Operation | undefined,
  { body }: SentRequest,
  validator: () => ValidateFunction,
): string[] {
  const content = operation?.requestBody?.content;
  if (content === undefined) return body === undefined ? [] : ['it takes no body.'];
  if (body === undefined)
    return operation?.requestBody?.required === true ? ['the body is missing.'] : [];
  const validate = validator();
  if (validate(withNumericPermissions(body))) return [];
  const [error] = validate.errors ?? [];
  return [
    `${error?.instancePath ?? ''} ${error?.message ?? 'invalid'}: ${JSON.stringify(body).slice(0, 400)}`,
  ];
}

/** Bit sets travel as strings, where the description has integers. */
function withNumericPermissions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumericPermissions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      bitSets.includes(key) && typeof inner === 'string'
        ? Number(inner)
        : withNumericPermissions(inner),
    ]),
  );
}

const bitSets = ['permissions', 'allow', 'deny', 'default_member_permissions'];
