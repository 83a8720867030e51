import type { Language } from '../../shared/language-of.js'
import { pageIn } from '../page-in.js'

type Whole = {
  readonly kind: 'loan' | 'appointment'
  readonly id: string
  /** Whose name and look our page keeps. */
  readonly site: string
  /** Where a code goes; without it one writes it oneself. */
  readonly email: string | undefined
  readonly language: Language
}

/** Where one signs in to see all of a thing, which a link from the page of a site shows in part, and is led back to it. */
export function wholeAddress({ kind, id, site, email, language }: Whole): string {
  const said = new URLSearchParams({ ...(email !== undefined && { email }), whole: `${kind}:${id}` })
  return `${pageIn(language, `/moi?site=${site}`)}#?${String(said)}`
}
