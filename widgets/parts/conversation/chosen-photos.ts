import { html, nothing, type LitElement } from 'lit'
import { newKey } from '../../shared/act.js'
import type { Content } from '../../shared/content.js'
import { focusOn } from '../focus-on.js'
import type { PhotosStrings } from '../photos/photos.strings.js'
import { shrinkPhoto } from '../photos/shrink-photo.js'
import { whyUnread } from '../photos/why-unread.js'
import type { Talk } from './lines-view.js'
import type { TalkStrings } from './talk.strings.js'

export type ChosenPhoto = { readonly key: string; readonly blob: Blob; readonly shown: HTMLElement }

type Choice = {
  readonly photos: readonly ChosenPhoto[]
  /** So many are being prepared. */
  readonly coming: number
  readonly wrong: readonly string[]
}

const none: Choice = { photos: [], coming: 0, wrong: [] }

type Of = Pick<Talk, 'id'>

/** What is to be shown with the next line of each talk: turned and made smaller here, sent with the line. */
export class ChosenPhotos {
  readonly #host: LitElement
  readonly #of = new Map<string, Choice>()

  constructor(host: LitElement) {
    this.#host = host
  }

  of({ id }: Of): Choice {
    return this.#of.get(id) ?? none
  }

  /** They leave with the line. */
  take(talk: Of): readonly ChosenPhoto[] {
    const { photos } = this.of(talk)
    this.#turn(talk, none)
    return photos
  }

  /** The line was refused. */
  giveBack(talk: Of, photos: readonly ChosenPhoto[]): void {
    if (this.of(talk).photos.length === 0) this.#turn(talk, { photos })
  }

  /** Nothing where photos may not be sent. */
  picker(talk: Talk, words: TalkStrings): Content {
    const { mostPhotos } = talk
    if (mostPhotos === undefined) return nothing
    return html`<label class="camera-pick">
      <input
        id="talk-photos"
        type="file"
        accept="image/*"
        multiple
        aria-label=${words.showPhotos.choose(mostPhotos)}
        aria-describedby="talk-chosen"
        @change=${(event: Event) => this.#choose(talk, words, event)}
      />
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 8h3l2-3h6l2 3h3v11H4z" />
        <circle cx="12" cy="13" r="3.5" />
      </svg>
    </label>`
  }

  render(talk: Talk, { photos: says, showPhotos }: TalkStrings): Content {
    const { mostPhotos } = talk
    if (mostPhotos === undefined) return nothing
    const { coming, photos, wrong } = this.of(talk)
    return html`${
        photos.length > 0
          ? html`<ul class="chosen" aria-label=${says.photos}>
              ${photos.map(
                (photo, at) =>
                  html`<li>
                    ${photo.shown}
                    <button
                      type="button"
                      aria-label=${showPhotos.remove(at + 1)}
                      @click=${() => this.#remove(talk, photo)}
                    >
                      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <div id="talk-chosen" role="status">
        ${photos.length > 0 ? html`<p class="meta">${showPhotos.chosen(photos.length, mostPhotos)}</p>` : nothing}
        ${coming > 0 ? html`<p class="meta">${says.photoComing}</p>` : nothing}
        ${wrong.map((each) => html`<p class="wrong">${each}</p>`)}
      </div>`
  }

  #choose(talk: Talk, { photos }: TalkStrings, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return
    const files = [...(target.files ?? [])]
    // Otherwise choosing the same file again would fire no event.
    target.value = ''
    if (files.length > 0) void this.#add(talk, files, photos)
  }

  async #add(talk: Talk, files: readonly File[], words: PhotosStrings): Promise<void> {
    const { mostPhotos: most = 0 } = talk
    const { coming, photos } = this.of(talk)
    const taken = files.slice(0, most - photos.length - coming)
    this.#turn(talk, {
      coming: coming + taken.length,
      wrong: taken.length < files.length ? [words.photosFull(most)] : [],
    })
    // One after the other: a telephone has not the memory for all at once.
    for (const file of taken) {
      const { photos: read, wrong } = await readPhoto(file, words)
      const now = this.of(talk)
      this.#turn(talk, { coming: now.coming - 1, photos: [...now.photos, ...read], wrong: [...now.wrong, ...wrong] })
    }
  }

  #remove(talk: Talk, photo: ChosenPhoto): void {
    const photos = this.of(talk).photos.filter((each) => each !== photo)
    this.#turn(talk, { photos, wrong: [] })
    void focusOn({ host: this.#host }, photos.length > 0 ? '.chosen button' : '#talk-photos')
  }

  #turn(talk: Of, to: Partial<Choice>): void {
    this.#of.set(talk.id, { ...this.of(talk), ...to })
    this.#host.requestUpdate()
  }
}

async function readPhoto(file: File, words: PhotosStrings): Promise<Pick<Choice, 'photos' | 'wrong'>> {
  try {
    return { photos: [{ key: newKey(), ...(await shrinkPhoto(file)) }], wrong: [] }
  } catch (cause) {
    return { photos: [], wrong: whyUnread(file, cause, words) }
  }
}
