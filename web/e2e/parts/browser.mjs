// The browser of the journeys: Debian's or any other installed Chromium, headless and without chatter.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is, or undefined; a machine without one skips the journeys and says so. */
export const chromiumPath = () => places.find((path) => path && existsSync(path));

/** More switches where somebody else drives it too. */
export function launch(more = []) {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      ...more,
    ],
  });
}
