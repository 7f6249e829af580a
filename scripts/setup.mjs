/**
 * Makes a fresh machine ready with Node and npm alone: installs the packages when they are missing or the lock file
 * has changed, and finds the browsers (installing Debian's where it may). Plain Node, no packages: it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.jobcairn-lock`;

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @param {string} command @param {readonly string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('The packages could not be installed: check the connection to the npm registry and run the command again.');
  writeFileSync(stamp, lock);
}

/** Debian's packages, where we are root on Debian; anywhere else the user is told. @param {readonly string[]} packages */
function installFromDebian(packages) {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isRootOnDebian) return false;
  console.log(`Installing ${packages.join(' and ')} from Debian …`);
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation'])
  );
}

if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Jobcairn needs Node 20 or newer; this is ${process.version}.`);
installPackages();

for (const [variable, find] of /** @type {const} */ ([
  ['CHROMIUM_PATH', findChromium],
  ['FIREFOX_PATH', findFirefox],
]))
  if (process.env[variable] && !find())
    stop(`${variable} names no program: ${process.env[variable]}. Correct it, or leave it out.`);

const needsFirefox = process.argv.includes('--firefox');
const missing = [...(findChromium() ? [] : ['chromium']), ...(needsFirefox && !findFirefox() ? ['firefox-esr'] : [])];
if (missing.length > 0) installFromDebian(missing);
if (!findChromium())
  stop('No Chromium was found: install Chromium or Chrome, or name one in CHROMIUM_PATH, and run the command again.');
if (needsFirefox && !findFirefox() && process.env['CI'])
  stop('No Firefox was found: install it, or name one in FIREFOX_PATH, and run the command again.');
