import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../../src/discord/moderation/appeals/render-answer.js';
import { locales } from '../../../../src/locales/locale.js';
import type { Appeal } from '../../../../src/moderation/cases/appeal.js';
import { expectDeliverable, hostileText } from '../../hostile-text.js';

const appeal: Appeal = {
  ...{ guildId: '1', caseNumber: 12, memberId: '7', text: 'No', language: 'de' },
  ...{ state: 'granted', decidedBy: '8', answer: '', told: 'not_yet', createdAt: 0 },
  updatedAt: 0,
};

describe('the answer to an appeal', () => {
  it.each([
    ['de', 'Deinem Einspruch ist stattgegeben'],
    ['en', 'Your appeal was granted'],
    ['es', 'Tu recurso se ha aceptado'],
    ['fr', 'Votre appel est accepté'],
    ['pt', 'Your appeal was granted'],
  ])('is in the language in which it was made: %s', (language, said) => {
    const { content = '' } = renderAnswer({ ...appeal, language }, 'The Reading Room');
    expect(content).toContain(said);
    expect(content).toContain('**The Reading Room**');
    expect(content).not.toContain('8');
  });

  it('has the moderators’ words where they wrote some', () => {
    const words = (answer: string) =>
      renderAnswer({ ...appeal, state: 'refused', answer, language: 'en' }, 'A').content;
    expect(words('Read the rules.')).toContain('**They write:**\n> Read the rules.');
    expect(words('')).not.toContain('They write');
  });

  it('does no harm and fits, whatever was written', () => {
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        fc.constantFrom(...Object.keys(locales)),
        fc.constantFrom('granted' as const, 'refused' as const),
        (answer, server, language, state) => {
          expectDeliverable(renderAnswer({ ...appeal, answer, language, state }, server));
        },
      ),
    );
  });
});
