import { wrapped } from './wrap.js';

describe('wrapped', () => {
  it('ends what has no room at the end of a word', () => {
    const text = 'The bridge over the northern arm of the river was hit twice in the night.';
    for (let room = 12; room < 22; room += 1) {
      const { lines, whole } = wrapped(text, room, 2);
      expect(whole).toBe(false);
      const [last = ''] = lines.slice(-1);
      expect(last).toMatch(/…$/);
      expect(`${text} `).toContain(` ${last.slice(0, -1)} `);
    }
  });

  it('cuts a word that is longer than a line, and what is written without spaces', () => {
    expect(wrapped('Donaudampfschifffahrtsgesellschaft', 10, 1)).toEqual({
      lines: ['Donaudampfs…'],
      whole: false,
    });
    expect(wrapped('罗马尼亚外交部发言人说', 6, 1).lines).toEqual(['罗马尼亚外…']);
  });

  it('leaves what has room as it is', () => {
    expect(wrapped('It was hit.', 20, 1)).toEqual({ lines: ['It was hit.'], whole: true });
  });
});
