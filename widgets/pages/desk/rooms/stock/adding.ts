import { newKey } from '../../../../shared/act.js'
import { SpoiledCanvas } from '../../../../parts/photos/shrink-photo.js'
import type { PhotosStrings } from '../../../../parts/photos/photos.strings.js'
import { whyNot } from '../../../../parts/refusals/why-not.js'
import { actFrench, type ActStrings } from '../../parts/list.strings.js'
import { failureOf } from '../../parts/client.js'
import { RowPhoto, Unreadable } from './row-photo.js'
import type { Condition } from '../../../../words/offers/conditions.js'
import { codeAfter, memberOf, type Parts, type StockItem } from './stock.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

/** A typed line that becomes an object of the stock; without a title, a photo that waits for one. */
type Wish = {
  readonly title: string
  readonly photo: RowPhoto | undefined
  readonly category: string | undefined
  readonly condition: Condition | undefined
  readonly place: string
}

/** One of the objects of this session, with the key under which it is sent again. */
export type Row = {
  readonly key: string
  readonly wish: Wish
  /** As it is typed again after a refusal. */
  readonly title: string
  readonly state: 'sending' | 'failed' | 'done'
  readonly said: string
  readonly item?: StockItem
}

type Words = { readonly photos: () => PhotosStrings; readonly act: () => ActStrings | undefined }

/** Sends what is typed, one after the other, while the next is typed: what fails stays at its row. */
export class Adding {
  /** The newest first. */
  rows: readonly Row[] = []
  since: Date | undefined
  #lastCode = ''
  #queue: Promise<void> = Promise.resolve()
  readonly #parts: Parts
  readonly #words: Words

  constructor(parts: Parts, words: Words) {
    this.#parts = parts
    this.#words = words
  }

  get done(): readonly Row[] {
    return this.rows.filter(({ state }) => state === 'done')
  }

  /** The code of the next one, where nobody else adds meanwhile. */
  get nextCode(): string {
    const waiting = this.rows.filter(({ state }) => state === 'sending').length
    if (this.#lastCode) return codeAfter(this.#lastCode, waiting + 1)
    return codeAfter(this.#parts.facts()?.nextCode ?? '', waiting)
  }

  photoOf(file: File): RowPhoto {
    const changed = () => this.#parts.desk.host.requestUpdate()
    return new RowPhoto(file, { ...memberOf(this.#parts.space), changed })
  }

  add(wish: Wish): void {
    this.since ??= new Date()
    const row: Row = { key: newKey(), wish, title: wish.title, state: 'sending', said: '' }
    this.rows = [row, ...this.rows]
    this.#send(row.key)
  }

  type(key: string, title: string): void {
    this.#put(key, { title })
  }

  again(key: string): void {
    const row = this.#find(key)
    if (!row || row.state !== 'failed') return
    // Another title is another act.
    const isSame = row.title.trim() === row.wish.title
    const next = { ...row, ...(!isSame && { key: newKey(), wish: { ...row.wish, title: row.title.trim() } }) }
    this.rows = this.rows.map((each) => (each.key === key ? { ...next, state: 'sending', said: '' } : each))
    this.#send(next.key)
  }

  drop(key: string): void {
    this.rows = this.rows.filter((row) => row.key !== key)
    this.#parts.desk.host.requestUpdate()
  }

  async undo(key: string): Promise<void> {
    const { act, desk, space, reload, words } = this.#parts
    const row = this.#find(key)
    if (!row?.item) return
    const input = { ...memberOf(space), offers: [row.item.offerId] }
    if (!(await act.run('undo', input, (how) => desk.call.stock.withdraw.mutate(input, how)))) return
    this.drop(key)
    reload()
    desk.did(words().add.undone(row.item.title))
  }

  #send(key: string): void {
    this.#parts.desk.host.requestUpdate()
    this.#queue = this.#queue.then(() => this.#sendNow(key))
  }

  async #sendNow(key: string): Promise<void> {
    const row = this.#find(key)
    if (!row) return
    try {
      const item = await this.#asked(row)
      this.#lastCode = item.copies[0]?.code ?? this.#lastCode
      if (row.wish.title) this.#put(key, { state: 'done', item })
      else this.drop(key)
    } catch (cause) {
      const failure = failureOf(cause)
      this.#parts.desk.failed(failure)
      this.#put(key, { state: 'failed', said: await this.#why(failure) })
    }
    // Once for all that are on their way.
    if (this.rows.some(({ state }) => state === 'sending')) return
    this.#parts.reload()
    this.#parts.desk.refresh()
  }

  async #asked({ key, wish }: Row): Promise<StockItem> {
    const { desk, space } = this.#parts
    const { title, photo, category, condition, place } = wish
    const photos = photo ? [{ key: await photo.key(), alt: '' }] : []
    const how = { context: { key } }
    const said = { ...memberOf(space), place, photos, ...(condition && { condition }) }
    if (!title) return desk.call.stock.begin.mutate(said, how)
    const { language } = desk
    return desk.call.stock.add.mutate({ ...said, title, language, ...(category && { category }) }, how)
  }

  async #why(failure: unknown): Promise<string> {
    const photos = this.#words.photos()
    if (failure instanceof SpoiledCanvas) return photos.photoSpoiled
    if (failure instanceof Unreadable) return photos.photoUnread(failure.message)
    const spoken = { words: this.#words.act() ?? actFrench, language: this.#parts.desk.language }
    return whyNot(failure, spoken, refusalsOf('stock'))
  }

  #find(key: string): Row | undefined {
    return this.rows.find((row) => row.key === key)
  }

  #put(key: string, part: Partial<Row>): void {
    this.rows = this.rows.map((row) => (row.key === key ? { ...row, ...part } : row))
    this.#parts.desk.host.requestUpdate()
  }
}
