import { LitElement } from 'lit'
import { contentPainted } from '../early.js'
import { languageOf, type Language } from '../locale.js'
import { yieldToPage, whenFreeToDraw } from '../yielding.js'

/** What came before anything was chosen, or why it did not. */
export type First<Scope, Opening> = { readonly scope: Scope; readonly opening?: Opening; readonly failure?: unknown }

/** Of a first answer, what every element wears. */
type Worn = { readonly site: { readonly look: Readonly<Record<string, string>> } }

/**
 * An element that shows a list at first and can do something with it later: its first answer, its English, its partner's look,
 * and then what makes it ready, which is loaded once the list is on the screen.
 */
export abstract class FirstList<
  Scope,
  Opening extends Worn,
  English,
  Ready extends { readonly opening: Opening | undefined },
> extends LitElement {
  /** @internal English words, once they were needed. */
  english: English | undefined
  protected first: First<Scope, Opening> | undefined
  protected ready: Ready | undefined
  #look: Worn['site']['look'] | undefined

  /** @internal What the page asks for. */
  abstract get scope(): Scope
  protected abstract ask(scope: Scope): Promise<Opening>
  protected abstract learn(): Promise<English>
  /** Fetches what makes it ready; that itself is a task of its own. */
  protected abstract learnReady(first: First<Scope, Opening>): Promise<() => Ready>

  /** @internal */
  get language(): Language {
    return languageOf(this)
  }

  protected get opening(): Opening | undefined {
    return this.ready?.opening ?? this.first?.opening
  }

  protected override firstUpdated(): void {
    void this.#begin()
  }

  protected override updated(): void {
    void this.#learnEnglish()
    const look = this.opening?.site.look
    const root = this.renderRoot.querySelector<HTMLElement>('.root')
    if (root && look && look !== this.#look) {
      this.#look = look
      root.style.cssText = ''
      for (const name of Object.keys(look)) root.style.setProperty(`--${name}`, `var(--coop-${name}, ${look[name]})`)
    }
    if (this.first) void contentPainted(this)
  }

  /** In several tasks, and none long. The page may hold many elements: all ask together, and each draws in its turn. */
  async #begin(): Promise<void> {
    const asked = this.#askFirst()
    await yieldToPage()
    // A browser takes longer for the first of these than for all that follows: it does so while the answer is on its way.
    Number().toLocaleString(this.language)
    const first = await asked
    await whenFreeToDraw()
    this.first = first
    this.requestUpdate()
    await this.updateComplete
    const makeReady = await this.learnReady(first)
    await whenFreeToDraw()
    this.ready = makeReady()
    this.requestUpdate()
  }

  async #askFirst(): Promise<First<Scope, Opening>> {
    const { scope } = this
    try {
      await this.#learnEnglish()
      return { scope, opening: await this.ask(scope) }
    } catch (failure) {
      return { scope, failure }
    }
  }

  /** Where it is wanted. */
  async #learnEnglish(): Promise<void> {
    if (this.language !== 'en' || this.english) return
    this.english = await this.learn()
    this.requestUpdate()
  }
}
