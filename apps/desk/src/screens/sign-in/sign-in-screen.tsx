import { Anchor, Button, Center, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { problemOf } from '../../data/problem.js';
import { useSignIn } from '../../data/session.js';
import { errorAt } from '../../lib/form-errors.js';
import { shell } from '../../messages/shell.js';
import { signIn as messages } from '../../messages/sign-in.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

const route = getRouteApi('/sign-in');

/** Only addresses of this desk: never one that somebody else put there. */
const ownPath = (next: string | undefined): string =>
  next !== undefined && /^\/desks\/[^/\\]/.test(next) ? next : '/';

export const SignInScreen = () => {
  const { next } = route.useSearch();
  const router = useRouter();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const problem = signIn.error === null ? undefined : problemOf(signIn.error);

  useEffect(() => {
    document.title = `${messages.title} · ${shell.product}`;
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate({ email, password }, { onSuccess: () => router.history.push(ownPath(next)) });
  };
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder p="xl" w="100%" maw="24rem" component="form" onSubmit={submit} noValidate>
        <Stack>
          <div>
            <Title order={1} size="h3">
              {shell.product}
            </Title>
          </div>
          {problem && (
            <ProblemAlert
              problem={problem}
              shownAt={(pointer) => ['/email', '/password'].includes(pointer)}
            />
          )}
          <TextInput
            label={messages.email}
            type="email"
            name="email"
            autoComplete="username"
            autoFocus
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            error={errorAt(problem?.errors, '/email')}
          />
          <PasswordInput
            label={messages.password}
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            error={errorAt(problem?.errors, '/password')}
          />
          <Button type="submit" loading={signIn.isPending}>
            {messages.submit}
          </Button>
          <Anchor href="/published" size="sm">
            {messages.published}
          </Anchor>
        </Stack>
      </Paper>
    </Center>
  );
};
