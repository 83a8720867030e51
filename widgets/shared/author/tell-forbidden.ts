import type { Fault } from '../../words/elements/advice.js'
import { isAdvised, tell } from './tell.js'

type Forbidden = { readonly tag: string; readonly server: string; readonly cause: unknown }

/** Says in the console why a tag stays undefined in this page. */
export function tellForbidden(fault: Fault, forbidden: Forbidden): void {
  const [said = ''] = document.documentElement.lang.toLowerCase().split('-')
  tell(fault, { ...forbidden, language: isAdvised(said) ? said : 'fr' })
}
