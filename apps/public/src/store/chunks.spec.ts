import { Chunks } from './chunks.js';

it('keeps every byte in its order, however long the pieces are', () => {
  const chunks = new Chunks();
  const pieces = [1, 70_000, 3, 65_536, 0, 65_535, 1, 1, 200_000, 40_000, 40_000].map((length, index) =>
    Buffer.alloc(length, index),
  );
  for (const piece of pieces) {
    const lent = Buffer.from(piece);
    chunks.add(lent);
    // It is only good until then.
    lent.fill(255);
  }
  expect(Buffer.concat([...chunks.all]).equals(Buffer.concat(pieces))).toBe(true);
  expect(chunks.all.length).toBeLessThan(pieces.length);
  expect(new Chunks().all).toEqual([]);
});
