import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import type { Content } from '../../../../shared/content.js'
import type { Desk } from '../../room.js'
import { icon } from '../icons.js'
import { LazyPart } from '../lazy-part.js'
import type { CodeReader } from './camera/code-reader.js'
import { HearScans, type ScansHeard } from './hear-scans.js'
import { learnScan, scanFrench, type ScanStrings } from './scan.strings.js'

/** The ways by which a code comes into a room without being typed: a scanner, and the camera of the device. */
export class ScannedCodes {
  readonly #desk: Desk
  readonly #words: () => ScanStrings | undefined
  readonly #scans: HearScans
  readonly #reader: LazyPart<CodeReader>
  #isWanted = false

  /** `take` may answer what is to be said of the code, or that, once it is known. */
  constructor(desk: Desk, heard: ScansHeard) {
    this.#desk = desk
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: scanFrench, learn: learnScan })
    this.#scans = new HearScans(desk.host, heard)
    this.#reader = new LazyPart(desk, async () => {
      const { CodeReader } = await import('./camera/code-reader.js')
      const reader = new CodeReader(desk, heard.take)
      reader.open()
      return reader
    })
  }

  close(): void {
    this.#scans.close()
    this.#reader.close()
  }

  /** What was looked for is found: the camera is put away. */
  found(): void {
    this.#reader.part?.leave()
  }

  /** Opens the camera. */
  way(): Content {
    return html`<p class="ways">
      <button type="button" class="way" @click=${this.#open}>
        ${icon('camera')}<span>${this.#words()?.read}</span>
      </button>
    </p>`
  }

  /** Stands outside of forms: what is typed in it is sent by nothing else. */
  sheet(): Content {
    const words = this.#words()
    if (!words || !this.#isWanted) return nothing
    return this.#reader.render({ failed: words.notLoaded, retry: words.retry }, (reader) => reader.render())
  }

  readonly #open = (): void => {
    this.#isWanted = true
    this.#reader.part?.open()
    this.#desk.host.requestUpdate()
  }
}
