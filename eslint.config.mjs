import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/vscode/host/node_modules/', 'screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    rules: {
      'no-console': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['server/src/core/**/*.ts', 'server/src/lsp/**/*.ts', 'server/src/cli/**/*.ts', 'server/src/publish/**/*.ts', 'client/src/**/*.ts'], rules: { 'max-lines': ['error', 300] } },
  { files: ['server/src/core/rules/*.ts'], rules: { 'max-lines': ['error', 130] } },
  { files: ['server/src/core/language/nl/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['scripts/**', 'bench/**', 'test/vscode/**'], rules: { 'no-console': 'off' } },
);
