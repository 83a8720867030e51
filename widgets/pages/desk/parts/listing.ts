import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import type { Language } from '../../../shared/locale.js'
import type { RemoteRead } from '../../../shared/remote-read.js'
import type { Filters } from '../desk-address.js'
import type { Desk, Sent } from '../room.js'
import type { DeskAct } from './desk-act.js'
import { deskRead } from './desk-read.js'
import { filters, type FilterField } from './filters.js'
import { deskList, type Page } from './list.js'
import { listWordsOf } from './list-words.js'
import type { ListStrings } from './list.strings.js'
import { saveList } from './save-file.js'

type Parts = { readonly desk: Desk; readonly act: DeskAct }
type File = { readonly name: string; readonly csv: string }

type Declared<Asked extends object, Answer extends Page> = {
  /** What the address narrows it to, as the server takes it. */
  readonly asked: (filters: Filters) => Asked
  readonly read: (asked: Asked & { cursor?: string }, how: { readonly signal: AbortSignal }) => Promise<Answer>
  /** The file of what it is narrowed to. */
  readonly csv: (asked: Asked & { locale: Language }, how: Sent) => Promise<File>
  readonly fields: () => readonly FilterField[]
  /** « 3 personnes ». */
  readonly counted: (count: number) => string
  readonly rows: (answer: Answer) => Content
  /** Nothing at all: what this is for, and the first thing to do. */
  readonly empty: () => Content
  /** What is said above the rows, beside a refusal of the file. */
  readonly said?: () => Content
  /** The filters that narrow it, where others say which list it is. */
  readonly narrowedBy?: readonly string[]
}

/** A list of the desk, by what it declares: filters that stand in the address, how many there are, fifty a page, and its file. */
export class Listing<Asked extends object, Answer extends Page> {
  readonly #parts: Parts
  readonly #declared: Declared<Asked, Answer>
  readonly #words: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly [asked: string], Answer>

  constructor(parts: Parts, declared: Declared<Asked, Answer>) {
    const { desk } = parts
    this.#parts = parts
    this.#declared = declared
    this.#words = listWordsOf(desk)
    const whole = () => {
      const { cursor } = desk.filters
      return { ...declared.asked(desk.filters), ...(cursor && { cursor }) }
    }
    this.#read = deskRead<readonly [asked: string], Answer>(desk, {
      args: () => [JSON.stringify(whole())],
      read: (_asked, how) => declared.read(whole(), how),
    })
  }

  get answer(): Answer | undefined {
    return this.#read.answer
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
    const { act, desk } = this.#parts
    const { counted, empty, fields, narrowedBy, rows, said } = this.#declared
    return html`${filters(desk, words, fields())}
    ${deskList({
      desk,
      words,
      read: this.#read,
      counted,
      rows,
      empty: empty(),
      csv: () => void this.#file(words),
      said: html`${said?.()} ${act.said('list')}`,
      ...(narrowedBy && { narrowedBy }),
    })}`
  }

  async #file(words: ListStrings): Promise<void> {
    const { act, desk } = this.#parts
    const input = { ...this.#declared.asked(desk.filters), locale: desk.language }
    const file = await act.run('list', input, (how) => this.#declared.csv(input, how))
    if (file) saveList(desk, words, file)
  }
}
