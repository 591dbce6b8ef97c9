import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const pure = 'The domain is pure: time, ids and the acting person come in as arguments.';
const income = 'Access to support may not depend on income or wealth (Wmo 2015 art. 2.3.5).';
const apiByType = {
  regex: '/api$',
  allowTypeImports: true,
  message: 'Clients know the API by its type only.',
};

export default defineConfig(
  globalIgnores([
    '**/build/',
    '**/dist/',
    '**/.stryker-tmp/',
    '**/.svelte-kit/',
    '**/.turbo/',
    '**/test-results/',
    '**/coverage/',
    '.data/',
  ]),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/require-each-key': 'error' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [] }],
    },
  },
  {
    files: ['packages/domain/src/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'crypto', 'Date', 'performance', 'setTimeout'].map((name) => ({
          name,
          message: pure,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Temporal', property: 'Now', message: pure },
        { object: 'Math', property: 'random', message: pure },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(node:|hono|pg|drizzle)', message: pure }] },
      ],
    },
  },
  {
    files: ['packages/domain/src/ladder/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(bijdrageKosten|inkomen|vermogen|eigenBijdrage|/instellingen/)',
              message: income,
            },
            { regex: '^(node:|hono|pg|drizzle)', message: pure },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/inwoner/**', 'apps/consulent/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [apiByType] }] },
  },
);
