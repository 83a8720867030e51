import { html, nothing } from 'lit'
import { notice, way } from '../../../../parts/notice.js'
import { Question } from '../../../../parts/question.js'
import type { Content } from '../../../../shared/content.js'
import { formatFor } from '../../../../shared/format.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { forgetScreen, keepScreen, newDevice, screenHere } from '../../../../shared/screen-store.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { writtenIn } from '../../../../words/written-in.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { roomWords } from '../../parts/list-room.js'
import type { Desk } from '../../room.js'
import { freshScreen, screenFields, type Typed } from './screen-fields.js'
import { screenForm } from './screen-form.js'
import { learnScreens, screensFrench, type ScreensStrings } from './screens.strings.js'

type Screens = OutputOf<'screens.list'>['screens']
type Screen = Screens[number]

/** The address names this where this device is to become one. */
const enrolling = 'screen'

type Parts = { readonly desk: Desk; readonly member: string }

/** The devices that several of a member's team share: listed, withdrawn, and this one made one of them. */
export class ScreensPart {
  readonly #parts: Parts
  readonly #words: ReturnType<typeof roomWords<ScreensStrings>>
  readonly #read: RemoteRead<readonly ['screens'], Screens>
  readonly #act: DeskAct
  readonly #form: DeskForm<Typed>
  readonly #set: DeskForm<Typed, Screen>
  readonly #ends: Question
  /** The one that this device is, if any. */
  #here = ''
  /** Until it is enrolled. */
  #device: ReturnType<typeof newDevice> | undefined

  constructor({ desk, member }: Parts) {
    this.#parts = { desk, member }
    this.#words = roomWords(desk, { french: screensFrench, learn: learnScreens })
    this.#read = deskRead(desk, {
      args: () => ['screens'] as const,
      read: async (_args, how) => {
        this.#here = (await screenHere())?.screenId ?? ''
        return (await desk.call.screens.list.query({ member }, how)).screens
      },
    })
    this.#act = new DeskAct(desk, { reload: () => this.#read.ask() })
    this.#ends = new Question(desk.host, { name: 'withdraw-screen', opener: () => '.screens .bad' })
    this.#form = new DeskForm<Typed>(
      { desk, act: this.#act },
      {
        name: 'screen',
        fresh: () => freshScreen,
        fields: () => screenFields(this.#words.said()),
        send: (typed) => this.#enrol(typed),
      },
    )
    this.#set = screenForm({
      ...{ desk, member, act: this.#act, words: this.#words.said },
      reload: () => this.#read.ask(),
    })
  }

  close(): void {
    this.#read.close()
    this.#form.close()
    this.#set.close()
  }

  /** What is open in the room, where it is of a screen. */
  sheet(): Content {
    const words = this.#words.known()
    if (!words) return undefined
    const { enrolTitle: title, enrolMore, close, go, going, keepSet } = words
    const { item } = this.#parts.desk
    const one = this.#read.answer?.find(({ screenId }) => screenId === item)
    if (one) return this.#set.render(one, { title: one.name, lang: writtenIn, close, go: keepSet, going })
    if (item !== enrolling) return undefined
    return this.#form.render(undefined, { title, close, go, going, more: html`<p class="meta">${enrolMore}</p>` })
  }

  render(): Content {
    const words = this.#words.known()
    if (!words) return nothing
    const screens = this.#read.answer
    if (!screens)
      return this.#read.error
        ? notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#read.ask()) })
        : nothing
    const isOne = screens.some(({ screenId }) => screenId === this.#here)
    return html`<section class="screens stack">
      <h2>${words.title}</h2>
      <p class="meta">${screens.length === 0 ? `${words.none} ${words.about}` : words.about}</p>
      ${
        screens.length > 0
          ? html`<ul class="rows framed">
              ${screens.map((screen) => this.#row(screen, words))}
            </ul>`
          : nothing
      }
      ${
        isOne
          ? nothing
          : html`<p class="ways">
              <a class="way" href=${this.#parts.desk.hrefOf({ item: enrolling })}>${words.enrol}</a>
            </p>`
      }
    </section>`
  }

  #row(screen: Screen, words: ScreensStrings) {
    const { screenId, name } = screen
    return html`<li class="invited">
      <div class="grow">
        <b lang=${writtenIn}>${name}</b>${
          screenId === this.#here ? html` <span class="meta">${words.isHere}</span>` : nothing
        }
        <p class="meta">${this.#told(screen, words)}</p>
        ${this.#act.said(screenId)} ${this.#ends.isAsked(screenId) ? this.#asking(screen, words) : nothing}
      </div>
      ${
        this.#ends.isAsked(screenId)
          ? nothing
          : html`<div class="ways">
              <a
                class="quiet link"
                href=${this.#parts.desk.hrefOf({ item: screenId })}
                aria-label=${words.changeOf(name)}
                >${words.change}</a
              >
              <button
                type="button"
                class="quiet bad"
                aria-label=${words.withdrawOf(name)}
                @click=${() => this.#ends.ask(screenId)}
              >
                ${words.withdraw}
              </button>
            </div>`
      }
    </li>`
  }

  #told({ by, enrolledAt, openedAt, minutes: after, isFrontDesk }: Screen, words: ScreensStrings): string {
    const format = formatFor(this.#parts.desk.language, undefined)
    const day = format.date(enrolledAt.slice(0, 10))
    return [
      by === undefined ? words.since(day) : words.by(by, day),
      openedAt === undefined ? words.neverOpened : words.opened(format.ago(openedAt)),
      words.locksAfter(words.minutesOf(after)),
      ...(isFrontDesk ? [words.isFrontDesk] : []),
    ].join(', ')
  }

  #asking(screen: Screen, words: ScreensStrings) {
    return this.#ends.render({
      ask: words.withdrawAsk(screen.name),
      more: html`<p>${words.withdrawMore}</p>`,
      keep: words.keep,
      go: html`<button
        type="button"
        class="quiet bad"
        aria-disabled=${this.#act.busy === screen.screenId}
        @click=${() => void this.#withdraw(screen)}
      >
        ${words.withdrawNow}
      </button>`,
    })
  }

  async #enrol({ name, minutes: after, isFrontDesk }: Typed): Promise<boolean> {
    const { desk, member } = this.#parts
    const said = { member, name, minutes: Number(after), isFrontDesk }
    const { keys, prove } = await (this.#device ??= newDevice())
    const done = await this.#act.run('screen', said, async (how) =>
      desk.call.screens.enrol.mutate({ ...said, device: await prove() }, how),
    )
    if (!done) return false
    this.#device = undefined
    try {
      await keepScreen({ keys, ...done, member, minutes: said.minutes, isFrontDesk })
    } catch (cause) {
      if (!(cause instanceof DOMException)) throw cause
      this.#act.say('screen', this.#words.said().noStorage)
      await desk.call.screens.withdraw.mutate({ member, ...done }, { context: { key: crypto.randomUUID() } })
      return false
    }
    this.#act.leave()
    void this.#read.ask()
    desk.refresh()
    desk.did(this.#words.said().enrolled(name))
    return true
  }

  async #withdraw({ screenId, name }: Screen): Promise<void> {
    const { desk, member } = this.#parts
    const input = { member, screenId }
    if (!(await this.#act.run(screenId, input, (how) => desk.call.screens.withdraw.mutate(input, how)))) return
    if (screenId === this.#here) await forgetScreen()
    this.#ends.close()
    void this.#read.ask()
    desk.refresh()
    desk.did(this.#words.said().withdrawn(name))
  }
}
