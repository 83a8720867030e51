/** Asked for in the browser’s settings; only some browsers tell. */
export function savesWeight(): boolean {
  const browser: Navigator & { readonly connection?: { readonly saveData?: boolean } } = navigator
  return browser.connection?.saveData === true
}
