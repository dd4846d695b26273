import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { queue } from '../../messages/queue.js';
import classes from './today.module.css';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ title, count, more, children }: SectionProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={classes.heading}>
        <Title order={2} size="h5" id={id}>
          {title}
          {count !== undefined && count > 0 && (
            <Text span size="sm" c="dimmed" fw={400} ms="xs">
              {queue.number(count)}
            </Text>
          )}
        </Title>
        {more}
      </div>
      {children}
    </section>
  );
};

/** In place of a list that has nothing, where that is as it should be. */
export const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <Text size="sm" c="dimmed" py="xs">
    {children}
  </Text>
);
