import { parseArgs } from 'node:util';
import { dashboard } from './dashboard.ts';
import { journalWrites } from './journalWrites.ts';
import { noteTime } from './noteTime.ts';
import { pageCost } from './pageCost.ts';
import { popupPaint } from './popupPaint.ts';
import { type Row, report } from './report.ts';
import { scriptSize } from './scriptSize.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, page: { type: 'string' }, url: { type: 'string' }, sizes: { type: 'string' } },
});
const sizes = values.sizes?.split(',').map(Number);
const saved = values.page && values.url ? { file: values.page, url: values.url } : undefined;

/** Each measure beside its baseline in the same run: ratios travel between machines, milliseconds do not. */
const measures: Record<string, () => Row[] | Promise<Row[]>> = {
  size: scriptSize,
  page: () => pageCost(saved),
  note: noteTime,
  popup: () => popupPaint(sizes),
  dashboard: () => dashboard(sizes),
  journal: journalWrites,
};
const rows: Row[] = [];
for (const [name, measure] of Object.entries(measures))
  if (!values.only || values.only.split(',').includes(name)) rows.push(...(await measure()));
report(rows);
