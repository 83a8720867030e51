import { define } from '../shared/define.js'
import { RepairBookingElement } from './repair-booking-element.js'

declare global {
  interface HTMLElementTagNameMap {
    'coop-repair-booking': RepairBookingElement
  }
}

define('coop-repair-booking', RepairBookingElement)
