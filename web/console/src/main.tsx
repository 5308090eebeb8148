import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@entrepot/ui/fonts.css';
import '@entrepot/ui/tokens.css';
import '@entrepot/ui/primitives.css';
import '@entrepot/ui/landed.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/list.css';
import './styles/detail.css';
import './styles/form.css';
import './styles/dashboard.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { sessionKey } from '@entrepot/client/console/session.ts';
import { createConsoleRouter } from './app/router.tsx';
import { sessionLost } from './shared/attendance.ts';
import { Language } from './shared/Language.tsx';
import { createQueryClient } from './shared/queries.ts';
import { store } from './shared/store.ts';
import { theme, tokens } from './shared/theme.ts';

const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
// The library that locks scrolling behind dialogs takes its nonce from here.
if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });

const queries = createQueryClient(() => {
  // Before sign-in there is nothing to lose; after it the page stays and asks for the password.
  if (queries.getQueryData(sessionKey)) store.dispatch(sessionLost(true));
});
const router = createConsoleRouter(queries);

const place = document.getElementById('root');
if (!place) throw new Error('the page has no element with the id root');
createRoot(place).render(
  <Provider store={store}>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={tokens}
      defaultColorScheme="auto"
      getStyleNonce={nonce ? () => nonce : undefined}
    >
      <Language>
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-center" autoClose={8_000} />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Language>
    </MantineProvider>
  </Provider>,
);
