import { nothing, type LitElement, type ReactiveController } from 'lit'
import { adoptStyles } from '../../shared/adopted-styles.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { stepHistory, type StepHistory } from '../address/step-history.js'
import { ModalDialog } from '../dialog.js'
import { focusOn } from '../focus-on.js'
import { lazyStrings } from '../lazy-strings.js'
import type { PhotoField } from '../photos/photo-field.js'
import { preload } from '../preload.js'
import { draftFrom, type Changed, type Draft, type Published, type Publisher } from './draft/publish-draft.js'
import { EarlyPhotos } from './early-photos.js'
import { firstSteps } from './first-steps.js'
import { NextStep } from './next-step.js'
import { OfferInHand } from './offer-in-hand.js'
import type { FirstStepName, LastStepName, PublishFrame, PublishStep, StepName } from './publish-frame.js'
import type { Beginning, PublishOpening, PublishParts, PublishPlace } from './publish-place.js'
import { publishView } from './publish-view.js'
import { isLast, historySteps, type HistoryStep } from './history-steps.js'
import { publishFrench, type PublishStrings } from './words/publish.strings.js'
import { publishStyles } from './publish.styles.js'
import { learnPublish } from './words/form-coming.strings.js'

/**
 * The form to publish an offer, or to change one's own, in a sheet over the element. What is typed stays when the sheet
 * is closed.
 */
export class PublishSheet implements ReactiveController, PublishFrame {
  readonly host: LitElement
  readonly failed: (cause: unknown) => void
  readonly #parts: PublishParts
  readonly #dialog: ModalDialog
  readonly #words: () => PublishStrings | undefined
  readonly #opening: RemoteRead<readonly [site: string], PublishOpening>
  readonly #offer: OfferInHand
  readonly #first: Record<FirstStepName, PublishStep>
  readonly #next: NextStep
  readonly #way: StepHistory<HistoryStep>
  readonly #early: EarlyPhotos
  #step: StepName = 'form'
  /** Shown before the question whether to keep it. */
  #before: StepName = 'form'
  #isOpen = false

