import { useLocalStorage } from '@mantine/hooks';

/**
 * Whether keys without Ctrl or Cmd do something in this browser. Whoever speaks to their computer, or hits keys by
 * mistake, turns them off (WCAG 2.1.4).
 */
export const useSingleKeys = () =>
  useLocalStorage({ key: 'counterclaim-single-keys', defaultValue: true, getInitialValueInEffect: false });
