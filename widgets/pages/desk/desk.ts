import { define } from '../../shared/define.js'
import { DeskPage } from './desk-page.js'

declare global {
  interface HTMLElementTagNameMap {
    'coop-desk': DeskPage
  }
}

/** The skip link would replace the room in the address. */
document.querySelector('a.skip')?.addEventListener('click', (event) => {
  event.preventDefault()
  document.getElementById('content')?.focus()
})

define('coop-desk', DeskPage)
