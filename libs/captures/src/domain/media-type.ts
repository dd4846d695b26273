import { invalid } from '#kernel';

/** What is taken: for each type the endings of its files, the first of which is given to one without. */
export const TAKEN = {
  'image/png': ['png', 'apng'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/heic': ['heic', 'heif'],
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
  'video/quicktime': ['mov', 'qt'],
  'audio/mpeg': ['mp3'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/wav': ['wav'],
  'audio/mp4': ['m4a'],
  'application/pdf': ['pdf'],
  // Archives of web pages (WACZ, WARC). They are kept as they are, and never unpacked.
  'application/zip': ['zip', 'wacz'],
  'application/gzip': ['gz', 'tgz'],
  'text/plain': ['txt', 'csv', 'tsv', 'json', 'jsonl', 'md', 'log', 'srt', 'vtt'],
} as const satisfies Record<string, readonly string[]>;

export type MediaType = keyof typeof TAKEN;

/** Names of the same types that a look at the bytes comes up with. */
const ALIASES: Readonly<Record<string, MediaType>> = {
  'image/apng': 'image/png',
  'image/heif': 'image/heic',
  'video/x-m4v': 'video/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/vnd.wave': 'audio/wav',
  'application/ogg': 'audio/ogg',
};

/** What no program runs or renders as a page. All else is handed out as mere bytes. */
const INERT: ReadonlySet<string> = new Set<MediaType>([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/heic',
  'video/mp4',
  'video/webm',
  'video/quicktime',
  'audio/mpeg',
  'audio/ogg',
  'audio/wav',
  'audio/mp4',
  'text/plain',
]);

/**
 * The type of a file by what is in it: what its first bytes are a mark of, or else text. HTML, SVG and all that is
 * written in letters is text here, whatever it was declared to be, so that nothing ever renders it.
 */
export const mediaTypeOf = (detected: string | undefined, isText: boolean, pointer: string): MediaType => {
  const [mark = ''] = (detected ?? '').split(';');
  const type = ALIASES[mark] ?? mark;
  // A text may begin with the letters that are the mark of a picture. PDF alone can be written in letters throughout.
  if (isText) return type === 'application/pdf' ? type : 'text/plain';
  if (Object.hasOwn(TAKEN, type)) return type as MediaType;
  throw invalid('capture.unknown_type', pointer, REFUSED);
};

const REFUSED =
  'is of a type that is not taken. Send a picture (PNG, JPEG, GIF, WebP, AVIF, HEIC), PDF, video (MP4, WebM, QuickTime), ' +
  'sound (MP3, Ogg, WAV, M4A), text in UTF-8, or a ZIP or gzip archive';

export const servedTypeOf = (mediaType: string): string =>
  mediaType === 'text/plain'
    ? 'text/plain; charset=utf-8'
    : INERT.has(mediaType)
      ? mediaType
      : 'application/octet-stream';
