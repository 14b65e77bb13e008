import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../src/config.js';

describe('the configuration', () => {
  it('needs nothing: the sandbox, quotes only, on loopback', () => {
    expect(readConfiguration({})).toMatchObject({
      discordToken: null,
      model: null,
      embeddings: { provider: 'builtin', model: null },
      sandboxPort: 4180,
      webHost: '127.0.0.1',
      publicUrl: null,
      warnings: [],
    });
  });

  it('takes an empty value for an absent one', () => {
    expect(readConfiguration({ DISCORD_TOKEN: '', GLOSE_PORT: ' ' })).toMatchObject({
      discordToken: null,
      sandboxPort: 4180,
    });
  });

  it('does not ask to read messages unless it is told to', () => {
    expect(readConfiguration({}).messageContent).toBe(false);
    expect(readConfiguration({ GLOSE_MESSAGE_CONTENT: 'true' }).messageContent).toBe(true);
    expect(() => readConfiguration({ GLOSE_MESSAGE_CONTENT: 'yes' })).toThrow(
      /GLOSE_MESSAGE_CONTENT=yes: must be true or false/,
    );
  });

  it('takes the list of scam domains from a file or from an address that cannot be tampered with', () => {
    const read = (value: string) => readConfiguration({ GLOSE_SCAM_DOMAINS: value }).scamDomains;
    expect(readConfiguration({}).scamDomains).toBeNull();
    expect(read('lists/domains.jsonl')).toBe('lists/domains.jsonl');
    expect(read('https://example.org/all.json')).toBe('https://example.org/all.json');
    expect(() => read('http://example.org/all.json')).toThrow(
      /GLOSE_SCAM_DOMAINS=http:\/\/example\.org\/all\.json: must be an address that begins with https:/,
    );
  });

  it('keeps the colons of a model’s own name', () => {
    const { model, embeddings } = readConfiguration({
      GLOSE_MODEL: 'ollama:qwen3:8b',
      GLOSE_EMBEDDINGS: 'OpenAI:text-embedding-3-small',
    });
    expect(model).toEqual({ provider: 'ollama', model: 'qwen3:8b' });
    expect(embeddings).toEqual({ provider: 'openai', model: 'text-embedding-3-small' });
  });

  it('leaves the model to the provider’s default where none is named', () => {
    expect(readConfiguration({ GLOSE_MODEL: 'anthropic' }).model).toEqual({
      provider: 'anthropic',
      model: null,
    });
  });

  it('reports every mistake at once, with its value', () => {
    const read = () =>
      readConfiguration({
        GLOSE_PORT: '70000',
        GLOSE_MODEL: 'gpt',
        GLOSE_PUBLIC_URL: 'example.org',
      });
    expect(read).toThrow(/3 mistakes/);
    expect(read).toThrow(/GLOSE_PORT=70000/);
    expect(read).toThrow(/GLOSE_MODEL=gpt: must begin with one of openai, anthropic/);
    expect(read).toThrow(/GLOSE_PUBLIC_URL=example\.org: must be an address/);
  });

  it('lets a model cost what it may, where a limit or a price is set', () => {
    const none = { member: null, channel: null, server: null };
    expect(readConfiguration({})).toMatchObject({ budget: none, modelPrice: null });
    const given = { GLOSE_BUDGET_MEMBER: '50000', GLOSE_MODEL_PRICE: '0.40/1.60' };
    expect(readConfiguration(given)).toMatchObject({
      budget: { ...none, member: 50_000 },
      modelPrice: { input: 0.4, output: 1.6 },
    });
    expect(() => readConfiguration({ GLOSE_BUDGET_SERVER: 'much' })).toThrow(
      /GLOSE_BUDGET_SERVER=much: must be a number of tokens a day/,
    );
    expect(() => readConfiguration({ GLOSE_MODEL_PRICE: '0.40' })).toThrow(
      /GLOSE_MODEL_PRICE=0.40: must be the prices of a million tokens read and written/,
    );
  });

  it('is balanced where nothing is said, and knows no other cautions than three', () => {
    expect(readConfiguration({}).caution).toBe('balanced');
    expect(readConfiguration({ GLOSE_CAUTION: 'strict' }).caution).toBe('strict');
    expect(() => readConfiguration({ GLOSE_CAUTION: 'bold' })).toThrow(
      /GLOSE_CAUTION=bold: must be one of strict, balanced, generous/,
    );
  });

  it('never repeats a token', () => {
    const read = () => readConfiguration({ DISCORD_TOKEN: 'abc def' });
    expect(read).toThrow(/DISCORD_TOKEN: must be one word/);
    expect(read).not.toThrow(/abc/);
  });

  it('says which line to add when there is a key and no model', () => {
    const { warnings } = readConfiguration({ ANTHROPIC_API_KEY: 'k' });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('GLOSE_MODEL=anthropic');
    expect(readConfiguration({ OPENAI_API_KEY: 'k', GLOSE_MODEL: 'openai' }).warnings).toEqual([]);
  });

  it('takes an address without the slash at its end', () => {
    const { publicUrl } = readConfiguration({
      GLOSE_PUBLIC_URL: 'https://read.example.org/glose/',
    });
    expect(publicUrl).toBe('https://read.example.org/glose');
  });

  it('points at a setting that does not exist', () => {
    expect(readConfiguration({ GLOSE_MODLE: 'openai' }).warnings[0]).toContain('GLOSE_MODLE');
  });
});
