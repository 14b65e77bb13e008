/** The wire formats of the four providers, as far as a chat uses them. */
export type ProviderName = 'openai' | 'anthropic' | 'ollama' | 'mistral';

export interface ProviderFormat {
  /** Appended to the server's address to make the provider's base URL. */
  readonly base: string;
  readonly path: string;
  prompt(body: Readonly<Record<string, unknown>>): { system: string; user: string };
  /** A reply that is not streamed. */
  whole(model: string, text: string): string;
  pieces(model: string): Pieces;
  error(status: number): string;
}

/** A reply that is streamed. */
export interface Pieces {
  readonly contentType: string;
  open(): string;
  text(words: string): string;
  close(all: string): string;
}

/** One token a word, so that counts can be told. */
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

const event = (data: unknown, name?: string) =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`;

interface Message {
  readonly role: string;
  readonly content: string | readonly { readonly text: string }[];
}

function contentOf(body: Readonly<Record<string, unknown>>, ...roles: string[]): string {
  return (body.messages as readonly Message[])
    .filter(({ role }) => roles.includes(role))
    .map(({ content }) => textOf(content))
    .join('\n');
}

const textOf = (content: Message['content']): string =>
  typeof content === 'string' ? content : content.map(({ text }) => text).join('');

/** OpenAI's chat completions; Mistral's differ in the address and in where they count. */
function chatCompletions(base: string, path: string, countsApart: boolean): ProviderFormat {
  const usage = (text: string) => ({
    prompt_tokens: 100,
    completion_tokens: count(text),
    total_tokens: 100 + count(text),
  });
  const chunk = (model: string, more: object) =>
    event({
      id: 'chat-1',
      object: 'chat.completion.chunk',
      created: 1_700_000_000,
      model,
      ...more,
    });
  const choice = (delta: object, reason: string | null) => ({
    choices: [{ index: 0, delta, finish_reason: reason }],
  });
  return {
    base,
    path,
    prompt: (body) => ({
      system: contentOf(body, 'system', 'developer'),
      user: contentOf(body, 'user'),
    }),
    whole: (model, text) =>
      JSON.stringify({
        id: 'chat-1',
        object: 'chat.completion',
        created: 1_700_000_000,
        model,
        choices: [
          { index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' },
        ],
        usage: usage(text),
      }),
    pieces: (model) => ({
      contentType: 'text/event-stream',
      open: () => chunk(model, choice({ role: 'assistant', content: '' }, null)),
      text: (words) => chunk(model, choice({ content: words }, null)),
      close: (all) =>
        (countsApart
          ? chunk(model, choice({ content: '' }, 'stop')) +
            chunk(model, { choices: [], usage: usage(all) })
          : chunk(model, { ...choice({ content: '' }, 'stop'), usage: usage(all) })) +
        'data: [DONE]\n\n',
    }),
    error: (status) =>
      JSON.stringify({
        error: {
          message: status === 404 ? 'The model does not exist' : 'Scripted failure',
          type: 'scripted',
          param: null,
          code: status === 404 ? 'model_not_found' : null,
        },
      }),
  };
}

const anthropic: ProviderFormat = {
  base: '/anthropic',
  path: '/anthropic/v1/messages',
  prompt: (body) => ({
    system: textOf((body.system ?? '') as Message['content']),
    user: contentOf(body, 'user'),
  }),
  whole: (model, text) =>
    JSON.stringify({
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model,
      content: [{ type: 'text', text }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 100, output_tokens: count(text) },
    }),
  pieces: (model) => ({
    contentType: 'text/event-stream',
    open: () =>
      event(
        {
          type: 'message_start',
          message: {
            id: 'msg_1',
            type: 'message',
            role: 'assistant',
            model,
            content: [],
            stop_reason: null,
            stop_sequence: null,
            usage: { input_tokens: 100, output_tokens: 0 },
          },
        },
        'message_start',
      ) +
      event(
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
        'content_block_start',
      ),
    text: (words) =>
      event(
        { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: words } },
        'content_block_delta',
      ),
    close: (all) =>
      event({ type: 'content_block_stop', index: 0 }, 'content_block_stop') +
      event(
        {
          type: 'message_delta',
          delta: { stop_reason: 'end_turn', stop_sequence: null },
          usage: { output_tokens: count(all) },
        },
        'message_delta',
      ) +
      event({ type: 'message_stop' }, 'message_stop'),
  }),
  error: (status) =>
    JSON.stringify({
      type: 'error',
      error: {
        type: status === 404 ? 'not_found_error' : 'api_error',
        message: status === 404 ? 'model: not found' : 'Scripted failure',
      },
    }),
};

const ollama: ProviderFormat = {
  base: '',
  path: '/api/chat',
  prompt: (body) => ({ system: contentOf(body, 'system'), user: contentOf(body, 'user') }),
  whole: (model, text) =>
    JSON.stringify({
      model,
      created_at: '2026-01-01T00:00:00Z',
      message: { role: 'assistant', content: text },
      done_reason: 'stop',
      done: true,
      prompt_eval_count: 100,
      eval_count: count(text),
    }),
  pieces: (model) => {
    const line = (more: object) =>
      `${JSON.stringify({ model, created_at: '2026-01-01T00:00:00Z', ...more })}\n`;
    const message = (content: string) => ({ message: { role: 'assistant', content } });
    return {
      contentType: 'application/x-ndjson',
      open: () => line({ ...message(''), done: false }),
      text: (words) => line({ ...message(words), done: false }),
      close: (all) =>
        line({
          ...message(''),
          done_reason: 'stop',
          done: true,
          prompt_eval_count: 100,
          eval_count: count(all),
        }),
    };
  },
  error: (status) =>
    JSON.stringify({
      error: status === 404 ? 'model not found, try pulling it first' : 'scripted',
    }),
};

export const providerFormats: Readonly<Record<ProviderName, ProviderFormat>> = {
  openai: chatCompletions('/openai/v1', '/openai/v1/chat/completions', true),
  mistral: chatCompletions('/mistral', '/mistral/v1/chat/completions', false),
  anthropic,
  ollama,
};
