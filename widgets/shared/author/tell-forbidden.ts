import type { Fault } from '../../words/elements/advice.js'
import { tell } from './tell.js'

type Forbidden = { readonly tag: string; readonly server: string; readonly cause: unknown }

/** Says in the console why a tag stays undefined in this page. */
export function tellForbidden(fault: Fault, forbidden: Forbidden): void {
  const isEnglish = /^en\b/i.test(document.documentElement.lang)
  tell(fault, { ...forbidden, isEnglish })
}
