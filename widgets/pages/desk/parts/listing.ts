import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import type { Language } from '../../../shared/language-of.js'
import type { RemoteRead } from '../../../shared/remote-read.js'
import type { Filters } from '../desk-address.js'
import type { Desk, Place, Sent } from '../room.js'
import { DeskAct } from './desk-act.js'
import { deskRead } from './desk-read.js'
import { filters, type FilterField } from './filters.js'
import { deskList, type Empty, type Page } from './list.js'
import { listWordsOf } from './list-words.js'
import type { ListStrings } from './list.strings.js'
import { saveFile } from './save-file.js'

type Parts = {
  readonly desk: Desk
  /** The room's act; its own where nothing else is done there. */
  readonly act?: DeskAct
}

/** A thing that can be added; `first`: how that is called where there is none yet. */
type Added = Place & { readonly name: string; readonly first?: string }

type File = { readonly name: string; readonly csv: string }

type Declared<Asked extends object, Answer extends Page, Saved extends File> = {
  /** Where it is not the only one of its room. */
  readonly title?: () => string
  /** Not while another list is in its place. */
  readonly isShown?: () => boolean
  /** Turns the filters of the address into the server's input. */
  readonly asked: (filters: Filters) => Asked
  readonly read: (asked: Asked & { cursor?: string }, how: { readonly signal: AbortSignal }) => Promise<Answer>
  /** The file of what it is narrowed to. */
  readonly csv: (asked: Asked & { locale: Language }, how: Sent) => Promise<Saved>
  /** Said of the saved file, if more than how it is called. */
  readonly saved?: (file: Saved) => string
  /** By what it is narrowed, as far as the last answer tells. */
  readonly fields: (answer: Answer | undefined) => readonly FilterField[]
  /** « 3 personnes ». */
  readonly counted: (count: number) => string
  readonly rows: (answer: Answer) => Content
  /** Nothing at all: what this is for. What is added first is the first thing to do. */
  readonly empty: () => string
  /** From beside the title of the room. */
  readonly adds?: () => readonly Added[]
  /** Said above the rows, beside a refusal of the file. */
  readonly said?: () => Content
  /** The filters that narrow it, where others say which list it is. */
  readonly narrowedBy?: readonly string[]
}

/** A list of the desk, by what it declares: filters that stand in the address, how many there are, fifty a page, and its file. */
export class Listing<Asked extends object, Answer extends Page, Saved extends File = File> {
  readonly #desk: Desk
  readonly #act: DeskAct
  readonly #declared: Declared<Asked, Answer, Saved>
  readonly #words: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly [asked: string], Answer>

  constructor({ desk, act }: Parts, declared: Declared<Asked, Answer, Saved>) {
    this.#desk = desk
    this.#act = act ?? new DeskAct(desk, { reload: () => this.reload() })
    this.#declared = declared
    this.#words = listWordsOf(desk)
    const whole = () => {
      const { cursor } = desk.filters
      return { ...declared.asked(desk.filters), ...(cursor && { cursor }) }
    }
    this.#read = deskRead<readonly [asked: string], Answer>(desk, {
      args: () => ((declared.isShown?.() ?? true) ? [JSON.stringify(whole())] : []),
      read: (_asked, how) => declared.read(whole(), how),
    })
  }

  get answer(): Answer | undefined {
    return this.#read.answer
  }

  /** Draws the ways to add, for beside the title of its room. */
  get beside(): Content {
    const added = this.#declared.adds?.() ?? []
    if (added.length === 0) return nothing
    return html`<p class="ways">
      ${added.map((each) => html`<a class="way" href=${this.#desk.hrefOf(each)}>${each.name}</a>`)}
    </p>`
  }

  close(): void {
    this.#read.close()
  }

  reload(): Promise<void> {
    return this.#read.ask()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const desk = this.#desk
    const { counted, fields, narrowedBy, rows, said, title } = this.#declared
    return html`${title && html`<h2>${title()}</h2>`} ${filters(desk, words, fields(this.answer))}
    ${deskList({
      desk,
      words,
      read: this.#read,
      counted,
      rows,
      empty: this.#empty(),
      csv: () => void this.#file(words),
      said: html`${said?.()} ${this.#act.said('list')}`,
      ...(narrowedBy && { narrowedBy }),
    })}`
  }

  #empty(): Empty {
    const { adds, empty } = this.#declared
    const [each] = adds?.() ?? []
    const first = each && { name: each.first ?? each.name, href: this.#desk.hrefOf(each) }
    return { said: empty(), ...(first && { ways: [first] }) }
  }

  async #file(words: ListStrings): Promise<void> {
    const desk = this.#desk
    const { asked, csv, saved = ({ name }) => words.saved(name) } = this.#declared
    const input = { ...asked(desk.filters), locale: desk.language }
    const file = await this.#act.run('list', input, (how) => csv(input, how))
    if (!file) return
    saveFile(file.name, file.csv)
    desk.did(saved(file))
  }
}
