import { Alert, Anchor, Text } from '@mantine/core';
import { IconLock, IconWifiOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '../data/problem.js';
import { sessionQuery } from '../data/session.js';
import { shell } from '../messages/shell.js';
import { useLiveStatus } from './live-provider.js';

/**
 * Says that nothing comes from the server, and why. Whoever was signed out meanwhile is not sent away, which would
 * lose what they typed: they sign in beside it.
 */
export const ConnectionNotice = () => {
  const status = useLiveStatus();
  const { error } = useQuery(sessionQuery);
  const isSignedOut = error !== null && problemOf(error).status === 401;
  return (
    <div role="status" aria-live="polite">
      {isSignedOut && (
        <Notice icon={<IconLock aria-hidden />}>
          {shell.signedOut}{' '}
          <Anchor href="/sign-in" target="_blank" inherit underline="always">
            {shell.signInBeside}
          </Anchor>
        </Notice>
      )}
      {!isSignedOut && status === 'down' && (
        <Notice icon={<IconWifiOff aria-hidden />}>{shell.offline}</Notice>
      )}
    </div>
  );
};

interface NoticeProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

const Notice = ({ icon, children }: NoticeProps) => (
  <Alert color="yellow" mb="md" icon={icon} p="xs">
    <Text size="sm" c="var(--mantine-color-text)">
      {children}
    </Text>
  </Alert>
);
