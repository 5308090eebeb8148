// Looks at a page the way a reviewer does: axe, console errors, sideways scroll, a picture.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { graveFindings } from './axe.mjs';

export class Review {
  #folder;
  #count = 0;
  findings = [];
  pages = [];

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Notes every error that a page writes to its console or throws. */
  listen(page) {
    page.on('pageerror', (error) => this.findings.push(`${page.url()}: threw ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      // A refusal that the journey provokes is also logged by the browser as a failed resource.
      if (/^Failed to load resource/.test(message.text())) return;
      this.findings.push(`${page.url()}: console: ${message.text()}`);
    });
  }

  /** Takes the picture, and runs axe over the page as it stands. */
  async look(page, name) {
    this.#count += 1;
    this.pages.push(name);
    await page.evaluate(() => window.scrollTo(0, 0));
    const file = `${String(this.#count).padStart(2, '0')}-${name}.png`;
    await page.screenshot({
      path: join(this.#folder, file),
      fullPage: true,
      animations: 'disabled',
    });
    for (const finding of await graveFindings(page)) this.findings.push(`${name}: ${finding}`);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    if (sideways > 0) this.findings.push(`${name}: scrolls ${sideways} px sideways`);
  }
}
