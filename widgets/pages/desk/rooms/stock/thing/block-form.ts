import { html, nothing } from 'lit'
import { rangesOf } from '../../../../../parts/calendar/calendar-days.js'
import { focusOn } from '../../../../../parts/focus-on.js'
import { shortPeriod } from '../../../../../words/loans/period.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { day, text } from '../../../parts/form/field.js'
import { icon } from '../../../parts/icons.js'
import type { Parts } from '../stock.js'
import type { Thing } from './thing-calendar.js'
import type { ThingStrings } from './thing.strings.js'

type Copy = Thing['copies'][number]
type About = { readonly copy: Copy; readonly words: ThingStrings; readonly reread: () => void }

type Typed = { readonly from: string; readonly to: string; readonly reason: string }

/** Days of a copy on which nobody has it, kept and freed by hand. */
export class BlockForm {
  readonly #parts: Parts
  readonly #form: DeskForm<Typed, About>
  #opened = ''

  constructor(parts: Parts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, About>(parts, {
      name: 'block',
      of: ({ copy }) => copy.copyId,
      fresh: () => ({ from: '', to: '', reason: '' }),
      fields: ({ from }, { words }) => ({
        from: day({ label: words.blockFrom, wanted: words.blockDay }),
        to: day({
          label: words.blockTo,
          wanted: words.blockDay,
          least: from,
          faulty: (to) => (to < from ? words.blockOrder : undefined),
        }),
        reason: text({ label: words.blockWhy, most: 200, wanted: words.blockWhyWanted }),
      }),
      leadsTo: () => 'from',
      send: (typed, about) => this.#block(typed, about),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(about: About) {
    const { copy, words } = about
    const { act } = this.#parts
    if (this.#opened === copy.copyId)
      return html`${this.#form.render(about, {
        go: words.blockNow,
        going: words.going,
        isOther: true,
        after: html`<p><button type="button" class="quiet" @click=${() => this.#close()}>${words.cancel}</button></p>`,
      })}`
    return html`<p>
        <button type="button" class="way block" @click=${() => this.#open(copy.copyId)}>
          ${icon('lock')}${words.block}
        </button>
      </p>
      ${act.said('block')} ${this.#blocked(about)}`
  }

  #blocked(about: About) {
    const { copy, words } = about
    const kept = copy.taken.filter(({ by }) => by === 'blocked')
    if (kept.length === 0) return nothing
    const { language } = this.#parts.desk
    const reasons = [...new Set(kept.map(({ reason = '' }) => reason))]
    const rows = reasons.flatMap((reason) =>
      rangesOf(kept.filter((each) => (each.reason ?? '') === reason).map((each) => each.day)).map((range) => ({
        ...range,
        reason,
      })),
    )
    return html`<ul class="rows framed" aria-label=${words.blocked}>
      ${rows.map((row) => {
        const said = shortPeriod(row, language)
        return html`<li class="blockedrow">
          <span class="grow">${said} <small lang=${writtenIn}>${row.reason}</small></span>
          <button type="button" class="quiet" @click=${() => void this.#free(row, about)}>${words.free(said)}</button>
        </li>`
      })}
    </ul>`
  }

  #open(copyId: string): void {
    this.#opened = copyId
    this.#parts.desk.host.requestUpdate()
  }

  #close(): void {
    this.#opened = ''
    void focusOn(this.#parts.desk, '.block')
  }

  async #block(typed: Typed, about: About): Promise<boolean> {
    const { act, desk, named } = this.#parts
    const input = { ...named, copyId: about.copy.copyId, ...typed }
    const done = await act.run('block', input, (how) => desk.call.stock.blockDays.mutate(input, how))
    if (!done) return false
    this.#opened = ''
    about.reread()
    desk.did(about.words.didBlock(done.days), {
      name: this.#parts.words().did.undo,
      act: () => void this.#free(typed, about),
    })
    return true
  }

  async #free({ from, to }: Pick<Typed, 'from' | 'to'>, { copy, words, reread }: About): Promise<void> {
    const { act, desk, named } = this.#parts
    const input = { ...named, copyId: copy.copyId, from, to }
    const done = await act.run('block', input, (how) => desk.call.stock.freeDays.mutate(input, how))
    if (!done) return
    reread()
    desk.did(words.didFree(done.days))
  }
}
