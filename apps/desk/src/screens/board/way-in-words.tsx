import { board as messages } from '../../messages/board.js';
import { Shaped } from '../../ui/shaped.js';
import type { Way } from './ways.js';

/** What letting go would do, or why it would do nothing. */
export const WayInWords = ({ way, name = '' }: { readonly way: Way; readonly name?: string }) => {
  switch (way.kind) {
    case 'none':
      return (
        <>
          <Shaped colour="against" shape="⊘">
            {messages.noWay.title}
          </Shaped>
          <br />
          {way.why}
        </>
      );
    case 'stay':
      return null;
    case 'assign':
      return messages.drop.assign(name);
    case 'accept':
    case 'pick':
      return messages.drop[way.kind];
  }
};
