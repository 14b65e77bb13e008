/** Kinds of settings, and what is said where one is not as it should be. */

import { z } from 'zod';
import type { ModelPrice } from '../answering/models/model-price.js';

/** Without a slash at the end. */
export const url = z
  .string()
  .trim()
  .refine((value) => URL.canParse(value) && /^https?:\/\//i.test(value), {
    message: 'must be an address that begins with http:// or https://',
  })
  .transform((value) => value.replace(/\/+$/, ''));

export const port = z.coerce
  .number({ error: 'must be a port, a whole number from 0 to 65535' })
  .int('must be a whole number')
  .min(0, 'must be 0 or more')
  .max(65_535, 'must be 65535 at most');

export const key = z.string().trim().optional();

export const tokensADay = z.coerce
  .number({ error: 'must be a number of tokens a day, such as 50000' })
  .int('must be a whole number')
  .min(0, 'must be 0 or more')
  .optional();

/** The path of a file, or an address that nobody on the way can change what comes from. */
export const fileOrAddress = z
  .string()
  .trim()
  .refine((value) => !/^[a-z][a-z\d+.-]+:\/\//i.test(value) || isSecureAddress(value), {
    message: 'must be an address that begins with https://, or the path of a file',
  })
  .optional();

function isSecureAddress(value: string): boolean {
  return /^https:/i.test(value) && URL.canParse(value);
}

/** `INPUT/OUTPUT`. */
export const price = z
  .string()
  .trim()
  .regex(/^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/, {
    message:
      'must be the prices of a million tokens read and written, with a slash between, such as 0.40/1.60',
  })
  .transform((value): ModelPrice => {
    const [input = 0, output = 0] = value.split('/').map(Number);
    return { input, output };
  })
  .optional();

/** `provider` or `provider:model`; a model's own colons (`ollama:qwen3:8b`) are kept. */
export function providerChoice<Provider extends string>(providers: readonly Provider[]) {
  return z
    .string()
    .trim()
    .transform((value, context): { provider: Provider; model: string | null } => {
      const [name = '', ...rest] = value.split(':');
      const provider = providers.find((known) => known === name.toLowerCase());
      if (provider === undefined) {
        context.addIssue({
          code: 'custom',
          message: `must begin with one of ${providers.join(', ')}`,
        });
        return z.NEVER;
      }
      const model = rest.join(':').trim();
      return { provider, model: model === '' ? null : model };
    });
}
