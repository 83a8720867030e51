/** A setting of the browser (`Save-Data`), which only some browsers expose. */
export function savesWeight(): boolean {
  const browser: Navigator & { readonly connection?: { readonly saveData?: boolean } } = navigator
  return !!browser.connection?.saveData
}
