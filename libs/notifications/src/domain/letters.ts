import { type Payload, titleOf } from './messages.js';

/** Mail, ready to be handed over. */
export interface Letter {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** The same for the same letter, so that one that went out twice after all is seen to be one. */
  readonly messageId: string;
}

/** Whom a letter is for, and from which desk. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly deskName: string;
  readonly deskSlug: string;
}

export interface Told {
  readonly id: string;
  readonly type: string;
  readonly reviewId: string | null;
  readonly payload: Payload;
}

/** A digest names as many, and counts the others. */
const NAMED = 50;

export const letterOfOne = (baseUrl: string, to: Addressee, told: Told): Letter => {
  const title = titleOf(told.type, told.payload);
  return {
    ...envelope(to, title),
    text: `${title}.\n\n${linkOf(baseUrl, to, told)}\n${footer(baseUrl, to)}`,
    messageId: messageId(baseUrl, `notification.${told.id}`),
  };
};

export const letterOfDay = (
  baseUrl: string,
  to: Addressee,
  { memberId, day }: { readonly memberId: string; readonly day: string },
  told: readonly Told[],
): Letter => {
  const lines = told
    .slice(0, NAMED)
    .map((one) => `- ${titleOf(one.type, one.payload)}\n  ${linkOf(baseUrl, to, one)}\n`);
  const more = told.length > NAMED ? `… and ${told.length - NAMED} more.\n` : '';
  return {
    ...envelope(
      to,
      told.length === 1 ? '1 thing that you have not read' : `${told.length} things that you have not read`,
    ),
    text: `${lines.join('\n')}${more}${footer(baseUrl, to)}`,
    messageId: messageId(baseUrl, `digest.${memberId}.${day}`),
  };
};

const envelope = ({ name, email, deskName }: Addressee, title: string): Pick<Letter, 'to' | 'subject'> => ({
  to: { name: oneLine(name), address: email },
  subject: oneLine(`[${deskName}] ${title}`),
});

/** A line break in a name would begin another header. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const linkOf = (baseUrl: string, { deskSlug }: Addressee, { reviewId }: Told): string =>
  `${baseUrl}/desks/${deskSlug}/${reviewId === null ? 'notifications' : `reviews/${reviewId}`}`;

const footer = (baseUrl: string, { deskSlug }: Addressee): string =>
  `\n-- \nHow you are told is for you to say: ${baseUrl}/desks/${deskSlug}/notifications\n`;

const messageId = (baseUrl: string, id: string): string => `<${id}@${new URL(baseUrl).hostname}>`;
