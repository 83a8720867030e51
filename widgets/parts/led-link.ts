import { html } from 'lit'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import { beside } from '../shared/wire.js'
import { ledBack, pageIn } from './page-in.js'

type Led = {
  readonly language: Language
  readonly path: string
  /** What else our page is to know, behind the `#`. */
  readonly more?: Readonly<Record<string, string>>
}

/** To our own page, in the language of who is led there, which leads back to this one where it is a partner’s. */
export function ledLink(name: Content, { language, path, more }: Led): Content {
  return html`<a
    class="way"
    part="button"
    href=${ledBack(pageIn(language, path), more)}
    target=${beside}
    rel="noopener"
    referrerpolicy="origin"
    >${name}</a
  >`
}
