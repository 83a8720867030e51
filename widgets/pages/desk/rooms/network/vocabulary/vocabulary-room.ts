import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import { languages } from '../../../../../shared/language-of.js'
import type { DeskRefused } from '../../../parts/client.js'
import { DeskAct } from '../../../parts/desk-act.js'
import type { FilterField } from '../../../parts/filters.js'
import { Listing } from '../../../parts/listing.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { FileSheet } from './file-sheet.js'
import { missedList } from './missed-list.js'
import { TrialForm } from './trial-form.js'
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
import { WordSheet } from './word-sheet.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

export const open: OpenRoom = (desk) => new VocabularyRoom(desk)

type Asked = { form: Exclude<Form, 'missed'>; language: SpokenLanguage; id?: string; words?: string }

/** A new one is written; after the sign, what it says. */
const newItem = '+'
const fileItem = 'file'

const [first, ...others] = languages

/** Everyday words: what people say, what they mean by it, and what found nothing. */
class VocabularyRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => VocabularyStrings | undefined
  readonly #listing: Listing<Asked, Listed>
  readonly #missed: ReturnType<typeof missedList>
  readonly #word: WordSheet
  readonly #trial: TrialForm
  readonly #file: FileSheet

  constructor(desk: Desk) {
    this.#desk = desk
    const language = () => desk.language
    this.#words = lazyStrings(desk.host, { language, french: vocabularyFrench, learn: learnVocabulary })
    const reload = async () => {
      await Promise.all([this.#listing.reload(), this.#missed.reload()])
    }
    const act = new DeskAct(desk, {
      learn: refusalsOf('network'),
      reload,
      movedOn: (refused) => this.#whyRefused(refused),
    })
    const parts = { desk, act, reload, words: () => this.#said }
    this.#listing = this.#meanings(parts)
    this.#missed = missedList(parts, { isShown: () => this.form === 'missed', language: () => this.language })
    this.#trial = new TrialForm(parts, () => this.language)
    this.#word = new WordSheet(parts, (said) => this.#trial.ask(said))
    this.#file = new FileSheet(parts)
    adoptStyles(desk.host.renderRoot, [vocabularyStyles])
  }

  get form(): Form {
    const { form } = this.#desk.filters
    return isForm(form) ? form : 'meanings'
  }

  get language(): SpokenLanguage {
    return languages.find((each) => each === this.#desk.filters['language']) ?? first
  }

  /** A word that found nothing is given a meaning in its line. */
  get beside(): Content {
    return this.form === 'missed' ? nothing : this.#listing.beside
  }

  close(): void {
    this.#listing.close()
    this.#missed.close()
    this.#trial.close()
    this.#word.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const sheet = this.#sheet()
    return html`<div class="cols ${sheet ? 'opened' : ''}">
      <div class="stack">
        ${this.#forms(words)} ${this.form === 'missed' ? this.#missed.render() : this.#listing.render()}
      </div>
      <div class="stack">${sheet} ${this.#trial.render(this.language)}</div>
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
            href=${this.#desk.hrefOf({ filters: { ...(form !== 'meanings' && { form }), ...(this.language !== first && { language: this.language }) } })}
            aria-current=${form === this.form ? 'page' : nothing}
            >${words.formNames[form]}</a
          >`,
      )}
    </nav>`
  }

  #meanings(parts: VocabularyParts): Listing<Asked, Listed> {
    const desk = this.#desk
    return new Listing<Asked, Listed>(parts, {
      isShown: () => this.form !== 'missed',
      asked: ({ id, words }) => ({ ...this.#shown, ...(id && { id }), ...(words && { words }) }),
      read: (asked, how) => desk.call.vocabulary.list.query(asked, how),
      csv: ({ locale: _locale, ...asked }, how) => desk.call.vocabulary.csv.query(asked, how),
      fields: () => this.#fields(this.#said),
      narrowedBy: ['words', 'id'],
      counted: (count) => this.#said.count(count),
      empty: () => this.#said.none,
      adds: () => {
        const { addMeaning, addWord, file } = this.#said
        return [
          { item: newItem, name: this.form === 'meanings' ? addMeaning : addWord },
          { item: fileItem, name: file },
        ]
      },
      rows: ({ rows, kinds }) =>
        html`<ul class="rows framed">
          ${repeat(rows, itemOf, (row) => this.#row(row, kinds, this.#said))}
        </ul>`,
    })
  }

  get #shown(): Pick<Asked, 'form' | 'language'> {
    const { form, language } = this
    return { form: form === 'missed' ? 'meanings' : form, language }
  }

  #fields(words: VocabularyStrings): readonly FilterField[] {
    const subjects = this.#kinds.find(({ kind }) => kind === this.form)?.subjects ?? []
    const leadsTo = subjects.map(({ id, name }) => ({ value: id, name }))
    return [
      { name: 'words', label: words.find, kind: 'words' },
      ...(this.form === 'meanings'
        ? []
        : [{ name: 'id', label: words.leadsTo, kind: 'choice', choices: leadsTo } as const]),
      {
        name: 'language',
        label: words.language,
        kind: 'choice',
        choices: others.map((each) => ({ value: each, name: words.spoken[each] })),
        none: words.spoken[first],
      },
    ]
  }

  get #kinds(): Kinds {
    return this.#listing.answer?.kinds ?? []
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

  #sheet(): Content {
    const { item } = this.#desk
    if (item === fileItem) return this.#file.render()
    if (item === undefined) return undefined
    const rows = this.#listing.answer?.rows
    const row = rows?.find((each) => itemOf(each) === item)
    const isNew = item.startsWith(newItem)
    if (!isNew && !row) return undefined
    return this.#word.render({
      ...this.#shown,
      kinds: this.#kinds,
      row: isNew ? undefined : row,
      said: isNew ? item.slice(newItem.length) : '',
    })
  }

  #whyRefused({ reason, status }: DeskRefused): string | undefined {
    const words = this.#said
    return reason === 'word-refused' ? words.cannot(faultWords(words.faults, status)) : undefined
  }
}
