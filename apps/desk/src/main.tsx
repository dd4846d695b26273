import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import '@mantine/core/styles.css';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/desk.css';
import { keepFocus } from './app/keep-focus.js';
import { fetchLikelyScreens, router } from './app/router.js';
import { showFault } from './app/show-fault.js';
import { theme } from './app/theme.js';
import { queryClient } from './data/client.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the desk');

/** The server's word for this answer, by which the policy of contents lets our styles in. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
// Dialogs hold the page still by a style of their own.
setNonce(nonce ?? '');
keepFocus(router);
showFault();

const unsubscribe = router.subscribe('onResolved', () => {
  unsubscribe();
  // The first one is not to wait for them.
  setTimeout(fetchLikelyScreens, 3_000);
});

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={localStorageColorSchemeManager({ key: 'counterclaim-colours' })}
      getStyleNonce={() => nonce ?? ''}
    >
      <Notifications position="bottom-right" autoClose={6000} />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
