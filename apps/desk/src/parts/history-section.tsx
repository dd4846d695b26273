import { Button, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useDesk } from '../data/desk.js';
import { history as messages } from '../messages/history.js';
import { TextLink } from '../ui/link.js';
import { Section } from '../ui/section.js';
import { HistoryList } from './history-list.js';

interface HistorySectionProps {
  readonly of: 'claims' | 'sources';
  readonly id: string;
}

/** What happened to a thing, for who asks: it is long, and asked for only then. */
export const HistorySection = ({ of, id }: HistorySectionProps) => {
  const { desk } = useDesk();
  const list = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={messages.title}
      actions={
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? messages.hide : messages.show}
        </Button>
      }
    >
      <div id={list}>{isOpen && <HistoryList of={of} id={id} />}</div>
      <Text size="sm">
        <TextLink to="/desks/$desk/audit" params={{ desk: desk.slug }} search={{ of, id }} size="sm">
          {messages.audit}
        </TextLink>
      </Text>
    </Section>
  );
};
