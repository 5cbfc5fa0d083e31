/**
 * Every test case of a Vitest JSON report. A file that did not load counts as one failure; a skipped test as one too:
 * nothing may be skipped unnoticed.
 */
export function fromVitest(report) {
  const result = { passed: 0, failed: [] };
  for (const file of report.testResults) {
    for (const test of file.assertionResults)
      if (test.status === 'passed') result.passed += 1;
      else result.failed.push(`${test.fullName} (${test.status})`);
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
      result.failed.push(`${file.name}: ${file.message.split('\n')[0]}`);
  }
  return result;
}

/**
 * Every test case of a Playwright JSON report; a skipped one has failed. One that passed only at a second try is passed and
 * named aloud: a machine that is short of time is no fault, but a race may look the same.
 */
export function fromPlaywright(report) {
  const result = { passed: 0, failed: report.errors.map((error) => error.message?.split('\n')[0] ?? 'an error') };
  const walk = (suite, path) => {
    for (const inner of suite.suites ?? []) walk(inner, [...path, inner.title]);
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests)
        if (test.status === 'expected' && test.expectedStatus === 'passed') result.passed += 1;
        else if (test.status === 'flaky') {
          result.passed += 1;
          console.log(`! passed only at a second try: ${[...path, spec.title].join(' › ')}`);
        } else result.failed.push(`${[...path, spec.title].join(' › ')} (${test.status})`);
  };
  for (const suite of report.suites) walk(suite, [suite.title]);
  return result;
}
