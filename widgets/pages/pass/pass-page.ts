import { html, nothing, render } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import type { Session } from '../../shared/session-store.js'
import { passStrings } from './pass.strings.js'
import { keep, leave, take, type Opened } from './take-pass.js'

type Led = { readonly pass: string; readonly site: string; readonly language: Language }

/** In the place of what is theirs, until it is known who has come. Nothing is kept in the browser before a press. */
export class PassPage {
  readonly #led: Led
  readonly #space: HTMLElement
  readonly #place = document.createElement('div')

  constructor(led: Led, space: HTMLElement) {
    this.#led = led
    this.#space = space
  }

  async open(): Promise<void> {
    const { pass, site } = this.#led
    this.#space.replaceWith(this.#place)
    this.#show(html`<p role="status">${this.#words.coming}</p>`)
    const taken = await take(pass, site)
    if (taken.outcome === 'open') this.#ask(taken)
    else this.#end(taken.outcome === 'over' && !taken.here ? html`<p class="note">${this.#words.over}</p>` : nothing)
  }

  get #words() {
    return passStrings[this.#led.language]
  }

  #ask(opened: Opened): void {
    const { session, site, here } = opened
    const { email, firstName } = session
    const words = this.#words
    const goOn = () => void keep(opened).then(() => this.#end(nothing))
    const stay = () => void leave(opened).then(() => this.#end(nothing))
    this.#show(html`
      <h1 tabindex="-1">${marked(words.title(firstName), firstName)}</h1>
      <p>${marked(words.from(site, email), site, email)}</p>
      ${here ? html`<p>${marked(words.other(here.firstName, here.email), here.firstName)}</p>` : nothing}
      <p class="meta">${marked(words.reach(site), site)}</p>
      <p class="ways">${here ? this.#turnOrStay(here, { firstName, goOn, stay }) : this.#goOnOrNot({ goOn, stay })}</p>
    `)
    this.#place.querySelector<HTMLElement>('h1')?.focus()
  }

  #goOnOrNot({ goOn, stay }: Ways): Content {
    const words = this.#words
    return html`<button type="button" @click=${goOn}>${words.goOn}</button>
      <button type="button" class="press ghost" @click=${stay}>${words.notMe}</button>`
  }

  /** Who is known here stays so, unless they say otherwise. */
  #turnOrStay(
    { firstName: known }: Session,
    { firstName, goOn, stay }: Ways & { readonly firstName: string },
  ): Content {
    const words = this.#words
    return html`<button type="button" @click=${stay}>${marked(words.stay(known), known)}</button>
      <button type="button" class="press ghost" @click=${goOn}>${marked(words.turn(firstName), firstName)}</button>`
  }

  #end(told: Content): void {
    if (told === nothing) this.#place.replaceWith(this.#space)
    else {
      render(told, this.#place)
      this.#place.after(this.#space)
    }
    document.getElementById('content')?.focus()
  }

  #show(content: Content): void {
    render(html`<div class="panel">${content}</div>`, this.#place)
  }
}

type Ways = { readonly goOn: () => void; readonly stay: () => void }
