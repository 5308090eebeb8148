// Somebody's own browser for the length of a walk.
import { Review } from './visit.mjs';

const patienceMilliseconds = 20_000;

/** A page of its own person; what it shows when a step fails is kept as a picture. */
export async function walkAs(browser, out, { who, ...context }, findings, walk) {
  const review = new Review(`${out}/${who}`);
  const own = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...context,
  });
  const page = await own.newPage();
  page.setDefaultTimeout(patienceMilliseconds);
  review.listen(page);
  try {
    return await walk(page, review);
  } catch (failure) {
    await page.screenshot({ path: `${out}/${who}/failure.png`, fullPage: true });
    throw new Error(`${who} at ${page.url()}: ${failure.message}`, { cause: failure });
  } finally {
    findings.push(...review.findings.map((finding) => `${who}: ${finding}`));
    await own.close();
  }
}
