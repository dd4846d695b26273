import { messages } from '../messages.js';
import { Day } from './moment.js';

const text = messages.dispute;

/** That there is something newer on record than what is published, and of which day: what it is, no editor has published. */
export const Newer = ({ at }: { at: string }) => (
  <>
    {text.newer} <Day at={at} />. {text.newerNote}
  </>
);
