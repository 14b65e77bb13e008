import type { Chart } from './chart.js';
import { drawChart } from './draw-chart.js';
import { renderPicture } from './render-picture.js';

/** A chart as PNG. */
export function renderChart(chart: Chart): Promise<Buffer> {
  return renderPicture(drawChart(chart));
}
