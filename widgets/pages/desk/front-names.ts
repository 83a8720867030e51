import type { LitElement } from 'lit'
import { way } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import type { DeskStrings } from './desk.strings.js'
import type { OpenedRoom } from './opened-room.js'
import { deskNames } from './parts/desk-names.js'
import type { SharedScreen } from './sign-in/shared-screen.js'

/** On a screen in front of the public: names are shown by a press, and go after each act and at the lock. */
export class FrontNames {
  readonly #screen: SharedScreen
  readonly #opened: OpenedRoom

  constructor(host: LitElement, { screen, opened }: { readonly screen: SharedScreen; readonly opened: OpenedRoom }) {
    this.#screen = screen
    this.#opened = opened
    deskNames.gone = () => host.requestUpdate()
  }

  render(words: DeskStrings | undefined): Content {
    this.#settle()
    if (!deskNames.isInFront || !this.#opened.showsResidents || !words) return undefined
    return deskNames.areHidden ? way(words.showNames, () => this.#show()) : way(words.hideNames, () => deskNames.hide())
  }

  /** Somebody is there: what is asked from now on has no names. */
  enter(): void {
    this.#settle()
    if (deskNames.isInFront) deskNames.areHidden = true
  }

  /** Nobody is there. A room that shows names is drawn anew for whoever comes back; what was begun in it is kept. */
  leave(): void {
    if (!deskNames.isInFront || deskNames.areHidden) return
    this.#opened.close()
    deskNames.hide()
  }

  #show(): void {
    deskNames.areHidden = false
    this.#opened.readAgain()
  }

  /** How the screen is set may be changed while somebody works there. */
  #settle(): void {
    const isInFront = this.#screen.here?.isFrontDesk === true
    if (isInFront === deskNames.isInFront) return
    deskNames.isInFront = isInFront
    deskNames.areHidden = isInFront
  }
}
