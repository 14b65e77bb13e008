/**
 * Discord's limits, as https://docs.discord.com/developers states them for API version 10. Lengths
 * are compared in UTF-16 code units, which is never less than what Discord counts.
 */
export const limits = {
  content: 2_000,
  embedTitle: 256,
  embedDescription: 4_096,
  embedFooter: 2_048,
  /** All texts of all embeds of one message together. */
  embedsTogether: 6_000,
  embeds: 10,
  buttonsInRow: 5,
  customId: 100,
  buttonLabel: 80,
  url: 512,
  choices: 25,
  choiceName: 100,
  formTitle: 45,
  formDescription: 100,
  selectOptions: 25,
  /** Of a menu. */
  placeholder: 150,
  threadName: 100,
  commandName: 32,
  commandDescription: 100,
} as const;

/** Milliseconds after which an interaction that nothing answered is dead. */
export const firstResponseWithin = 3_000;

/** Milliseconds after which an interaction can no longer be answered at all. */
export const tokenLife = 15 * 60_000;
