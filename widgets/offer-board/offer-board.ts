import { define } from '../shared/define.js'
import { OfferBoardElement } from './offer-board-element.js'

declare global {
  interface HTMLElementTagNameMap {
    'coop-offer-board': OfferBoardElement
  }
}

define('coop-offer-board', OfferBoardElement)
