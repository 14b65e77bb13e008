/** Figures and times as people of a language write them. */
export interface Figures {
  /** 0 to 1. */
  percent(share: number): string;
  /** With one digit after the point, two below 1. */
  points(value: number): string;
  milliseconds(value: number): string;
  /** Milliseconds since 1970, as the clock of this machine has it. */
  time(at: number): string;
}

export function createFigures(language: string): Figures {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const unit = { style: 'unit', unitDisplay: 'short' } as const;
  const seconds = new Intl.NumberFormat(language, {
    ...unit,
    unit: 'second',
    maximumFractionDigits: 1,
  });
  const milliseconds = new Intl.NumberFormat(language, {
    ...unit,
    unit: 'millisecond',
    maximumSignificantDigits: 2,
  });
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    percent: (share) => percent.format(share),
    points: (value) => (Math.abs(value) < 1 ? two : one).format(value),
    milliseconds: (value) =>
      value >= 1_000 ? seconds.format(value / 1_000) : milliseconds.format(value),
    time: (at) => time.format(at),
  };
}
