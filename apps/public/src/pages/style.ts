import { digest } from '../caching.js';

/** The style sheet of all public pages. */
export const STYLE = `
:root { color-scheme: light dark; }
`;

export const STYLE_HASH = digest(STYLE).slice(0, 16);

/** Below where the site is. */
export const stylePath = `/styles/${STYLE_HASH}.css`;
