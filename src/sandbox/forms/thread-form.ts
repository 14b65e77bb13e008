import { createForm, type Field } from './field.js';

/** How a thread is opened. */
export interface ThreadForm {
  readonly name: string;
  readonly autoArchiveMinutes: number;
  readonly slowModeSeconds: number;
  readonly type: 11 | 12;
  readonly invitable: boolean;
}

/** What an edit of a thread says; undefined: not said. */
export interface ThreadEdit {
  readonly name: string | undefined;
  readonly archived: boolean | undefined;
  readonly locked: boolean | undefined;
  readonly invitable: boolean | undefined;
  readonly autoArchiveMinutes: number | undefined;
  readonly slowModeSeconds: number | undefined;
}

const AUTO_ARCHIVE = [60, 1_440, 4_320, 10_080] as const;
const DAY = 1_440;

/**
 * @param alone - opened without a message: the type is read, which is private where it is left out,
 *   as in version 10 of Discord's API
 * @throws DiscordError 50035
 */
export function readThread(body: unknown, alone: boolean): ThreadForm {
  const form = createForm(body);
  const { root } = form;
  const type = root.get('type');
  const read: ThreadForm = {
    name: nameOf(root.get('name'), true) ?? '',
    autoArchiveMinutes: autoArchiveOf(root.get('auto_archive_duration')) ?? DAY,
    slowModeSeconds: slowModeOf(root.get('rate_limit_per_user')) ?? 0,
    type: alone ? ((type.present ? type.choice([11, 12] as const) : undefined) ?? 12) : 11,
    invitable: root.get('invitable').boolean() ?? true,
  };
  form.finish();
  return read;
}

/** @throws DiscordError 50035 */
export function readThreadEdit(body: unknown): ThreadEdit {
  const form = createForm(body);
  const { root } = form;
  const read = {
    name: nameOf(root.get('name'), false),
    archived: root.get('archived').boolean(),
    locked: root.get('locked').boolean(),
    invitable: root.get('invitable').boolean(),
    autoArchiveMinutes: autoArchiveOf(root.get('auto_archive_duration')),
    slowModeSeconds: slowModeOf(root.get('rate_limit_per_user')),
  };
  form.finish();
  return read;
}

function nameOf(field: Field, required: boolean): string | undefined {
  return field.string({ required, min: 1, max: 100, trimmed: true });
}

function autoArchiveOf(field: Field): number | undefined {
  return field.present ? field.choice(AUTO_ARCHIVE) : undefined;
}

function slowModeOf(field: Field): number | undefined {
  return field.integer({ min: 0, max: 21_600 });
}
