import { html, nothing, type ReactiveController } from 'lit'
import type { Content } from '../../../../shared/content.js'
import type { Desk } from '../../room.js'
import type { DeskAct } from '../desk-act.js'
import type { Field } from './field.js'

type Fields<Values> = { readonly [Name in keyof Values]?: Field<Values[Name]> }

type Parts = { readonly desk: Desk; readonly act: DeskAct }

type Declared<Values extends object, About> = {
  /** Its act; its fields are called `<name>-<field>`. */
  readonly name: string
  /** Which thing it is about: what is typed is kept for each. */
  readonly of?: (about: About) => string
  /** As it is before anything is typed. */
  readonly fresh: (about: About) => Values
  /** In the order in which they are read; what is left out is not asked. */
  readonly fields: (typed: Values, about: About) => Fields<Values>
  /** Without spaces around what is written. Whether it was done: what was typed is over then. */
  readonly send: (typed: Values, about: About) => Promise<boolean>
  /** The field that the keyboard is led to where it opens, if not its title; none where it is always there. */
  readonly leadsTo?: (about: About) => (keyof Values & string) | undefined
  readonly stays?: true
  /** It is filled in anew: what holds its own text takes it over. */
  readonly filled?: (typed: Values, about: About) => void
}

type View = {
  /** None where it stands in something that has one. */
  readonly title?: Content
  /** The language of a title that somebody wrote. */
  readonly lang?: string
  /** The link that closes it, where something opened it. */
  readonly close?: string
  readonly before?: Content
  /** Its fields, where they do not stand one below the other. */
  readonly body?: Content
  /** Below the fields. */
  readonly more?: Content
  /** The button that sends it; none where there is nothing to send. */
  readonly go?: string | undefined
  readonly going: string
  /** One of several of its page: it does not look like the first thing to do. */
  readonly isOther?: true
  /** Other acts that the thing allows. */
  readonly after?: Content
}

/**
 * A form of the desk, by the fields that it declares. What is typed is kept, for each thing that it is about, until it was sent or
 * another person is at the desk; a mistake is said above its field, and the keyboard led there.
 */
export class DeskForm<Values extends object, About = undefined> implements ReactiveController {
  readonly #parts: Parts
  readonly #declared: Declared<Values, About>
  /** The thing that was drawn last, and the one that the keyboard was led to. */
  #shown = ''
  #led = ''
  #isDrawn = false
  #leadsTo = ''
  readonly #wrong = new Map<string, string>()

  constructor(parts: Parts, declared: Declared<Values, About>) {
    this.#parts = parts
    this.#declared = declared
    parts.desk.host.addController(this)
  }

  close(): void {
    this.#parts.desk.host.removeController(this)
  }

  hostUpdate(): void {
    this.#isDrawn = false
  }

  hostUpdated(): void {
    const opened = this.#isDrawn ? this.#shown : ''
    if (this.#led === opened) return
    this.#led = opened
    if (opened && !this.#declared.stays) this.#focus(this.#leadsTo)
  }

  render(about: About, { title, lang, close, before, body, more, go, going, isOther, after }: View): Content {
    const { desk, act } = this.#parts
    const { name } = this.#declared
    const isBusy = act.busy === name
    return html`<form
      class=${title ? 'panel' : 'stack'}
      novalidate
      aria-labelledby=${title ? name : nothing}
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.submit(about)
      }}
    >
      ${
        title
          ? html`<div class="headed">
              <h2 id=${name} tabindex="-1" lang=${lang ?? nothing}>${title}</h2>
              ${close ? html`<a class="quiet link" href=${desk.hrefOf({ item: '' })}>${close}</a>` : nothing}
            </div>`
          : nothing
      }
      ${before} ${body ?? this.fields(about)} ${more}
      <div class="sends">
        ${act.said(name)}
        ${
          go
            ? html`<button class=${isOther ? 'way' : 'go'} aria-disabled=${isBusy}>${isBusy ? going : go}</button>`
            : nothing
        }
      </div>
      ${after}
    </form>`
  }

  /** Draws the fields, or some of them. */
  fields(about: About, only?: readonly (keyof Values & string)[]): Content {
    this.#begin(about)
    const typed = this.typed(about)
    const fields = this.#declared.fields(typed, about)
    return (only ?? this.#names(fields)).map((name) =>
      fields[name]?.draw({
        id: `${this.#declared.name}-${name}`,
        value: typed[name],
        wrong: this.#wrong.get(name),
        change: (value) => this.change(about, name, value),
      }),
    )
  }

  typed(about: About): Values {
    return Object.assign({}, this.#declared.fresh(about), this.#parts.desk.drafts.get(this.#keyOf(about)))
  }

  change<Name extends keyof Values>(about: About, name: Name, value: Values[Name]): void {
    const { desk } = this.#parts
    const key = this.#keyOf(about)
    desk.drafts.set(key, { ...desk.drafts.get(key), [name]: value })
    desk.host.requestUpdate()
  }

  /** As if nothing had been typed. */
  drop(about: About): void {
    const { desk } = this.#parts
    desk.drafts.delete(this.#keyOf(about))
    this.#wrong.clear()
    this.#declared.filled?.(this.typed(about), about)
    desk.host.requestUpdate()
  }

  /** Says what is wrong with it, or sends it. */
  async submit(about: About): Promise<void> {
    const { host } = this.#parts.desk
    const typed = this.typed(about)
    const fields = this.#declared.fields(typed, about)
    this.#wrong.clear()
    for (const name of this.#names(fields)) {
      const said = fields[name]?.wrong?.(typed[name])
      if (said) this.#wrong.set(name, said)
    }
    const [first] = this.#wrong.keys()
    if (first === undefined) {
      if (await this.#declared.send(trimmed(typed), about)) this.drop(about)
      return
    }
    host.requestUpdate()
    await host.updateComplete
    this.#focus(first)
  }

  #names(fields: Fields<Values>): (keyof Values & string)[] {
    return Object.keys(fields).filter((name): name is keyof Values & string => Object.hasOwn(fields, name))
  }

  /** Forgets the mistakes of another thing. */
  #begin(about: About): void {
    this.#isDrawn = true
    const key = this.#keyOf(about)
    if (this.#shown === key && this.#led === key) return
    this.#shown = key
    this.#leadsTo = this.#declared.leadsTo?.(about) ?? ''
    this.#wrong.clear()
    this.#parts.act.hush()
    this.#declared.filled?.(this.typed(about), about)
  }

  #focus(field: string): void {
    const { name } = this.#declared
    const id = field ? `${name}-${field}` : name
    this.#parts.desk.host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus()
  }

  #keyOf(about: About): string {
    const { desk } = this.#parts
    return `${desk.hrefOf({ item: '', filters: {} })} ${this.#declared.name} ${this.#declared.of?.(about) ?? ''}`
  }
}

function trimmed<Values extends object>(typed: Values): Values {
  const texts: Record<string, string> = {}
  for (const name of Object.keys(typed)) {
    const value: unknown = Reflect.get(typed, name)
    if (typeof value === 'string') texts[name] = value.trim()
  }
  return Object.assign({}, typed, texts)
}
