import type { CaptureView } from '../app/capture-queries.js';

/** `contentPath`: where its bytes are to be had. */
export const withContentPath = (desk: string, capture: CaptureView) => ({
  ...capture,
  contentPath: `/api/v1/desks/${desk}/captures/${capture.id}/content`,
});
