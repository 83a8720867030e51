import { html } from 'lit'
import { choiceField, optionsField } from '../../../../../parts/form/fields.js'
import { textField } from '../../../../../parts/form/field-control.js'
import { focusOn } from '../../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { deskRead } from '../../../parts/desk-read.js'
import { icon } from '../../../parts/icons.js'
import type { Parts } from '../stock.js'
import { labelFormats, perSheet, type LabelFormat } from './label-formats.js'
import { labelSheets, sheetStyles, type Label } from './label-sheets.js'
import { labelsFrench, learnLabels, type LabelsStrings } from './labels.strings.js'
import { labelsStyles } from './labels.styles.js'
import { printSheets } from './print-sheets.js'

type Labels = OutputOf<'stock.labels'>

const most = 500

/** Labels of things: chosen, laid on a sheet, printed from the browser, and noted as printed. */
export class LabelsSheet {
  readonly #parts: Parts
  readonly #words: () => LabelsStrings | undefined
  readonly #read: RemoteRead<readonly [string], Labels>
  #format: LabelFormat = 'a4-24'
  #start = '1'
  #isOpen = false

  constructor(parts: Parts) {
    this.#parts = parts
    const { desk, named } = parts
    adoptStyles(desk.host.renderRoot, [sheetStyles, labelsStyles])
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: labelsFrench, learn: learnLabels })
    this.#read = deskRead<readonly [string], Labels>(desk, {
      args: () => (desk.item === 'labels' ? ([desk.filters['of'] ?? ''] as const) : []),
      read: ([of], how) => {
        const offers = of.split(' ').filter(Boolean).slice(0, most)
        return desk.call.stock.labels.query({ ...named, ...(offers.length > 0 && { offers }) }, how)
      },
    })
  }

  close(): void {
    this.#read.close()
  }

  /** Shown anew it leads the keyboard to its title. */
  hide(): void {
    this.#isOpen = false
  }

  render() {
    const words = this.#words()
    const { desk } = this.#parts
    if (!words) return html`<div class="wait"><div></div></div>`
    if (!this.#isOpen) {
      this.#isOpen = true
      void focusOn(desk, '#labels')
    }
    return html`<section class="stack" aria-labelledby="labels">
      <div class="headed">
        <h2 id="labels" tabindex="-1">${words.title}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '', filters: {} })}>${words.close}</a>
      </div>
      ${this.#inside(words)}
    </section>`
  }

  #inside(words: LabelsStrings) {
    const { answer, error } = this.#read
    if (!answer)
      return error
        ? notice({
            tone: 'bad',
            title: words.unread,
            ways: way(this.#parts.words().retry, () => void this.#read.ask()),
          })
        : html`<div class="wait">
            <div></div>
            <div></div>
          </div>`
    const { labels } = answer
    const sheets = labelSheets(labels, { format: this.#format, start: this.#first })
    return html`<div class="labels">
      <form
        class="stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.#print(words, labels)
        }}
      >
        ${this.#which(words, answer)} ${this.#paper(words)}
        ${
          labels.length === 0
            ? notice({ tone: 'plain', title: words.none, more: words.noneMore })
            : html`<div class="sends">
                <p class="meta">${words.real}</p>
                ${this.#parts.act.said('labels')}
                <button class="go">${icon('print')}${words.print(labels.length)}</button>
              </div>`
        }
      </form>
      <div class="preview" role="group" aria-label=${words.sheet} tabindex="0">${sheets}</div>
    </div>`
  }

  #which(words: LabelsStrings, { labels, never }: Labels) {
    const { desk } = this.#parts
    const of = desk.filters['of'] ?? ''
    if (!of) return html`<p><b>${words.never}</b><br /><span class="meta">${words.neverMore(never)}</span></p>`
    return optionsField({
      id: 'labels-which',
      label: words.which,
      choices: ['chosen', 'never'],
      names: { chosen: words.chosen, never: words.never },
      more: { chosen: words.chosenMore(labels.length), never: words.neverMore(never) },
      chosen: 'chosen',
      choose: (which) => which === 'never' && desk.go({ item: 'labels', filters: {} }),
    })
  }

  #paper(words: LabelsStrings) {
    const turn = (change: () => void) => {
      change()
      this.#parts.desk.host.requestUpdate()
    }
    const isWrong = this.#format !== 'one' && this.#start !== String(this.#first)
    return html`${choiceField({
      id: 'labels-format',
      label: words.format,
      choices: labelFormats,
      names: words.formats,
      chosen: this.#format,
      choose: (format) => turn(() => (this.#format = format)),
    })}
    ${
      this.#format === 'one'
        ? ''
        : textField({
            id: 'labels-start',
            label: words.start,
            hint: words.startMore,
            value: this.#start,
            most: 2,
            inputMode: 'numeric',
            wrong: isWrong ? words.startWrong(perSheet[this.#format]) : undefined,
            typed: (start) => turn(() => (this.#start = start.trim())),
          })
    }`
  }

  /** The cell of the first label, as far as what is written is one. */
  get #first(): number {
    const start = Number(this.#start)
    return Number.isInteger(start) && start >= 1 && start <= perSheet[this.#format] ? start : 1
  }

  async #print(words: LabelsStrings, labels: readonly Label[]): Promise<void> {
    const { act, desk, named, reload } = this.#parts
    await printSheets(labelSheets(labels, { format: this.#format, start: this.#first }), this.#format)
    const input = { ...named, copies: labels.map(({ copyId }) => copyId), isPrinted: true }
    const done = await act.run('labels', input, (how) => desk.call.stock.labelled.mutate(input, how))
    if (!done) return
    const fresh = labels.filter(({ printedAt }) => printedAt === undefined).map(({ copyId }) => copyId)
    reload()
    void this.#read.ask()
    desk.did(
      words.did(done.done),
      fresh.length > 0 ? { name: words.undo, act: () => void this.#undo(words, fresh) } : undefined,
    )
  }

  async #undo(words: LabelsStrings, copies: string[]): Promise<void> {
    const { act, desk, named } = this.#parts
    const input = { ...named, copies, isPrinted: false }
    if (!(await act.run('labels', input, (how) => desk.call.stock.labelled.mutate(input, how)))) return
    void this.#read.ask()
    desk.did(words.undone)
  }
}
