import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { common } from '../messages/common.js';

export interface ShownProblem {
  readonly status?: number;
  readonly message: string;
  readonly requestId?: string;
  readonly isUnexpected?: boolean;
  readonly reasons?: readonly { readonly text: string }[];
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

interface ProblemAlertProps {
  readonly problem: ShownProblem;
  readonly onRetry?: () => void;
  /** Pointers that a field beside it shows already. */
  readonly shownAt?: (pointer: string) => boolean;
}

/** What was refused, in the server's words; what was not to be expected, with the id to quote. */
export const ProblemAlert = ({ problem, onRetry, shownAt = () => false }: ProblemAlertProps) => {
  const { message, requestId, isUnexpected, reasons = [], errors = [] } = problem;
  const others = errors.filter(({ pointer }) => !shownAt(pointer));
  // What a field says is not said twice.
  const title = errors.length > 0 && others.length === 0 ? common.atFields : message;
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={<span style={{ color: 'var(--mantine-color-text)' }}>{title}</span>}
    >
      {(reasons.length > 1 || (reasons.length === 1 && reasons[0]?.text !== message)) && (
        <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
          {reasons.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
          {others.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              {pointer === '' ? '' : `${pointer.slice(1).replaceAll('/', ' › ')}: `}
              {detail}
            </li>
          ))}
        </ul>
      )}
      {isUnexpected && requestId !== undefined && (
        <Text size="sm" c="var(--mantine-color-text)">
          {common.requestId(requestId)}
        </Text>
      )}
      {onRetry && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onRetry}>
          {common.retry}
        </Button>
      )}
    </Alert>
  );
};
