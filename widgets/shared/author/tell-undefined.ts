import type { Fault } from '../../words/elements/advice.js'
import { isAdvised, tell } from './tell.js'

type UndefinedTag = { readonly tag: string; readonly server: string; readonly cause: unknown }

/** Says in the console why a tag stays undefined in this page. */
export function tellUndefined(fault: Fault, left: UndefinedTag): void {
  const [said = ''] = document.documentElement.lang.toLowerCase().split('-')
  tell(fault, { ...left, language: isAdvised(said) ? said : 'fr' })
}
