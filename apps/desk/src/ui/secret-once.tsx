import { Alert, Button, CopyButton, Group, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { secrets as messages } from '../messages/secrets.js';

interface SecretOnceProps {
  readonly label: string;
  readonly secret: string;
  /** Shown below: what it is used for. */
  readonly hint?: string;
  readonly onDone: () => void;
}

/** A secret, the one time that it can be seen. */
export const SecretOnce = ({ label, secret, hint, onDone }: SecretOnceProps) => (
  <Stack gap="sm">
    <Alert
      color="yellow"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={<span style={{ color: 'var(--mantine-color-text)' }}>{messages.once}</span>}
    >
      <span style={{ color: 'var(--mantine-color-text)' }}>{messages.warning}</span>
    </Alert>
    <Group align="flex-end" gap="xs" wrap="wrap">
      <TextInput
        label={label}
        value={secret}
        readOnly
        data-autofocus
        onFocus={({ currentTarget }) => currentTarget.select()}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        style={{ flex: '1 1 14rem' }}
        autoComplete="off"
        spellCheck={false}
      />
      <CopyButton value={secret} timeout={3000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          >
            <span aria-live="polite">{copied ? messages.copied : messages.copy}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
    {hint && (
      <span style={{ color: 'var(--cc-quiet)', fontSize: 'var(--mantine-font-size-sm)' }}>{hint}</span>
    )}
    <Group justify="flex-end">
      <Button onClick={onDone}>{messages.done}</Button>
    </Group>
  </Stack>
);
