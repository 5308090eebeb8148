import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { IntlProvider, type MessageFormatElement } from 'react-intl';
import { asProblem } from '@entrepot/client/problem.ts';
import { rememberLanguage } from '@entrepot/client/http.ts';
import { languageOf, pageTag } from '../locales.ts';
import { createCheckoutRouter } from './router.tsx';

type Catalogue = Record<FormatjsIntl.Message['ids'], MessageFormatElement[]>;

const catalogues = import.meta.glob<Catalogue>('../../../generated/checkout/*.json', {
  import: 'default',
});
const attempts = 2;

/** Brings the checkout and order pages to life inside the server's frame. */
async function start(): Promise<void> {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no element with the id app');
  const tag = pageTag(document, location.pathname);
  const messages = await catalogues[`../../../generated/checkout/${languageOf(tag)}.json`]?.();
  rememberLanguage(tag);
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, failure) => asProblem(failure).retryable && count < attempts,
        networkMode: 'always',
      },
      // Without a connection a request fails and says so; the library's way is to wait without a word.
      mutations: { networkMode: 'always' },
    },
  });
  const router = createCheckoutRouter(`/${tag}`);
  createRoot(place).render(
    <IntlProvider locale={tag} messages={messages} defaultLocale="en">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </IntlProvider>,
  );
}

void start();
