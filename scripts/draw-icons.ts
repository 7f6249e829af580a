/** Renders public/icon/cairn.svg to the PNG sizes that browsers ask for. Run after changing the drawing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium';

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
const svg = `data:image/svg+xml;base64,${readFileSync(`${folder}cairn.svg`).toString('base64')}`;

const browser = await launchChromium();
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img src="${svg}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
