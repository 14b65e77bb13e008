/** Bars that lie, one a name, each of parts. */
export interface Bars {
  readonly title: string;
  /** At least one; the first is on top. */
  readonly bars: readonly Bar[];
  /** Names of the parts; with one, there is no legend. */
  readonly legend: readonly string[];
  /** Primary subtag: of figures. */
  readonly language: string;
}

export interface Bar {
  readonly name: string;
  /** As many as the legend has names; whole numbers. */
  readonly parts: readonly number[];
}

/**
 * As SVG, as wide as its names need (720 or more) and as high as there are bars: on a ground of its own, since Discord shows pictures
 * on dark and on light. The second part is hatched, so that colours alone tell nothing.
 */
export function drawBars({ title, bars, legend, language }: Bars): string {
  const shown = bars.slice(0, mostBars);
  const most = Math.max(1, ...shown.map(totalOf));
  const begin = beginOf(shown);
  const width = begin + longestBar + roomForFigure;
  const top = legend.length > 1 ? 112 : 76;
  const height = top + shown.length * rowHeight + 20;
  const figures = new Intl.NumberFormat(language);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans">
<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#f2b03d"/><rect width="3" height="8" fill="${ground}" fill-opacity="0.45"/></pattern></defs>
<rect width="${width}" height="${height}" rx="14" fill="${ground}"/>
<text x="${left}" y="44" font-size="26" font-weight="bold" fill="${ink}">${escaped(title)}</text>
${legend.length > 1 ? drawLegend(legend) : ''}
${shown.map((bar, index) => drawBar(bar, { y: top + index * rowHeight, begin, most, figures })).join('\n')}
</svg>`;
}

const left = 32;
const longestBar = 330;
const roomForFigure = 98;
const rowHeight = 40;
/** More would be too small to read. */
const mostBars = 16;
/** Letters of a name: rules with a number, and (removed), in every language. */
const longestName = 44;
/** About as wide as one, in the letters of names: the picture is drawn without measuring them. */
const letter = 9.6;

const ground = '#22252b';
const ink = '#f1efea';
const quiet = '#b6bac2';
const fills = ['#5fc79a', 'url(#hatch)', '#9aa3b2'];

/** Where the bars begin: names stand before. */
function beginOf(bars: readonly Bar[]): number {
  const longest = Math.max(...bars.map(({ name }) => [...shortened(name)].length));
  return Math.max(292, Math.ceil(left + longest * letter + 14));
}

interface Row {
  readonly y: number;
  readonly begin: number;
  readonly most: number;
  readonly figures: Intl.NumberFormat;
}

function drawBar(bar: Bar, { y, begin, most, figures }: Row): string {
  let x = begin;
  const drawn = bar.parts.map((part, index) => {
    const length = round((part / most) * longestBar);
    const rect = `<rect x="${round(x)}" y="${y}" width="${length}" height="24" fill="${fills[index] ?? quiet}"/>`;
    x += length;
    return length > 0 ? rect : '';
  });
  const name = `<text x="${begin - 14}" y="${y + 18}" font-size="17" text-anchor="end" fill="${ink}">${escaped(shortened(bar.name))}</text>`;
  const figure = `<text x="${round(x + 10)}" y="${y + 18}" font-size="17" fill="${quiet}">${escaped(figures.format(totalOf(bar)))}</text>`;
  return name + drawn.join('') + figure;
}

/** About as wide as its words: the picture is drawn without measuring them. */
const legendSpace = 9.2;

function drawLegend(legend: readonly string[]): string {
  let x = left;
  return legend
    .map((name, index) => {
      const drawn = `<rect x="${x}" y="64" width="18" height="18" rx="3" fill="${fills[index] ?? quiet}"/><text x="${x + 26}" y="79" font-size="17" fill="${ink}">${escaped(name)}</text>`;
      x += 52 + round(name.length * legendSpace);
      return drawn;
    })
    .join('\n');
}

function totalOf({ parts }: Bar): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= longestName ? name : `${letters.slice(0, longestName - 1).join('')}…`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
