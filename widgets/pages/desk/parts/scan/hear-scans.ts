import type { LitElement, ReactiveController } from 'lit'
import { codeOf } from '../../../../words/desk/code-of.js'
import { readSigns, type Sign } from './signs.js'

/** A hand takes longer from one key to the next. */
const betweenSignsMs = 50

/** What is struck sooner after slower signs is of the same hand. */
const pauseMs = 500

/** Two keys may be struck at once by a hand. */
const fewestSigns = 3

export type ScansHeard = {
  /** Finds the field that takes codes: a scan is heard in it too. In any other text field it is typing. */
  readonly field: string
  /** What takes codes is open. */
  readonly isOpen: () => boolean
  readonly take: (code: string) => unknown
}

/**
 * A scanner types as a keyboard does, at once and with Enter last. It is heard wherever the keyboard stands, so that nobody has
 * to press a field first; no button there is pressed by its Enter.
 */
export class HearScans implements ReactiveController {
  readonly #host: LitElement
  readonly #heard: ScansHeard
  #signs: Sign[] = []
  #at = 0
  #isByHand = false
  /** What the first sign may change where it is typed, as it was before. */
  #before = ''

  constructor(host: LitElement, heard: ScansHeard) {
    this.#host = host
    this.#heard = heard
    host.addController(this)
    if (host.isConnected) this.hostConnected()
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey, true)
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey, true)
  }

  close(): void {
    this.hostDisconnected()
    this.#host.removeController(this)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { code, key, shiftKey, timeStamp } = event
    // They go with a sign.
    if (goesWithSign.has(key)) return
    const sinceMs = timeStamp - this.#at
    this.#at = timeStamp
    if (sinceMs >= betweenSignsMs) {
      this.#isByHand = sinceMs < pauseMs && (this.#isByHand || this.#signs.length > 0)
      this.#signs = []
    }
    const [target] = event.composedPath()
    if (key === 'Enter' && !isChord(event)) return this.#end(event, target)
    if (!isSign(event) || !this.#isHeardAt(target)) {
      this.#signs = []
      return
    }
    if (this.#signs.length === 0) this.#before = valueAt(target)
    // Elsewhere a sign may be a key of the browser, as « / » is.
    else if (!this.#isField(target)) event.preventDefault()
    this.#signs.push({ code, key, shiftKey })
  }

  #end(event: KeyboardEvent, target: EventTarget | undefined): void {
    const signs = this.#signs
    const isByHand = this.#isByHand
    this.#signs = []
    this.#isByHand = false
    if (isByHand || signs.length < fewestSigns) return
    event.preventDefault()
    event.stopImmediatePropagation()
    giveBack(target, this.#before)
    const code = codeOf(readSigns(signs))
    if (code) this.#heard.take(code)
  }

  /** Not under a screen that is locked. */
  #isHeardAt(target: EventTarget | undefined): boolean {
    if (!this.#heard.isOpen() || this.#host.renderRoot.querySelector('.desk[hidden]')) return false
    return this.#isField(target) || !isTyped(target)
  }

  #isField(target: EventTarget | undefined): boolean {
    return target instanceof Element && target.matches(this.#heard.field)
  }
}

const goesWithSign = new Set(['Shift', 'AltGraph', 'CapsLock'])

const isChord = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph')

/** An accent that waits for its letter is one too. */
const isSign = (event: KeyboardEvent): boolean =>
  !event.repeat && !isChord(event) && (event.key.length === 1 || event.key === 'Dead')

const withoutText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

function isTyped(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type)
  return target instanceof HTMLElement && (target instanceof HTMLTextAreaElement || target.isContentEditable)
}

/** A choice in a list follows the first letter that is typed. */
const isFollowing = (target: EventTarget | undefined): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && isTyped(target))

const valueAt = (target: EventTarget | undefined): string => (isFollowing(target) ? target.value : '')

function giveBack(target: EventTarget | undefined, before: string): void {
  if (!isFollowing(target) || target.value === before) return
  target.value = before
  target.dispatchEvent(new Event(target instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}
