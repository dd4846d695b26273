import type { ChangeType, PublicAddresses, PublicationChange } from '#publishing';

/** What a webhook can be told of. */
export const MESSAGE_TYPES = [
  'claim.published',
  'claim.corrected',
  'claim.withdrawn',
  'claim.dispute_changed',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

/** Sent when somebody asks for it, to try a receiver; once, whatever comes of it. */
export const TEST_TYPE = 'webhook.test';

export const typeOf = (change: ChangeType): MessageType => `claim.${change}`;

/** What receivers know a message by: the same over all attempts. */
export const messageIdOf = (deliveryId: string): string => `msg_${deliveryId.replaceAll('-', '')}`;

/**
 * What is sent of a change: where it stands in the change sequence, and where to read what is public now. No word of
 * the claim is in it, so that a message which comes late tells nothing that has been withdrawn since.
 */
export const bodyOf = (
  { type, at, position, slug, version, claimId }: PublicationChange,
  deskSlug: string,
  addresses: PublicAddresses,
): string =>
  written(typeOf(type), at, {
    position: Number(position),
    slug,
    version,
    claimId,
    deskSlug,
    documentUrl: addresses.document(slug),
    pageUrl: addresses.page(deskSlug, slug),
  });

export const testBodyOf = (webhookId: string, deskSlug: string, at: Date): string =>
  written(TEST_TYPE, at, { webhookId, deskSlug });

const written = (type: string, timestamp: Date, data: object): string =>
  JSON.stringify({ type, timestamp, data });
