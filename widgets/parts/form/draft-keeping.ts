import { newKey } from '../../shared/act.js'
import { addressOf } from '../../shared/wire.js'
import type { TabDraft, TabMemory } from '../sign-in/tab-memory.js'
import { draftsAt, draftsLeft, dropDraft, holdDraft, keepDraft, releaseDraft, type KeptDraft } from './draft-store.js'

const dayMs = 86_400_000
const waitsForMailMs = dayMs
const wasChosenMs = 7 * dayMs

type Parts<Tab extends TabDraft> = {
  /** Which form of which site it is of. */
  readonly place: () => string
  readonly memory: TabMemory<Tab>
  readonly tab: (draft: TabDraft) => Tab
  readonly what: () => unknown
  /** Whether it is kept may be another matter now. */
  readonly changed: () => void
}

/** Keeps what is begun in a form in this browser: from the asking for a code on, or because the person chose so on closing. */
export class DraftKeeping<Tab extends TabDraft = TabDraft> {
  /** Whether the last try to keep it failed. */
  hasFailed = false
  readonly memory: TabMemory<Tab>
  readonly #parts: Parts<Tab>
  #id = newKey()
  #until: number | undefined
  #last = Promise.resolve()

  constructor(parts: Parts<Tab>) {
    this.#parts = parts
    this.memory = parts.memory
  }

  get isKept(): boolean {
    return this.#until !== undefined && !this.hasFailed
  }

  /** For a day, until the code of the mail is used. */
  tabKept(isOpen: boolean): Tab {
    if (isOpen) this.#until ??= Date.now() + waitsForMailMs
    void this.save()
    return this.#parts.tab({ draftId: this.#id, isClosed: !isOpen })
  }

  /** For a week. */
  async keepForLater(): Promise<boolean> {
    this.#until = Date.now() + wasChosenMs
    await this.save()
    return this.isKept
  }

  /** Keeps what has changed, if it is kept at all; one after the other, so that the last one stays. */
  save(): Promise<void> {
    return (this.#last = this.#last.then(async () => {
      const until = this.#until
      if (until === undefined) return
      await holdDraft(this.#id)
      const draft = { id: this.#id, place: this.#place, at: Date.now(), until, what: this.#parts.what() }
      this.hasFailed = !(await keepDraft(draft))
      this.#parts.changed()
    }))
  }

  /** The one that this tab left to read a mail. */
  async mine(): Promise<KeptDraft | undefined> {
    const { draftId } = this.memory.recall() ?? {}
    if (draftId === undefined || this.hasFailed) return undefined
    const mine = (await draftsAt(this.#place)).find(({ id }) => id === draftId)
    // A tab that was doubled has the same memory: the draft stays with the first.
    if (mine && (await holdDraft(mine.id))) return mine
    this.memory.forget()
    return undefined
  }

  /** The newest that no tab has open, of those that are meant. */
  async left(isMeant: (what: unknown) => boolean = () => true): Promise<KeptDraft | undefined> {
    return (await draftsLeft(this.#place)).find(({ what }) => isMeant(what))
  }

  async take({ id, until }: KeptDraft): Promise<boolean> {
    if (!(await holdDraft(id))) return false
    this.#id = id
    this.#until = until
    return true
  }

  /** It is sent, or thrown away. */
  async forget(): Promise<void> {
    const id = this.#id
    const wasKept = this.#until !== undefined
    this.#begin()
    this.memory.forget()
    await this.#last
    if (wasKept) await dropDraft(id)
    releaseDraft(id)
  }

  /** Another one is gone on with; this one stays as it is kept. */
  async leave(): Promise<void> {
    await this.#last
    releaseDraft(this.#id)
    this.#begin()
  }

  drop({ id }: KeptDraft): Promise<void> {
    return dropDraft(id)
  }

  #begin(): void {
    this.#id = newKey()
    this.#until = undefined
    this.hasFailed = false
  }

  /** The server is part of it: pages of one origin may use several. */
  get #place(): string {
    return `${addressOf('/')} ${this.#parts.place()}`
  }
}
