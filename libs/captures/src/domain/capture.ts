import { invalid } from '#kernel';

export const METHODS = ['upload', 'text', 'url'] as const;
export type CaptureMethod = (typeof METHODS)[number];

/** 25 MiB: a minute of video, a scanned report. */
export const MAX_BYTES = 25 * 1024 * 1024;

export const checkSeenAt = (capturedAt: Date | undefined, now: Date): void => {
  if (capturedAt !== undefined && capturedAt > now)
    throw invalid('capture.future', '/capturedAt', 'is in the future');
};
