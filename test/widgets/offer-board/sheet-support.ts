import '../../../widgets/offer-board/offer-board.js'
import type { OfferBoardElement } from '../../../widgets/offer-board/offer-board-element.js'
import type { OfferSheetState } from '../../../widgets/offer-board/sheet/offer-sheet.js'
import { ElementDriver, inPage } from '../../support/element-driver.js'

/** The board of a site of the town, its first offers on the screen, and what a person does with one of them. */
export class Visitor extends ElementDriver<OfferBoardElement, OfferSheetState> {
  get dialog(): HTMLDialogElement | null {
    return this.find<HTMLDialogElement>('dialog')
  }

  override get state(): string | undefined {
    return this.find('.sheet')?.dataset['state']
  }

  get title(): string | undefined {
    return this.find('.dialog-title')?.textContent?.trim()
  }

  /** What can be pressed in the sheet, by its name: its label, else its words. */
  pressable(name: string): HTMLElement {
    const found = this.all('dialog :is(button, a)').find((one) => (one.ariaLabel ?? one.textContent?.trim()) === name)
    if (!found) throw new Error(`nothing to press is called ${name}`)
    return found
  }

  async press(name: string): Promise<void> {
    this.pressable(name).click()
    await Promise.resolve()
  }

  async open(title: string | RegExp): Promise<void> {
    const link = this.link(title)
    link.focus()
    link.click()
    await this.comesTo('shown')
  }
}

export async function visit(
  asked: { site?: string; share?: string; kind?: string; category?: string; lang?: string } = {},
): Promise<Visitor> {
  const attributes = { site: 'ville-de-lomme', share: 'off', kind: 'lend', ...asked }
  const visitor = new Visitor(await inPage('coop-offer-board', attributes))
  // Its cards can be opened once their links are listened to: the form comes with that.
  await visitor.finds(() => visitor.find('form') && visitor.find('.card a'), 'the board should be ready')
  return visitor
}
