import { html, nothing, type LitElement } from 'lit'
import { newKey } from '../../shared/act.js'
import { addressOf } from '../../shared/wire.js'
import { focusOn } from '../focus-on.js'
import { quiet } from '../notice.js'
import { photoProgress } from './photo-progress.js'
import type { PhotosStrings } from './photos.strings.js'
import { isHeic, showPhoto, shrinkPhoto, SpoiledCanvas } from './shrink-photo.js'

export type KeptPhoto = {
  /** Absent of one that the server showed us. */
  readonly blob?: Blob | undefined
  /** Where the server shows it, when there is no `blob`. */
  readonly address?: string | undefined
  readonly alt: string
  /** The key under which the server has it. */
  readonly sent?: string | undefined
}

export type ChosenPhoto = KeptPhoto & { readonly id: string; readonly shown: HTMLElement | undefined }

type Parts = {
  readonly host: LitElement
  readonly most: number
  readonly words: () => PhotosStrings
  readonly changed: () => void
  /** How much of a photo on its way has left; undefined while none is. */
  readonly leaving?: () => number | undefined
}

export type PhotoField = ReturnType<typeof photoField>

/** Photos in their order, each with what it shows. They are turned and shrunk before they are kept or sent. */
export function photoField({ host, most, words: wordsNow, changed, leaving = () => undefined }: Parts) {
  let photos: readonly ChosenPhoto[] = []
  let coming = 0
  let wrong: readonly string[] = []
  let open: string | undefined

  function turn(next: readonly ChosenPhoto[]): void {
    photos = next
    changed()
    host.requestUpdate()
  }

  async function add(files: readonly File[]): Promise<void> {
    const room = most - photos.length - coming
    const words = wordsNow()
    wrong = files.length > room ? [words.photosFull(most)] : []
    const taken = files.slice(0, room)
    coming += taken.length
    host.requestUpdate()
    // One after the other: a telephone has not the memory for five at once.
    for (const file of taken) {
      try {
        const { blob, shown } = await shrinkPhoto(file)
        coming -= 1
        turn([...photos, { id: newKey(), alt: '', blob, shown }])
      } catch (cause) {
        coming -= 1
        wrong = [
          ...wrong,
          ...(cause instanceof SpoiledCanvas
            ? [words.photoSpoiled]
            : [words.photoUnread(file.name), ...(isHeic(file) ? [words.photoHeic] : [])]),
        ]
        host.requestUpdate()
      }
    }
  }

  function choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return
    const files = [...(target.files ?? [])]
    // Otherwise choosing the same file again would fire no event.
    target.value = ''
    if (files.length > 0) void add(files)
  }

  const change = (id: string, part: Partial<ChosenPhoto>) =>
    turn(photos.map((photo) => (photo.id === id ? { ...photo, ...part } : photo)))

  function remove(id: string): void {
    turn(photos.filter((photo) => photo.id !== id))
    open = undefined
    void focusOn({ host }, photos.length > 0 ? '.pics button' : '#photo-add')
  }

  function makeFirst(photo: ChosenPhoto): void {
    turn([photo, ...photos.filter((each) => each !== photo)])
    void focusOn({ host }, '.pics button')
  }

  function picker(id: string, name: string, camera = false) {
    return html`<label class=${camera ? 'pick camera' : 'pick'}>
      <input
        id=${id}
        type="file"
        accept="image/*"
        capture=${camera ? 'environment' : nothing}
        ?multiple=${!camera}
        aria-describedby="photo-said"
        @change=${choose}
      />
      <span>${name}</span>
    </label>`
  }

  function shown(photo: ChosenPhoto, at: number) {
    const isOpen = photo.id === open
    return html`<li>
      <button
        type="button"
        class="pic"
        aria-expanded=${isOpen}
        aria-controls="photo-open"
        aria-label=${wordsNow().photoNamed(at + 1, photo.alt)}
        @click=${() => {
          open = isOpen ? undefined : photo.id
          host.requestUpdate()
        }}
      >
        ${photo.shown}
      </button>
    </li>`
  }

  function opened(words: PhotosStrings) {
    const at = photos.findIndex(({ id }) => id === open)
    const photo = photos[at]
    if (!photo) return nothing
    return html`<div class="field">
        <label for="photo-alt">${words.photoAlt(at + 1)}</label>
        <p class="meta" id="photo-alt-hint">${words.photoAltHint}</p>
        <input
          id="photo-alt"
          maxlength="200"
          .value=${photo.alt}
          aria-describedby="photo-alt-hint"
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) change(photo.id, { alt: target.value })
          }}
        />
      </div>
      <p class="ways">
        ${at > 0 ? quiet(words.makeFirst, () => makeFirst(photo)) : nothing}
        ${quiet(words.removePhoto, () => remove(photo.id))}
      </p>`
  }

  return {
    get photos() {
      return photos
    },

    /** As they may be kept in the browser. */
    get kept(): readonly KeptPhoto[] {
      return photos.map(({ address, blob, alt, sent }) => ({ address, blob, alt, sent }))
    },

    get isComing() {
      return coming > 0
    },

    change,

    /** Photos that were kept; one that can no longer be drawn is left out. */
    async fill(kept: readonly KeptPhoto[]): Promise<void> {
      const drawn = await Promise.all(
        kept.map(async (photo): Promise<ChosenPhoto[]> => {
          try {
            return [{ ...photo, id: newKey(), shown: await showKept(photo) }]
          } catch {
            return []
          }
        }),
      )
      wrong = []
      open = undefined
      photos = drawn.flat()
      host.requestUpdate()
    },

    render() {
      const words = wordsNow()
      const isFull = photos.length + coming >= most
      const part = leaving()
      const said = html`<div id="photo-said" role="status">
        ${part === undefined ? nothing : [html`<p class="meta">${words.photoLeaving}</p>`, photoProgress(part)]}
        ${coming > 0 ? html`<p class="meta">${words.photoComing}</p>` : nothing}
        ${wrong.map((each) => html`<p class="wrong">${each}</p>`)}
      </div>`
      if (photos.length === 0)
        return html`<div class="well" role="group" aria-labelledby="photos">
          <h3 id="photos">${words.photoFirst}</h3>
          <p class="meta">${words.photoHow}</p>
          ${picker('photo-camera', words.takePhoto, true)} ${picker('photo-add', words.choosePhoto)} ${said}
        </div>`
      return html`<div class="photos" role="group" aria-labelledby="photos">
        <p id="photos" class="label">${words.photos}</p>
        <ul class="pics">
          ${photos.map(shown)} ${isFull ? nothing : html`<li>${picker('photo-add', words.addPhoto)}</li>`}
        </ul>
        <div id="photo-open">${opened(words)}</div>
        <p class="meta">${words.photosOf(photos.length, most)}</p>
        ${said}
      </div>`
    },
  }
}

async function showKept({ address, blob }: KeptPhoto): Promise<HTMLElement> {
  if (blob) return showPhoto(blob)
  const image = document.createElement('img')
  image.alt = ''
  image.src = addressOf(address ?? '')
  return image
}
