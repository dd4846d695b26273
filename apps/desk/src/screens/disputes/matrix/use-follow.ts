import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';

/**
 * Follows a plain link without loading the page anew. The router's own links reckon with each change of the address, and
 * a matrix has a hundred of them while the clocks change it at every step.
 */
export const useFollow = (): ((event: MouseEvent<HTMLAnchorElement>) => void) => {
  const router = useRouter();
  return useCallback(
    (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void router.navigate({ href: event.currentTarget.pathname });
    },
    [router],
  );
};
