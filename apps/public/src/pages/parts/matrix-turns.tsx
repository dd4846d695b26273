import { messages } from '../messages.js';
import type { Excerpt } from '../view/excerpt.js';
import { Paging } from './paging.js';

const text = messages.matrix;

/** To the parties and the claims that a matrix goes on with. */
export const MatrixTurns = ({ turns }: Pick<Excerpt, 'turns'>) => (
  <>
    <Paging name={text.parties} {...turns('parties')} />
    <Paging name={text.claims} {...turns('claims')} />
  </>
);
