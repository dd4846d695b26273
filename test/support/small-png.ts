import { crc32, deflateSync, inflateSync } from 'node:zlib';

/*
 * A picture of a screen has few colours, and Chromium writes it with all there could be: with a palette it is half as
 * large, and looks the same.
 */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Shades of the edges of letters that nobody tells apart are one. */
const FINENESS = 8;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each, from the upper left. */
  readonly rgb: Buffer;
}

/** The same picture with a palette of at most 256 colours: those that are most frequent in it. */
export const smallPng = (png: Buffer): Buffer => {
  const { width, height, rgb } = decode(png);
  const counts = new Map<number, { count: number; readonly exact: Map<number, number> }>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    const bin = counts.get(binOf(colour)) ?? { count: 0, exact: new Map<number, number>() };
    bin.count += 1;
    bin.exact.set(colour, (bin.exact.get(colour) ?? 0) + 1);
    counts.set(binOf(colour), bin);
  }
  const palette = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_COLOURS)
    .map(({ exact }) => [...exact].reduce((most, one) => (one[1] > most[1] ? one : most))[0]);
  const nearest = new Map<number, number>();
  const lines = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < width * height; at += 1) {
    const colour = rgb.readUIntBE(at * 3, 3);
    let index = nearest.get(colour);
    if (index === undefined) nearest.set(colour, (index = nearestOf(palette, colour)));
    lines[at + Math.floor(at / width) + 1] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(channels));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];
const binOf = (colour: number): number =>
  channels(colour).reduce((bin, channel) => bin * 256 + Math.round(channel / FINENESS), 0);

const nearestOf = (palette: readonly number[], colour: number): number => {
  const far = (other: number): number => {
    const [a, b] = [channels(colour), channels(other)];
    return a.reduce((sum, channel, index) => sum + (channel - (b[index] ?? 0)) ** 2, 0);
  };
  return palette.reduce((best, other, index) => (far(other) < far(palette[best] ?? 0) ? index : best), 0);
};

/** Of what Chromium writes: eight bits for each of three or four channels, not interlaced. */
const decode = (png: Buffer): Pixels => {
  const [width, height, depth, kind] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png.readUInt8(24),
    png.readUInt8(25),
  ];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error('That is not a picture of a screen.');
  const size = kind === 6 ? 4 : 3;
  const data = inflateSync(dataOf(png));
  const length = width * size;
  const rgb = Buffer.alloc(width * height * 3);
  let above = Buffer.alloc(length);
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1);
    const line = Buffer.from(data.subarray(start + 1, start + 1 + length));
    for (let x = 0; x < length; x += 1) {
      const left = x < size ? 0 : line.readUInt8(x - size);
      const corner = x < size ? 0 : above.readUInt8(x - size);
      line[x] = line.readUInt8(x) + guess(data.readUInt8(start), left, above.readUInt8(x), corner);
    }
    for (let x = 0; x < width; x += 1) line.copy(rgb, (y * width + x) * 3, x * size, x * size + 3);
    above = line;
  }
  return { width, height, rgb };
};

const dataOf = (png: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return Buffer.concat(parts);
};

/** What a filter of a line expects a byte to be, from those beside it. */
const guess = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (toLeft! <= toUp! && toLeft! <= toCorner!) return left;
  return toUp! <= toCorner! ? up : corner;
};

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};
