const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** A picture of one dot. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const box = (brand: string): Buffer =>
  Buffer.concat([
    hex('00000018'),
    Buffer.from(`ftyp${brand}`),
    hex('00000000'),
    Buffer.from(`${brand}isom`),
    hex('00000008'),
    Buffer.from('mdat'),
  ]);

/** Beginnings of files, as their programs write them, and the type that each is of. */
export const BINARIES: Readonly<Record<string, readonly [bytes: Buffer, type: string]>> = {
  'dot.png': [PNG, 'image/png'],
  'dot.jpg': [hex('ffd8ffe0 00104a464946 0001 0101 0048 0048 0000 ffd9'), 'image/jpeg'],
  'dot.gif': [
    hex('474946383961 0100 0100 80 00 00 ffffff 000000 2c 0000 0000 0100 0100 00 0202 4401 00 3b'),
    'image/gif',
  ],
  'dot.webp': [
    Buffer.concat([
      Buffer.from('RIFF'),
      hex('1a000000'),
      Buffer.from('WEBPVP8L'),
      hex('0d0000002f00000010071011118888fe0700'),
    ]),
    'image/webp',
  ],
  'dot.avif': [box('avif'), 'image/avif'],
  'photo.heic': [box('heic'), 'image/heic'],
  'film.mp4': [box('mp42'), 'video/mp4'],
  'film.webm': [
    hex('1a45dfa3 9f 4286 81 01 42f7 81 01 42f2 81 04 42f3 81 08 4282 84 7765626d 4287 81 04 4285 81 02'),
    'video/webm',
  ],
  'talk.ogg': [
    Buffer.concat([
      Buffer.from('OggS'),
      hex('0002 0000000000000000 01000000 00000000 00000000 01 1e 01'),
      Buffer.from('vorbis'),
      Buffer.alloc(23),
    ]),
    'audio/ogg',
  ],
  'film.mov': [box('qt  '), 'video/quicktime'],
  'talk.m4a': [box('M4A '), 'audio/mp4'],
  'talk.mp3': [hex('fffb9064 00000000 00000000 00000000'), 'audio/mpeg'],
  'talk.wav': [
    Buffer.concat([
      Buffer.from('RIFF'),
      hex('24000000'),
      Buffer.from('WAVEfmt '),
      hex('10000000 0100 0100 44ac0000 88580100 0200 1000'),
      Buffer.from('data'),
      hex('00000000'),
    ]),
    'audio/wav',
  ],
  'report.pdf': [Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'), 'application/pdf'],
  'page.wacz': [hex('504b0506 00000000 00000000 00000000 00000000 0000'), 'application/zip'],
  'page.warc.gz': [hex('1f8b0800 00000000 0003 0300 00000000 00000000'), 'application/gzip'],
};

/** What is written in letters, whatever it calls itself. */
export const TEXTS: Readonly<Record<string, string>> = {
  'page.html': '<!doctype html><script>alert(1)</script>',
  'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'feed.xml': '<?xml version="1.0"?><feed/>',
  'data.json': '{"a":1}',
  'run.sh': '#!/bin/sh\nrm -rf /',
  'looks-like.gif': 'GIF89a=1;alert(1)',
  'date.ics': 'BEGIN:VCALENDAR\nEND:VCALENDAR',
  'ro.txt': 'Țară și știri',
};

/** What is not taken. */
export const UNKNOWN: Readonly<Record<string, Buffer>> = {
  'program.png': hex('7f454c46 02010100 00000000 00000000 0200 3e00 01000000'),
  'program.exe': Buffer.concat([Buffer.from('MZ'), hex('90000300 00000400 0000ffff 0000')]),
  'noise.txt': hex('00010203 fffefdfc'),
  'wide.txt': Buffer.from('\ufeffUTF-16', 'utf16le'),
  'latin.txt': hex('e2e3ee'),
  'half.txt': hex('61c3'),
};
