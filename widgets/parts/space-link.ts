import { html } from 'lit'
import { beside, pageAddress } from '../shared/wire.js'

/** To what is theirs who has signed in: where it stands in the same page, once one has left what is over it, else on our own. */
export function spaceLink(name: string, leave: () => void = () => {}) {
  return html`<a
    class="quiet"
    href=${pageAddress('/moi')}
    target=${beside}
    rel="noopener"
    referrerpolicy="origin"
    @click=${(event: Event) => {
      const here = document.querySelector<HTMLElement>('coop-my-space')
      if (!here) return
      event.preventDefault()
      leave()
      // It is loaded once it comes near.
      here.scrollIntoView()
      here.focus()
    }}
    >${name}</a
  >`
}
