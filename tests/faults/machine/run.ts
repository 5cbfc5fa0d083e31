import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS, type Kind } from './browsers.ts';
import { damage } from './damage.ts';
import { killed, powerCut } from './endings.ts';
import { fullDisk } from './fullDisk.ts';
import { type Line, print } from './table.ts';

/** `npm run test:faults [-- --only F9 --browser firefox]`: faults of the machine itself, and a table at the end. */
const { values } = parseArgs({
  options: { only: { type: 'string' }, browser: { type: 'string' }, trials: { type: 'string', default: '2' } },
});
const trials = Number(values.trials);
const only = values.only ? new RegExp(`^(${values.only})\\b`) : undefined;
const kinds = KINDS.filter((kind) => !values.browser || kind === values.browser);
const folder = mkdtempSync(join(tmpdir(), 'rebound-faults-'));
const SUITES: { faults: RegExp; run(kind: Kind): Promise<Line[]> }[] = [
  { faults: /F6/, run: (kind) => killed(kind, folder, trials) },
  { faults: /F7/, run: (kind) => powerCut(kind, folder, trials) },
  { faults: /F8/, run: (kind) => fullDisk(kind, folder, trials) },
  { faults: /F9|F10/, run: (kind) => damage(kind, folder, only) },
];

const lines: Line[] = [];
try {
  for (const { faults, run } of SUITES)
    for (const kind of kinds) if (!values.only || faults.test(values.only)) lines.push(...(await run(kind)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = print(lines) ? 0 : 1;
