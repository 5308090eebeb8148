// Somebody's own browser: size, language, theme, and the operator's session when asked for.
import { shared, shop, sizes } from './people.mjs';

const patienceMilliseconds = 20_000;

export async function personIn(browser, options = {}) {
  const { size = 'desktop', operator = false, zoom = 1, scale = zoom, ...rest } = options;
  const { width, height } = sizes[size];
  const context = await browser.newContext({
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: scale,
    ...rest,
  });
  if (operator) {
    const { cookie } = shared();
    await context.addCookies([
      { ...cookie, domain: new URL(shop).hostname, path: '/', secure: true, httpOnly: true },
    ]);
  }
  context.setDefaultTimeout(patienceMilliseconds);
  return context;
}
