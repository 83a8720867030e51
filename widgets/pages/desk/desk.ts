import { define } from '../../shared/define.js'
import { DeskScreen } from './desk-screen.js'

declare global {
  interface HTMLElementTagNameMap {
    'coop-desk': DeskScreen
  }
}

/** The skip link would replace the room in the address. */
document.querySelector('a.skip')?.addEventListener('click', (event) => {
  event.preventDefault()
  document.getElementById('content')?.focus()
})

define('coop-desk', DeskScreen)
