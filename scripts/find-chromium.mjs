import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const isProgram = (/** @type {string} */ file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * @param {readonly string[]} names
 * @returns {string | undefined} the first program of these names on PATH
 */
const onPath = (names) =>
  names
    .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, name)))
    .find((file) => isProgram(file));

/** @returns {string | undefined} the newest Chromium that Playwright has downloaded for itself */
function playwrightChromium() {
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), 'AppData/Local/ms-playwright'),
  ];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return caches
    .filter((dir) => dir !== undefined && existsSync(dir))
    .flatMap((dir) =>
      readdirSync(/** @type {string} */ (dir))
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => inside.map((file) => join(/** @type {string} */ (dir), name, file))),
    )
    .find((file) => isProgram(file));
}

/**
 * The Chromium to use: `CHROMIUM_PATH`, else one on PATH, else Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isProgram(named) ? named : undefined;
  return onPath(NAMES) ?? playwrightChromium();
}

/**
 * The Firefox to use: `FIREFOX_PATH`, else one on PATH.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  if (named) return isProgram(named) ? named : undefined;
  return onPath(['firefox', 'firefox-esr']);
}
