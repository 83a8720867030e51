import type { Reason } from '../../server/api.js'
import { languages, type Language } from '../shared/language-of.js'
import { Refused } from '../shared/client.js'
import { takeLed } from './led-with.js'

/** Where the script of a page that a mail leads to draws, with what the address says. */
export type MailLanding = {
  readonly site: string
  readonly id: string
  /** The fragment up to `?from=…`, which is never sent by the browser; empty where a mail program has removed it. */
  readonly secret: string
  /** Path of the site's page, linked in all states. Empty, like `site`, where the mail is about no site. */
  readonly home: string
  /** Address of « Mon espace »: of the site, on the page that it has named for it, if any; about no site, of all. */
  readonly space: string
  readonly language: Language
  readonly about: string | undefined
  /** Of who came from the page of a site, where they are known. */
  readonly email?: string | undefined
}

/** The secret stays in the fragment, so that a reload works. */
export function landFromMail(start: (place: HTMLElement, about: MailLanding) => void): void {
  const place = document.getElementById('from-mail')
  if (!place) return
  // The message for when this script does not load.
  document.querySelector('.late')?.remove()
  keepSecret()
  const { about, site = '', id = '', home = '', space = '' } = place.dataset
  const language = languages.find((known) => known === document.documentElement.lang) ?? languages[0]
  const email = takeLed('email')
  start(place, { about, site, id, home, space, email, language, secret: location.hash.slice(1).replace(/\?.*/, '') })
  // The links to other languages keep the secret.
  for (const way of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]')) way.hash = location.hash
  // Opening another mail's link in the same tab may change only the fragment.
  addEventListener('hashchange', () => location.reload())
}

/** The skip link would replace the secret in the fragment. */
function keepSecret(): void {
  document.querySelector('a.skip')?.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById('content')?.focus()
  })
}

/** Refusals that do not mean that the link is invalid. */
const mayPass: ReadonlySet<Reason> = new Set(['too-many-requests', 'try-later'])

/** Whether the link is good for nothing more, or only this time. */
export function stateAfter(cause: unknown): 'gone' | 'failed' {
  return cause instanceof Refused && !mayPass.has(cause.reason) ? 'gone' : 'failed'
}
