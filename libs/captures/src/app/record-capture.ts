import { Injectable } from '@nestjs/common';
import { type DeskActor, newId } from '#kernel';
import { Transactor } from '#persistence';
import { CaptureRow } from '../db/rows.js';
import { type CaptureView, loadCapture } from './capture-queries.js';
import type { ReceivedCapture } from './receive-capture.js';

/** Records a capture whose bytes have been received. What is recorded stays as it is. */
@Injectable()
export class RecordCapture {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, received: ReceivedCapture): Promise<CaptureView> {
    const { deskId, userId } = actor;
    const { sha256, mediaType, sizeBytes, method, fileName, url, note, redirectedTo } = received;
    return this.transactor.run(actor, async (tx) => {
      const id = newId();
      await tx.manager.insert(CaptureRow, {
        deskId,
        id,
        sha256,
        mediaType,
        sizeBytes,
        method,
        fileName: fileName ?? null,
        url: url ?? null,
        capturedAt: received.capturedAt ?? tx.at,
        note: note ?? null,
        authorId: userId,
        recordedAt: tx.at,
      });
      tx.record({
        type: 'capture.recorded',
        subjectKind: 'capture',
        subjectId: id,
        payload: { sha256: sha256.toString('hex'), mediaType, sizeBytes, method, url, redirectedTo },
      });
      return loadCapture(tx, deskId, id);
    });
  }
}
