import { nothing, type LitElement, type ReactiveController } from 'lit'
import { ModalDialog } from '../../parts/dialog.js'
import { focusOn } from '../../parts/focus-on.js'
import type { KeptDraft } from '../../parts/form/draft-store.js'
import { communeBox } from '../../parts/commune-box.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { photoField, type PhotoField } from '../../parts/photos/photo-field.js'
import { SignInFlow } from '../../parts/sign-in/sign-in-flow.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import { CoopErrorEvent, OfferPublishedEvent } from '../offer-board.events.js'
import { categoryField } from './category-field.js'
import { codeScreen } from './code-screen.js'
import { doneScreen } from './done-screen.js'
import { closingScreen, foundScreen } from './draft-screens.js'
import { formScreen } from './form-screen.js'
import { OfferKeeping } from './offer-keeping.js'
import {
  emptyDraft,
  isEmpty,
  isKeptOffer,
  nobody,
  type Draft,
  type KeptOffer,
  type Published,
  type Publisher,
} from './publish-draft.js'
import type { PublishBoard, PublishFrame, PublishParts, Screen, ScreenName } from './publish-frame.js'
import { ownAccount } from './own-account.js'
import { ownOffers } from './own-offers.js'
import { publishView } from './publish-view.js'
import { publishFrench, type PublishStrings } from './publish.strings.js'
import { publishStyles } from './publish.styles.js'
import { sending } from './sending.js'
import { whoScreen } from './who-screen.js'

const mostPhotos = 5

/** The form to publish an offer, in a sheet over the board. What is typed stays when the sheet is closed. */
export class PublishSheet implements ReactiveController, PublishFrame {
  draft: Draft = emptyDraft
  publisher: Publisher = nobody
  readonly host: LitElement
  readonly photos: PhotoField
  readonly #parts: PublishParts
  readonly #dialog: ModalDialog
  readonly #words: () => PublishStrings | undefined
  readonly #category: ReturnType<typeof categoryField>
  readonly #keeping: OfferKeeping
  readonly #flow: SignInFlow
  readonly #screens: Record<ScreenName, Screen>
  readonly #send: ReturnType<typeof sending>
  #screen: ScreenName = 'form'
  /** Shown before the question whether to keep it. */
  #before: ScreenName = 'form'
  #isOpen = false
  #found: KeptDraft | undefined
  #act: KeptOffer['act']
  #published: Published | undefined
  /** Of all that were published in this page. */
  readonly #ids = new Set<string>()

