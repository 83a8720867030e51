import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { learnPhotos, photosFrench, type PhotosStrings } from '../../../../parts/photos/photos.strings.js'
import { shrinkPhoto } from '../../../../parts/photos/shrink-photo.js'
import { whyUnread } from '../../../../parts/photos/why-unread.js'
import { uploadPhoto } from '../../../../shared/session.js'
import { addressOf } from '../../../../shared/wire.js'
import { valueOf } from '../../parts/fields.js'
import type { PlaceParts } from './parts.js'
import type { Shown } from './place.js'

/** One photo of the place, with what it shows in words; changed at once. */
export class PhotoForm {
  readonly #parts: PlaceParts
  readonly #photoWords: () => PhotosStrings | undefined

  constructor(parts: PlaceParts) {
    this.#parts = parts
    const { desk } = parts
    const language = () => desk.language
    this.#photoWords = lazyStrings(desk.host, { language, french: photosFrench, learn: learnPhotos })
  }

  render({ photo }: Shown) {
    const words = this.#parts.words()
    const isBusy = this.#parts.act.busy === 'photo'
    return html`<section class="stack" aria-labelledby="photo">
      <h2 id="photo">${words.photo}</h2>
      <p class="meta" id="photo-more">${words.photoMore}</p>
      ${photo ? this.#shown(photo) : nothing}
      <div class="field">
        <label for="photo-file">${photo ? words.photoOther : words.photoAdd}</label>
        <input id="photo-file" type="file" accept="image/*" aria-describedby="photo-more" @change=${this.#choose} />
      </div>
      <p role="status" class="meta">${isBusy ? words.photoSending : nothing}</p>
      ${this.#parts.act.said('photo')}
    </section>`
  }

  #shown(photo: NonNullable<Shown['photo']>) {
    const { act, desk, words: wordsOf } = this.#parts
    const words = wordsOf()
    const { alt } = { ...photo, ...desk.drafts.get(this.#draftOf(photo.key)) }
    const isBusy = act.busy === 'words'
    return html`<img class="placephoto" src=${addressOf(photo.path)} alt=${photo.alt} />
      <form
        class="stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault()
          if (alt !== photo.alt) void this.#say(photo.key, alt)
        }}
      >
        <div class="field">
          <label for="photo-alt">${words.photoAlt}</label>
          <p class="meta" id="photo-alt-hint">${words.photoAltHint}</p>
          <input
            id="photo-alt"
            maxlength="200"
            autocomplete="off"
            aria-describedby="photo-alt-hint"
            .value=${alt}
            @input=${(event: Event) => {
              desk.drafts.set(this.#draftOf(photo.key), { alt: valueOf(event) })
              desk.host.requestUpdate()
            }}
          />
        </div>
        <div class="sends">
          ${act.said('words')}
          <div class="ways">
            ${
              alt === photo.alt
                ? nothing
                : html`<button class="way" aria-disabled=${isBusy}>
                    ${isBusy ? words.saving : words.photoAltSave}
                  </button>`
            }
            <button type="button" class="quiet" @click=${() => void this.#drop()}>${words.photoDrop}</button>
          </div>
        </div>
      </form>`
  }

  /** Kept while another room is open. */
  #draftOf(key: string): string {
    return `${this.#parts.desk.hrefOf({ item: '', filters: {} })} photo ${key}`
  }

  readonly #choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    const [file] = target.files ?? []
    // Otherwise choosing the same file again would fire no event.
    target.value = ''
    if (file) void this.#take(file)
  }

  async #take(file: File): Promise<void> {
    const { act, words } = this.#parts
    let blob: Blob
    try {
      ;({ blob } = await shrinkPhoto(file))
    } catch (cause) {
      return act.say('photo', whyUnread(file, cause, this.#photoWords() ?? photosFrench).join(' '))
    }
    const { desk, named } = this.#parts
    const done = await act.run('photo', [named(), file.name, file.size, file.lastModified], async (how) => {
      const key = await uploadPhoto(blob, { site: undefined })
      return desk.call.places.changePhoto.mutate({ ...named(), photo: { key, alt: '' } }, how)
    })
    if (done) this.#told(words().photoTaken)
  }

  async #say(key: string, alt: string): Promise<void> {
    const { desk, act, named, words } = this.#parts
    const input = { ...named(), photo: { key, alt } }
    if (!(await act.run('words', input, (how) => desk.call.places.changePhoto.mutate(input, how)))) return
    desk.drafts.delete(this.#draftOf(key))
    this.#told(words().photoSaid)
  }

  async #drop(): Promise<void> {
    const { desk, act, named, words } = this.#parts
    const done = await act.run('photo', named(), (how) => desk.call.places.changePhoto.mutate(named(), how))
    if (done) this.#told(words().photoDropped)
  }

  #told(said: string): void {
    this.#parts.reload()
    this.#parts.desk.did(said)
  }
}
