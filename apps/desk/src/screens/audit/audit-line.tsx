import { Button, Code, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useDesk } from '../../data/desk.js';
import { rawEventQuery } from '../../data/events.js';
import { problemOf } from '../../data/problem.js';
import type { DeskEvent, HistoryEntry } from '../../data/types.js';
import { audit as messages } from '../../messages/audit.js';
import { ChangeList } from '../../parts/history-list.js';
import { Told } from '../../parts/told.js';
import { Loaded } from '../../ui/loaded.js';
import { Time } from '../../ui/time.js';
import classes from './audit.module.css';
import { SubjectLink } from './subject-link.js';

interface AuditLineProps {
  readonly entry: Pick<
    HistoryEntry,
    'seq' | 'type' | 'subject' | 'reviewId' | 'actor' | 'at' | 'text' | 'changes'
  >;
  /** Where it is at hand; otherwise it is asked for when it is wanted. */
  readonly raw?: DeskEvent;
  /** In the list; `of` is -1 where nobody knows how many there are. */
  readonly position: { readonly at: number; readonly of: number };
}

/** One event as a sentence, with what it is about, and as it was written where somebody asks. */
export const AuditLine = ({ entry, raw, position }: AuditLineProps) => {
  const [opened, { toggle }] = useDisclosure();
  const sentence = useId();
  const { seq, type, actor, text, at } = entry;
  // In the desk's list they stand with the rest of the event, so that its lines stay short.
  const changes =
    raw === undefined
      ? entry.changes
      : opened
        ? (raw.payload as Pick<HistoryEntry, 'changes'>).changes
        : undefined;
  return (
    <article
      className={classes.line}
      aria-labelledby={sentence}
      aria-posinset={position.at}
      aria-setsize={position.of}
    >
      <div>
        <Text size="sm" id={sentence} style={{ overflowWrap: 'anywhere' }}>
          <Told actor={actor} type={type} text={text} />
        </Text>
        <div className={classes.meta}>
          <Time at={at} />
          <SubjectLink entry={entry} />
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            fw={400}
            className={classes.details}
            aria-expanded={opened}
            aria-label={messages.detailsOf(seq)}
            onClick={toggle}
          >
            {messages.details}
          </Button>
        </div>
      </div>
      {changes && <ChangeList changes={changes} />}
      {opened && <RawEvent entry={entry} raw={raw} />}
    </article>
  );
};

const RawEvent = ({ entry, raw }: Pick<AuditLineProps, 'entry' | 'raw'>) => {
  const { desk } = useDesk();
  const query = useQuery({ ...rawEventQuery(desk.slug, entry), enabled: raw === undefined });
  if (raw !== undefined) return <Json seq={entry.seq} value={raw} />;
  return (
    <div className={classes.raw}>
      <Loaded query={query} problemOf={problemOf} rows={2}>
        {(event) => <Json seq={entry.seq} value={event} />}
      </Loaded>
    </div>
  );
};

const Json = ({ seq, value }: { readonly seq: number; readonly value: unknown }) => (
  <Code block className={classes.raw} tabIndex={0} role="region" aria-label={messages.rawOf(seq)}>
    {JSON.stringify(value, null, 2)}
  </Code>
);
