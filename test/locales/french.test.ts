import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { of } from '../../src/locales/french.js';
import { locales } from '../../src/locales/locale.js';

describe('“de” before a name', () => {
  it.each([
    ['Marc', 'de Marc'],
    ['Inès', 'd’Inès'],
    ['**Élodie**', 'd’**Élodie**'],
    ['Œuvres', 'd’Œuvres'],
    ['Hugo', 'de Hugo'],
    ['Yann', 'de Yann'],
    ['<@123>', 'de <@123>'],
    ['…', 'de …'],
  ])('is right for %s', (name, said) => {
    expect(of(name)).toBe(said);
  });

  it('is used where members are named', () => {
    const said = locales.fr?.moderation.cases.done.kick({ member: '**Inès**', until: '' });
    expect(said).toBe('Expulsion d’**Inès**.');
  });
});

describe('a case', () => {
  it('is called “cas” wherever moderators read of it', async () => {
    const folder = new URL('../../src/locales/moderation/fr/', import.meta.url);
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const name of files)
      expect(await readFile(new URL(name, folder), 'utf8'), name).not.toMatch(/dossier/i);
  });
});
