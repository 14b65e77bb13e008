import { pino } from 'pino';
import pinoPretty from 'pino-pretty';
import type { LogLevel } from './config.js';
import { loggableError } from './log/loggable-error.js';

/**
 * What happened, for the person who runs Glose. Details never hold a token, nor a member's text
 * beside their name.
 */
export interface Log {
  debug(message: string, details?: LogDetails): void;
  info(message: string, details?: LogDetails): void;
  warn(message: string, details?: LogDetails): void;
  error(message: string, details?: LogDetails): void;
}

/** `error` is written with its stack and causes. */
export interface LogDetails {
  readonly error?: unknown;
  readonly [name: string]: unknown;
}

export interface LogOptions {
  readonly level: LogLevel;
  /** Lines for a person; else one JSON object a line. */
  readonly readable: boolean;
}

/** Writes to standard error, so that standard output carries only what was asked for. */
export function createLog(options: LogOptions): Log {
  const destination = options.readable
    ? pinoPretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' })
    : pino.destination({ dest: 2, sync: true });
  const logger = pino(
    {
      level: options.level,
      base: null,
      // A last resort, should a library put one into an error.
      redact: ['*.token', '*.apiKey', '*.headers.authorization'],
      serializers: { error: loggableError },
    },
    destination,
  );
  return {
    debug: (message, details = {}) => logger.debug(details, message),
    info: (message, details = {}) => logger.info(details, message),
    warn: (message, details = {}) => logger.warn(details, message),
    error: (message, details = {}) => logger.error(details, message),
  };
}

/** For tests and for commands that were asked to be quiet. */
export const silentLog: Log = {
  debug() {},
  info() {},
  warn() {},
  error() {},
};
