import { Flag, Id, Instant, PageQuery, Pattern, Text, Verbatim, WebAddress } from '#http';

class CaptureDetailsBody {
  @WebAddress({ optional: true, description: 'Where it was seen' })
  url?: string;

  @Instant({ optional: true, description: 'When it was seen; not given: now' })
  capturedAt?: Date;

  @Text({ max: 2000, optional: true, example: 'Before the post was taken down' })
  note?: string;
}

/** The fields beside a file. */
export class UploadBody extends CaptureDetailsBody {}

export class NewCaptureBody extends CaptureDetailsBody {
  @Verbatim({
    max: 1_000_000,
    optional: true,
    description: 'Text that was copied, kept to the letter',
    example: 'No drones fell on Romanian territory.',
  })
  text?: string;

  @Flag({
    optional: true,
    description: 'With a url and without a text: fetch it now. The site can see that it is asked',
    example: false,
  })
  fetch?: boolean;
}

export class CaptureQuery extends PageQuery {
  @Pattern(/^[0-9a-fA-F]{64}$/, 'must be a SHA-256 in 64 hexadecimal digits', {
    optional: true,
    description: 'Of the bytes, in hexadecimal',
    example: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
  })
  sha256?: string;
}

export class NewStatementCaptureBody {
  @Id({ optional: true })
  captureId?: string;

  @Text({
    max: 1000,
    optional: true,
    description: 'In place of a capture: why there can be none',
    example: 'It was said on live radio, which keeps no recordings.',
  })
  unavailable?: string;
}
