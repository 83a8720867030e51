import { html, nothing } from 'lit'
import { pictogram } from '../../../../parts/pictograms.js'
import type { Content } from '../../../../shared/content.js'
import { uploadPhoto } from '../../../../shared/session.js'
import { momentIn } from '../../../../shared/days.js'
import { shortDay } from '../../../../words/loans/period.js'
import { longestWords } from '../../../../words/longest-words.js'
import { writtenIn } from '../../../../words/written-in.js'
import type { DeskAct } from '../../parts/desk-act.js'
import { deskNames } from '../../parts/desk-names.js'
import { valueOf } from '../../parts/fields.js'
import { icon } from '../../parts/icons.js'
import { priceIn } from '../../parts/price.js'
import type { Desk } from '../../room.js'
import { cameBack, contentsBack, lackingSaid, type Lacking } from './contents-back.js'
import { DepositBack } from './deposit-back.js'
import { nameOf, type Returned } from './received.js'
import type { ReturnsStrings } from './returns.strings.js'

type Parts = {
  readonly desk: Desk
  readonly member: string
  readonly act: DeskAct
  readonly words: () => ReturnsStrings
  /** What was noted of it stands in its row. */
  readonly noted: (returned: Returned) => void
  readonly settled: (returned: Returned) => void
}

type Typed = {
  readonly state: 'good' | 'worn' | 'damaged'
  readonly missing: string
  readonly lacking: Lacking
  readonly wrong: string
  readonly photos: readonly string[]
}

const asFound: Typed = { state: 'good', missing: '', lacking: {}, wrong: '', photos: [] }

const shown = ['good', 'worn', 'damaged'] as const

/** How what came back is: touched only where something is wrong. */
export class ReceivedPanel {
  readonly #parts: Parts
  readonly #deposit: DepositBack
  readonly #typed = new Map<string, Typed>()

  constructor(parts: Parts) {
    this.#parts = parts
    const { desk, member, words, settled } = parts
    this.#deposit = new DepositBack({ desk, member, words, settled })
  }

  render(returned: Returned): Content {
    const { desk, act } = this.#parts
    const words = this.#parts.words()
    const { loan, title, copy, who, lateDays = 0, outAt, conditionOut = '', next, depositCents } = returned
    const typed = this.#typed.get(loan) ?? asFound
    const isRepaired = returned.state === 'to-repair' || returned.state === 'damaged'
    return html`<section class="panel" aria-labelledby="returned-title">
      <div class="who">
        <span class="thumb">${pictogram(returned.pictogram)}</span>
        <div>
          <h2 id="returned-title" lang=${writtenIn}>${title}</h2>
          <p class="meta">${copy}</p>
        </div>
      </div>
      <p>
        ${deskNames.said(words.back(who, lateDays))}
        ${outAt === undefined ? nothing : words.left(shortDay(momentIn('Europe/Paris', Date.parse(outAt)).day, desk.language), conditionOut)}
      </p>
      ${
        next
          ? html`<div class="waits">
              ${icon('people')}
              <p>
                <b>${deskNames.said(words.aside(next.who, shortDay(next.from, desk.language)))}</b
                ><br />${next.isHeld ? deskNames.said(words.willKnow(next.who)) : words.hasIt}
              </p>
            </div>`
          : nothing
      }
      ${isRepaired ? html`<p class="st bad">${icon('alert')}${words.states[returned.state]}</p>` : this.#fields(returned, typed)}
      ${
        returned.deposit
          ? this.#deposit.render(returned)
          : depositCents === undefined
            ? nothing
            : html`<p>${words.deposit(priceIn(desk.language, depositCents))}</p>`
      }
      ${act.said('note')}
      <p class="meta">${deskNames.said(words.reads(who, title, this.#read(returned, typed)))}</p>
    </section>`
  }

