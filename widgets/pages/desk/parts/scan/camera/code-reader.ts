import { html, nothing } from 'lit'
import { dialogStyles } from '../../../../../parts/dialog.styles.js'
import { ModalDialog } from '../../../../../parts/dialog.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import { codeOf } from '../../../../../words/desk/code-of.js'
import type { Desk } from '../../../room.js'
import { icon } from '../../icons.js'
import { closeCamera, openCamera, type CameraState } from './camera.js'
import { cameraStyles } from './camera.styles.js'
import { cameraFrench, learnCamera, type CameraStrings } from './camera.strings.js'
import { codeFinder, type FindCodes } from './code-finder.js'

/** A hand takes longer from one label to the next. */
const betweenLooksMs = 100

/** A code that stays in sight is one reading; shown again after so many looks without it, some two seconds, another. */
const outOfSightLooks = 20

type Read = { readonly code: string; said: string }

/** « Lire un code »: the camera of the device over the room, for one code after the other. It runs while it is looked at. */
export class CodeReader {
  readonly #desk: Desk
  readonly #take: (code: string) => unknown
  readonly #dialog: ModalDialog
  readonly #words: () => CameraStrings | undefined
  #state: CameraState = 'opening'
  #isOpen = false
  #find: FindCodes | undefined
  #camera: MediaStream | undefined
  /** Grows with each try: an answer to a former one is too late. */
  #tries = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #looks = 0
  /** At which look each was last seen. */
  readonly #inSight = new Map<string, number>()
  #read: readonly Read[] = []

  constructor(desk: Desk, take: (code: string) => unknown) {
    this.#desk = desk
    this.#take = take
    adoptStyles(desk.host.renderRoot, [dialogStyles, cameraStyles])
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: cameraFrench, learn: learnCamera })
    this.#dialog = new ModalDialog(desk.host, () => this.#closed())
  }

  open(): void {
    if (this.#isOpen) return
    this.#isOpen = true
    this.#read = []
    document.addEventListener('visibilitychange', this.#onHidden)
    this.#dialog.open()
    void this.#start()
  }

  /** The room goes. */
  close(): void {
    this.#closed()
    this.#dialog.hostDisconnected()
    this.#desk.host.removeController(this.#dialog)
  }

  readonly leave = (): void => this.#dialog.close()

  render(): Content {
    const words = this.#words()
    if (!words || !this.#isOpen) return nothing
    return this.#dialog.render(
      'scan-title',
      html`<div class="scan" @keydown=${keepEscape}>
        <header>
          <h2 class="dialog-title" id="scan-title" tabindex="-1">${words.title}</h2>
          <button type="button" class="icon" aria-label=${words.close} @click=${this.leave}>${icon('close')}</button>
        </header>
        ${this.#seen(words)} ${this.#typed(words)} ${this.#all(words)}
      </div>`,
    )
  }

  #seen(words: CameraStrings): Content {
    if (this.#state === 'reading') {
      return html`<video
          aria-label=${words.picture}
          .srcObject=${this.#camera ?? null}
          autoplay
          muted
          playsinline
        ></video>
        <p class="meta">${words.aim}</p>`
    }
    const { title, more } = words.states[this.#state]
    if (this.#state === 'opening') return notice({ tone: 'plain', title, more })
    const name = this.#state === 'stopped' ? words.again : words.retry
    return notice({ tone: 'warn', title, more, ways: way(name, () => void this.#start()) })
  }

  #typed(words: CameraStrings): Content {
    return html`<form class="pair" @submit=${this.#onTyped}>
      <div class="field">
        <label for="scan-code">${words.type}</label>
        <input id="scan-code" name="code" autocomplete="off" autocapitalize="characters" maxlength="200" />
      </div>
      <button class="way">${words.take}</button>
    </form>`
  }

  #all(words: CameraStrings): Content {
    const [last] = this.#read
    return html`<p role="status">${last && [words.read(last.code), last.said].filter(Boolean).join('. ')}</p>
      ${
        this.#read.length > 1
          ? html`<ul class="rows" aria-label=${words.all}>
              ${this.#read.map(({ code, said }) => html`<li><b class="code">${code}</b> ${said}</li>`)}
            </ul>`
          : nothing
      }`
  }

  async #start(): Promise<void> {
    this.#stop('opening')
    const mine = (this.#tries += 1)
    const isLate = () => mine !== this.#tries
    try {
      this.#find ??= await codeFinder()
      if (isLate()) return
      const camera = await openCamera()
      if (isLate()) return closeCamera(typeof camera === 'string' ? undefined : camera)
      if (typeof camera === 'string') return this.#to(camera)
      this.#camera = camera
      for (const track of camera.getTracks()) track.addEventListener('ended', () => this.#stop('stopped'))
      this.#to('reading')
      this.#look(this.#find, camera)
    } catch (cause) {
      if (isLate()) return
      this.#stop('failed')
      this.#desk.failed(cause)
    }
  }

  #look(find: FindCodes, camera: MediaStream): void {
    this.#timer = setTimeout(() => void this.#lookOnce(find, camera), betweenLooksMs)
  }

  async #lookOnce(find: FindCodes, camera: MediaStream): Promise<void> {
    const video = this.#desk.host.renderRoot.querySelector<HTMLVideoElement>('.scan video')
    try {
      const texts = video && video.readyState >= video.HAVE_CURRENT_DATA ? await find(video) : []
      if (this.#camera !== camera) return
      this.#looks += 1
      for (const text of texts) this.#saw(codeOf(text))
      this.#look(find, camera)
    } catch (cause) {
      this.#stop('failed')
      this.#desk.failed(cause)
    }
  }

  #saw(code: string): void {
    const last = this.#inSight.get(code)
    this.#inSight.set(code, this.#looks)
    if (code && (last === undefined || this.#looks - last > outOfSightLooks)) void this.#give(code)
  }

  async #give(code: string): Promise<void> {
    const read: Read = { code, said: '' }
    this.#read = [read, ...this.#read]
    this.#desk.host.requestUpdate()
    const said = await this.#take(code)
    if (typeof said !== 'string') return
    read.said = said
    this.#desk.host.requestUpdate()
  }

  readonly #onTyped = (event: Event): void => {
    event.preventDefault()
    const field = this.#desk.host.renderRoot.querySelector<HTMLInputElement>('#scan-code')
    const code = codeOf(field?.value ?? '')
    if (!field || !code) return
    field.value = ''
    void this.#give(code)
  }

  readonly #onHidden = (): void => {
    if (document.hidden && (this.#camera || this.#state === 'opening')) this.#stop('stopped')
  }

  #closed(): void {
    this.#isOpen = false
    document.removeEventListener('visibilitychange', this.#onHidden)
    this.#stop('opening')
  }

  #stop(state: CameraState): void {
    this.#tries += 1
    clearTimeout(this.#timer)
    closeCamera(this.#camera)
    this.#camera = undefined
    this.#inSight.clear()
    this.#to(state)
  }

  #to(state: CameraState): void {
    this.#state = state
    this.#desk.host.requestUpdate()
  }
}

/** It closes this sheet, and nothing under it. */
const keepEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') event.stopPropagation()
}
