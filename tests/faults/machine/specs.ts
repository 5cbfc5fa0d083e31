import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromPlaywright, fromVitest } from '../../../scripts/reports.mjs';
import { run } from '../../../scripts/run.mjs';
import { LEAVINGS } from '../leaving.ts';
import type { Line } from './table.ts';

/** A fault that is injected by tests of their own; they fail when anything is lost, or there twice. */
interface Spec {
  fault: string;
  browser: Line['browser'];
  file: string;
  /** Which tests of it; default all. */
  grep?: string;
  /** Trials in each test. */
  each: number;
  shown?: string;
}

/** Faults at which a page, the background or the extension goes away, and those that a person makes. */
export function specsOf(trials: number, runs: number): Spec[] {
  const ways = LEAVINGS.length;
  const chromium = 'tests/e2e/';
  const firefox = 'tests/firefox/';
  const unit = 'tests/unit/';
  return [
    {
      fault: 'F1 × F2 background asleep, fourteen ways to leave',
      browser: 'chromium',
      file: `${chromium}faults.spec.ts`,
      grep: 'background asleep',
      each: trials * ways,
    },
    {
      fault: 'F1 × F2 background asleep, thirteen ways to leave',
      browser: 'firefox',
      file: `${firefox}faults.spec.ts`,
      grep: 'background asleep',
      each: trials * (ways - 1),
    },
    {
      fault: 'F3 background killed at a random moment after the press',
      browser: 'chromium',
      file: `${chromium}faults.spec.ts`,
      grep: 'killed meanwhile',
      each: trials * ways,
    },
    {
      fault: 'F3 background dies before and after every step of taking in',
      browser: 'node',
      file: `${unit}interrupted.test.ts`,
      each: 1,
    },
    {
      fault: 'F4 background killed again and again while it writes',
      browser: 'chromium',
      file: `${chromium}faults.spec.ts`,
      grep: 'again and again',
      each: 25,
    },
    {
      fault: 'F3 F4 F19 any history dies at any write, then damage',
      browser: 'node',
      file: `${unit}crashes.test.ts`,
      each: runs,
      shown: 'checked',
    },
    {
      fault: 'F12 update with half-filled forms',
      browser: 'chromium',
      file: `${chromium}faults-update.spec.ts`,
      grep: 'before an update|in a frame',
      each: 1,
    },
    {
      fault: 'F13 switched off and on, a site forbidden and allowed again',
      browser: 'chromium',
      file: `${chromium}faults-update.spec.ts`,
      grep: 'switched off|may not be read',
      each: 1,
      shown: 'popup says so',
    },
    {
      fault: 'F12 update with half-filled forms',
      browser: 'firefox',
      file: `${firefox}faults.spec.ts`,
      grep: 'an update between',
      each: 2,
    },
    {
      fault: 'F14 F15 F16 twice: clicks, reloads, back, tabs, frames',
      browser: 'chromium',
      file: `${chromium}faults-repeated.spec.ts`,
      each: 11,
    },
    {
      fault: 'F14 F15 F16 twice: clicks, reloads, back, tabs',
      browser: 'firefox',
      file: `${firefox}faults.spec.ts`,
      grep: 'twice is once',
      each: 1,
    },
    {
      fault: 'F14 back-forward cache',
      browser: 'firefox',
      file: `${firefox}lasting.spec.ts`,
      grep: 'back-forward',
      each: 1,
    },
    {
      fault: 'F11 all stores emptied, an encrypted backup brings all of it back',
      browser: 'chromium',
      file: `${chromium}data.spec.ts`,
      grep: 'deleting everything',
      each: 1,
    },
    {
      fault: 'F16 four windows write at once, the stores change under one',
      browser: 'node',
      file: `${unit}atOnce.test.ts`,
      each: 1,
    },
    {
      fault: 'F17 older build on newer data',
      browser: 'node',
      file: `${unit}migration.test.ts`,
      grep: 'a newer database',
      each: 1,
      shown: 'read-only',
    },
    {
      fault: 'F18 migration dies at every write, every schema',
      browser: 'node',
      file: `${unit}migration.test.ts`,
      grep: 'schema',
      each: 1,
    },
    {
      fault: 'F19 restore killed at each of its pieces',
      browser: 'node',
      file: `${unit}restoreKilled.test.ts`,
      each: 1,
      shown: 'all or nothing',
    },
    {
      fault: 'F19 poisoned, cut, changed and huge files',
      browser: 'node',
      file: `${unit}poisonedImports.test.ts`,
      each: 1,
      shown: 'what to do',
    },
    {
      fault: 'F20 alarm lost, background gone at the due time',
      browser: 'chromium',
      file: `${chromium}reminders.spec.ts`,
      grep: 'alarm',
      each: 1,
      shown: 'badge',
    },
    {
      fault: 'F20 alarm lost',
      browser: 'firefox',
      file: `${firefox}dashboard.spec.ts`,
      grep: 'the alarm is set',
      each: 1,
      shown: 'badge',
    },
    {
      fault: 'F21 F22 hostile pages, forged messages, a forged outbox',
      browser: 'chromium',
      file: `${chromium}hostile.spec.ts`,
      each: 1,
    },
    {
      fault: 'F23 private window',
      browser: 'chromium',
      file: `${chromium}private-window.spec.ts`,
      each: 1,
      shown: 'nothing stored',
    },
  ];
}

/** Runs the tests of one fault. */
export async function runSpec(
  { fault, browser, file, grep, each, shown = '-' }: Spec,
  trials: number,
  runs: number,
): Promise<Line> {
  const report = join(import.meta.dirname, '../../../.artifacts/faults.json');
  const env = { REBOUND_TRIALS: String(trials), REBOUND_RUNS: String(runs), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { all } =
    browser === 'node'
      ? await run(
          [
            'vitest',
            'run',
            '--project',
            'node',
            file,
            ...(grep ? ['-t', grep] : []),
            '--reporter=json',
            `--outputFile=${report}`,
          ],
          { env },
        )
      : await run(
          [
            'playwright',
            'test',
            `--project=${browser}`,
            file,
            ...(grep ? ['-g', grep] : []),
            '--workers=1',
            '--reporter=json',
          ],
          { env },
        );
  const line: Line = { fault, browser, trials: 0, lost: 0, twice: 0, shown, wrong: [] };
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'));
    const { passed, failed } = browser === 'node' ? fromVitest(read) : fromPlaywright(read);
    // What was not asked for is skipped.
    const bad = failed.filter((title: string) => !/\((skipped|pending)\)$/.test(title));
    line.trials = (passed + bad.length) * each;
    line.wrong = bad;
    if (line.trials === 0) line.wrong.push('there was nothing to run');
  } catch (error) {
    line.wrong.push(`${error}: ${all.slice(-300)}`);
  }
  console.log(`${line.wrong.length ? '✘' : '✓'} ${browser}: ${fault} ${line.wrong}`);
  return line;
}
