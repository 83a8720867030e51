import { DraftKeeping } from '../../../parts/form/draft-keeping.js'
import type { KeptDraft } from '../../../parts/form/draft-store.js'
import { emptyAsk, isEmpty, isKeptAsk, nobody, type AskDraft, type Asker, type KeptAsk } from './ask-draft.js'
import { askMemory, type AskTab } from './ask-memory.js'

type Parts = { readonly site: () => string; readonly changed: () => void }

/** The request that is being made, for one offer; one that was begun for another stays in this page. */
export class AskInHand {
  draft: AskDraft = emptyAsk
  asker: Asker = nobody
  act: KeptAsk['act']
  /** The draft that the browser kept. */
  found: KeptDraft | undefined
  readonly keeping: DraftKeeping<AskTab>
  readonly #parts: Parts
  readonly #aside = new Map<string, AskDraft>()
  #of = ''

  constructor(parts: Parts) {
    this.#parts = parts
    this.keeping = new DraftKeeping<AskTab>({
      place: () => `${parts.site()} ask ${this.#of}`,
      memory: askMemory(parts.site),
      tab: (draft) => ({ ...draft, offerId: this.#of }),
      what: () => this.#kept,
      changed: parts.changed,
    })
  }

  get isBegun(): boolean {
    return !isEmpty(this.draft)
  }

  change(part: Partial<AskDraft>): void {
    this.draft = { ...this.draft, ...part }
    void this.keeping.save()
    this.#parts.changed()
  }

  changeAsker(part: Partial<Asker>): void {
    this.asker = { ...this.asker, ...part }
    void this.keeping.save()
    this.#parts.changed()
  }

  /** Whether another offer was in hand. */
  async turnTo(offerId: string): Promise<boolean> {
    if (offerId === this.#of) return false
    if (this.#of) {
      if (this.isBegun) this.#aside.set(this.#of, this.draft)
      await this.keeping.leave()
    }
    this.#of = offerId
    this.draft = this.#aside.get(offerId) ?? emptyAsk
    this.#aside.delete(offerId)
    this.act = undefined
    return true
  }

  /** Goes on with one that the browser kept, unless another tab has it. */
  async take(kept: KeptDraft | undefined): Promise<boolean> {
    const what = kept?.what
    if (!kept || !isKeptAsk(what) || what.offerId !== this.#of || !(await this.keeping.take(kept))) return false
    this.draft = { ...emptyAsk, ...what.draft }
    this.asker = { ...nobody, ...what.asker }
    this.act = what.act
    return true
  }

  /** Looks for it in the browser. */
  async find(): Promise<boolean> {
    this.found = await this.keeping.left(isKeptAsk)
    return this.found !== undefined
  }

  async eraseFound(): Promise<void> {
    if (this.found) await this.keeping.drop(this.found)
    this.found = undefined
  }

  async clear(): Promise<void> {
    this.draft = emptyAsk
    this.act = undefined
    await this.keeping.forget()
  }

  get #kept(): KeptAsk {
    const { act, asker, draft } = this
    return { offerId: this.#of, draft, asker, act }
  }
}
