import { digest } from '../caching.js';
import { ARTICLE } from './styles/article.js';
import { BASE } from './styles/base.js';
import { LISTS } from './styles/lists.js';
import { MARKS } from './styles/marks.js';
import { MEDIA } from './styles/media.js';
import { smaller } from './styles/smaller.js';

/** The style sheet of all public pages. */
export const STYLE = smaller([BASE, MARKS, ARTICLE, LISTS, MEDIA].join('\n'));

export const STYLE_HASH = digest(STYLE).slice(0, 16);

/** Below where the site is. */
export const stylePath = `/styles/${STYLE_HASH}.css`;
