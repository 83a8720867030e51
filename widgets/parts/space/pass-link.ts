import { html } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { beside } from '../../shared/wire.js'
import { plainlyClicked } from '../list/list-life.js'
import { ledIn, pageIn } from '../page-in.js'

type Led = {
  /** A page of the site on ours, where one acts. */
  readonly path: string
  /** Where one is known; without it, on our own page, one is known everywhere. */
  readonly site: string | undefined
  readonly language: Language
}

/** For who has signed in, to where they would have to sign in again. */
export function passLink(name: Content, { language, path, site }: Led): Content {
  return html`<a
    class="way"
    part="button"
    href=${ledIn(language, path)}
    target=${beside}
    rel="noopener"
    referrerpolicy="origin"
    @click=${(event: MouseEvent) => {
      const link = site !== undefined && beside === '_self' && plainlyClicked(event)
      if (!link) return
      event.preventDefault()
      void import('./by-pass.js')
        .then(({ leadByPass }) => leadByPass(site, pageIn(language, path)))
        .catch(() => location.assign(link.href))
    }}
    >${name}</a
  >`
}
