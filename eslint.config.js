import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', '__tests__/fixtures/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    // The pure rooms: no world, no clock, no chance.
    files: [
      'src/minutes/**/*.ts',
      'src/tracking/**/*.ts',
      'src/report/**/*.ts',
      'src/config/**/*.ts',
      'src/plain-text/**/*.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval', 'Buffer'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pure rooms take fresh ids as parameters.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pure rooms take the time as a parameter.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pure rooms take the time as a parameter.',
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.ts', '__tests__/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-floating-promises': 'error' },
  },
);
