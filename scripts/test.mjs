import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAgain } from './again.mjs';
import { fromPlaywright, fromVitest } from './reports.mjs';
import { root, run } from './run.mjs';
import { setUpBrowser, setUpPackages } from './setup.mjs';

/**
 * Everything that must hold, from a clean clone on: each step runs even when an earlier one failed, every test case and
 * every check counts once, and the last line says how many passed and failed. Steps in a list of their own run at the same time.
 */
const reports = join(root, '.artifacts/reports');

const STEPS = [
  { name: 'Set-up: packages', does: setUpPackages },
  { name: 'Set-up: Chromium', does: () => setUpBrowser('chromium') },
  { name: 'Set-up: Firefox', does: () => setUpBrowser('firefox-esr') },
  { name: 'Types of the entrypoints', command: ['wxt', 'prepare'] },
  { name: 'Format and lint', command: ['biome', 'check', '--error-on-warnings', '--colors=off', '.'] },
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Build for Chromium', command: ['wxt', 'build'], makes: '.output/chrome-mv3' },
  { name: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox'], makes: '.output/firefox-mv3' },
  { name: 'A second build, the same to the byte', does: buildAgain },
  {
    name: 'Build of the demo',
    command: ['wxt', 'build'],
    env: { REBOUND_DEMO: '1' },
    makes: '.output/chrome-mv3-demo',
  },
  // Most of the unit tests share one page, which leaves a processor to others.
  [
    {
      name: 'Unit tests',
      command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile('unit')}`],
      count: () => fromVitest(readReport('unit')),
    },
    {
      name: 'Lint of the Firefox build',
      command: [
        'web-ext',
        'lint',
        '-s',
        '.output/firefox-mv3',
        '--warnings-as-errors',
        '--boring',
        '--no-config-discovery',
      ],
    },
  ],
  playwright('End to end in Chromium', 'chromium'),
  playwright('End to end in Firefox', 'firefox'),
  // A browser that hangs on a busy machine is given a second try, and named aloud.
  { name: 'Demo', command: ['node', 'scripts/start.mjs', '--headless'], tries: 2 },
];

function playwright(name, project) {
  return {
    name,
    command: ['playwright', 'test', `--project=${project}`, '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile(project) },
    count: () => fromPlaywright(readReport(project)),
  };
}

let passed = 0;
const failures = [];
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

for (const steps of STEPS) await Promise.all([steps].flat().map(report));

async function report(step) {
  const began = Date.now();
  const result = await take(step);
  passed += result.passed;
  failures.push(...result.failed.map((title) => `${step.name}${title && `: ${title}`}`));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const counts = `${result.passed} passed${result.failed.length ? `, ${result.failed.length} FAILED` : ''}`;
  console.log(`${result.failed.length ? '✘' : '✓'} ${step.name}: ${counts} (${seconds} s)`);
  if (result.failed.length) console.log(result.words.trim().replace(/^/gm, '    '));
}

if (failures.length) console.log(`\nFailed:\n${failures.map((title) => `  ✘ ${title}`).join('\n')}\n`);
process.exitCode = failures.length ? 1 : 0;
console.log(`${passed} passed, ${failures.length} failed`);

/** Runs a step. A step without a count of its own is one check. */
async function take({ does, command, env, makes, count, tries = 1 }) {
  try {
    if (does) {
      await does();
      return { passed: 1, failed: [], words: '' };
    }
    // What an earlier build left behind must not be tested in place of one that fails.
    if (makes) rmSync(join(root, makes), { recursive: true, force: true });
    let { code, all } = await run(command, { env: { NO_COLOR: '1', ...env } });
    for (let again = 1; code && again < tries; again++) {
      console.log(`! needs another try: ${command.join(' ')}`);
      ({ code, all } = await run(command, { env: { NO_COLOR: '1', ...env } }));
    }
    const counted = count ? counting(count) : { passed: code ? 0 : 1, failed: code ? [''] : [] };
    // A runner can fail without a failed case: nothing found, a file that does not load, an error after the tests.
    if (code && !counted.failed.length) counted.failed.push(`${command[0]} ended with code ${code}`);
    if (!counted.passed && !counted.failed.length) counted.failed.push('there was nothing to run');
    return { ...counted, words: all };
  } catch (error) {
    return { passed: 0, failed: [''], words: error.message };
  }
}

/** A runner that did not get as far as its report has nothing to count. */
function counting(count) {
  try {
    return count();
  } catch {
    return { passed: 0, failed: [] };
  }
}

function reportFile(name) {
  return join(reports, `${name}.json`);
}

function readReport(name) {
  return JSON.parse(readFileSync(reportFile(name), 'utf8'));
}
