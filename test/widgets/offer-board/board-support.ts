import '../../../widgets/offer-board/offer-board.js'
import type { OfferBoardElement } from '../../../widgets/offer-board/offer-board-element.js'
import type { OfferBoardState } from '../../../widgets/offer-board/offer-board.states.js'
import { ElementDriver, inPage } from '../../support/element-driver.js'

export { said } from '../../support/element-driver.js'

type Attributes = Partial<
  Record<'site' | 'kind' | 'place' | 'category' | 'territory' | 'share' | 'lang' | 'theme', string>
>

export type Board = ElementDriver<OfferBoardElement, OfferBoardState>

export async function open(asked: Attributes = {}, server?: string): Promise<Board> {
  const attributes = { site: 'ville-de-lomme', share: 'off', ...asked }
  return new ElementDriver(await inPage('coop-offer-board', attributes, server))
}

/** A board whose first offers are shown and whose form can be used. */
export async function visit(asked: Attributes = {}): Promise<Board> {
  const board = await open(asked)
  await board.finds(() => board.find('form') && board.find('.card a'), 'the board should be ready')
  return board
}
