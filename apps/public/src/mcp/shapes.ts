import { z } from 'zod';
import { POSITIONS, TRANSITION_KINDS } from '#disputes';
import { isKnownLanguage } from '../known-language.js';

/*
 * What tools take and answer. The descriptions are read by the model that calls them, and the messages tell it how to
 * mend its question; a field that is not known is refused, since a filter that is left out unseen gives wrong answers.
 */

const only = (fields: readonly string[]) => ({
  error: ({ code, keys }: { code?: string; keys?: readonly string[] }) =>
    code === 'unrecognized_keys'
      ? `${keys?.join(', ')}: not a field of this tool, which takes ${fields.join(', ')}`
      : undefined,
});

const wellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

export const SEARCH = {
  inputSchema: z.strictObject(
    {
      query: z
        .string('give the words to search for, as text')
        .trim()
        .min(1, 'give at least one word')
        .max(200, 'give 200 characters or fewer: two or three telling words find most')
        .describe('Words, all of which occur; the last one may be only begun'),
      language: z
        .string('give a BCP 47 tag such as en, as text')
        .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'give a BCP 47 tag, such as en or pt-BR')
        .max(35, 'give a BCP 47 tag, such as en or pt-BR')
        .refine(isKnownLanguage, 'give the BCP 47 tag of a language that is known, such as en or pt-BR')
        .optional()
        .describe('Only claims in this language, as a BCP 47 tag'),
      desk: z
        .string('give the slug of a desk, as text')
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'give the slug of a desk: the first part of the path of its pages')
        .max(100, 'give the slug of a desk: the first part of the path of its pages')
        .optional()
        .describe('Only fact-checks of this desk, by its slug'),
    },
    only(['query', 'language', 'desk']),
  ),
  outputSchema: z.object({
    results: z.array(
      z.object({
        id: z.string().describe('For fetch'),
        title: z.string().describe('The claim in quotation marks, then the verdict and the desk'),
        url: z.string().describe('Of the page, to cite'),
      }),
    ),
  }),
};
export type Search = z.infer<typeof SEARCH.inputSchema>;

const id = z
  .string('give the id of a result of search, as text')
  .min(1, 'give the id of a result of search')
  .max(2000, 'give the id of a result of search, or the address of its page')
  .refine(wellFormed, 'give the id of a result of search: this has characters that no id has')
  .describe('The id of a result of search, or the address of its page');

export const FETCH = {
  inputSchema: z.strictObject({ id }, only(['id'])),
  outputSchema: z.object({
    id: z.string(),
    title: z.string(),
    text: z.string().describe('The whole fact-check, as plain text'),
    url: z.string().describe('Of the page, to cite'),
    metadata: z.record(z.string(), z.string()),
  }),
};

const time = 'give a time as RFC 3339 has it, such as 2023-09-05T12:00:00Z';

export const DISPUTE = {
  inputSchema: z.strictObject(
    {
      id,
      asOf: z.iso
        .datetime({ offset: true, error: time })
        .optional()
        .describe('How the parties stood at this moment (RFC 3339); without it, when it was published'),
    },
    only(['id', 'asOf']),
  ),
  outputSchema: z.object({
    id: z.string(),
    title: z.string(),
    url: z.string().describe('Of the page, to cite'),
    asOf: z.string(),
    knownAt: z.string().describe('What the desk learnt later is not in it'),
    question: z.string().optional(),
    state: z.string().describe('Of the dispute at asOf, in words'),
    stateNow: z.string().describe('Of the dispute over the claim today, in words'),
    claims: z
      .array(
        z.object({
          wording: z.string(),
          language: z.string(),
          state: z.string(),
          positions: z.array(
            z.object({ principal: z.string(), position: z.enum(POSITIONS), speakers: z.array(z.string()) }),
          ),
        }),
      )
      .describe('The claim of the fact-check first, then its counterclaims'),
    moves: z
      .array(
        z.object({
          at: z.string(),
          principal: z.string(),
          claim: z.string(),
          move: z.enum(TRANSITION_KINDS),
          from: z.string(),
          to: z.string(),
        }),
      )
      .describe('How parties moved from one position to another until then'),
  }),
};
export type Dispute = z.infer<typeof DISPUTE.outputSchema>;
