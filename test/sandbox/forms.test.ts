import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pingsOf } from '../../src/sandbox/forms/allowed-mentions.js';
import { readCommands } from '../../src/sandbox/forms/command-form.js';
import { readMessageForm } from '../../src/sandbox/forms/message-form.js';
import { readModal } from '../../src/sandbox/forms/modal-form.js';
import { readThread, readThreadEdit } from '../../src/sandbox/forms/thread-form.js';
import { DiscordError } from '../../src/sandbox/rest/discord-error.js';

const place = { flags: 1 << 15, currentFlags: 0, filenames: [] };

/** JSON that often has the names that forms look for. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, -1, 0, 1, 2, 3, 5, 17, 64, 1 << 15, '', 'a', 'https://a.b', '👍'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        ...['content', 'embeds', 'components', 'type', 'style', 'label', 'custom_id', 'options'],
        ...['component', 'description', 'min_values', 'max_values', 'default_values', 'archived'],
        ...['title', 'fields', 'name', 'value', 'description', 'flags', 'url', 'accessory'],
        ...[
          'allowed_mentions',
          'parse',
          'users',
          'choices',
          'required',
          'fr',
          'name_localizations',
        ],
      ),
      tie('any'),
      { maxKeys: 6 },
    ),
  ),
})).any;

/** The refusal, or null. Anything else that is thrown is a fault of the form. */
function refusalOf(read: () => unknown): DiscordError | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof DiscordError) return error;
    throw error;
  }
}

describe('a form', () => {
  it('reads or refuses any body, and never fails', () => {
    fc.assert(
      fc.property(value, (body) => {
        for (const read of [
          () => readMessageForm(body, place),
          () => readCommands(body, { global: true }),
          () => readModal({ data: body }),
          () => readThread(body, true),
          () => readThreadEdit(body),
        ]) {
          const refusal = refusalOf(read);
          if (refusal !== null) expect(refusal.code).toBe(50035);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says what is wrong at any key, without touching what all objects share', () => {
    const body = JSON.parse('[{"name": "a", "name_localizations": {"__proto__": "b"}}]');
    const refusal = refusalOf(() => readCommands(body, { global: true }));
    expect(JSON.stringify(refusal?.errors)).toContain('"__proto__":{"_errors"');
    expect({}).not.toHaveProperty('_errors');
  });

  it('accepts what it gave back, and gives the same again', () => {
    const label = fc.string({ minLength: 1, maxLength: 80 });
    const button = fc.record({
      type: fc.constant(2),
      style: fc.constantFrom(1, 2, 3, 4),
      label,
      custom_id: fc.string({ minLength: 1, maxLength: 100 }),
    });
    const rows = fc.uniqueArray(button, {
      minLength: 1,
      maxLength: 5,
      selector: (item) => item.custom_id,
    });
    const content = fc.string({ maxLength: 2000 });
    fc.assert(
      fc.property(rows, content, (components, text) => {
        const body = { content: text, components: [{ type: 1, components }] };
        const once = readMessageForm(body, place);
        const twice = readMessageForm(
          JSON.parse(JSON.stringify({ content: once.content, components: once.components })),
          place,
        );
        expect(twice.components).toEqual(once.components);
        expect(once.content).toBe(text.trim());
      }),
    );
  });

  it('lets nobody be pinged when nothing may be parsed', () => {
    const mention = fc.constantFrom('<@123456789012345678>', '<@&123456789012345678>', '@everyone');
    fc.assert(
      fc.property(fc.array(fc.oneof(mention, fc.string())), (parts) => {
        const pings = pingsOf({
          content: parts.join(' '),
          allowed: { parse: [], users: [], roles: [], repliedUser: false },
          repliedAuthorId: '1',
          mayPingAll: true,
          isMentionableRole: () => true,
        });
        expect(pings).toEqual({ mentionedUsers: [], mentionedRoles: [], mentionsEveryone: false });
      }),
    );
  });
});
