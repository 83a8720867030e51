import { define } from '../shared/define.js'
import { MemberMapElement } from './member-map-element.js'

declare global {
  interface HTMLElementTagNameMap {
    'coop-member-map': MemberMapElement
  }
}

define('coop-member-map', MemberMapElement)
