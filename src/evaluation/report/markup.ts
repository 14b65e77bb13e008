/** Text that stands in HTML as it is. */
export function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A figure as it is read: shares with three digits, counts whole, a dash where there is none. */
export function asFigure(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(3);
}

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Numbers stand on the right. */
  readonly numeric?: boolean;
}

export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const kind = ({ numeric }: Column<Row>) => (numeric ? ' class="number"' : '');
  const head = columns.map((one) => `<th scope="col"${kind(one)}>${asHtml(one.title)}</th>`);
  const body = rows.map(
    (row) =>
      `<tr>${columns.map((one) => `<td${kind(one)}>${asHtml(one.cell(row))}</td>`).join('')}</tr>`,
  );
  return `<div class="wide"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}
