import { elementOptions } from '../../words/elements/element-options.js'
import type { ElementName } from '../../words/elements/options.js'

/** A tag of ours as it stands in the page, also where it is misspelt. */
export type Placed = {
  readonly element: HTMLElement
  readonly tag: string
  /** Undefined: we have no such element. */
  readonly name: ElementName | undefined
  readonly site: string
}

export const known = Object.keys(elementOptions).filter(isKnown)

/** Also those in shadow roots that are open, but for our own. */
export function placedIn(root: ParentNode): Placed[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { localName: tag, shadowRoot } = element
    if (!tag.startsWith('coop-'))
      return shadowRoot && !element.hasAttribute('data-page-check') ? placedIn(shadowRoot) : []
    const name = tag.slice(5)
    return [{ element, tag, name: isKnown(name) ? name : undefined, site: element.getAttribute('site') ?? '' }]
  })
}

function isKnown(name: string): name is ElementName {
  return Object.hasOwn(elementOptions, name)
}

export const isAlive = ({ tag, element }: Placed): boolean =>
  customElements.get(tag) !== undefined && element.shadowRoot !== null

export const isVisible = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'

/** How near the screen an element must be to load, as the loader has it. */
const nearPx = 600

export function isNear({ element }: Placed): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return element.getClientRects().length > 0 && top <= innerHeight + nearPx && bottom >= -nearPx
}

/** The one of these names that was meant, where one is so near. */
export function nearest<Name extends string>(
  written: string,
  names: readonly Name[],
  farthest: (name: Name) => number,
): Name | undefined {
  const [best] = names.map((name) => ({ name, far: distance(written, name) })).sort((one, other) => one.far - other.far)
  return best && best.far <= farthest(best.name) ? best.name : undefined
}

/** How many letters must change. */
function distance(one: string, other: string): number {
  let row = [...`${other}.`].map((_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [to, wanted] of [...other].entries()) {
      const [above = 0, left = 0, corner = 0] = [row[to + 1], next[to], row[to]]
      next.push(Math.min(above + 1, left + 1, corner + (letter === wanted ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
