export const signIn = {
  title: 'Sign in',
  email: 'Email',
  password: 'Password',
  submit: 'Sign in',
  published: 'What the desks have published',
  choose: 'Choose a desk',
  noDesk: 'You are in no desk yet',
  noDeskHint: 'Ask an administrator of your desk to add you by the email you signed in with.',
  needed: 'is needed',
} as const;
