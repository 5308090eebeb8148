import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { RawIntlProvider } from 'react-intl';
import { islandWords } from './words.ts';

/** Puts a React part in the place of the server's form. */
export async function mountIsland(place: HTMLElement, part: ReactNode): Promise<void> {
  const intl = await islandWords();
  createRoot(place).render(<RawIntlProvider value={intl}>{part}</RawIntlProvider>);
}
