import { fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl } from 'coop:server'
import type { LitElement } from 'lit'
import { connectTo } from '../../widgets/shared/client.js'
import { patienceMs } from './patience.js'

/** An element in a page, and what a resident sees of it and does with it. */
export class ElementDriver<Shown extends LitElement, State extends string = string> {
  readonly element: Shown
  /** Addresses asked of the server since the page began. */
  readonly asked: string[] = []
  /** Each names a card of the list, and leads to what it is about. */
  protected readonly links: string = '.card a'

  constructor(element: Shown) {
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

  get names(): string[] {
    return this.all(this.links).map(said)
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

  link(name: string | RegExp): HTMLElement {
    const found = this.all(this.links).find((one) => isCalled(name, said(one)))
    if (!found) throw new Error(`no card of ${name} among ${this.names.join(', ')}`)
    return found
  }

  card(name: string | RegExp): HTMLElement {
    return this.link(name).closest<HTMLElement>('.card')!
  }

  /** What can be pressed, by its name: its label, else its words. */
  button(name: string | RegExp): HTMLElement {
    const found = this.all('button, a').find((one) => (one.ariaLabel ?? said(one)).search(name) >= 0)
    if (!found) throw new Error(`nothing to press is called ${name} in: ${this.#words}`)
    return found
  }

  field<Found extends HTMLElement = HTMLInputElement>(label: string | RegExp): Found {
    return fieldIn<Found>(this.root, label)
  }

  async type(label: string, text: string): Promise<void> {
    this.field(label).focus()
    await sendKeys({ type: text })
  }

  async comesTo(state: State | undefined): Promise<void> {
    await this.waits(() => this.state === state, `it should come to ${state}`)
  }

  async finds(condition: () => unknown, what: string): Promise<void> {
    await this.waits(condition, what)
    await this.element.updateComplete
  }

  protected async waits(condition: () => unknown, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: patienceMs }).catch((cause) => {
      throw new Error(`${String(cause)}: it is ${this.state}: ${this.#words}`)
    })
  }

  get #words(): string {
    return said(this.find('.root')).slice(0, 400)
  }
}

/** The words of something, spaces as one reads them. */
export function said(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** What one writes in or chooses from, by its label. */
export function fieldIn<Found extends HTMLElement = HTMLInputElement>(root: ParentNode, label: string | RegExp): Found {
  const found = [...root.querySelectorAll('label')].find((one) => isCalled(label, said(one)))
  const id = found?.getAttribute('for')
  const field = id ? root.querySelector<Found>(`#${id}`) : found?.querySelector<Found>('input')
  if (!field) throw new Error(`no field is called ${label}`)
  return field
}

const isCalled = (name: string | RegExp, words: string): boolean =>
  typeof name === 'string' ? words === name : words.search(name) === 0

type Attributes = { readonly lang?: string; readonly width?: string; readonly [name: string]: string | undefined }

/** Puts an element into a page of that language and width; its answers come from the server of the tests, or from another. */
export async function inPage<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { lang = 'fr', width = '', ...attributes }: Attributes,
  server = serverUrl,
): Promise<HTMLElementTagNameMap[Tag]> {
  connectTo(server)
  const around = await fixture<HTMLElement>(html`<div lang=${lang}></div>`)
  around.style.inlineSize = width
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value)
  around.append(element)
  return element
}
