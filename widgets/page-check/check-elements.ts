import { pageOf, tagSnippet } from '../words/elements/snippets.js'
import { server } from './ask-server.js'
import { good, know, mend, type Finding } from './finding.js'
import { isTypesForbidden } from './heard.js'
import { isAlive, isNear, nearest, type Placed } from './placed.js'
import { faultOf, type Seen } from './seen.js'

export function checkElements(seen: Seen): Finding[] {
  const { placed, words } = seen
  if (placed.length === 0) return [mend('elements', words.elements.none, { way: 'integrer' })]
  return placed.flatMap((each) => [stateOf(seen, each), ...linkOf(seen, each)])
}

function stateOf(seen: Seen, each: Placed): Finding {
  const { words, listening } = seen
  const { tag, element: at, name } = each
  if (name === undefined) return mend('elements', words.elements.misspelt(tag, nearest(tag)), { at })
  if (isHidden(at)) return know('elements', words.elements.hidden(tag))
  if (isAlive(each)) return good('elements', words.elements.alive(tag), { at })
  if (isTypesForbidden(listening.heard())) return mend('elements', faultOf(seen, 'types-forbidden', each), { at })
  if (!isNear(each)) return know('elements', words.elements.far(tag), { at })
  return mend('elements', words.elements.notStarted(tag), { at })
}

/** What stays for who has no script. */
function linkOf({ words, language }: Seen, { tag, element, name, site }: Placed): Finding[] {
  if (name === undefined || element.querySelector('a[href]')) return []
  const [, line = ''] = tagSnippet(name, { slug: site || '…', publicUrl: server, language }).split('\n')
  const isOwnPage = location.origin === server && location.pathname === pageOf(name, site)
  return isOwnPage ? [] : [know('elements', words.elements.noLink(tag, line.trim()), { at: element })]
}

const isHidden = (element: Element): boolean => element.getClientRects().length === 0
