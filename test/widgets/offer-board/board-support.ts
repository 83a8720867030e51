import { fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl } from 'coop:server'
import '../../../widgets/offer-board/offer-board.js'
import type { OfferBoardElement } from '../../../widgets/offer-board/offer-board-element.js'
import type { OfferBoardState } from '../../../widgets/offer-board/offer-board.states.js'
import { connectTo } from '../../../widgets/shared/client.js'

type Asked = Partial<Record<'site' | 'kind' | 'place' | 'category' | 'territory' | 'lang' | 'theme', string>>

/** A board in a page, and what a resident sees and does with it. */
export class Board {
  readonly element: OfferBoardElement
  /** Addresses asked of the server since the page began. */
  readonly asked: string[] = []

  constructor(element: OfferBoardElement) {
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

  get titles(): string[] {
    return this.all('.card a').map(said)
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

  async comesTo(state: OfferBoardState): Promise<void> {
    await waitUntil(() => this.state === state, `the board should come to ${state}`, {
      timeout: 10_000,
    })
  }

  field<Found extends HTMLElement = HTMLInputElement>(label: string): Found {
    const found = this.all('label').find((one) => said(one) === label)
    const id = found?.getAttribute('for')
    const field = id ? this.find<Found>(`#${id}`) : found?.querySelector<Found>('input')
    if (!field) throw new Error(`no field is called ${label}`)
    return field
  }

  button(name: string | RegExp): HTMLElement {
    const found = this.all('button').find((one) => said(one).search(name) >= 0)
    if (!found) throw new Error(`no button is called ${name}`)
    return found
  }

  async type(label: string, text: string): Promise<void> {
    this.field(label).focus()
    await sendKeys({ type: text })
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
): Promise<Board> {
  connectTo(server)
  const around = await fixture(html`<div lang=${lang}></div>`)
  const element = document.createElement('coop-offer-board')
  for (const [name, value] of Object.entries({ site, share: 'off', ...asked })) element.setAttribute(name, value)
  around.append(element)
  return new Board(element)
}

/** A board whose first offers are shown and whose form can be used. */
export async function visit(asked: Asked = {}): Promise<Board> {
  const board = await open(asked)
  await board.finds(() => board.find('form') && board.find('.card a'), 'the board should be ready')
  return board
}
