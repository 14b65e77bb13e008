/** The part of the log that the library writes to. */
export interface LibraryLog {
  info(message: string, details?: { readonly [name: string]: unknown }): void;
  warn(message: string, details?: { readonly [name: string]: unknown }): void;
}
