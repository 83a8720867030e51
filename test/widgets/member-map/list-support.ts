import { fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl } from 'coop:server'
import '../../../widgets/member-map/member-map.js'
import type { MemberMapElement } from '../../../widgets/member-map/member-map-element.js'
import type { MemberListState, MemberMapState } from '../../../widgets/member-map/member-map.states.js'
import type { MemberSheetState } from '../../../widgets/member-map/sheet/member-sheet.js'
import { connectTo } from '../../../widgets/shared/client.js'

type Asked = Partial<Record<'site' | 'kind' | 'territory' | 'view' | 'share' | 'lang' | 'theme' | 'width', string>>

/** The element in a page, and what a resident sees and does with it. */
export class Visitor {
  readonly element: MemberMapElement
  /** Addresses asked of the server since the page began. */
  readonly asked: string[] = []

  constructor(element: MemberMapElement) {
    this.element = element
    const observer = new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) if (name.includes('/trpc/')) this.asked.push(decodeURIComponent(name))
    })
    observer.observe({ type: 'resource' })
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

  get mapState(): string | undefined {
    return this.find('.pane')?.dataset['state']
  }

  get sheetState(): string | undefined {
    return this.find('.sheet')?.dataset['state']
  }

  get names(): string[] {
    return this.all('.side .card a').map(said)
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
    const found = this.all('.side .card').find((one) => said(one.querySelector('a')) === name)
    if (!found) throw new Error(`no card of ${name} among ${this.names.join(', ')}`)
    return found
  }

  button(name: string | RegExp): HTMLElement {
    const found = this.all('button, a').find((one) => (one.ariaLabel ?? said(one)).search(name) >= 0)
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

  async type(label: string, text: string): Promise<void> {
    this.field(label).focus()
    await sendKeys({ type: text })
  }

  async open(name: string): Promise<void> {
    const link = this.card(name).querySelector('a')!
    link.focus()
    link.click()
    await this.sheetComesTo('shown')
  }

  async comesTo(state: MemberListState): Promise<void> {
    await this.#waits(() => this.state === state, `the list should come to ${state}`)
  }

  async sheetComesTo(state: MemberSheetState | undefined): Promise<void> {
    await this.#waits(() => this.sheetState === state, `the sheet should come to ${state}`)
  }

  async mapComesTo(state: MemberMapState): Promise<void> {
    await this.#waits(() => this.mapState === state, `the map should come to ${state}`)
  }

  async finds(condition: () => unknown, what: string): Promise<void> {
    await this.#waits(condition, what)
    await this.element.updateComplete
  }

  async #waits(condition: () => unknown, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 10_000 }).catch((cause) => {
      const is = [this.state, this.mapState, this.sheetState].join(', ')
      throw new Error(`${String(cause)}: it is ${is}: ${said(this.find('.root')).slice(0, 400)}`)
    })
  }
}

const realNow = Date.now

/** What this browser's clock shows from now on: the server's own has stopped there. */
export function turnClockTo(moment: string): void {
  Date.now = () => Date.parse(moment)
}

export function rightClock(): void {
  Date.now = realNow
}

/** The words of something, spaces as one reads them. */
export function said(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

export async function open(
  { lang = 'fr', site = 'ville-de-jeumont', width = '', ...asked }: Asked = {},
  server = serverUrl,
): Promise<Visitor> {
  connectTo(server)
  const around = await fixture<HTMLElement>(html`<div lang=${lang}></div>`)
  around.style.inlineSize = width
  const element = document.createElement('coop-member-map')
  for (const [name, value] of Object.entries({ site, share: 'off', ...asked })) element.setAttribute(name, value)
  around.append(element)
  return new Visitor(element)
}

/** A list whose first entries are shown and whose form can be used. */
export async function visit(asked: Asked = {}): Promise<Visitor> {
  const visitor = await open(asked)
  await visitor.finds(() => visitor.find('form') && visitor.find('.card a'), 'the list should be ready')
  return visitor
}

/** A device that takes its time to say where it is. */
export function standLate(): {
  readonly answer: (coords: { latitude: number; longitude: number }) => void
  stop: () => void
} {
  let found: PositionCallback = () => {}
  const getCurrentPosition = (given: PositionCallback) => (found = given)
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
  return {
    answer: (coords) => found({ coords } as GeolocationPosition),
    stop: () => delete (navigator as { geolocation?: unknown }).geolocation,
  }
}

/** Where a device says that it is, or that it does not say. */
export function standAt(here: { latitude: number; longitude: number } | undefined): () => number {
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!
  let asked = 0
  const getCurrentPosition = (found: PositionCallback, refused?: PositionErrorCallback) => {
    asked++
    if (here) found({ coords: here } as GeolocationPosition)
    else refused?.({ code: 1 } as GeolocationPositionError)
  }
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
  return () => {
    Object.defineProperty(navigator, 'geolocation', real)
    return asked
  }
}
