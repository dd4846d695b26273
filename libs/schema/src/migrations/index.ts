import { identity } from './0001-identity.js';
import { recording } from './0002-recording.js';
import { statements } from './0003-statements.js';
import { reviews } from './0004-reviews.js';
import { published } from './0005-published.js';
import { insight } from './0010-insight.js';
import { live } from './0011-live.js';

/** In order. A migration that has left this repository is never edited: write the next one. */
export const migrations = [identity, recording, statements, reviews, published, insight, live];
