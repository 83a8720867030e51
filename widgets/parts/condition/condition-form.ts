import { html, nothing, type LitElement } from 'lit'
import { keyed } from '../../shared/act.js'
import type { Content } from '../../shared/content.js'
import { Refused } from '../../shared/wire.js'
import { longestWords } from '../../words/longest-words.js'
import { focusOn } from '../focus-on.js'
import { retryWhenOnline } from '../form/retry-when-online.js'
import { photoField, type PhotoField } from '../photos/photo-field.js'
import { sendPhotos } from '../photos/send-photos.js'
import { mostPhotos, type ConditionParts, type Moment, type MomentShown, type NoteShown } from './condition.js'
import type { ConditionStrings } from './condition.strings.js'
import { optionalLabel } from '../form/optional-label.js'

const faint = (text: string): Content => html`<i>${text}</i>`

type Parts = {
  readonly host: LitElement
  readonly words: () => ConditionStrings
  readonly page: () => ConditionParts
  readonly saved: () => void
  readonly left: (moment: Moment) => void
}

type State = 'filling' | 'missing' | 'sending' | 'cut' | 'refused'

/** The note of one side about one moment: typed, chosen, sent, and sent again by itself after a cut. */
export class ConditionForm {
  readonly #parts: Parts
  readonly #photos: PhotoField
  readonly #keyFor = keyed()
  #moment: Moment | undefined
  #hadSome = false
  #isSender = true
  #condition = ''
  #accessories = ''
  #state: State = 'filling'
  #why = ''
  #stopping = new AbortController()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#photos = photoField({
      host: parts.host,
      most: mostPhotos,
      words: () => parts.words().photos,
      changed: () => {
        if (this.#state !== 'sending' && this.#state !== 'cut') this.#state = 'filling'
      },
    })
  }

  get moment(): Moment | undefined {
    return this.#moment
  }

  open({ moment, mostPhotos }: MomentShown, before: NoteShown | undefined): void {
    this.#moment = moment
    this.#isSender = mostPhotos > 0
    this.#hadSome = before !== undefined
    this.#condition = before?.condition ?? ''
    this.#accessories = before?.accessories ?? ''
    this.#state = 'filling'
    const kept = before?.photos.map(({ key, alt, sizes }) => ({ sent: key, alt, address: sizes.at(-1)?.path })) ?? []
    void this.#photos.fill(kept)
    void focusOn(this.#parts, '.opened')
  }

  stop(): void {
    this.#stopping.abort()
  }

  render(): Content {
    const moment = this.#moment
    if (!moment) return nothing
    const words = this.#parts.words()
    const isSending = this.#state === 'sending' || this.#state === 'cut'
    return html`<form
      novalidate
      aria-labelledby="note-title"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        void this.#send(moment)
      }}
    >
      <h3 class="opened" id="note-title" tabindex="-1">${words.formTitle[moment]}</h3>
      <div class="field">
        <label for="note-condition">${optionalLabel(words.condition, { optional: words.optional, faint })}</label>
        <textarea
          id="note-condition"
          rows="2"
          maxlength=${longestWords}
          .value=${this.#condition}
          @input=${(event: Event) => (this.#condition = this.#typed(event))}
        ></textarea>
      </div>
      <div class="field">
        <label for="note-accessories">${optionalLabel(words.accessories, { optional: words.optional, faint })}</label>
        <p class="meta" id="note-accessories-hint">${words.accessoriesHint}</p>
        <input
          id="note-accessories"
          maxlength="300"
          aria-describedby="note-accessories-hint"
          .value=${this.#accessories}
          @input=${(event: Event) => (this.#accessories = this.#typed(event))}
        />
      </div>
      ${this.#isSender ? this.#photos.render() : nothing}
      <p class="meta">${words.until}</p>
      ${this.#said(words)}
      <p class="ways">
        <button class="go" aria-disabled=${isSending}>${isSending ? words.saving : words.save}</button>
        <button type="button" class="way" @click=${() => this.#leave(moment)}>${words.back}</button>
      </p>
    </form>`
  }

  #said(words: ConditionStrings): Content {
    const { photos } = this.#photos
    const at = photos.filter(({ sent }) => sent !== undefined).length
    switch (this.#state) {
      case 'sending':
        return html`<p role="status">
          ${at < photos.length ? words.sendingPhoto(at + 1, photos.length) : words.saving}
        </p>`
      case 'cut':
        return html`<p role="status">${words.cut}</p>`
      case 'missing':
        return html`<p class="wrong said" role="alert" tabindex="-1">${words.missing}</p>`
      case 'refused':
        return html`<p class="wrong said" role="alert" tabindex="-1" lang=${this.#parts.page().language}>
          ${this.#why}
        </p>`
      case 'filling':
        return nothing
    }
  }

  #typed({ target }: Event): string {
    if (this.#state === 'missing' || this.#state === 'refused') this.#turn('filling')
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : ''
  }

  #turn(state: State): void {
    this.#state = state
    this.#parts.host.requestUpdate()
  }

  #leave(moment: Moment): void {
    this.stop()
    this.#moment = undefined
    this.#parts.left(moment)
  }

  async #send(moment: Moment): Promise<void> {
    const photos = this.#photos
    if (this.#state === 'sending' || this.#state === 'cut' || photos.isComing) return
    const said = { condition: this.#condition.trim(), accessories: this.#accessories.trim() }
    if (!said.condition && !said.accessories && photos.photos.length === 0 && !this.#hadSome) {
      this.#turn('missing')
      return focusOn(this.#parts, '#note-condition')
    }
    this.#stopping = new AbortController()
    const { signal } = this.#stopping
    const through = { signal, cut: () => this.#turn('cut') }
    this.#turn('sending')
    try {
      await retryWhenOnline(() => this.#sendPhotos(), through)
      const kept = photos.photos.flatMap(({ sent, alt }) =>
        sent === undefined ? [] : [{ key: sent, alt: alt.trim() }],
      )
      const note = { moment, ...said, photos: kept }
      await retryWhenOnline(() => {
        this.#turn('sending')
        return this.#parts.page().save(note, this.#keyFor(JSON.stringify(note)))
      }, through)
      this.#state = 'filling'
      this.#moment = undefined
      this.#parts.saved()
    } catch (cause) {
      if (!signal.aborted) this.#refuse(cause)
    }
  }

  #sendPhotos(): Promise<void> {
    const photos = this.#photos
    this.#turn('sending')
    return sendPhotos({
      upload: (blob) => this.#parts.page().upload(blob),
      photos: () => photos.photos,
      sent: (id, key) => photos.change(id, { sent: key }),
    })
  }

  #refuse(cause: unknown): void {
    const reason = cause instanceof Refused ? cause.reason : undefined
    // It was sent more than a day ago, by a page that was left open since.
    if (reason === 'photo-gone')
      for (const { id, blob } of this.#photos.photos) if (blob) this.#photos.change(id, { sent: undefined })
    this.#why = whyNot(reason, this.#parts.words())
    this.#turn('refused')
    void focusOn(this.#parts, '.said')
  }
}

function whyNot(reason: Refused['reason'] | undefined, { refused }: ConditionStrings): string {
  switch (reason) {
    case 'photo-gone':
      return refused.gone
    case 'photos-too-many':
      return refused.many
    case 'loan-moved-on':
    case 'loan-gone':
      return refused.late
    case 'photo-unreadable':
    case 'photo-format':
    case 'photo-too-large':
      return refused.unread
    case 'try-later':
    case 'too-many-requests':
      return refused.busy
    default:
      return refused.other
  }
}