  constructor(host: LitElement, parts: PublishParts) {
    this.host = host
    this.#parts = parts
    this.failed = parts.failed
    this.#dialog = new ModalDialog(host, () => this.#onClosed(), {
      mayClose: () => this.#mayClose(),
      back: () => this.#way.back(),
    })
    this.#way = stepHistory<HistoryStep>(host, {
      name: () => `publish ${parts.place().site}`,
      come: (step) => this.#come(step),
      mayLeave: () => !this.#isOpen || this.#mayClose(),
    })
    this.#words = lazyStrings(host, { language: () => this.place.language, french: publishFrench, learn: learnPublish })
    this.#opening = new RemoteRead<readonly [site: string], PublishOpening>(host, {
      args: () => (this.#isOpen && !parts.place().opening ? [parts.place().site] : []),
      read: ([site], ask) => ask('offers.open', { site }),
      failed: parts.failed,
    })
    const offer = (this.#offer = new OfferInHand(this, () => this.#next.last?.sending.part))
    this.#next = new NextStep(this, ({ lastSteps }) =>
      lastSteps(this, {
        keeping: offer.keeping,
        isOpen: () => this.#isOpen,
        begun: () => offer.act,
        begin(act) {
          offer.act = act
          return offer.keeping.save()
        },
        published: (published) => void this.#onPublished(published),
        another: () => void offer.clear().then(() => this.go('form')),
      }),
    )
    this.#first = firstSteps(this, {
      offer,
      next: this.#next,
      keepAndClose: () => void this.#keepAndClose(),
      throwAway: () => void this.#throwAway(),
      afresh: () => this.#afresh(),
      stay: () => this.go(this.#before),
    })
    this.#early = new EarlyPhotos(this, async () => (await this.#next.reach()).sending)
    preload(host, '.publish .go', () => this.#next.load(this.place.language))
    host.addController(this)
  }

  hostUpdated(): void {
    if (this.#isOpen) this.#early.sendNew(this.#step === 'form')
  }

  hostConnected(): void {
    adoptStyles(this.host.renderRoot, publishStyles)
  }

  get place(): PublishPlace {
    const place = this.#parts.place()
    return { ...place, opening: place.opening ?? this.#opening.answer }
  }

  get words(): PublishStrings {
    return this.#words() ?? publishFrench
  }

  get draft(): Draft {
    return this.#offer.draft
  }

  get publisher(): Publisher {
    return this.#offer.publisher
  }

  get changed(): Changed | undefined {
    return this.#offer.changed
  }

  get photos(): PhotoField {
    return this.#offer.photos
  }

  get category(): string {
    return this.#offer.category.category
  }

  readonly nameOf = (category: string): string => {
    const { language, opening } = this.place
    return opening?.categories.find(({ id }) => id === category)?.name[language] ?? ''
  }

  async open(how: string, ready = () => true): Promise<void> {
    // Shown when it is known which step: the keyboard is never moved once somebody types.
    const step = await this.#begin(how)
    if (!ready()) return
    this.#isOpen = true
    this.#dialog.open()
    this.go(step)
    if (step === 'waiting') await this.#fetch(how)
  }

  readonly close = () => this.#dialog.close()

  render() {
    if (!this.#isOpen || !this.#words()) return nothing
    const back = /who|code|send/.test(this.#step) ? () => this.#way.back() : undefined
    return this.#dialog.render('sheet-title', publishView(this, this.#current, { back, close: this.#onClose }))
  }

  readonly change = (part: Partial<Draft>): void => this.#offer.change(part)

  readonly changePublisher = (part: Partial<Publisher>): void => this.#offer.changePublisher(part)

  readonly begin = (how: Beginning): void => void this.open(how)

  go(step: StepName): void {
    if (isLast(step) && !this.#next.last) return void this.#await(step)
    this.#step = step
    const at = historySteps.findIndex((entry) => entry === (step === 'found' ? 'form' : step))
    // A step that is no entry of the history is shown over the present one.
    this.#way.reach(historySteps.slice(0, Math.max(at, 0) + 1), at < 0)
    this.host.requestUpdate()
    void this.#announce()
  }

  get #current(): PublishStep {
    const step = this.#step
    return (isLast(step) ? this.#next.last?.steps[step] : this.#first[step]) ?? this.#first.waiting
  }

  /** Shows one of the last steps when their chunk is here. */
  async #await(step: LastStepName): Promise<void> {
    this.go('waiting')
    await this.#next.through(async () => {
      await this.#next.reach()
      if (this.#step === 'waiting') this.go(step)
    })
  }

  /** One's own, to change it or to begin another one with. */
  #fetch(how: string): Promise<void> {
    const offer = this.#offer
    const [does, offerId = ''] = how.split(' ')
    return this.#next.through(async () => {
      const last = await this.#next.reach()
      const { changed, draft } = await last.own(does === 'change' ? 'change' : 'duplicate', offerId)
      if (offer.how !== how) return
      await offer.fill({
        changed,
        draft: draftFrom(draft),
        publisher: this.publisher,
        photos: draft.photos.map(({ alt, key, sizes }) => ({ alt, sent: key, address: sizes.at(-1)?.path ?? '' })),
      })
      this.go('form')
    })
  }

  /** Moves the focus, and with it screen readers, to the beginning of the step. */
  async #announce(): Promise<void> {
    await this.host.updateComplete
    this.#current.shown?.()
    if (this.#step === 'code') return focusOn(this, '#code')
    this.#dialog.focusTitle()
    this.host.renderRoot.querySelector('dialog.dialog')?.scrollTo(0, 0)
  }

  async #begin(how: string): Promise<StepName> {
    const offer = this.#offer
    if (this.#step === 'done') {
      await offer.clear()
      this.#step = 'form'
    }
    const inHand = how === 'wanted' || how === 'lend' ? 'offer' : how
    if (inHand !== offer.how) {
      await offer.turnTo(inHand)
      this.#step = 'form'
    }
    if (inHand !== 'offer') return offer.isBegun ? this.#step : (await offer.find()) ? 'found' : 'waiting'
    const mine = await offer.keeping.mine()
    if (mine && (await offer.take(mine))) return offer.isCodeAsked ? 'code' : 'who'
    if (offer.isBegun) return this.#step
    const { sought = '' } = this.place
    if (how === 'wanted' || how === 'lend') {
      this.change({ kind: how, title: sought })
      offer.category.take(sought)
    }
    return (await offer.find()) ? 'found' : 'form'
  }

  /** Without what was kept: an empty form, or the offer as it is online. */
  #afresh(): void {
    const { how } = this.#offer
    this.go(how === 'offer' ? 'form' : 'waiting')
    if (how !== 'offer') void this.#fetch(how)
  }

  /** The browser has gone to a step of ours, or to before them. */
  #come(step: HistoryStep | undefined): void {
    if (!this.#isOpen) {
      if (step) void this.open(this.#offer.how)
      return
    }
    if (!step || this.#step === 'done') return this.close()
    this.#next.last?.stop()
    this.go(this.#offer.furthest(step))
  }

  async #throwAway(): Promise<void> {
    await this.#offer.clear()
    this.#step = 'form'
    this.close()
  }

  async #keepAndClose(): Promise<void> {
    if (await this.#offer.keeping.keepForLater()) this.close()
    else this.go(this.#before)
  }

  async #onPublished(published: Published): Promise<void> {
    this.#parts.published(published, this.publisher.firstName)
    this.go('done')
    await this.#offer.keeping.forget()
    this.host.requestUpdate()
  }

  /** Typed words are not thrown away without a word; those that are kept need none. */
  #mayClose(): boolean {
    const { isBegun, keeping } = this.#offer
    if (!isBegun || keeping.isKept || !/form|who|send/.test(this.#step)) return true
    this.#before = this.#step === 'send' ? 'who' : this.#step
    this.#next.last?.stop()
    this.go('closing')
    return false
  }

  readonly #onClose = () => {
    if (this.#mayClose()) this.close()
  }

  #onClosed(): void {
    const { keeping } = this.#offer
    this.#isOpen = false
    void this.#way.leave()
    this.#next.last?.stop()
    if (this.#step === 'send') this.#step = 'who'
    if (this.#step === 'closing') this.#step = this.#before
    if (this.#step === 'waiting') this.#step = 'form'
    const { asked, secret } = keeping.memory.recall() ?? {}
    if (secret) keeping.memory.keep(keeping.tabKept(false), { secret, asked })
    this.host.requestUpdate()
  }
}
