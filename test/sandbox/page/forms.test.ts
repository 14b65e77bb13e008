import { describe, expect, it } from 'vitest';
import type { FormText, MemberEvent, SeenForm } from '../../../src/sandbox/member-api.js';
import { problemsIn, startingValues } from '../../../src/sandbox/page/form/form-values.js';
import {
  type ChatAction,
  type ChatState,
  emptyChat,
} from '../../../src/sandbox/page/state/chat-state.js';
import { reduceChat } from '../../../src/sandbox/page/state/reduce-chat.js';
import { en } from '../../../src/sandbox/page/words/en.js';

const text = (change: Partial<FormText> = {}): FormText => ({
  kind: 'text',
  customId: 'why',
  label: 'Why',
  description: null,
  style: 'short',
  value: '',
  placeholder: null,
  required: true,
  minLength: 0,
  maxLength: 4000,
  ...change,
});

const form: SeenForm = {
  id: 'f',
  interactionId: 'i',
  channelId: 'talk',
  customId: 'ask',
  title: 'Ask',
  fields: [text()],
};

const event = (happened: MemberEvent): ChatAction => ({ type: 'event', event: happened, now: 0 });
const opened = event({ type: 'form', form });
const sending: ChatAction = { type: 'formSending' };
const accepted: ChatAction = { type: 'formAccepted', formId: 'f', interactionId: 's' };
const answered = event({ type: 'interaction_answered', interactionId: 's', channelId: 'talk' });
const failed = event({
  type: 'interaction_failed',
  interactionId: 's',
  channelId: 'talk',
  reason: 'late',
});

const stateAfter = (...actions: readonly ChatAction[]): ChatState =>
  actions.reduce(reduceChat, emptyChat);

describe('a form', () => {
  it('closes once the bot has answered, whichever comes first', () => {
    expect(stateAfter(opened, sending, accepted).form?.status).toBe('sending');
    expect(stateAfter(opened, sending, accepted, answered).form).toBeNull();
    expect(stateAfter(opened, sending, answered, accepted).form).toBeNull();
  });

  it('stays when the bot does not answer, whichever comes first', () => {
    expect(stateAfter(opened, sending, accepted, failed).form?.status).toBe('failed');
    expect(stateAfter(opened, sending, failed).form?.status).toBe('failed');
    expect(stateAfter(opened, sending, accepted, failed).pending).toEqual([]);
  });

  it('stays with the server’s sentence when that refused it, and can be sent again', () => {
    const refused: ChatAction = { type: 'formRefused', formId: 'f', reason: 'Too old.' };
    const state = stateAfter(opened, sending, refused);
    expect(state.form).toMatchObject({ status: 'failed', problem: 'Too old.' });
    expect(reduceChat(state, sending).form).toMatchObject({ status: 'sending', problem: null });
  });

  it('is not closed by what another one’s submission came to', () => {
    const next: SeenForm = { ...form, id: 'g' };
    const state = stateAfter(
      opened,
      sending,
      event({ type: 'form', form: next }),
      accepted,
      answered,
    );
    expect(state.form?.form.id).toBe('g');
  });

  it('goes with the member, and when the member leaves it', () => {
    expect(stateAfter(opened, { type: 'memberChanged' }).form).toBeNull();
    expect(stateAfter(opened, { type: 'formClosed' }).form).toBeNull();
  });

  it('says nothing of another interaction that failed while it was open', () => {
    const other = event({
      type: 'interaction_failed',
      interactionId: 'other',
      channelId: 'talk',
      reason: 'late',
    });
    expect(stateAfter(opened, other).form?.status).toBe('open');
    expect(stateAfter(opened, sending, accepted, other).form?.status).toBe('sending');
  });
});

describe('what is filled into a form', () => {
  it.each([
    [text(), '', en.invalid.fieldRequired],
    [text(), '  ', en.invalid.fieldRequired],
    [text({ required: false, minLength: 5 }), '', undefined],
    [text({ minLength: 3 }), 'ab', en.invalid.tooShort(3)],
    [text({ maxLength: 3 }), 'abcd', en.invalid.tooLong(3)],
    [text({ maxLength: 3 }), 'abc', undefined],
  ])('is judged: %o with "%s"', (field, value, expected) => {
    expect(problemsIn([field], { why: value }, en).get('why')).toBe(expected);
  });

  it('begins with what the bot filled in, and may ask for several choices', () => {
    const options = ['a', 'b', 'c'].map((value) => ({
      label: value,
      value,
      description: null,
      default: value === 'b',
    }));
    const select = {
      kind: 'select',
      customId: 'which',
      label: 'Which',
      description: null,
      placeholder: null,
      required: true,
      minValues: 2,
      maxValues: 3,
      options,
    } as const;
    const fields = [text({ value: 'So' }), select, { kind: 'note', content: 'Read.' } as const];
    const values = startingValues(fields);
    expect(values).toEqual({ why: 'So', which: ['b'] });
    expect(problemsIn(fields, values, en).get('which')).toBe(en.invalid.tooFew(2));
    expect(problemsIn(fields, { ...values, which: ['a', 'b'] }, en).size).toBe(0);
    expect(problemsIn(fields, { ...values, which: [] }, en).get('which')).toBe(
      en.invalid.fieldRequired,
    );
  });
});
