export const secrets = {
  once: 'This is the only time it is shown.',
  warning:
    'Copy it now and keep it where only the program that uses it can read it. Whoever has it can do what it is for. If it is lost, make another one.',
  copy: 'Copy',
  copied: 'Copied',
  done: 'I have copied it',
} as const;

/** Of keys and tokens alike. */
export const credentials = {
  name: 'What it is for',
  made: 'Made',
  expires: 'Expires',
  never: 'never',
  state: 'State',
  valid: 'Valid',
  expired: 'Expired',
  revoked: 'Revoked',
  revoke: 'Revoke',
  revokeOf: (name: string) => `Revoke «${name}»`,
  revokeText: 'Whatever uses it is refused from the next request on. This can’t be undone.',
  actions: 'Actions',
} as const;
