/**
 * Everything that must hold, one step after the other: types, lint, unused code, unit and integration tests, both
 * packages, end to end in Chromium and Firefox. Ends with one line: `N passed, N failed[, N skipped]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'jobcairn-test-'));

const succeeds = (command: string, args: readonly string[]) =>
  spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' })
    .status === 0;

/** A step that is not a test runner counts as one. */
function step(name: string, command: string, ...args: readonly string[]): Count {
  console.log(`\n— ${name}`);
  const ok = succeeds(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs one vitest project and counts its tests; a run that dies without a report counts as one failure. */
function tests(name: string, project: string): Count {
  console.log(`\n— ${name}`);
  const report = join(scratch, `${project}.json`);
  const ok = succeeds('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    const failed = ok ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const started = Date.now();
const counts = [
  step('Types', 'tsc', '--noEmit'),
  step('Lint and format', 'biome', 'check', '--error-on-warnings'),
  step('Unused code and dependencies', 'knip'),
  step('Package for Chrome and Edge', 'wxt', 'zip'),
  step('Package for Firefox', 'wxt', 'zip', '-b', 'firefox', '--mv3'),
  tests('Unit and integration tests', 'unit'),
  tests('The packages, end to end', 'built'),
];
rmSync(scratch, { recursive: true });

const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
const skipped = sum('skipped');
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') === 0 ? 0 : 1);
