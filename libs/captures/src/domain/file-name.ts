import { type MediaType, TAKEN } from './media-type.js';

const MAX_LENGTH = 200;
/** What ends a line, turns text around, or means a folder or a device to some system. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd/\\:*?"<>|]/g;

/** A file's name as it may be kept and shown; `undefined` where nothing is left of it. */
export const safeFileName = (given: string): string | undefined => {
  const name = given
    .normalize('NFC')
    .toWellFormed()
    .replace(UNSAFE, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return shortened(name) || undefined;
};

/** Keeps the ending, without which people would not know what the file is. */
const shortened = (name: string): string => {
  const letters = [...name];
  if (letters.length <= MAX_LENGTH) return name;
  const dot = letters.lastIndexOf('.');
  const ending = dot > 0 && letters.length - dot <= 10 ? letters.slice(dot) : [];
  return [...letters.slice(0, MAX_LENGTH - ending.length), ...ending].join('');
};

/** The name that a capture is handed out under: it ends in what the file is, so that no system runs text as a program. */
export const downloadName = (name: string | undefined, id: string, mediaType: string): string => {
  const endings: readonly string[] = TAKEN[mediaType as MediaType] ?? ['bin'];
  const base = name ?? `capture-${id}`;
  const ending = base.slice(base.lastIndexOf('.') + 1).toLowerCase();
  return base.includes('.') && endings.includes(ending) ? base : `${base}.${endings[0]}`;
};

/** RFC 6266: ASCII for old clients, and the whole name in RFC 8187's encoding. */
export const attachment = (name: string): string => {
  const ascii = name.replace(/[^\x20-\x7e]|[%"\\]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};
