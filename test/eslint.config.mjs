import lit from 'eslint-plugin-lit'
import litA11y from 'eslint-plugin-lit-a11y'
import parser from '@typescript-eslint/parser'

/** What stands in templates of lit, which Oxlint does not read; all else is said in `.oxlintrc.json`. */
export default [
  ...[lit.configs['flat/recommended'], litA11y.configs.recommended].map((config) => ({
    ...config,
    files: ['widgets/**/*.ts'],
  })),
  {
    files: ['widgets/**/*.ts'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'lit/no-template-bind': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-native-attributes': 'off',
      // It does not see a `<label for>`; axe asks what is drawn.
      'lit-a11y/accessible-name': 'off',
    },
  },
  {
    // Their options are chosen by keyboard from the field (ARIA's pattern of a combobox).
    files: ['widgets/parts/combobox.ts', 'widgets/pages/desk/parts/find/find-list.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
]
