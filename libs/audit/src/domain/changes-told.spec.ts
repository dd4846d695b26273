import { changesTold } from './changes-told.js';
import { textOf } from './messages.js';

describe('changes', () => {
  it.each([
    [
      'as recorded',
      'claim.changed',
      { changes: { wording: { before: 'a', after: 'b' } } },
      { wording: { before: 'a', after: 'b' } },
    ],
    [
      'of a review, by its states',
      'review.accepted',
      { from: 'inbox', to: 'queued', priority: 'high' },
      { state: { before: 'inbox', after: 'queued' } },
    ],
    [
      'of a review, both',
      'review.held',
      { from: 'approved', to: 'queued', changes: { holds: { after: ['legal'] } } },
      { state: { before: 'approved', after: 'queued' }, holds: { after: ['legal'] } },
    ],
    ['none, where a review stays', 'review.voted', { from: 'sign_off', to: 'sign_off' }, {}],
    ['none of a review, where its dispute moved', 'review.reopen_suggested', { from: 'x', to: 'denied' }, {}],
    [
      'of a dispute state',
      'claim.dispute_changed',
      { from: 'denied', to: 'contested' },
      { disputeState: { before: 'denied', after: 'contested' } },
    ],
    [
      'of an event from before there were any',
      'source.changed',
      { before: { name: 'A', country: 'RO', version: 1 }, change: { name: 'B', country: 'RO' } },
      { name: { before: 'A', after: 'B' } },
    ],
    [
      'of a correction from before there were any',
      'statement.revised',
      { before: { locator: 'page 1', url: 'u' }, correction: { locator: null } },
      { locator: { before: 'page 1' } },
    ],
    ['of one that says nothing', 'review.lease_ended', {}, {}],
  ])('%s', (_what, type, payload, changes) => expect(changesTold(type, payload)).toEqual(changes));
});

describe('text', () => {
  it.each([
    ['claim.created', { wording: 'It rained.' }, 'Recorded the claim «It rained.».'],
    [
      'claim.changed',
      { changes: { wording: {}, eventFrom: {}, topics: {} } },
      'Changed wording, event from and topics of the claim.',
    ],
    ['claim.changed', { changes: {} }, 'Changed nothing of the claim.'],
    [
      'review.declined',
      { reason: 'not_checkable', note: 'A forecast' },
      'Declined it: not checkable: A forecast.',
    ],
    ['review.released', { reason: 'Is it true?' }, 'Put it back into the queue: Is it true?'],
    ['review.released', { reason: 'lease_expired' }, 'Put it back into the queue: lease expired.'],
    ['claim.dispute_changed', { from: 'denied', to: 'denied' }, 'What the state «denied» rests on changed.'],
    ['webhook.changed', { changes: { types: {} } }, 'Changed types of a webhook.'],
    ['webhook.changed', { changes: {}, addressChanged: true }, 'Changed address of a webhook.'],
    ['webhook.replayed', { deliveries: 1 }, 'Had one message sent to a webhook again.'],
    [
      'webhook.disabled',
      { host: 'a.example', because: 'given_up' },
      'Disabled the webhook to «a.example»: given up.',
    ],
    ['review.reply_requested', {}, 'Review reply requested.'],
  ])('%s', (type, payload, text) => expect(textOf(type, payload)).toBe(text));
});
