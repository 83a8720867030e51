/**
 * Whether the browser let us copy: it does not in some frames, nor without https. `shown` is the text as it stands in the
 * page, which is selected then, to be copied by hand.
 */
export async function copyText(text: string, shown?: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (shown instanceof HTMLInputElement) shown.select()
    else if (shown) getSelection()?.selectAllChildren(shown)
    return false
  }
}
