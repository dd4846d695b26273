import { useEffect, useState } from 'react';
import { formatDateTime, formatRelative } from '../lib/time.js';

const MINUTE_MS = 60_000;

interface TimeProps {
  readonly at: string;
  /** `relative`: «2 hr. ago», with the moment itself in the title. */
  readonly as?: 'relative' | 'moment';
}

/** A moment in the reader's own time zone; machines and the title have it whole. */
export const Time = ({ at, as = 'relative' }: TimeProps) => {
  const [, tick] = useState(0);
  useEffect(() => {
    if (as === 'moment') return;
    const timer = setInterval(() => tick((count) => count + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, [as]);
  const moment = formatDateTime(at);
  return (
    <time dateTime={at} title={`${moment} (${at})`}>
      {as === 'relative' ? formatRelative(at) : moment}
    </time>
  );
};
