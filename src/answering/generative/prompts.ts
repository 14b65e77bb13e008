import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A prompt's rules, read from its file beside this module. */
export interface Prompt {
  /** Name and the first 8 hexadecimal digits of the file's SHA-256: it cannot be forgotten to change. */
  readonly version: string;
  /** Puts the values in the place of `{{name}}`. @throws Error for a place without a value. */
  fill(values: Readonly<Record<string, string>>): string;
}

export type PromptName = 'answer' | 'summary' | 'repair' | 'follow-up' | 'claim' | 'discussion';

export function loadPrompt(name: PromptName): Promise<Prompt> {
  return readPrompt(name, new URL(`./prompts/${name}.md`, import.meta.url));
}

/** A prompt that stands in another room. */
export async function readPrompt(name: string, file: URL): Promise<Prompt> {
  const template = await readFile(file, 'utf8');
  const digest = createHash('sha256').update(template).digest('hex').slice(0, 8);
  return {
    version: `${name}-${digest}`,
    fill: (values) =>
      template.replaceAll(/\{\{(\w+)\}\}/g, (_, place: string) => {
        const value = values[place];
        if (value === undefined) throw new Error(`No value for {{${place}}} in the prompt ${name}`);
        return value;
      }),
  };
}
