import { sendKeys } from '@web/test-runner-commands'
import '../../../widgets/repair-booking/repair-booking.js'
import type { RepairBookingElement } from '../../../widgets/repair-booking/repair-booking-element.js'
import type { RepairBookingState } from '../../../widgets/repair-booking/repair-booking.states.js'
import { ElementDriver, inPage } from '../../support/element-driver.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'

export { said } from '../../support/element-driver.js'

type Attributes = Partial<Record<'site' | 'place' | 'bike-type' | 'territory' | 'lang' | 'theme', string>>

/** The list of repairers. */
export class Visitor extends ElementDriver<RepairBookingElement, RepairBookingState> {
  protected override readonly links = '.name a'

  async looksFrom(commune: string): Promise<void> {
    await this.type('Près de', commune)
    await sendKeys({ press: 'Enter' })
  }
}

export async function open(asked: Attributes = {}, server?: string): Promise<Visitor> {
  const attributes = { site: 'ville-de-lomme', ...asked }
  return new Visitor(await inPage('coop-repair-booking', attributes, server))
}

/** A list whose first repairers are shown and whose form can be used. */
export async function visit(asked: Attributes = {}): Promise<Visitor> {
  const visitor = await open(asked)
  await visitor.finds(() => visitor.find('form') && visitor.find('.card a'), 'the list should be ready')
  return visitor
}

/** A list of a site that did not declare the page of the tests, and what its webmaster is told. */
export async function visitUndeclared(): Promise<{ readonly visitor: Visitor; readonly told: string }> {
  const visitor = await visit({ site: 'ville-de-maubeuge' })
  await visitor.finds(() => consoleSoFar().length > 0, 'the webmaster should be told')
  return { visitor, told: takeConsole().join() }
}
