import { isLost } from '../parts/keyboard-focus.js'
import type { MemberMapElement } from './member-map-element.js'

export function slugOf(target: EventTarget | null): string | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('.card') : undefined
  return card?.dataset['slug']
}

/** On the entry's own link; on another one when only the map is visible, or the entry is not on the first page. */
export async function focusWhenLost(host: MemberMapElement, slug: string): Promise<void> {
  await host.updateComplete
  if (!isLost(host)) return
  const links = [...host.renderRoot.querySelectorAll<HTMLElement>('.card a')]
  const own = links.filter((link) => slugOf(link) === slug)
  ;[...own, ...links].find((link) => link.checkVisibility())?.focus()
}
