import { LitElement, type PropertyValues } from 'lit'
import { contentPainted } from '../early.js'
import { loadClient } from '../first-answer.js'
import { languageOf, type Language } from '../language-of.js'
import type { Learn } from '../../words/language.js'
import { isUnsaidNight } from '../page-ink.js'
import { Refused } from '../wire.js'
import { turnToBegin, yieldToPage, whenFreeToDraw } from '../yielding.js'

/** The first answer, or the reason why it failed. */
export type First<Scope, Opening> = { readonly scope: Scope; readonly opening?: Opening; readonly failure?: unknown }

type Worn = { readonly site: { readonly look: Readonly<Record<string, string>> } }

/**
 * An element that first shows a list: loads the first answer, the words of another language than French if needed and
 * the site's look, and then, once the list is painted, the chunk with everything else (`ready`).
 */
export abstract class FirstList<
  Scope extends { readonly site: string },
  Opening extends Worn,
  Words,
  Ready extends { readonly opening: Opening | undefined },
> extends LitElement {
  /** @internal Words of other languages than French, once they are loaded. */
  learnt: { [language in Language]?: Words } = {}
  protected first: First<Scope, Opening> | undefined
  protected ready: Ready | undefined
  #look: Worn['site']['look'] | undefined
  #isNight = false
  #made: Promise<void> | undefined

  /** @internal */
  abstract get scope(): Scope
  protected abstract ask(scope: Scope): Promise<Opening>
  protected abstract get learn(): Learn<Words>
  /** Loads the chunk; creating what it returns is a separate task, to keep tasks short. */
  protected abstract learnReady(first: First<Scope, Opening>): Promise<() => Ready>

  /** @internal */
  get language(): Language {
    return languageOf(this)
  }

  protected get opening(): Opening | undefined {
    return this.ready?.opening ?? this.first?.opening
  }

  constructor() {
    super()
    this.addEventListener('transitionend', ({ target }) => target === this && void this.#readInk())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) void this.#readInk()
  }

  protected override firstUpdated(): void {
    void this.#readInk()
    void this.#begin()
  }

  protected override updated(changed: PropertyValues): void {
    void this.#learnWords()
    if (changed.has('theme')) void this.#readInk()
    const look = this.opening?.site.look
    const root = this.renderRoot.querySelector<HTMLElement>('.root')
    if (root && look && look !== this.#look) {
      this.#look = look
      root.style.cssText = ''
      for (const name of Object.keys(look)) root.style.setProperty(`--${name}`, `var(--coop-${name}, ${look[name]})`)
    }
    this.#dim()
    if (this.first) void contentPainted(this)
  }

  /** Once all that is drawn in this turn stands, so that the page is laid out once for all of them. */
  async #readInk(): Promise<void> {
    await undefined
    this.#isNight = isUnsaidNight(this)
    this.#dim()
  }

  #dim(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root')
    if (root) root.style.colorScheme = this.#isNight ? 'dark' : ''
  }

  /** In several short tasks. Of many elements in a page, all query together, and render one after the other. */
  async #begin(): Promise<void> {
    const asked = this.#askFirst()
    await yieldToPage()
    // A browser initialises its locale data at the first call, which is slow: do it while waiting for the answer.
    Number().toLocaleString(this.language)
    const first = await asked
    await whenFreeToDraw()
    this.first = first
    this.requestUpdate()
    await this.updateComplete
    // The chunk needs the client, and would request it only once it is parsed.
    const [makeReady] = await Promise.all([this.learnReady(first), loadClient()])
    await whenFreeToDraw()
    this.#made = yieldToPage()
    this.ready = makeReady()
    this.requestUpdate()
    await this.#made
    this.#made = undefined
  }

  /** The rest is rendered in another task than the one that makes it, and the frames of many elements in several. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const turn = this.hasUpdated ? this.#made : turnToBegin()
    return turn ? turn.then(() => super.scheduleUpdate()) : super.scheduleUpdate()
  }

  async #askFirst(): Promise<First<Scope, Opening>> {
    const { scope } = this
    try {
      if (!scope.site) throw new Refused({ reason: 'site-unknown' })
      await this.#learnWords()
      return { scope, opening: await this.ask(scope) }
    } catch (failure) {
      return { scope, failure }
    }
  }

  async #learnWords(): Promise<void> {
    const { language, learnt } = this
    const load = this.learn[language]
    if (!load || learnt[language]) return
    learnt[language] = await load()
    this.requestUpdate()
  }
}
