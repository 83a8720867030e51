import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import { languages } from '../../../../../shared/locale.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { DeskRefused } from '../../../parts/client.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import { filters } from '../../../parts/filters.js'
import { deskList } from '../../../parts/list.js'
import { listWordsOf } from '../../../parts/list-words.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import { saveList } from '../../../parts/save-file.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { FilePanel } from './file-panel.js'
import { MissedList } from './missed-list.js'
import { TrialPanel } from './trial-panel.js'
import {
  faultWords,
  forms,
  isForm,
  itemOf,
  nameOf,
  type Form,
  type Kinds,
  type Listed,
  type Row,
  type SpokenLanguage,
  type VocabularyParts,
} from './vocabulary.js'
import { vocabularyFrench, learnVocabulary, type VocabularyStrings } from './vocabulary.strings.js'
import { vocabularyStyles } from './vocabulary.styles.js'
import { WordPanel } from './word-panel.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

export const open: OpenRoom = (desk) => new VocabularySection(desk)

type Args = readonly [
  form: Exclude<Form, 'missed'>,
  language: SpokenLanguage,
  id: string,
  words: string,
  cursor: string,
]

/** A new one is written; after the sign, what it says. */
const newItem = '+'
const fileItem = 'file'

/** Everyday words: what people say, what they mean by it, and what found nothing. */
class VocabularySection implements Room {
  readonly #desk: Desk
  readonly #words: () => VocabularyStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<Args, Listed>
  readonly #act: DeskAct
  readonly #parts: VocabularyParts
  readonly #missed: MissedList
  readonly #word: WordPanel
  readonly #trial: TrialPanel
  readonly #file: FilePanel

  constructor(desk: Desk) {
    this.#desk = desk
    const language = () => desk.language
    this.#words = lazyStrings(desk.host, { language, french: vocabularyFrench, learn: learnVocabulary })
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead(desk, {
      args: (): Args => {
        const { words = '', cursor = '', id = '' } = desk.filters
        const { form } = this
        return form === 'missed' ? ['meanings', this.language, '', '', ''] : [form, this.language, id, words, cursor]
      },
      read: ([form, spoken, id, words, cursor], how) =>
        desk.call.vocabulary.list.query(
          { form, language: spoken, ...(id && { id }), ...(words && { words }), ...(cursor && { cursor }) },
          how,
        ),
    })
    const reload = async () => {
      await Promise.all([this.#read.ask(), this.#missed.reload()])
    }
    this.#act = new DeskAct(desk, {
      learn: refusalsOf('network'),
      reload,
      movedOn: (refused) => this.#whyRefused(refused),
    })
    this.#parts = { desk, act: this.#act, reload, words: () => this.#said }
    this.#missed = new MissedList(this.#parts, () => this.form === 'missed')
    this.#trial = new TrialPanel(this.#parts, () => this.language)
    this.#word = new WordPanel(this.#parts, (said) => this.#trial.ask(said))
    this.#file = new FilePanel(this.#parts)
    adoptStyles(desk.host.renderRoot, [vocabularyStyles])
  }

  get title(): string {
    return this.#said.title
  }

  get form(): Form {
    const { form } = this.#desk.filters
    return isForm(form) ? form : 'meanings'
  }

