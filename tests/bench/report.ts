/** One line of the benchmark's table. */
export interface Row {
  what: string;
  value: string;
  baseline: string;
  ratio: string;
  target?: string;
}

/** Prints rows as a table that can be pasted anywhere. */
export function report(rows: Row[]): void {
  const columns: (keyof Row)[] = ['what', 'value', 'baseline', 'ratio', 'target'];
  const cells = [columns.map(String), ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  for (const row of cells) console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
}
