import { type FieldError, invalidForm } from '../rest/discord-error.js';
import { isSnowflake } from '../world/snowflake.js';

/**
 * One value of a request's body, at its path. Each reading gives the value in its type, or notes
 * what Discord would refuse and gives undefined. `null` counts as left out, as in most of
 * Discord's forms. `form.finish()` throws what was noted.
 */
export interface Field {
  readonly value: unknown;
  readonly present: boolean;
  /** True where the body says `null`, which clears a value in an edit. */
  readonly isNull: boolean;
  get(name: string): Field;
  keys(): string[];
  items(limits?: Range): Field[];
  string(limits?: StringLimits): string | undefined;
  integer(limits?: Range): number | undefined;
  number(limits?: Range): number | undefined;
  boolean(): boolean | undefined;
  choice<T extends number | string>(allowed: readonly T[]): T | undefined;
  snowflake(): string | undefined;
  /** @param schemes - default http and https */
  url(schemes?: readonly string[]): string | undefined;
  fail(code: string, message: string): void;
}

export interface Range {
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
}

export interface StringLimits extends Range {
  readonly pattern?: RegExp;
  /** Spaces around the text are taken away first. Default false. */
  readonly trimmed?: boolean;
}

export interface Form {
  readonly root: Field;
  /** @throws DiscordError 50035 when anything was refused */
  finish(): void;
}

export function createForm(body: unknown): Form {
  const errors: FieldError[] = [];
  return {
    root: new BodyField(body, [], errors),
    finish() {
      if (errors.length > 0) throw invalidForm(errors);
    },
  };
}

class BodyField implements Field {
  readonly value: unknown;
  readonly #path: readonly (string | number)[];
  readonly #errors: FieldError[];

  constructor(value: unknown, path: readonly (string | number)[], errors: FieldError[]) {
    this.value = value;
    this.#path = path;
    this.#errors = errors;
  }

  get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get isNull(): boolean {
    return this.value === null;
  }

  get(name: string): Field {
    const value = isObject(this.value) ? this.value[name] : undefined;
    return new BodyField(value, [...this.#path, name], this.#errors);
  }

  keys(): string[] {
    if (!this.present) return [];
    if (isObject(this.value)) return Object.keys(this.value);
    this.fail('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    return [];
  }

  items(limits: Range = {}): Field[] {
    if (!this.#wanted(limits)) return [];
    if (!Array.isArray(this.value)) {
      this.fail('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    this.#checkLength(this.value.length, limits);
    return this.value.map((item, index) => {
      return new BodyField(item, [...this.#path, index], this.#errors);
    });
  }

  string(limits: StringLimits = {}): string | undefined {
    if (!this.#wanted(limits)) return undefined;
    if (typeof this.value !== 'string') {
      return this.fail('STRING_TYPE_CONVERT', 'Could not interpret value as string.');
    }
    const text = limits.trimmed === true ? this.value.trim() : this.value;
    // Discord counts code points.
    if (!this.#checkLength([...text].length, limits)) return undefined;
    if (limits.pattern !== undefined && !limits.pattern.test(text)) {
      return this.fail('STRING_TYPE_REGEX', 'String value did not match validation regex.');
    }
    return text;
  }

  integer(limits: Range = {}): number | undefined {
    if (!this.#wanted(limits)) return undefined;
    const value = this.value;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return this.fail('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not int.`);
    }
    return this.#within(value, limits, 'int');
  }

  number(limits: Range = {}): number | undefined {
    if (!this.#wanted(limits)) return undefined;
    const value = this.value;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return this.fail('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not float.`);
    }
    return this.#within(value, limits, 'float');
  }

  boolean(): boolean | undefined {
    if (!this.present) return undefined;
    if (typeof this.value === 'boolean') return this.value;
    return this.fail('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
  }

  choice<T extends number | string>(allowed: readonly T[]): T | undefined {
    if (!this.#wanted({ required: true })) return undefined;
    const chosen = allowed.find((value) => value === this.value);
    if (chosen !== undefined) return chosen;
    return this.fail('BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
  }

  snowflake(): string | undefined {
    if (!this.present) return undefined;
    if (isSnowflake(this.value)) return this.value;
    return this.fail('NUMBER_TYPE_COERCE', `Value "${shown(this.value)}" is not snowflake.`);
  }

  url(schemes: readonly string[] = ['http', 'https']): string | undefined {
    const text = this.string({ max: 2048 });
    if (text === undefined) return undefined;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/\S+$/i.exec(text)?.[1]?.toLowerCase();
    if (scheme === undefined) {
      return this.fail('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    }
    if (schemes.includes(scheme)) return text;
    const list = schemes.map((name) => `'${name}'`).join(', ');
    const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${list}).`;
    return this.fail('URL_TYPE_INVALID_SCHEME', message);
  }

  fail(code: string, message: string): undefined {
    this.#errors.push({ path: this.#path, code, message });
  }

  #wanted(limits: Range): boolean {
    if (this.present) return true;
    if (limits.required === true) this.fail('BASE_TYPE_REQUIRED', 'This field is required');
    return false;
  }

  #checkLength(length: number, { min = 0, max = Number.POSITIVE_INFINITY }: Range): boolean {
    if (length >= min && length <= max) return true;
    if (min > 0 && Number.isFinite(max)) {
      this.fail('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (length > max) {
      this.fail('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    } else {
      this.fail('BASE_TYPE_MIN_LENGTH', `Must be ${min} or more in length.`);
    }
    return false;
  }

  #within(value: number, { min, max }: Range, type: string): number | undefined {
    if (min !== undefined && value < min) {
      return this.fail(
        'NUMBER_TYPE_MIN',
        `${type} value should be greater than or equal to ${min}.`,
      );
    }
    if (max !== undefined && value > max) {
      return this.fail('NUMBER_TYPE_MAX', `${type} value should be less than or equal to ${max}.`);
    }
    return value;
  }
}

/** Not `String(value)`: an object that came as JSON may hold a `toString` that is no function. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.slice(0, 100);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