  #fields(returned: Returned, typed: Typed): Content {
    const words = this.#parts.words()
    const { act } = this.#parts
    const isDamaged = typed.state === 'damaged'
    const change = (more: Partial<Typed>) => this.#change(returned, more)
    return html`<h3 id="returned-state">${words.state}</h3>
      <div class="segments" role="group" aria-labelledby="returned-state">
        ${shown.map(
          (each) =>
            html`<button type="button" aria-pressed=${typed.state === each} @click=${() => change({ state: each })}>
              ${words[each]}
            </button>`,
        )}
      </div>
      ${
        isDamaged
          ? html`<div class="field">
              <label for="returned-wrong">${words.wrong}</label>
              <input
                id="returned-wrong"
                maxlength=${longestWords}
                .value=${typed.wrong}
                @input=${(event: Event) => change({ wrong: valueOf(event) })}
              />
            </div>`
          : nothing
      }
      ${
        returned.contents.some(({ left }) => left)
          ? contentsBack(returned, { words, lacking: typed.lacking, change: (lacking) => change({ lacking }) })
          : this.#missing(returned, typed)
      }
      <div class="field">
        <label for="returned-photo">${words.photo}</label>
        <input
          id="returned-photo"
          type="file"
          accept="image/*"
          capture="environment"
          @change=${(event: Event) => void this.#photo(returned, event)}
        />
        ${typed.photos.length > 0 ? html`<p class="meta">${words.photos(typed.photos.length)}</p>` : nothing}
      </div>
      <div class="two">
        ${
          isDamaged
            ? html`<button
                  type="button"
                  class="go"
                  aria-disabled=${act.busy === 'note'}
                  @click=${() => void this.#damaged(returned, true)}
                >
                  ${act.busy === 'note' ? words.noting : words.repair}
                </button>
                <button type="button" class="way" @click=${() => void this.#damaged(returned, false)}>
                  ${words.stillLent}
                </button>`
            : html`<button
                type="button"
                class="way"
                aria-disabled=${act.busy === 'note'}
                @click=${() => void this.#note(returned)}
              >
                ${act.busy === 'note' ? words.noting : words.note}
              </button>`
        }
      </div>
      ${isDamaged ? html`<p class="meta">${words.repairMeans}</p>` : nothing}`
  }

  /** Where nobody wrote what belongs to it. */
  #missing(returned: Returned, typed: Typed): Content {
    const words = this.#parts.words()
    return html`<div class="field">
      <label for="returned-missing">${words.missingLabel}</label>
      <p class="hint" id="returned-missing-hint">${words.missingHint}</p>
      <input
        id="returned-missing"
        maxlength=${longestWords}
        aria-describedby="returned-missing-hint"
        .value=${typed.missing}
        @input=${(event: Event) => this.#change(returned, { missing: valueOf(event) })}
      />
    </div>`
  }

  #lacks(returned: Returned, { missing, lacking }: Typed): string {
    return [lackingSaid(returned, lacking, this.#parts.words()), missing.trim()].filter(Boolean).join(', ')
  }

  #read(returned: Returned, typed: Typed): string {
    const words = this.#parts.words()
    const { state, wrong } = typed
    const missing = this.#lacks(returned, typed)
    const said = state === 'good' ? '' : state === 'worn' ? words.worn : wrong
    return [said, missing && words.missing(missing)].filter(Boolean).join(' · ')
  }

  #change({ loan }: Returned, more: Partial<Typed>): void {
    this.#typed.set(loan, { ...(this.#typed.get(loan) ?? asFound), ...more })
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  async #photo(returned: Returned, { target }: Event): Promise<void> {
    const { act, desk, member, words } = this.#parts
    if (!(target instanceof HTMLInputElement)) return
    const [file] = target.files ?? []
    if (!file) return
    try {
      const key = await uploadPhoto(file, { site: undefined, member })
      const { photos } = this.#typed.get(returned.loan) ?? asFound
      this.#change(returned, { photos: [...photos, key] })
    } catch (cause) {
      desk.failed(cause)
      act.say('note', words().photoFailed)
    }
    target.value = ''
  }

  /** In place of what was noted before of how it came back. */
  #noteOf(returned: Returned, typed: Typed) {
    const { member, words } = this.#parts
    const missing = this.#lacks(returned, typed)
    const state = typed.state === 'good' ? words().good : typed.state === 'worn' ? words().worn : typed.wrong
    const condition = [state, missing && words().missing(missing)].filter(Boolean).join(' · ').slice(0, longestWords)
    const photos = typed.photos.map((key) => ({ key, alt: '' }))
    return {
      accessories: cameBack(returned, typed.lacking),
      condition,
      loanId: returned.loan,
      member,
      moment: 'back' as const,
      photos,
    }
  }

  async #note(returned: Returned): Promise<void> {
    const { act, desk, noted } = this.#parts
    const typed = this.#typed.get(returned.loan) ?? asFound
    const input = this.#noteOf(returned, typed)
    const done = await act.run('note', input, (how) => desk.call.loans.noteCondition.mutate(input, how))
    if (done) noted({ ...returned, state: typed.state, missing: this.#lacks(returned, typed) })
  }

  /** The press after the word: whoever had it reads it. */
  async #damaged(returned: Returned, outOfOrder: boolean): Promise<void> {
    const { act, desk, member, noted, words } = this.#parts
    const typed = this.#typed.get(returned.loan) ?? asFound
    if (!typed.wrong.trim()) return act.say('note', words().wrongFirst)
    const note = this.#noteOf(returned, typed)
    const { loan: loanId, sequence: seen } = returned
    const input = { answer: 'damaged' as const, loanId, member, outOfOrder, seen, words: typed.wrong.trim() }
    const done = await act.run('note', [note, input], async (how) => {
      await desk.call.loans.noteCondition.mutate(note, { context: { key: `${how.context.key}-note` } })
      return desk.call.loans.handle.mutate(input, how)
    })
    if (!done) return
    noted({
      ...returned,
      sequence: done.sequence,
      state: outOfOrder ? 'to-repair' : 'damaged',
      missing: this.#lacks(returned, typed),
    })
  }

  /** What is read in its row, and aloud. */
  said(returned: Returned): string {
    return this.#parts.words().noted(nameOf(returned))
  }
}
