/** What the console of a partner's page says where nothing of ours can be shown: French, then English. */
export const french = {
  notAllowed: 'la règle «\u00a0trusted-types\u00a0» de cette page ne le permet pas.',
}

export const english: typeof french = {
  notAllowed: 'this page does not allow it (“trusted-types”).',
}
