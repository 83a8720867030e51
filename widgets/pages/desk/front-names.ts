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

  constructor(screen: SharedScreen, opened: OpenedRoom) {
    this.#screen = screen
    this.#opened = opened
  }

  render(words: DeskStrings | undefined): Content {
    if (!this.#screen.here?.isFrontDesk || !this.#opened.showsResidents || !words) return undefined
    return deskNames.areHidden
      ? way(words.showNames, () => this.#turn(false))
      : way(words.hideNames, () => this.#turn(true))
  }

  /** Somebody is there: what is asked from now on has no names. */
  enter(): void {
    deskNames.areHidden = this.#screen.here?.isFrontDesk === true
  }

  /** Something is told as done: names go with it. */
  after<Told extends unknown[]>(tell: (...told: Told) => void): (...told: Told) => void {
    return (...told) => {
      tell(...told)
      if (this.#screen.here?.isFrontDesk && !deskNames.areHidden) this.#turn(true)
    }
  }

  /** Nobody is there. A room that shows names is drawn anew for whoever comes back; what was begun in it is kept. */
  leave(): void {
    if (!this.#screen.here?.isFrontDesk || deskNames.areHidden) return
    this.#opened.close()
    deskNames.areHidden = true
  }

  #turn(areHidden: boolean): void {
    deskNames.areHidden = areHidden
    this.#opened.readAgain()
  }
}
