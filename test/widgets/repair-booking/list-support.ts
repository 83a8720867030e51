import { fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl } from 'coop:server'
import '../../../widgets/repair-booking/repair-booking.js'
import type { RepairBookingElement } from '../../../widgets/repair-booking/repair-booking-element.js'
import type { RepairBookingState } from '../../../widgets/repair-booking/repair-booking.states.js'
import { connectTo } from '../../../widgets/shared/client.js'

type Asked = Partial<Record<'site' | 'place' | 'bike-type' | 'territory' | 'lang' | 'theme', string>>

/** The element in a page, and what a resident sees of the list and does with it. */
export class Visitor {
  readonly element: RepairBookingElement

  constructor(element: RepairBookingElement) {
    this.element = element
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.root.querySelector<Found>(selector)
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)]
  }

  get state(): string | undefined {
    return this.find('.root')?.dataset['state']
  }

  get names(): string[] {
    return this.all('.name a').map(said)
  }

  get count(): string {
    return said(this.find('.sub [role="status"]'))
  }

  get notice(): string {
    return said(this.find('.notice'))
  }

  get focused(): Element | null {
    return this.root.activeElement
  }

  card(name: string): HTMLElement {
    const found = this.all('.card').find((one) => said(one.querySelector('a')) === name)
    if (!found) throw new Error(`no card of ${name} among ${this.names.join(', ')}`)
    return found
  }

  button(name: string | RegExp): HTMLElement {
    const found = this.all('button, a').find((one) => said(one).search(name) >= 0)
    if (!found) throw new Error(`nothing to press is called ${name}`)
    return found
  }

  field<Found extends HTMLElement = HTMLInputElement>(label: string): Found {
    const found = this.all('label').find((one) => said(one) === label)
    const id = found?.getAttribute('for')
    const field = id ? this.find<Found>(`#${id}`) : found?.querySelector<Found>('input')
    if (!field) throw new Error(`no field is called ${label}`)
    return field
  }

  async looksFrom(commune: string): Promise<void> {
    this.field('Près de').focus()
    await sendKeys({ type: commune })
    await sendKeys({ press: 'Enter' })
  }

  async comesTo(state: RepairBookingState): Promise<void> {
    await waitUntil(() => this.state === state, `should come to ${state}`, { timeout: 10_000 }).catch((cause) => {
      throw new Error(`${String(cause)}: it is ${this.state}, ${said(this.find('.root'))}`)
    })
  }

  async finds(condition: () => unknown, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 10_000 })
    await this.element.updateComplete
  }
}

/** The words of something, spaces as one reads them. */
export function said(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

export async function open(
  { lang = 'fr', site = 'ville-de-lomme', ...asked }: Asked = {},
  server = serverUrl,
): Promise<Visitor> {
  connectTo(server)
  const around = await fixture(html`<div lang=${lang}></div>`)
  const element = document.createElement('coop-repair-booking')
  for (const [name, value] of Object.entries({ site, ...asked })) element.setAttribute(name, value)
  around.append(element)
  return new Visitor(element)
}

/** A list whose first repairers are shown and whose form can be used. */
export async function visit(asked: Asked = {}): Promise<Visitor> {
  const visitor = await open(asked)
  await visitor.finds(() => visitor.find('form') && visitor.find('.card a'), 'the list should be ready')
  return visitor
}
