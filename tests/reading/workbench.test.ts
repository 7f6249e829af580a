import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'jobcairn-'));
const bare = join(dir, 'bare.html');
writeFileSync(bare, '<html><body><h1>Engineer</h1></body></html>');
afterAll(() => rmSync(dir, { recursive: true }));

function jobcairn(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/tsx/dist/cli.mjs'), 'scripts/jobcairn.ts', ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('jobcairn read', () => {
  it.each([
    ['a missing file', ['read', 'nowhere.html'], /^The file nowhere\.html cannot be read\.$/],
    ['an option that it does not have', ['read', '--colour', bare], /^Unknown option '--colour'/],
    ['a DOM that it does not have', ['read', '--dom', 'jsdom', bare], /^--dom is linkedom or chromium, not "jsdom"\.$/],
    ['a page without an address', ['read', bare], /does not say its address/],
    ['no page at all', ['read'], /^Name at least one saved page\.$/],
    ['a command that it does not have', ['write'], /^There is no command "write"/],
  ])('ends with code 2 and one sentence for %s', { timeout: 60_000 }, (_, args, sentence) => {
    const { status, stdout, stderr } = jobcairn(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('answers with one JSON object a page', { timeout: 60_000 }, () => {
    const pages = ['lever/posting', 'linkedin/stale-pane'].map((name) => join('tests/fixtures', `${name}.html`));
    const { status, stdout } = jobcairn('read', '--jsonl', ...pages);
    expect(status).toBe(0);
    const [posting, none] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(posting).toMatchObject({
      file: pages[0],
      url: 'https://jobs.lever.co/quillwort/0f0e0d0c-1111-4222-8333-444455556666?lever-source=LinkedIn',
      reason: null,
      posting: {
        title: 'Field Botanist - Wetlands',
        remote: 'hybrid',
        employment: ['full-time'],
        postedOn: '2025-02-24',
        closed: false,
      },
      via: { title: 'text(.posting-headline h2)' },
    });
    expect(posting.ms).toEqual({ read: expect.any(Number), understand: expect.any(Number) });
    expect(none).toMatchObject({ posting: null, reason: 'stale' });
  });

  it('says the same to people, with how each fact was found', { timeout: 60_000 }, () => {
    const { stdout } = jobcairn(
      'read',
      '--url',
      'https://acme.example/jobs/1',
      'tests/fixtures/any/company-json-ld.html',
    );
    expect(stdout).toMatch(/title +Night Auditor & Host +← json-ld\(title\)/);
    expect(stdout).toContain('│ • Welcome late guests');
  });
});
