import type { FieldChange } from '#kernel';

/** What the payload of an event has, as it came out of the database. */
export type Payload = Readonly<Record<string, unknown>>;

const said = (value: unknown): string => (typeof value === 'string' ? ` «${value}»` : '');
const why = ({ reason, note, comment }: Payload): string => {
  const given = [reason, note, comment].filter((part) => typeof part === 'string');
  return given.length === 0 ? '' : `: ${given.join('; ')}`;
};
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
/** `eventFrom` as people read it: event from. */
const spaced = (word: string): string =>
  word.replace(/([A-Z])|[_.]/g, (_all, capital: string | undefined) => ` ${capital?.toLowerCase() ?? ''}`);
const fields = ({ changes }: Payload): string => {
  const names = Object.keys((changes ?? {}) as Readonly<Record<string, FieldChange>>).map(spaced);
  return names.length === 0 ? 'nothing' : listed(names);
};
const word = (value: unknown): string =>
  typeof value === 'string' ? (SHOWN_AS[value] ?? spaced(value)) : 'none';
/** What is on screen by another name than its own. */
const SHOWN_AS: Readonly<Record<string, string>> = { pre_empted: 'denied before it was claimed' };
/** A reason may be one of a list, such as lease_expired, or what somebody wrote, which stays as it is. */
const codeOrWords = (reason: unknown): unknown =>
  typeof reason === 'string' && /^[a-z]+(_[a-z]+)+$/.test(reason) ? spaced(reason) : reason;
/** Of a language: Romanian for ro. */
const nameOf = (language: unknown): string => LANGUAGES.of(String(language)) ?? String(language);
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const link = ({ kind }: Payload): string => `the link «${word(kind)}»`;

/**
 * What each type of event tells a person, in the past tense and without who did it: that stands beside it. A type that
 * is not among these is told by its name.
 */
