import { isLoaderThere } from './check-scripts.js'
import { isAlive, isNear, placedIn, type Placed } from './placed.js'

/** Then what has not come does not come by itself: it is told. */
const patienceMs = 3_000

/** Until the page is loaded, and what is in sight shows what it has. */
export async function settled(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((go) => addEventListener('load', go, { once: true }))
  const endsAt = performance.now() + patienceMs
  const mayCome = () => performance.now() < endsAt && isLoaderThere()
  while (mayCome() && !placedIn(document).filter(isNear).every(isShown)) await afterMs(50)
  // Waits until the last drawing has moved what follows, or has not.
  await afterMs(100)
}

const afterMs = (ms: number) => new Promise((go) => setTimeout(go, ms))

/** A tag that we do not know never shows anything. */
function isShown(each: Placed): boolean {
  const { element, name } = each
  if (name === undefined) return true
  const { shadowRoot } = element
  return isAlive(each) && shadowRoot?.firstElementChild !== null && !shadowRoot?.querySelector('[data-state=loading]')
}
