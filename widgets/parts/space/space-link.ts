import { html } from 'lit'
import type { Content } from '../../shared/content.js'
import { beside, pageAddress } from '../../shared/wire.js'
import { plainlyClicked } from '../list/list-life.js'
import type { SpaceOf } from './open-space.js'

/** To what is theirs who has signed in, without leaving the page where that can be. From a frame, our page opens beside it. */
export function spaceLink(name: Content, of: SpaceOf) {
  return html`<a
    class="quiet"
    href=${pageAddress(`/s/${of.site}/moi`)}
    target=${beside}
    rel="noopener"
    referrerpolicy="origin"
    @click=${(event: MouseEvent) => {
      const link = beside === '_self' && plainlyClicked(event)
      if (!link) return
      event.preventDefault()
      void import('./open-space.js')
        .then(({ openSpace }) => openSpace(link, of))
        .catch(() => location.assign(link.href))
    }}
    >${name}</a
  >`
}
