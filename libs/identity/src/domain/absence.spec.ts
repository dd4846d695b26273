import { checkSpan, stopped } from './absence.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 6, 6, hour));

describe('at noon', () => {
  const noon = at(12);

  it.each([
    ['one that begins later is cancelled', { startsAt: at(13) }, { cancelledAt: noon }],
    [
      'one that begins at noon is cancelled: it would have no length',
      { startsAt: noon },
      { cancelledAt: noon },
    ],
    ['one that has begun ends', { startsAt: at(11) }, { endsAt: noon }],
    ['one that has an end ends before it', { startsAt: at(11), endsAt: at(13) }, { endsAt: noon }],
  ])('%s', (_case, absence, change) => expect(stopped(absence, noon)).toEqual(change));

  it.each([
    ['is over', { startsAt: at(10), endsAt: at(11) }],
    ['is over just now', { startsAt: at(10), endsAt: noon }],
    ['was cancelled', { startsAt: at(13), cancelledAt: at(9) }],
  ])('one that %s stays as it was', (_case, absence) =>
    expect(() => stopped(absence, noon)).toThrow(expect.objectContaining({ code: 'absence.over' })),
  );
});

it('ends after it starts, or has no end yet', () => {
  expect(() => checkSpan({ startsAt: at(1) })).not.toThrow();
  expect(() => checkSpan({ startsAt: at(1), endsAt: at(2) })).not.toThrow();
  for (const hour of [0, 1])
    expect(() => checkSpan({ startsAt: at(1), endsAt: at(hour) })).toThrow(
      expect.objectContaining({ extras: { errors: [{ pointer: '/endsAt', detail: expect.any(String) }] } }),
    );
});
