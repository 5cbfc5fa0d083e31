import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS, type Kind } from './browsers.ts';
import { damage } from './damage.ts';
import { killed, powerCut } from './endings.ts';
import { fullDisk } from './fullDisk.ts';
import { attempt } from './shell.ts';
import { runSpec, specsOf } from './specs.ts';
import { type Line, print } from './table.ts';

/**
 * The whole fault suite: `npm run test:faults [-- --only F9 --browser firefox --trials 10]`. Power cuts and full disks need
 * Linux and root, for they mount file systems of their own.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'F\\d+' },
    browser: { type: 'string', default: '' },
    trials: { type: 'string', default: '3' },
    runs: { type: 'string', default: '500' },
  },
});
const trials = Number(values.trials);
const runs = Number(values.runs);
const wanted = new RegExp(`\\b(${values.only})\\b`);
const kinds = KINDS.filter((kind) => !values.browser || kind === values.browser);
const folder = mkdtempSync(join(tmpdir(), 'rebound-faults-'));

const MACHINE: Record<string, (kind: Kind) => Promise<Line[]>> = {
  F6: (kind) => killed(kind, folder, trials),
  F7: (kind) => powerCut(kind, folder, trials),
  F8: (kind) => fullDisk(kind, folder, trials),
  'F9 F10': (kind) => damage(kind, folder, wanted),
};

/** Also when somebody stops it half-way: a file system that is left mounted would stay until the machine starts anew. */
const cleanUp = () => {
  for (const mounted of readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? ''))
    if (mounted.startsWith(`${folder}/`)) attempt('umount', '-l', mounted.replace(/\\040.*$/, ''));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    cleanUp();
    process.exit(1);
  });

const lines: Line[] = [];
try {
  for (const spec of specsOf(trials, runs))
    if (wanted.test(spec.fault) && (!values.browser || spec.browser === values.browser))
      lines.push(await runSpec(spec, trials, runs));
  for (const [faults, run] of Object.entries(MACHINE))
    for (const kind of kinds) if (wanted.test(faults)) lines.push(...(await run(kind)));
} finally {
  cleanUp();
}
process.exitCode = print(lines) ? 0 : 1;
