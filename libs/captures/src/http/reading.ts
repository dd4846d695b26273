import type { FastifyRequest } from 'fastify';
import { Upload, validated } from '#http';
import { invalid } from '#kernel';
import type { CaptureDetails, Seen } from '../app/receive-capture.js';
import { MAX_BYTES } from '../domain/capture.js';
import { NewCaptureBody, UploadBody } from './dto.js';

/** What was sent, in either of its forms, checked as far as it can be before the bytes are there. */
export const readSeen = async (request: FastifyRequest): Promise<Seen> => {
  if (!request.isMultipart()) return readBody(await validated(NewCaptureBody, request.body ?? {}));
  const upload = await Upload.open(request, MAX_BYTES);
  const details = async (): Promise<CaptureDetails> => {
    const fields = await upload.fields();
    return detailsOf(await validated(UploadBody, fields));
  };
  return { file: upload.bytes, fileName: upload.fileName, details };
};

const readBody = (body: NewCaptureBody): Seen => {
  const { text, url, fetch = false } = body;
  if (!fetch) {
    if (text !== undefined) return { text, details: detailsOf(body) };
    throw invalid(
      'capture.nothing_seen',
      '/text',
      'is needed, or a file as multipart/form-data. For the url to be fetched now, add «fetch: true»',
    );
  }
  if (url === undefined)
    throw invalid('capture.nothing_seen', '/url', 'is needed where something is to be fetched');
  if (text !== undefined)
    throw invalid('capture.two_things', '/text', 'must not be there when the url is to be fetched');
  if (body.capturedAt !== undefined)
    throw invalid(
      'capture.two_times',
      '/capturedAt',
      'must not be there: what is fetched is seen at that moment',
    );
  return { fetch: url, details: detailsOf(body) };
};

const detailsOf = ({ url, capturedAt, note }: CaptureDetails): CaptureDetails => ({ url, capturedAt, note });