const MESSAGES: Readonly<Record<string, (payload: Payload) => string>> = {
  'source.created': (payload) => `Recorded the source${said(payload['name'])}`,
  'source.changed': (payload) => `Changed ${fields(payload)} of the source`,
  'source.merged': () => 'Merged the source into another one',
  'tenure.created': (payload) => `Recorded the office${said(payload['office'])}`,

  'claim.created': (payload) => `Recorded the claim${said(payload['wording'])}`,
  'claim.changed': (payload) => `Changed ${fields(payload)} of the claim`,
  'claim.voided': (payload) => `Voided the claim${why(payload)}`,
  'claim.dispute_changed': ({ from, to }) =>
    from === to
      ? `What the state «${word(to)}» rests on changed`
      : `The claim went from «${word(from)}» to «${word(to)}»`,
  'claim_link.created': (payload) =>
    payload['status'] === 'suggested' ? `Suggested ${link(payload)}` : `Made ${link(payload)}`,
  'claim_link.confirmed': (payload) => `Confirmed ${link(payload)}`,
  'claim_link.dismissed': (payload) => `Dismissed ${link(payload)}: ${word(payload['reason'])}`,
  'claim_link.voided': (payload) => `Voided ${link(payload)}${why(payload)}`,
  'evidence.added': (payload) => `Added the evidence${said(payload['title'])}, which ${direction(payload)}`,

  'dispute.created': (payload) => `Opened the dispute${said(payload['question'])}`,
  'dispute.changed': (payload) => `Changed ${fields(payload)} of the dispute`,
  'dispute.headline_changed': ({ from, to }) =>
    `The dispute’s headline went from «${word(from)}» to «${word(to)}»`,
  'statement.recorded': () => 'Recorded a statement',
  'statement.revised': (payload) => `Corrected ${fields(payload)} of a statement${why(payload)}`,
  'statement.voided': (payload) => `Voided a statement${why(payload)}`,
  'statement.translated': ({ language, machine }) =>
    `Translated a statement into ${nameOf(language)}${machine === true ? ', by a program' : ''}`,
  'translation.voided': (payload) =>
    `Voided the translation of a statement into ${nameOf(payload['language'])}${why(payload)}`,
  'statement_link.created': (payload) => `Linked two statements: ${word(payload['kind'])}`,

  'review.submitted': () => 'Submitted the claim for review',
  'review.accepted': ({ priority }) => `Accepted it into the queue, with priority ${word(priority)}`,
  'review.prioritised': (payload) => `Changed ${fields(payload)} of the review`,
  'review.declined': (payload) => `Declined it: ${word(payload['reason'])}${why({ note: payload['note'] })}`,
  'review.taken': () => 'Took it from the queue',
  'review.assigned': () => 'Assigned it',
  'review.released': (payload) =>
    `Put it back into the ${payload['to'] === 'inbox' ? 'inbox' : 'queue'}${why({ ...payload, reason: codeOrWords(payload['reason']) })}`,
  'review.proposed': ({ rating }) => `Proposed the rating «${word(rating)}»`,
  'review.returned': (payload) => `Returned it for more research${why(payload)}`,
  'review.passed': (payload) => `Passed it at the second read${why(payload)}`,
  'review.approved': () => 'Signed it: the verdict is approved',
  'review.unsigned': (payload) => `The signature fell${why({ reason: word(payload['reason']) })}`,
  'review.published': () => 'Published the verdict',
  'review.reopened': (payload) => `Reopened it${why(payload)}`,
  'review.reopen_suggested': (payload) =>
    `Another look at the verdict was suggested${why({ reason: word(payload['reason']) })}`,
  'review.requeued': () => 'It was late, and went back into the queue',
  'review.reminded': () => 'Whoever has it was reminded that it is due',
  'review.escalated': () => 'The editors were told that it is overdue',
  'review.merged': () => 'Merged it into the review of the same claim in other words',
  'review.vote_cast': () => 'Voted; the ballot is sealed until all have',
  'review.ballot_broken_off': (payload) =>
    `The ballot was broken off, and all are asked again${why({ reason: word(payload['reason']) })}`,
  'review.publication_scheduled': ({ at }) => `Set the time of publication${said(at)}`,
  'review.schedule_failed': () => 'It was not published at the time that was set',
  'review.correction_proposed': ({ rating, note }) =>
    `Corrected the rating to «${word(rating)}», to be signed again${why({ note })}`,
  'review.corrected': (payload) =>
    `Corrected what is public, as ${word(payload['class'])}${why({ note: payload['note'] })}`,
  'review.withdrawal_proposed': (payload) => `Proposed to withdraw the verdict${why(payload)}`,
  'review.withdrawn': (payload) => `Withdrew the verdict${why(payload)}`,
  'review.held': (payload) => `Put it on hold (${word(payload['kind'])})${why(payload)}`,
  'review.lifted': (payload) => `Lifted the hold (${word(payload['kind'])})`,
  'review.commented': () => 'Commented on it',
  'review.comment_voided': () => 'Took a comment back',
  'conflict.override_proposed': (payload) =>
    `Proposed that a member works on it in spite of a conflict of interest${why(payload)}`,
  'conflict.overridden': () => 'Confirmed that a member works on it in spite of a conflict of interest',

  'reply_request.sent': () => 'Asked a source to comment',
  'reply_request.answered': () => 'The source answered, by a statement',
  'reply_request.declined': () => 'The source declined to comment',
  'reply_request.waived': () => 'Waived the request for comment',
  'reply_request.lapsed': () => 'The time for a reply is over, and there was none',
  'search.logged': (payload) =>
    `Searched ${String(payload['place'])} for${said(payload['words'])}: ${payload['found'] === true ? 'found' : 'not found'}`,
  'statement.captured': () => 'Captured the statement',
  'statement.not_capturable': (payload) => `Said why the statement can’t be captured${why(payload)}`,

  'member.added': (payload) => `Added a member, as ${roles(payload)}`,
  'member.changed': (payload) => `Changed ${fields(payload)} of a member`,
  'absence.recorded': () => 'Recorded an absence',
  'absence.ended': () => 'Ended an absence, or called it off',
  'conflict.declared': (payload) => `Declared a conflict of interest${why(declared(payload))}`,
  'conflict.ended': (payload) => `Ended a conflict of interest${why(payload)}`,
  'policy.changed': (payload) =>
    `Changed ${fields(payload)} of the desk’s policy: it is version ${String(payload['version'])} now`,
  'rating_scale.added': ({ name, version }) =>
    `Made version ${String(version)} of the rating scale${said(name)}`,
  'desk.created': () => 'Set up the desk',
  'import.done': () => 'Imported a case file',
  'capture.recorded': () => 'Captured a page',

  'api_key.created': (payload) => `Made the API key${said(payload['name'])}`,
  'api_key.revoked': (payload) => `Revoked the API key${said(payload['name'])}`,
  'desk.quota_changed': () => 'Changed how much all API keys of the desk may ask in a day',

  'webhook.created': ({ host }) => `Set up a webhook to${said(host)}`,
  'webhook.changed': (payload) => `Changed ${fieldsOfWebhook(payload)} of a webhook`,
  'webhook.rotated': () => 'Gave a webhook another secret',
  'webhook.tested': () => 'Sent a webhook a test',
  'webhook.replayed': ({ deliveries }) =>
    `Had ${deliveries === 1 ? 'one message' : `${Number(deliveries)} messages`} sent to a webhook again`,
  'webhook.enabled': () => 'Enabled a webhook',
  'webhook.disabled': ({ host, because }) => `Disabled the webhook to${said(host)}: ${word(because)}`,
  'webhook.deleted': ({ host }) => `Deleted the webhook to${said(host)}`,

  'review.draft_saved': () => 'Saved the draft',
  'review.draft_came_late': () => 'Sent a draft after the lease was over: it was kept beside the others',
  'review.lease_opened': () => 'Began to edit',
  'review.lease_ended': () => 'Stopped editing',
};

/** Every type that has words of its own. */
export const TOLD_TYPES: readonly string[] = Object.keys(MESSAGES);

const roles = ({ roles: given }: Payload): string =>
  Array.isArray(given) && given.length > 0 ? listed(given.map(word)) : 'nothing';

/** Of a conflict of interest that was declared: its reason is among what became. */
const declared = ({ changes }: Payload): Payload => {
  const { reason } = (changes ?? {}) as Readonly<Record<string, FieldChange>>;
  return { reason: reason?.after };
};

/** Of its address, events tell no more than the host, and that it is another one. */
const fieldsOfWebhook = ({ changes, addressChanged }: Payload): string =>
  addressChanged === true
    ? fields({ changes: { ...(changes as Readonly<Record<string, FieldChange>> | undefined), address: {} } })
    : fields({ changes });

const direction = (payload: Payload): string =>
  payload['direction'] === 'neutral' ? 'is neutral' : `${word(payload['direction'])} it`;

/** A sentence. */
export const textOf = (type: string, payload: Payload): string => {
  const text = MESSAGES[type]?.(payload) ?? spaced(type).replace(/^./, (first) => first.toUpperCase());
  return /[.!?…]$/.test(text) ? text : `${text}.`;
};
