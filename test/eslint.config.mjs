import js from '@eslint/js'
import lit from 'eslint-plugin-lit'
import litA11y from 'eslint-plugin-lit-a11y'
import tseslint from 'typescript-eslint'

const noCast = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
}
const castAllowed = Object.fromEntries(Object.keys(noCast).map((rule) => [rule, 'off']))

const nodeGlobals = [
  'process',
  'console',
  'URL',
  'Buffer',
  'structuredClone',
  'setTimeout',
  'clearTimeout',
  'module',
  'require',
  'performance',
]

export default tseslint.config(
  { ignores: ['dist/', '.types/', 'data/', 'node_modules/', '.shots/', 'demo/hosts/**/*.js', 'demo/public/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      'max-params': ['error', 3],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': ['error', { allowEmptyCatch: true }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: 'test/tsconfig.lint.json', tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      ...noCast,
      // A function may promise without waiting: its callers then have one way to hear of a failure.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Strings and formats are plain objects of functions that know no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      // French typography has its own spaces.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true, allowThrowingAny: true }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    // The example in React: the types of our package exist only once it is packed, and a test compiles it then.
    files: ['**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: noCast,
  },
  {
    // The parsers that make branded values, and test support: the only places that may take something's word for it.
    files: ['server/base/{instant,id,json,local-time}.ts', 'test/**/*.ts'],
    rules: {
      ...castAllowed,
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['widgets/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // `await undefined` lets the other questions of a turn join.
      '@typescript-eslint/await-thenable': 'off',
      'lit/no-template-bind': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-native-attributes': 'off',
      // It does not see a `<label for>`; axe asks what is drawn.
      'lit-a11y/accessible-name': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // Express knows what answers errors by its four parameters.
    files: [
      'server/app.ts',
      'server/http/feeds/refused-feed.ts',
      'server/http/pages/pages.ts',
      'server/http/pages/embed/embed-routes.ts',
    ],
    rules: { 'max-params': ['error', 4] },
  },
  {
    // Its options are chosen by keyboard from the field (ARIA's pattern of a combobox).
    files: ['widgets/parts/combobox.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    files: ['test/widgets/**/*.ts'],
    // Chai's assertions act when read, and look like promises.
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
)