  get language(): SpokenLanguage {
    return languages.find((each) => each === this.#desk.filters['language']) ?? languages[0]
  }

  close(): void {
    this.#read.close()
    this.#missed.close()
    this.#trial.close()
    this.#word.close()
  }

  render(): Content {
    const [words, listWords] = [this.#words(), this.#listWords()]
    if (!words || !listWords) return nothing
    const { form } = this
    return html`<div class="cols ${this.#desk.item === undefined ? '' : 'opened'}">
      <div class="stack">
        ${this.#forms(words)} ${filters(this.#desk, listWords, this.#fields(words))}
        ${form === 'missed' ? this.#missed.render(listWords, () => void this.#save()) : this.#rows(words, listWords)}
      </div>
      <div class="stack">${this.#panel()} ${this.#trial.render(this.language)}</div>
    </div>`
  }

  get #said(): VocabularyStrings {
    return this.#words() ?? vocabularyFrench
  }

  #forms(words: VocabularyStrings) {
    return html`<nav class="ways" aria-label=${words.forms}>
      ${forms.map(
        (form) =>
          html`<a
            class="form"
            href=${this.#desk.hrefOf({ filters: { ...(form !== 'meanings' && { form }), ...(this.language !== languages[0] && { language: this.language }) } })}
            aria-current=${form === this.form ? 'page' : nothing}
            >${words.formNames[form]}</a
          >`,
      )}
    </nav>`
  }

  #fields(words: VocabularyStrings) {
    const find = { name: 'words', label: words.find, kind: 'words' } as const
    if (this.form === 'missed') return [find]
    const subjects = this.#kinds.find(({ kind }) => kind === this.form)?.subjects ?? []
    const spoken = {
      name: 'language',
      label: words.language,
      kind: 'choice',
      choices: [{ value: 'en', name: words.english }],
      none: words.french,
    } as const
    return [
      find,
      ...(this.form === 'meanings'
        ? []
        : [
            {
              name: 'id',
              label: words.leadsTo,
              kind: 'choice',
              choices: subjects.map(({ id, name }) => ({ value: id, name })),
            } as const,
          ]),
      spoken,
    ]
  }

  get #kinds(): Kinds {
    return this.#read.answer?.kinds ?? []
  }

  #rows(words: VocabularyStrings, listWords: ListStrings) {
    const desk = this.#desk
    return html`<p class="ways">
        <a class="way" href=${desk.hrefOf({ item: newItem })}
          >${this.form === 'meanings' ? words.addMeaning : words.addWord}</a
        >
        <a class="way" href=${desk.hrefOf({ item: fileItem })}>${words.file}</a>
      </p>
      ${deskList({
        desk,
        words: listWords,
        read: this.#read,
        counted: words.count,
        narrowedBy: ['words', 'id'],
        csv: () => void this.#save(),
        rows: ({ rows, kinds }) =>
          html`<ul class="rows framed">
            ${repeat(rows, itemOf, (row) => this.#row(row, kinds, words))}
          </ul>`,
        empty: html`<p>${words.none}</p>`,
      })}`
  }

  #row(row: Row, kinds: Kinds, words: VocabularyStrings) {
    const item = itemOf(row)
    const [said, meant] = 'said' in row ? [row.said, row.meant] : [row.word, nameOf(row, kinds)]
    return html`<li>
      <a
        class="pick"
        href=${this.#desk.hrefOf({ item: this.#desk.item === item ? '' : item })}
        aria-current=${this.#desk.item === item ? 'true' : nothing}
        ><span class="grow"
          ><b lang=${row.language}>${said}</b> <span aria-hidden="true">→</span
          ><span class="unseen"> ${words.means} </span>
          <span lang=${'said' in row ? row.language : this.#desk.language}>${meant}</span></span
        ></a
      >
    </li>`
  }

  #panel() {
    const { item } = this.#desk
    if (item === fileItem) return this.#file.render()
    if (item === undefined) return nothing
    const rows = this.#read.answer?.rows
    const row = rows?.find((each) => itemOf(each) === item)
    const isNew = item.startsWith(newItem)
    if (!isNew && !row) return nothing
    const form = this.form === 'missed' ? 'meanings' : this.form
    return this.#word.render({
      form,
      language: this.language,
      kinds: this.#kinds,
      row: isNew ? undefined : row,
      said: isNew ? item.slice(newItem.length) : '',
    })
  }

  #whyRefused({ reason, status }: DeskRefused): string | undefined {
    const words = this.#said
    return reason === 'word-refused' ? words.cannot(faultWords(words.faults, status)) : undefined
  }

  async #save(): Promise<void> {
    const { call, filters: chosen } = this.#desk
    const { id, words } = chosen
    const input = { form: this.form, language: this.language, ...(id && { id }), ...(words && { words }) }
    const file = await this.#act.run('list', input, (how) => call.vocabulary.csv.query(input, how))
    if (file) saveList(this.#desk, this.#listWords(), file)
  }
}
