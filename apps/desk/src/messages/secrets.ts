export const secrets = {
  once: 'This is the only time it is shown.',
  warning:
    'Copy it now and keep it where only the program that uses it can read it. Whoever has it can do what it is for. If it is lost, make another one.',
  copy: 'Copy',
  copied: 'Copied',
  done: 'I have copied it',
} as const;
