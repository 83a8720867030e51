import { html, nothing } from 'lit'
import { addressOf } from '../../../../shared/wire.js'
import type { Opened } from './moderation.js'
import type { ModerationStrings } from './moderation.strings.js'

type Picture = Pick<Opened['shown']['pictures'][number], 'sizes'> & { readonly alt?: string }

/** On our own addresses, which open what is hidden or waits for whoever decides. */
export function photosView(pictures: readonly Picture[], words: ModerationStrings) {
  if (pictures.length === 0) return nothing
  return html`<ul class="photos">
    ${pictures.map(({ alt, sizes }, at) => {
      const [small, large = small] = [sizes[0], sizes.at(-1)]
      if (!small || !large) return nothing
      const name = alt || words.photo(at + 1)
      return html`<li>
        <a href=${addressOf(large.path)} target="_blank" rel="noopener"
          ><img src=${addressOf(small.path)} alt=${name} width="112" height="88" loading="lazy"
        /></a>
      </li>`
    })}
  </ul>`
}
