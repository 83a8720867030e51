import type { LitElement, ReactiveController } from 'lit'
import { onNews } from '../shared/live/on-news.js'

type Parts = {
  readonly site: string | undefined
  /** At the desk, for its staff. */
  readonly member?: string
  readonly again: () => Promise<unknown>
}

/** What comes together is read once. */
const togetherMs = 200

/** Reads again what is shown when something of it is new, in place: the keyboard stays on the thing that it was on. */
export class LiveThings implements ReactiveController {
  readonly #host: LitElement
  readonly #parts: Parts
  #leave: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #focused: Focused | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    host.addController(this)
  }

  hostConnected(): void {
    const { again, member, site } = this.#parts
    const hear = () => {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined
        void again()
      }, togetherMs)
    }
    this.#leave ??= onNews({ site, member }, hear)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#leave?.()
    this.#leave = undefined
  }

  hostUpdate(): void {
    this.#focused = focusedIn(this.#host.renderRoot)
  }

  /** Of a list that has become longer above, each row is drawn in the place of another. */
  hostUpdated(): void {
    if (this.#focused) focusAgain(this.#host.renderRoot, this.#focused)
  }

  /** Nobody is known any more. */
  close(): void {
    this.#host.removeController(this)
    this.hostDisconnected()
  }
}

type Focused = { readonly element: HTMLElement; readonly thing: string; readonly place: number; readonly caret?: Caret }
type Caret = readonly [number, number]

const things = '[data-loan], [data-id]'
const fields = 'button, a[href], input, select, textarea, summary, [tabindex]'

const thingOf = (element: Element): string => {
  const thing = element.closest<HTMLElement>(things)
  return thing?.dataset['loan'] ?? thing?.dataset['id'] ?? ''
}

function focusedIn(root: HTMLElement | DocumentFragment): Focused | undefined {
  const element = root instanceof ShadowRoot ? root.activeElement : null
  const thing = element && thingOf(element)
  if (!thing || !(element instanceof HTMLElement)) return undefined
  const place = [...(element.closest(things)?.querySelectorAll(fields) ?? [])].indexOf(element)
  const caret = caretOf(element)
  return { element, thing, place, ...(caret && { caret }) }
}

function caretOf(element: HTMLElement): Caret | undefined {
  if (!(element instanceof HTMLTextAreaElement)) return undefined
  return [element.selectionStart, element.selectionEnd]
}

function focusAgain(root: HTMLElement | DocumentFragment, { element, thing, place, caret }: Focused): void {
  const now = root instanceof ShadowRoot ? root.activeElement : null
  // Still there, or the person went on meanwhile.
  if (now !== null && (now !== element || thingOf(now) === thing)) return
  const its = [...root.querySelectorAll<HTMLElement>(things)].filter((each) => thingOf(each) === thing)
  const field = its.map((each) => each.querySelectorAll<HTMLElement>(fields)[place]).find((each) => each !== undefined)
  if (!field || field.tagName !== element.tagName) return
  field.focus({ preventScroll: true })
  if (caret && field instanceof HTMLTextAreaElement) field.setSelectionRange(...caret)
}
