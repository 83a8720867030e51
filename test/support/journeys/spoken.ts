import type { Page } from 'playwright-core'

const focusedElement = `(() => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
})()`

/** What a screen reader is told of the focused element, through every shadow root: « searchbox Que cherchez-vous ? ». */
export async function focusedName(page: Page): Promise<string> {
  const devTools = await page.context().newCDPSession(page)
  try {
    await devTools.send('Accessibility.enable')
    const { result } = await devTools.send('Runtime.evaluate', { expression: focusedElement })
    const { objectId } = result
    if (objectId === undefined) return ''
    const { nodes } = await devTools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })
    const [node] = nodes
    return plain(`${String(node?.role?.value)} ${String(node?.name?.value)}`)
  } finally {
    await devTools.detach()
  }
}

/** A key, and the name of what then has the focus. */
export async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key)
  return focusedName(page)
}

/** From one press of Tab to the next, until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tab = 0; tab < 80; tab += 1) if (name.test(await press(page, 'Tab'))) return
  throw new Error(`Tab never comes to ${String(name)}`)
}

/** Without the non-breaking spaces of our typography. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
