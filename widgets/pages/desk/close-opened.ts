import type { LitElement } from 'lit'

/**
 * Escape closes what is open beside a list, as its own link « Fermer » does, and leads the keyboard back to what opened it.
 * A field of search is emptied first, as the browser has it; a list of proposals, or what is in hand, says `preventDefault`.
 */
export function closeOpened(this: LitElement, event: KeyboardEvent): void {
  const { key, target, defaultPrevented, isComposing } = event
  if (key !== 'Escape' || defaultPrevented || isComposing || !(target instanceof Element)) return
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value) return
  const opened = location.hash
  const ways = target.closest('.panel')?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? []
  const close = [...ways].find(({ hash }) => isAround(hash, opened))
  if (!close) return
  event.preventDefault()
  close.click()
  // The room is drawn anew once the address has changed.
  addEventListener('hashchange', () => void goBack(this, opened), { once: true })
}

/** Whether `hash` is the address of the list in which `opened` stands. */
function isAround(hash: string, opened: string): boolean {
  const [list = '', one = ''] = [hash, opened].map((each) => each.split('?')[0])
  return one.startsWith(`${list}/`) && !one.slice(list.length + 1).includes('/')
}

async function goBack(host: LitElement, opened: string): Promise<void> {
  await host.updateComplete
  const ways = host.renderRoot.querySelectorAll<HTMLAnchorElement>('.main a[href^="#"]')
  const opener = [...ways].find(({ hash }) => hash === opened)
  const title = host.renderRoot.querySelector<HTMLElement>('.head h1')
  ;(opener ?? title)?.focus()
}
