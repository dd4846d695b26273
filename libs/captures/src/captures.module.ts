import { Module } from '@nestjs/common';
import { OutboundModule } from '#outbound';
import { Settings } from '#settings';
import { CaptureQueries } from './app/capture-queries.js';
import { ReceiveCapture } from './app/receive-capture.js';
import { RecordCapture } from './app/record-capture.js';
import { CaptureStatement, StatementCaptureQueries } from './app/statement-captures.js';
import { CaptureStore } from './store/capture-store.js';
import { DirectoryStore } from './store/directory-store.js';
import { Spool } from './store/spool.js';

/** The client of S3 is large, and loaded only by those who use it. */
const openStore = async (settings: Settings): Promise<CaptureStore> => {
  if (settings.CAPTURE_S3_BUCKET === undefined) return new DirectoryStore(settings.CAPTURE_DIR);
  const { S3Store } = await import('./store/s3-store.js');
  return new S3Store(settings);
};

const providers = [CaptureQueries, CaptureStatement, ReceiveCapture, RecordCapture, StatementCaptureQueries];

@Module({
  imports: [OutboundModule],
  providers: [{ provide: CaptureStore, useFactory: openStore, inject: [Settings] }, Spool, ...providers],
  exports: providers,
})
export class CapturesModule {}
