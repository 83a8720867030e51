import { pageOf, tagSnippet } from '../../words/elements/snippets.js'
import { server } from './ask-server.js'
import { good, know, mend, type Finding } from './finding.js'
import { isTypesForbidden } from './violations.js'
import { bannersOver } from './check-banners.js'
import { isAlive, isNear, isVisible, known, nearest, type Placed } from './placed.js'
import { faultOf, type Seen } from './seen.js'

export function checkElements(seen: Seen): Finding[] {
  const { placed, words } = seen
  if (placed.length === 0) return [mend('elements', words.elements.none, { way: 'integrer' })]
  return [...placed.flatMap((each) => [stateOf(seen, each), ...linkOf(seen, each)]), ...bannersOver(seen)]
}

function stateOf(seen: Seen, each: Placed): Finding {
  const { words, listening } = seen
  const { tag, element: at, name } = each
  if (name === undefined) return mend('elements', words.elements.misspelt(tag, meantBy(tag)), { at })
  if (!isVisible(at)) return know('elements', words.elements.hidden(tag))
  if (isAlive(each)) return roomOf(seen, each)
  if (isTypesForbidden(listening.heard())) return mend('elements', faultOf(seen, 'types-forbidden', each), { at })
  if (isDefineReplaced()) return mend('elements', faultOf(seen, 'define-replaced', each), { at })
  if (at.getRootNode() instanceof ShadowRoot)
    return mend('elements', words.elements.within(tag, loadSnippet(tag)), { at })
  if (!isNear(each)) return know('elements', words.elements.far(tag), { at })
  return mend('elements', words.elements.notStarted(tag), { at })
}

const meantBy = (tag: string) => nearest(tag.slice(5), known, ({ length }) => Math.max(3, length / 2))

/** A function of the browser has no source. */
const isDefineReplaced = (): boolean => !/\[native code\]/.test(Function.prototype.toString.call(customElements.define))

const loadSnippet = (tag: string): string => `(await import('${server}/v1/coop.js')).load('${tag}')`

/** Whether who looks, listens or types can come to what is there. */
function roomOf({ words }: Seen, { tag, element: at }: Placed): Finding {
  const width = widthOf(at)
  if (width < leastWidth) return mend('elements', words.elements.narrow(tag, Math.round(width), 'width: 100%;'), { at })
  const cutting = cuttingOff(at)
  if (cutting)
    return mend('elements', words.elements.cut(tag, cutting.clientHeight, 'height: auto;\noverflow: visible;'), { at })
  const shut = around(at).find((each) => each.matches('[inert], [aria-hidden=true]'))
  if (shut) return mend('elements', words.elements.shut(tag, shut.matches('[inert]') ? 'inert' : 'aria-hidden'), { at })
  return good('elements', words.elements.alive(tag), { at })
}

/** Lists the parents of an element, out of shadow roots too, but for the page itself, which cuts nothing that one could not scroll to. */
function around(element: Element): Element[] {
  const root = element.getRootNode()
  const above = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  return above && above !== document.body && above !== document.documentElement ? [above, ...around(above)] : []
}

/** Finds what hides the foot of the element: no parent of something in which one scrolls to it. */
function cuttingOff(element: Element): Element | undefined {
  const { bottom } = element.getBoundingClientRect()
  const boxes = around(element).map((box) => ({ box, overflow: getComputedStyle(box).overflowY }))
  const scroller = boxes.findIndex(({ overflow }) => /auto|scroll/.test(overflow))
  // A pixel more or less is a rounding.
  return boxes
    .slice(0, scroller < 0 ? undefined : scroller)
    .find(({ box, overflow }) => /hidden|clip/.test(overflow) && bottom > box.getBoundingClientRect().bottom + 2)?.box
}

/** In less a card has no room beside its picture, and words are divided at each second letter. */
const leastWidth = 200

const widthOf = (element: Element): number => element.getBoundingClientRect().width

/** Advises a link within the tag, which stays for readers without scripts. */
function linkOf({ words, language }: Seen, { tag, element, name, site }: Placed): Finding[] {
  if (name === undefined || element.querySelector('a[href]')) return []
  const [, line = ''] = tagSnippet(name, { slug: site || '…', publicUrl: server, language }).split('\n')
  const isOwnPage = location.origin === server && location.pathname === (site ? pageOf(name, site) : '/moi')
  return isOwnPage ? [] : [know('elements', words.elements.noLink(tag, line.trim()), { at: element })]
}
