import { html, nothing } from 'lit'
import { notice, quiet, way } from '../../../../parts/notice.js'
import type { Content } from '../../../../shared/content.js'
import { formatFor } from '../../../../shared/format.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { areWeak } from '../../../../words/desk/weak-digits.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import { roomWords } from '../../parts/list-room.js'
import type { Desk, OpenRoom, Room } from '../../room.js'
import { learnScreens, screensFrench, type ScreensStrings } from './screens.strings.js'

export const open: OpenRoom = (desk, { of }) => new DigitsRoom(desk, of.named.member ?? '')

type Typed = { readonly digits: string }

/** One's own six digits for the shared screens of a member: chosen, changed, removed. */
class DigitsRoom implements Room {
  readonly #desk: Desk
  readonly #member: string
  readonly #words: ReturnType<typeof roomWords<ScreensStrings>>
  readonly #read: RemoteRead<readonly ['digits'], OutputOf<'screens.ownDigits'>>
  readonly #act: DeskAct
  readonly #form: DeskForm<Typed>

  constructor(desk: Desk, member: string) {
    this.#desk = desk
    this.#member = member
    this.#words = roomWords(desk, { french: screensFrench, learn: learnScreens })
    this.#read = deskRead(desk, {
      args: () => ['digits'] as const,
      read: (_args, how) => desk.call.screens.ownDigits.query({ member }, how),
    })
    this.#act = new DeskAct(desk, { reload: () => this.#read.ask() })
    this.#form = new DeskForm<Typed>(
      { desk, act: this.#act },
      {
        name: 'own-digits',
        stays: true,
        fresh: () => ({ digits: '' }),
        fields: () => {
          const { label, hint, wanted, weak } = this.#words.said().digits
          const faulty = (typed: string) => (!/^\d{6}$/.test(typed) ? wanted : areWeak(typed) ? weak : undefined)
          return { digits: text({ label, hint, most: 6, inputMode: 'numeric', wanted, faulty }) }
        },
        send: ({ digits }) => this.#choose(digits),
      },
    )
  }

  close(): void {
    this.#read.close()
    this.#form.drop(undefined)
    this.#form.close()
  }

  render(): Content {
    const words = this.#words.known()
    if (!words) return nothing
    const { digits, going, retry, failed } = words
    const own = this.#read.answer
    if (!own && this.#read.error)
      return notice({ tone: 'bad', title: failed, ways: way(retry, () => void this.#read.ask()) })
    if (!own)
      return html`<div class="wait">
        <div></div>
      </div>`
    const { chosenAt } = own
    const day = chosenAt && formatFor(this.#desk.language, undefined).date(chosenAt.slice(0, 10))
    return this.#form.render(undefined, {
      title: digits.title,
      before: html`<p>${digits.more}</p>
        <p>${day ? digits.chosen(day) : digits.none}</p>`,
      go: day ? digits.change : digits.go,
      going,
      after: day ? html`<p class="ways">${quiet(digits.forget, () => void this.#forget())}</p>` : nothing,
    })
  }

  async #choose(digits: string): Promise<boolean> {
    const input = { member: this.#member, digits }
    const done = await this.#act.run('own-digits', input, (how) =>
      this.#desk.call.screens.chooseDigits.mutate(input, how),
    )
    if (!done) return false
    void this.#read.ask()
    this.#desk.did(this.#words.said().digits.done)
    return true
  }

  async #forget(): Promise<void> {
    const input = { member: this.#member }
    if (!(await this.#act.run('own-digits', input, (how) => this.#desk.call.screens.forgetDigits.mutate(input, how))))
      return
    void this.#read.ask()
    this.#desk.did(this.#words.said().digits.forgotten)
  }
}
