import { html, nothing, type LitElement } from 'lit'
import type { Content } from '../../shared/content.js'
import { addressOf } from '../../shared/wire.js'
import { quiet, way } from '../notice.js'
import type { Talk } from './lines-view.js'
import type { TalkStrings } from './talk.strings.js'

type Line = Talk['lines'][number]
type Photo = NonNullable<Line['photos']>[number]

type Parts = {
  readonly talk: () => Talk | undefined
  /** Reads the talk again, with new addresses. */
  readonly renew: () => Promise<void>
}

/** One photo of a line, as it is called. */
type Named = { readonly key: string; readonly photo: Photo; readonly name: string }

/** What lines show: small, and one of them larger over all that is open. */
export class ShownPhotos {
  readonly #host: LitElement
  readonly #parts: Parts
  #large: string | undefined
  #lost: ReadonlySet<string> = new Set()
  #renewing: Promise<void> | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
  }

  render(line: Line, talk: Talk, words: TalkStrings): Content {
    const photos = namesIn(line, talk, words)
    if (photos.length === 0) return nothing
    return html`<ul class="shots">
      ${photos.map((named) => html`<li>${this.#small(named, words)}</li>`)}
    </ul>`
  }

  /** Beside the lines. */
  enlarged(talk: Talk, words: TalkStrings): Content {
    const named = talk.lines.flatMap((line) => namesIn(line, talk, words)).find(({ key }) => key === this.#large)
    if (!named) return nothing
    const { key, name } = named
    const image = this.#lost.has(key) ? html`<p>${words.showPhotos.lost}</p>` : this.#image(named, '100vw', name)
    return html`<dialog class="large-photo" aria-label=${name} @close=${() => this.#enlarge(undefined)}>
      ${image} ${way(words.close, () => this.#dialog?.close())}
    </dialog>`
  }

  #small(named: Named, words: TalkStrings): Content {
    if (this.#lost.has(named.key))
      return html`<p>${words.showPhotos.lost}</p>
        ${quiet(words.retry, () => this.#again())}`
    return html`<button
      type="button"
      class="see"
      aria-label=${words.showPhotos.enlarge(named.name)}
      @click=${() => void this.#open(named.key)}
    >
      ${this.#image(named, '160px')}
    </button>`
  }

  /** Where its address is another, the browser asks for it again. */
  #image({ key, photo }: Named, box: string, alt = ''): Content {
    const { height, sizes, width } = photo
    return html`<img
      alt=${alt}
      width=${width}
      height=${height}
      sizes=${box}
      srcset=${sizes.map((size) => `${addressOf(size.path)} ${size.width}w`).join()}
      @error=${() => void this.#lose(key, photo)}
      decoding="async"
    />`
  }

  async #open(key: string): Promise<void> {
    this.#enlarge(key)
    await this.#host.updateComplete
    this.#dialog?.showModal()
  }

  #enlarge(key: string | undefined): void {
    this.#large = key
    this.#host.requestUpdate()
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.large-photo')
  }

  /** Its address has ended, or the network was cut: asked for once more, and then said. */
  async #lose(key: string, { sizes }: Photo): Promise<void> {
    this.#renewing ??= this.#parts.renew()
    await this.#renewing
    this.#renewing = undefined
    const [id, at] = key.split(' ')
    const now = this.#parts.talk()?.lines.find((line) => line.id === id)?.photos?.[Number(at)]
    if (now && now.sizes[0]?.path !== sizes[0]?.path) return
    this.#lost = new Set([...this.#lost, key])
    this.#host.requestUpdate()
  }

  #again(): void {
    this.#lost = new Set()
    void this.#parts.renew()
    this.#host.requestUpdate()
  }
}

function namesIn({ by, id, name, photos = [] }: Line, talk: Talk, { showPhotos, staff }: TalkStrings): Named[] {
  const { length } = photos
  const who = name === undefined ? talk.other : staff(name, talk.other)
  return photos.map((photo, at) => ({
    key: `${id} ${at}`,
    photo,
    name: by === talk.side ? showPhotos.mine(at + 1, length) : showPhotos.theirs(who, at + 1, length),
  }))
}
