import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The house: who may import whom. A room is a folder of src/, a file of src/ itself, or commands.
 * `types` are rooms of which only types may be imported.
 */
const rooms: Readonly<Record<string, { readonly values: string[]; readonly types?: string[] }>> = {
  main: { values: ['*'] },
  cli: { values: ['*'] },
  services: { values: ['*'] },
  demonstration: { values: [], types: ['sandbox'] },
  progress: { values: [] },
  config: { values: ['errors'], types: ['answering', 'retrieval'] },
  log: { values: [], types: ['config'] },
  errors: { values: [], types: ['locales'] },
  locales: { values: [] },
  storage: { values: ['locales', 'errors'] },
  library: { values: ['storage', 'locales', 'errors'] },
  retrieval: { values: ['library', 'storage', 'locales', 'errors'] },
  answering: { values: ['retrieval', 'library', 'storage', 'locales', 'errors'] },
  moderation: { values: ['answering', 'retrieval', 'library', 'storage', 'locales', 'errors'] },
  discord: {
    values: ['storage', 'locales', 'errors'],
    types: ['answering', 'moderation', 'library', 'retrieval'],
  },
  web: {
    values: ['storage', 'locales', 'errors'],
    types: ['answering', 'moderation', 'library', 'retrieval'],
  },
  commands: {
    values: ['discord', 'locales', 'errors'],
    types: ['services', 'answering', 'moderation', 'library', 'retrieval'],
  },
  sandbox: { values: [] },
  evaluation: {
    values: ['retrieval', 'errors'],
    types: ['services', 'answering', 'moderation', 'library', 'storage'],
  },
  training: {
    values: ['retrieval', 'evaluation', 'errors', 'progress'],
    types: ['services', 'answering', 'library', 'storage'],
  },
};

/** Packages that stay behind one door. A door is a room or a prefix of a path. */
const doors: readonly { readonly package: RegExp; readonly doors: readonly string[] }[] = [
  { package: /^discord\.js$/, doors: ['commands/', 'src/discord/', 'src/main.ts'] },
  { package: /^hnswlib-node$/, doors: ['src/retrieval/'] },
  {
    package: /^@langchain\//,
    doors: ['src/library/', 'src/retrieval/', 'src/answering/'],
  },
  { package: /^better-sqlite3$/, doors: ['src/storage/'] },
];

const root = normalize(join(dirname(fileURLToPath(import.meta.url)), '..'));

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const files = [...sourceFiles('src'), ...sourceFiles('commands')];

function importsOf(file: string): Import[] {
  const code = withoutComments(readFileSync(join(root, file), 'utf8'));
  const found: Import[] = [];
  const statement = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;
  for (const match of code.matchAll(statement)) {
    found.push({
      file,
      specifier: match[2] ?? match[3] ?? '',
      typeOnly: match[1] !== undefined,
    });
  }
  for (const match of code.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)(\.[A-Z])?/g)) {
    found.push({
      file,
      specifier: match[2] ?? '',
      typeOnly: match[1] !== undefined || match[3] !== undefined,
    });
  }
  return found;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function roomOf(path: string): string {
  const [top, next = ''] = path.split('/');
  return top === 'commands' ? 'commands' : next.replace(/\.(ts|tsx|js)$/, '');
}

const imports = files.flatMap(importsOf);

describe('the house', () => {
  it('is read at all', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(50);
  });

  it('has no room that the design does not name', () => {
    const unknown = [...new Set(files.map(roomOf))].filter((room) => !(room in rooms));
    expect(unknown).toEqual([]);
  });

  it('has no arrow that the design does not allow', () => {
    const wrong = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ file, specifier, typeOnly }) => {
        const from = roomOf(file);
        const to = roomOf(relative(root, join(root, dirname(file), specifier)));
        const allowed = rooms[from];
        if (from === to || allowed === undefined || allowed.values.includes('*')) return false;
        if ((to === 'log' || to === 'progress') && typeOnly) return false;
        return !allowed.values.includes(to) && !(typeOnly && allowed.types?.includes(to));
      })
      .map(({ file, specifier, typeOnly }) => `${file} → ${specifier}${typeOnly ? ' (type)' : ''}`);
    expect(wrong).toEqual([]);
  });

  it('keeps packages behind their doors', () => {
    const wrong = imports
      .filter(({ file, specifier }) =>
        doors.some(
          (rule) =>
            rule.package.test(specifier) && !rule.doors.some((door) => file.startsWith(door)),
        ),
      )
      .map(({ file, specifier }) => `${file} → ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const wrong = files.filter(
      (file) =>
        file !== 'src/config.ts' && /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('has no drawer for odds and ends, and one barrel', () => {
    const wrong = files.filter(
      (file) =>
        /(^|\/)(utils|helpers|common|misc)(\/|\.)/.test(file) ||
        (/(^|\/)index\.tsx?$/.test(file) && file !== 'commands/index.ts'),
    );
    expect(wrong).toEqual([]);
  });

  it('lies to no type and silences no rule', () => {
    const wrong = files.filter((file) => {
      const code = readFileSync(join(root, file), 'utf8');
      return (
        /\bas any\b|: any(?=\s*[;,)=\]>|&{[])|<any>/.test(withoutComments(code)) ||
        // Some patterns of ARIA are unknown to the linter: those may be named, with the reason.
        /@ts-ignore|@ts-expect-error|biome-ignore(?! lint\/a11y\/\w+: \S)/.test(code)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has the top level of the design and nothing else', () => {
    const expected =
      /^(package(-lock)?\.json|tsconfig\.json|biome\.json|README\.md|LICENSE|CHANGELOG\.md|commands|knowledge|src|test|dist|node_modules|coverage|\..*)$/;
    expect(readdirSync(root).filter((name) => !expected.test(name))).toEqual([]);
  });
});
