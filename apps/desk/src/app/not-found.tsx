import { shell } from '../messages/shell.js';
import { Empty } from '../ui/empty.js';
import { ButtonLink } from '../ui/link.js';

export const NotFound = () => (
  <Empty order={1} title={shell.notFound} hint={shell.notFoundHint}>
    <ButtonLink to="/" variant="default">
      {shell.backToToday}
    </ButtonLink>
  </Empty>
);