  constructor(host: LitElement, parts: PublishParts) {
    this.host = host
    this.#parts = parts
    this.#dialog = new ModalDialog(
      host,
      () => this.#onClosed(),
      () => this.#mayClose(),
    )
    this.#words = lazyStrings(host, {
      language: () => this.board.language,
      french: publishFrench,
      learnEnglish: async () => (await import('./publish.strings.en.js')).publishEnglish,
    })
    this.photos = photoField({
      host,
      most: mostPhotos,
      words: () => this.words,
      changed: () => this.#changed(),
    })
    this.#category = categoryField(() => this)
    this.#keeping = new OfferKeeping(() => this.board.site, {
      offer: () => this.#offer,
      changed: () => host.requestUpdate(),
    })
    this.#flow = new SignInFlow({
      site: () => this.board.site,
      language: () => this.board.language,
      memory: this.#keeping.memory,
      whatToKeep: () => this.#keeping.tabKept(this.#isOpen),
      found: ({ email, firstName }) => this.changePublisher({ email, firstName }),
    })
    const home = communeBox(host, { id: 'home', site: () => this.board.site, changed: () => who.homeChanged() })
    const who = whoScreen(this, { flow: this.#flow, home, account: ownAccount(this, this.#flow) })
    ownOffers(this, { ids: this.#ids, show: parts.published })
    this.#send = sending(this, {
      said: who.said,
      begun: () => this.#act,
      begin: (act) => {
        this.#act = act
        return this.#keeping.save()
      },
      published: (published) => void this.#onPublished(published),
      signedOut: () => {
        this.#flow.end()
        this.go('who')
      },
    })
    this.#screens = {
      found: foundScreen(this, {
        found: () => this.#found,
        resume: () => void this.#take(this.#found).then(() => this.go('form')),
        begin: () => this.go('form'),
        erase: () => void this.#erase(),
      }),
      form: formScreen(this, this.#category),
      who: who.screen,
      code: codeScreen(this, this.#flow, () => !this.#keeping.hasFailed),
      send: this.#send,
      done: doneScreen(this, { published: () => this.#published, another: () => void this.#clear('form') }),
      closing: closingScreen(this, {
        keep: () => void this.#keepAndClose(),
        leave: () => void this.#clear('form').then(() => this.close()),
        stay: () => this.go(this.#before),
      }),
    }
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.host.renderRoot, publishStyles)
  }

  get board(): PublishBoard {
    return this.#parts.board()
  }

  get words(): PublishStrings {
    return this.#words() ?? publishFrench
  }

  get category(): string {
    return this.#category.category
  }

  readonly failed = (cause: unknown) => {
    this.host.dispatchEvent(new CoopErrorEvent(cause))
  }

  /** `how`: `wanted` to ask for what was looked for and not found. */
  async open(how: string): Promise<void> {
    // Shown when it is known which screen: the keyboard is never moved once somebody types.
    const screen = await this.#begin(how)
    this.#isOpen = true
    this.#dialog.open()
    this.go(screen)
  }

  readonly close = () => this.#dialog.close()

  render() {
    if (!this.#isOpen || !this.#words()) return nothing
    return this.#dialog.render('sheet-title', publishView(this, this.#screens[this.#screen], this.#onClose))
  }

  change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part }
    this.#changed()
  }

  changePublisher(part: Partial<Publisher>): void {
    this.publisher = { ...this.publisher, ...part }
    this.#changed()
  }

  go(screen: ScreenName): void {
    this.#screen = screen
    this.host.requestUpdate()
    void this.#announce()
  }

  /** Moves the focus, and with it screen readers, to the beginning of the screen. */
  async #announce(): Promise<void> {
    await this.host.updateComplete
    this.#screens[this.#screen].shown?.()
    if (this.#screen === 'code') return focusOn(this, '#code')
    this.#dialog.focusTitle()
    this.host.renderRoot.querySelector('dialog.dialog')?.scrollTo(0, 0)
  }

  #changed(): void {
    void this.#keeping.save()
    this.host.requestUpdate()
  }

  get #offer(): KeptOffer {
    return { draft: this.draft, photos: this.photos.kept, publisher: this.publisher, act: this.#act }
  }

  async #begin(how: string): Promise<ScreenName> {
    if (this.#screen === 'done') await this.#clear('form')
    const mine = await this.#keeping.mine()
    if (mine && (await this.#take(mine))) return this.#flow.hasGoodCode ? 'code' : 'who'
    if (!isEmpty(this.draft) || this.photos.photos.length > 0) return this.#screen
    const { sought } = this.board
    if (how === 'wanted') {
      this.change({ kind: 'wanted', title: sought })
      this.#category.take(sought)
    }
    this.#found = await this.#keeping.left()
    return this.#found ? 'found' : 'form'
  }

  async #take(kept: KeptDraft | undefined): Promise<boolean> {
    if (!isKeptOffer(kept?.what) || !(await this.#keeping.take(kept))) return false
    const { act, draft, photos, publisher } = kept.what
    this.draft = { ...emptyDraft, ...draft }
    this.publisher = { ...nobody, ...publisher }
    this.#act = act
    this.#found = undefined
    this.#category.take(this.draft.title)
    await this.photos.fill(photos)
    return true
  }

  async #erase(): Promise<void> {
    if (this.#found) await this.#keeping.drop(this.#found)
    this.#found = await this.#keeping.left()
    this.go(this.#found ? 'found' : 'form')
  }

  async #clear(screen: ScreenName): Promise<void> {
    this.draft = emptyDraft
    this.#act = undefined
    this.#published = undefined
    this.#category.take('')
    await this.photos.fill([])
    await this.#keeping.forget()
    this.go(screen)
  }

  async #keepAndClose(): Promise<void> {
    if (await this.#keeping.keepForLater()) return this.close()
    this.go(this.#before)
  }

  async #onPublished(published: Published): Promise<void> {
    this.#published = published
    this.host.dispatchEvent(new OfferPublishedEvent(published))
    this.go('done')
    await this.#keeping.forget()
    this.#ids.add(published.offerId)
    this.host.requestUpdate()
  }

  /** What was typed is not thrown away without a word; what is kept needs none. */
  #mayClose(): boolean {
    const isBegun = !isEmpty(this.draft) || this.photos.photos.length > 0
    const asks = isBegun && !this.#keeping.isKept && /form|who|send/.test(this.#screen)
    if (!asks) return true
    this.#before = this.#screen === 'send' ? 'who' : this.#screen
    this.#send.stop()
    this.go('closing')
    return false
  }

  readonly #onClose = () => {
    if (this.#mayClose()) this.close()
  }

  #onClosed(): void {
    this.#isOpen = false
    this.#send.stop()
    if (this.#screen === 'send') this.#screen = 'who'
    if (this.#screen === 'closing') this.#screen = this.#before
    const { asked, secret } = this.#keeping.memory.recall() ?? {}
    if (secret) this.#keeping.memory.keep(this.#keeping.tabKept(false), { secret, asked })
    this.host.requestUpdate()
  }
}
