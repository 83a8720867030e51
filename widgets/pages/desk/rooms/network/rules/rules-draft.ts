import { html, nothing } from 'lit'
import { languages, type Language } from '../../../../../shared/language-of.js'
import { focusOn } from '../../../../../parts/focus-on.js'
import { Question } from '../../../../../parts/question.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { inEach, inSome } from '../../../../../words/in-each.js'
import { blocksOf } from '../../../../../words/rules-text.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import type { Desk } from '../../../room.js'
import { pageStrings, type RulesStrings } from './rules.strings.js'

type Version = OutputOf<'rules.versions'>['versions'][number]
type Typed = { readonly version: string } & Readonly<Record<Language, string>>

type Parts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly reload: () => Promise<void>
  readonly words: () => RulesStrings
}

/** Rules that were typed and not published, by person: they stay while the person is in another room. */
const left = new Map<string, Typed>()

/** The next version: written, seen as its page will be, published after it was said who is asked again. */
export class RulesDraft {
  readonly #parts: Parts
  #isSeen = false
  #language: Language = languages[0]
  readonly #question: Question

  constructor(parts: Parts) {
    this.#parts = parts
    this.#question = new Question(parts.desk.host, { name: 'publish', opener: () => '.publish' })
  }

  render(current: Version | undefined) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const typed = this.#typed(current)
    return html`<form
      class="panel"
      novalidate
      aria-labelledby="draft"
      @submit=${(event: Event) => this.#preview(event, typed)}
    >
      <h2 id="draft">${words.draft}</h2>
      <p class="meta">${words.draftMore}</p>
      <div class="field">
        <label for="rules-version">${words.version}</label>
        <input
          id="rules-version"
          maxlength="40"
          autocomplete="off"
          placeholder="2027-09"
          .value=${typed.version}
          @input=${({ target }: Event) => target instanceof HTMLInputElement && this.#type(typed, { version: target.value })}
        />
      </div>
      ${languages.map(
        (language) =>
          html`<div class="field">
            <label for="rules-${language}">${words.text[language]}</label>
            <textarea
              id="rules-${language}"
              lang=${language}
              rows="12"
              maxlength="20000"
              .value=${typed[language]}
              @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && this.#type(typed, { [language]: target.value })}
            ></textarea>
          </div>`,
      )}
      ${act.said('rules')}
      <button class="go" aria-disabled=${act.busy === 'rules'}>${words.see}</button>
      ${this.#isSeen ? this.#seen(typed, current) : nothing}
    </form>`
  }

  #seen(typed: Typed, current: Version | undefined) {
    const words = this.#parts.words()
    const { act, desk } = this.#parts
    return html`<div class="stack" id="preview" tabindex="-1" role="group" aria-label=${words.seen}>
      <p class="ways">
        ${languages.map(
          (language) =>
            html`<button
              type="button"
              class="quiet"
              aria-pressed=${language === this.#language}
              @click=${() => {
                this.#language = language
                desk.host.requestUpdate()
              }}
            >
              ${words.pageIn[language]}
            </button>`,
        )}
      </p>
      ${this.#page(typed)}
      ${
        this.#question.isAsked()
          ? this.#question.render({
              ask: words.ask(typed.version),
              more: html`<p>${words.askMore(current?.accepted ?? 0)}</p>`,
              keep: words.keep,
              go: html`<button
                type="button"
                class="quiet"
                aria-disabled=${act.busy === 'rules'}
                @click=${() => void this.#publish(typed, current)}
              >
                ${words.publishNow}
              </button>`,
            })
          : html`<button type="button" class="way publish" @click=${() => this.#question.ask()}>
              ${words.publish}
            </button>`
      }
    </div>`
  }

  /** Laid out as `/regles` lays it out; in French where nobody has translated it. */
  #page({ version, ...texts }: Typed) {
    const words = pageStrings[this.#language]
    const written = texts[this.#language].trim() === '' ? languages[0] : this.#language
    return html`<div class="preview" lang=${this.#language}>
      <h3>${words.title}</h3>
      <p class="meta">${words.version(version.trim())}</p>
      <div class="stack" lang=${written}>
        ${blocksOf(texts[written]).map(({ isList, lines }) =>
          isList
            ? html`<ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : html`<p>${lines.map((line, at) => html`${at > 0 ? html`<br />` : nothing}${line}`)}</p>`,
        )}
      </div>
    </div>`
  }

  /** Begins with what is in force. */
  #typed(current: Version | undefined): Typed {
    return left.get(this.#key) ?? { version: '', ...inEach((language) => current?.[language] ?? '') }
  }

  get #key(): string {
    return this.#parts.desk.email
  }

  #type(typed: Typed, change: Partial<Typed>): void {
    left.set(this.#key, { ...typed, ...change })
    this.#isSeen = false
    this.#question.close()
    this.#parts.desk.host.requestUpdate()
  }

  #whole({ version, ...texts }: Typed) {
    const translated = inSome((language) => texts[language].trim() || undefined)
    return { version: version.trim(), ...translated, fr: texts.fr.trim() }
  }

  #preview(event: Event, typed: Typed): void {
    event.preventDefault()
    const { act, desk, words } = this.#parts
    const input = this.#whole(typed)
    if (input.version === '') return act.say('rules', words().versionMissing)
    if (!/^[\p{L}\p{N}][\p{L}\p{N}. -]*$/u.test(input.version)) return act.say('rules', words().versionWrong)
    if (input.fr === '') return act.say('rules', words().textMissing)
    this.#isSeen = true
    act.hush()
    void focusOn(desk, '#preview')
  }

  async #publish(typed: Typed, current: Version | undefined): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    const input = { ...this.#whole(typed), ...(current && { seen: current.version }) }
    const done = await act.run('rules', input, (how) => desk.call.rules.publish.mutate(input, how))
    this.#question.close()
    if (!done) return
    left.delete(this.#key)
    this.#isSeen = false
    await reload()
    desk.did(words().done(done.version))
  }
}
