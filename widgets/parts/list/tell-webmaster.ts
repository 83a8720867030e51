import { addressOf, isHeld, Refused } from '../../shared/wire.js'
import { english, french, type Fault } from './webmaster.strings.js'

// Both are for the page's author alone: one file.
export { provePage } from './prove-page.js'

type Host = { readonly localName: string; readonly site: string | undefined }

/**
 * Writes to the console why the element is not shown, or why one cannot act in it: visitors cannot mend it, the page's
 * author can. Without a cause, it is shown and the page may not act.
 */
export function tellWebmaster({ localName: tag, site = '' }: Host, cause?: unknown): void {
  const fault = site === '' ? 'no-site' : cause === undefined ? whyOnlyLooked() : faultOf(cause)
  const said = { tag, site, origin }
  const page = addressOf('/guide/si-rien-n-apparait')
  console.warn(`${french[fault](said)}\n${page}\n\n${english[fault](said)}\n${page}?lang=en`)
}

function whyOnlyLooked(): Fault {
  if (origin === 'null') return 'sandboxed'
  if (!isSecureContext) return 'not-secure'
  return isHeld() ? 'framed' : 'origin-undeclared'
}

function faultOf(cause: unknown): Fault {
  const reason = cause instanceof Refused ? cause.reason : undefined
  return reason === 'site-unknown' || reason === 'element-off' ? reason : 'wrong-attribute'
}
