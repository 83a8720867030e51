import type { KeptDraft } from '../form/draft-store.js'
import { photoField, type PhotoField } from '../photos/photo-field.js'
import { isCodeGood } from '../sign-in/tab-memory.js'
import { OfferKeeping } from './draft/offer-keeping.js'
import {
  emptyDraft,
  isEmpty,
  isKeptOffer,
  lacksOf,
  wholeDraft,
  nobody,
  type Changed,
  type Draft,
  type KeptOffer,
  type Publisher,
} from './draft/publish-draft.js'
import { categoryField } from './form/category-field.js'
import type { PublishFrame } from './publish-frame.js'
import type { HistoryStep } from './history-steps.js'

const mostPhotos = 5

/** The offer that is being written: a new one, or the change or copy of one, each put aside while another is in hand. */
export class OfferInHand {
  draft: Draft = emptyDraft
  publisher: Publisher = nobody
  changed: Changed | undefined
  act: KeptOffer['act']
  /** `offer`, or how the change or copy was begun. */
  how = 'offer'
  /** The draft that the browser kept. */
  found: KeptDraft | undefined
  readonly photos: PhotoField
  readonly category: ReturnType<typeof categoryField>
  readonly keeping: OfferKeeping
  readonly #frame: PublishFrame
  readonly #aside = new Map<string, KeptOffer>()
  #isTouched = false

  /** `leaving`: how much of a photo on its way has left. */
  constructor(frame: PublishFrame, leaving: () => number | undefined) {
    const { host } = frame
    this.#frame = frame
    this.photos = photoField({
      host,
      leaving,
      most: mostPhotos,
      words: () => frame.words,
      changed: () => this.#touch(),
    })
    this.category = categoryField(() => frame)
    this.keeping = new OfferKeeping(() => frame.place.site, {
      offer: () => this.#kept,
      changed: () => host.requestUpdate(),
    })
  }

  get isCodeAsked(): boolean {
    return isCodeGood(this.keeping.memory.recall() ?? {})
  }

  /** Where somebody may come to who asks for this step: what it is about must be there. */
  furthest(step: HistoryStep): HistoryStep {
    if (lacksOf(this.draft, this.category.category).length > 0) return 'form'
    return step === 'code' && !this.isCodeAsked ? 'who' : step
  }

  /** Something of it would be lost. */
  get isBegun(): boolean {
    return this.changed ? this.#isTouched : !isEmpty(this.draft) || this.photos.photos.length > 0
  }

  change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part }
    this.#touch()
  }

  changePublisher(part: Partial<Publisher>): void {
    this.publisher = { ...this.publisher, ...part }
    this.#touch()
  }

  async fill({ act, changed, draft, photos, publisher }: KeptOffer): Promise<void> {
    this.draft = wholeDraft(draft)
    this.publisher = { ...nobody, ...publisher }
    this.changed = changed
    this.act = act
    this.category.take(this.draft.title)
    await this.photos.fill(photos)
    this.#isTouched = false
  }

  /** Begins another, in place of this one. */
  async clear(): Promise<void> {
    await this.#empty()
    this.how = 'offer'
    await this.keeping.forget()
  }

  /** Puts aside, in this page, what was in hand. */
  async turnTo(how: string): Promise<void> {
    if (this.isBegun) this.#aside.set(this.how, this.#kept)
    await this.keeping.leave()
    this.how = how
    const aside = this.#aside.get(how)
    this.#aside.delete(how)
    await (aside ? this.fill(aside) : this.#empty())
    this.#isTouched = aside !== undefined
  }

  /** Goes on with one that the browser kept, unless another tab has it. */
  async take(kept: KeptDraft | undefined): Promise<boolean> {
    if (!isKeptOffer(kept?.what) || !(await this.keeping.take(kept))) return false
    await this.fill(kept.what)
    return true
  }

  /** Looks for it in the browser: of a change, that of the same offer; a copy begins with the offer each time. */
  async find(): Promise<boolean> {
    const [does, offerId] = this.how.split(' ')
    this.found = does === 'duplicate' ? undefined : await this.keeping.leftOf(offerId)
    return this.found !== undefined
  }

  /** Whether another one is there. */
  async eraseFound(): Promise<boolean> {
    if (this.found) await this.keeping.drop(this.found)
    return this.find()
  }

  get #kept(): KeptOffer {
    const { act, changed, draft, photos, publisher } = this
    return { changed, draft, photos: photos.kept, publisher, act }
  }

  #empty(): Promise<void> {
    return this.fill({ draft: emptyDraft, photos: [], publisher: this.publisher })
  }

  #touch(): void {
    this.#isTouched = true
    void this.keeping.save()
    this.#frame.host.requestUpdate()
  }
}
