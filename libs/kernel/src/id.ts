import { v7, validate } from 'uuid';

/** A UUIDv7 (RFC 9562): sorts by time of creation, within one process strictly. */
export const newId = (): string => v7();

export const isId = (text: string): boolean => validate(text);
