import { good, know, mend, type Finding } from './finding.js'
import { faultOf, type Seen } from './seen.js'
import { isFormBlocked } from './forms.js'

const wanted = ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups', 'allow-popups-to-escape-sandbox']
const sandbox = `sandbox="${wanted.join(' ')}"`

export function checkSecure(seen: Seen): Finding[] {
  const { words, placed } = seen
  if (location.protocol === 'https:') return [good('secure', words.secure.https)]
  if (isSecureContext) return [good('secure', words.secure.here)]
  const [first = { tag: 'coop', site: '' }] = placed
  return [mend('secure', faultOf(seen, 'not-secure', first))]
}

export function checkFrame(seen: Seen): Finding[] {
  const { words, placed, opensTabs } = seen
  if (window.top === window) return [good('frame', words.frame.none)]
  const [first = { tag: 'coop', site: '' }] = placed
  const found: Finding[] = []
  if (origin === 'null') found.push(mend('frame', faultOf(seen, 'sandboxed', first)))
  const missing = missingTokens()
  if (missing.length > 0) found.push(mend('frame', words.frame.without(missing.join(', '), sandbox)))
  else if (isFormBlocked()) found.push(mend('frame', words.frame.forms(sandbox)))
  if (missing.length === 0 && opensTabs === false)
    found.push(mend('frame', words.frame.without('allow-popups', sandbox)))
  if (found.length > 0) return found
  // Attributes that a page of another origin wrote on its frame cannot be read, nor a tab opened without a press.
  const isUnknown = window.frameElement === null && opensTabs === undefined
  return [know('frame', words.frame.held(opensTabs === true), isUnknown ? { tries: 'tab' } : {})]
}

/** Where the page around is of the same origin, its tag can be read. */
function missingTokens(): string[] {
  const { frameElement } = window
  if (!(frameElement instanceof Element) && !isFrame(frameElement)) return []
  const given = frameElement?.getAttribute('sandbox')
  if (given === null || given === undefined) return []
  const tokens = given.toLowerCase().split(/\s+/)
  return wanted.filter((token) => !tokens.includes(token))
}

/** Of another window, so it is no `Element` of this one. */
const isFrame = (value: Element | null): value is Element => value !== null && 'getAttribute' in value
