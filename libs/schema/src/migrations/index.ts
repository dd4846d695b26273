import { identity } from './0001-identity.js';
import { recording } from './0002-recording.js';
import { statements } from './0003-statements.js';
import { reviews } from './0004-reviews.js';
import { published } from './0005-published.js';
import { captures } from './0006-captures.js';
import { members } from './0007-members.js';
import { notifications } from './0008-notifications.js';
import { workflow } from './0009-workflow.js';
import { insight } from './0010-insight.js';
import { live } from './0011-live.js';
import { assignment } from './0012-assignment.js';
import { outlets } from './0013-outlets.js';
import { keys } from './0014-keys.js';
import { webhooks } from './0015-webhooks.js';
import { search } from './0016-search.js';
import { feeds } from './0017-feeds.js';
import { records } from './0018-records.js';
import { signers } from './0019-signers.js';
import { carried } from './0020-carried.js';
import { facets } from './0021-facets.js';
import { newer } from './0022-newer.js';
import { withdrawalReasons } from './0023-withdrawal-reasons.js';
import { worklist } from './0024-worklist.js';
import { comments } from './0025-comments.js';
import { views } from './0026-views.js';
import { translations } from './0027-translations.js';
import { following } from './0028-following.js';
import { finding } from './0029-finding.js';

/** In order. A migration that has left this repository is never edited: write the next one. */
export const migrations = [
  identity,
  recording,
  statements,
  reviews,
  published,
  captures,
  members,
  notifications,
  workflow,
  insight,
  live,
  assignment,
  outlets,
  keys,
  webhooks,
  search,
  feeds,
  records,
  signers,
  carried,
  facets,
  newer,
  withdrawalReasons,
  worklist,
  comments,
  views,
  translations,
  following,
  finding,
];
