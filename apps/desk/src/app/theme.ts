import { type MantineColorsTuple, createTheme } from '@mantine/core';
import { common } from '../messages/common.js';

/** The ink blue of the public pages, from paper to ink. */
const ink: MantineColorsTuple = [
  '#eef5fc',
  '#dbe8f6',
  '#b4cfec',
  '#89b4e1',
  '#659ed8',
  '#4f90d3',
  '#2f74b8',
  '#1f5d99',
  '#0d4b85',
  '#083a69',
];

export const theme = createTheme({
  primaryColor: 'ink',
  // Both have a contrast of 4.5 to the white that stands on them, and of 3 to the paper around them.
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  colors: { ink },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Modal: { styles: { title: { fontWeight: 600 } } },
    // Heads of columns are alike, whichever kind of table they stand on.
    TableThead: { defaultProps: { c: 'dimmed', fz: 'xs' } },
    Drawer: { styles: { title: { fontWeight: 600 } } },
    // Heads of dialogs are no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    // Without an id they describe nothing: else screen readers would read all of a dialog when it opens.
    ModalBody: { defaultProps: { id: undefined } },
    DrawerBody: { defaultProps: { id: undefined } },
    ModalCloseButton: { defaultProps: { 'aria-label': common.close } },
    DrawerCloseButton: { defaultProps: { 'aria-label': common.close } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': common.close } } },
    // The focus goes to the first item; what would take it instead has no role that a menu may contain.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
});
