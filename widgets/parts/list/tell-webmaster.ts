import type { Fault } from '../../words/elements/advice.js'
import { tell } from '../../shared/author/tell.js'
import { languageOf } from '../../shared/language-of.js'
import { addressOf, beside, Refused } from '../../shared/wire.js'

// Both are for the page's author alone: one file.
export { provePage } from './prove-page.js'

type Host = Element & { readonly site: string | undefined }

/**
 * Writes to the console why the element is not shown, or why one cannot act in it: visitors cannot mend it, the page's
 * author can. Without a cause, it is shown and the page may not act.
 */
export function tellWebmaster(host: Host, cause?: unknown): void {
  // Taken out of the page before its answer came, it has nobody to tell.
  if (!host.isConnected) return
  const { site = '' } = host
  const server = addressOf('')
  // One of ours that may be framed, by whoever chose the frame: there one looks, and nothing is to be mended.
  if (cause === undefined && beside === '_blank' && location.origin === new URL(server).origin) return
  const fault = site === '' ? 'no-site' : cause === undefined ? whyOnlyLooked() : faultOf(cause)
  tell(fault, { tag: host.localName, site, language: languageOf(host), server })
}

function whyOnlyLooked(): Fault {
  if (origin === 'null') return 'sandboxed'
  return isSecureContext ? 'origin-undeclared' : 'not-secure'
}

function faultOf(cause: unknown): Fault {
  if (!(cause instanceof Refused)) return 'no-answer'
  const { reason } = cause
  return reason === 'site-unknown' || reason === 'element-off' ? reason : 'wrong-attribute'
}
