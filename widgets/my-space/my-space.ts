import { define } from '../shared/define.js'
import { MySpaceElement } from './my-space-element.js'

declare global {
  interface HTMLElementTagNameMap {
    'coop-my-space': MySpaceElement
  }
}

define('coop-my-space', MySpaceElement)
