import { readFileSync } from 'node:fs';

export interface LabelledMessage {
  readonly id: string;
  readonly language: 'fr' | 'en';
  readonly text: string;
  readonly label: string;
  readonly functionality: string;
}

export function readMessages(file: string | URL): readonly LabelledMessage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);
}
