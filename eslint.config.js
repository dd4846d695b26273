import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.data/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // The one door to the environment is libs/settings; to the clock, libs/persistence.
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read it in libs/settings.' },
      ],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['libs/settings/**', 'test/**', '**/*.spec.ts', '**/*.db-spec.ts', '**/*.spec-support.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Jest types its matchers as any, and supertest the bodies of answers.
    files: ['**/*.spec.ts', '**/*.db-spec.ts', '**/*.e2e-spec.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['apps/desk/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // What it warns of matters where React Compiler is, which is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    // Data, not code.
    files: [
      'apps/cli/src/demo/romania-case.ts',
      'apps/api/src/examples.ts',
      'apps/public/src/pages/messages.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['libs/*/src/{domain,app}/**'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is tx.at.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The time is tx.at.',
        },
      ],
    },
  },
);
