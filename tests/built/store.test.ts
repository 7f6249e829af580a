import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { builtDir, readBuilt, readZip } from './packages';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'jobcairn-sources-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** As a person runs it: without what the test runner sets. */
const { NODE_ENV: _, ...env } = process.env;

const npx = (cwd: string, ...args: readonly string[]) =>
  spawnSync('npx', ['--no-install', ...args], { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });

interface Finding {
  readonly code: string;
  readonly file?: string;
}

it('Mozilla’s linter finds nothing in the package for Firefox but what React and pdf.js themselves hold', {
  timeout: 240_000,
}, () => {
  const { stdout } = npx(root, 'web-ext', 'lint', '--source-dir', builtDir('firefox'), '--output', 'json');
  const { errors, notices, warnings } = JSON.parse(stdout) as Readonly<
    Record<'errors' | 'notices' | 'warnings', readonly Finding[]>
  >;
  expect([...errors, ...notices]).toEqual([]);
  // React DOM writes innerHTML where a component asks for it; none of ours may (see the architecture test). pdf.js can turn a PDF's
  // formulas into functions; the extension's CSP forbids it, and it is told not to.
  const isTheirs = ({ code, file = '' }: Finding) =>
    (code === 'UNSAFE_VAR_ASSIGNMENT' && /^chunks\/[\w-]+\.js$/.test(file)) ||
    (/^(?:UNSAFE_VAR_ASSIGNMENT|DANGEROUS_EVAL)$/.test(code) && /^(?:chunks\/pdf-|assets\/pdf\.worker\.)/.test(file));
  expect(warnings.filter((finding) => !isTheirs(finding))).toEqual([]);
});

/** Path → hash of its content, for every file under a folder. */
const contentOf = (dir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(dir.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

it('the sources that go to Mozilla build to the same bytes', () => {
  for (const [name, content] of Object.entries(unzipSync(readZip('sources')))) {
    if (name.endsWith('/')) continue;
    mkdirSync(join(scratch, dirname(name)), { recursive: true });
    writeFileSync(join(scratch, name), content);
  }
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction');
  const built = npx(scratch, 'wxt', 'build', '-b', 'firefox', '--mv3');
  expect(built.status, built.stderr).toBe(0);
  expect(contentOf(join(scratch, '.output/firefox-mv3'))).toEqual(contentOf(builtDir('firefox')));
});

it('every permission of the manifests has its sentence in the store’s papers, and no other has', () => {
  const papers = readFileSync(join(root, 'docs/store/README.md'), 'utf8');
  const explained = [...papers.matchAll(/^\| `([\w-]+)` \| \S/gm)].map(([, name]) => name);
  const asked = (['chrome', 'firefox'] as const).flatMap(
    (browser) => (JSON.parse(readBuilt(browser, 'manifest.json')) as { readonly permissions: string[] }).permissions,
  );
  expect([...explained].sort()).toEqual([...new Set(asked)].sort());
});

it('the store’s one line fits in 132 characters, in every language', () => {
  for (const locale of readdirSync(join(root, 'public/_locales'))) {
    const { description } = JSON.parse(readBuilt('chrome', `_locales/${locale}/messages.json`)) as {
      readonly description: { readonly message: string };
    };
    expect(description.message.length).toBeLessThanOrEqual(132);
    expect(readFileSync(join(root, `docs/store/listing.${locale}.md`), 'utf8')).toContain(description.message);
  }
});
