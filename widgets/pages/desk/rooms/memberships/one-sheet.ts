import { html, nothing } from 'lit'
import { notice, way } from '../../../../parts/notice.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { phoneLink } from '../../../../parts/phone-link.js'
import { writtenIn } from '../../../../words/written-in.js'
import { dayWithYear } from '../../parts/day-with-year.js'
import { deskRead } from '../../parts/desk-read.js'
import { priceIn } from '../../parts/price.js'
import { isOne, type MembershipsParts, type One } from './memberships.js'
import { stateLine } from './state-line.js'

type Ways = { readonly drop: (membershipId: string, name: string) => Promise<boolean> }

/** One membership: what was paid, from when until when, and what may still be done about it. */
export class OneSheet {
  readonly #parts: MembershipsParts
  readonly #ways: Ways
  readonly #read: RemoteRead<readonly [string], One>

  constructor(parts: MembershipsParts, ways: Ways) {
    this.#parts = parts
    this.#ways = ways
    const { desk, member } = parts
    this.#read = deskRead<readonly [string], One>(desk, {
      args: () => (isOne(desk.item) ? [desk.item] : []),
      read: ([membershipId], how) => desk.call.memberships.show.query({ member, membershipId }, how),
      title: '#membership',
    })
  }

  close(): void {
    this.#read.close()
  }

  reload(): void {
    if (this.#read.answer) void this.#read.ask()
  }

  render() {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { answer, error } = this.#read
    const shut = html`<a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>`
    if (answer?.membershipId === desk.item && answer) return this.#shown(answer)
    return html`<section class="panel">
      ${
        error
          ? notice({
              tone: 'bad',
              title: words.gone,
              ways: html`${way(words.retry, () => void this.#read.ask())} ${shut}`,
            })
          : html`<div class="wait"><div></div></div>`
      }
    </section>`
  }

  #shown(one: One) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const { language } = desk
    const { name, email, phone, kind, cents, solidarity, means, paidOn, from, to, state, mayDrop, before } = one
    return html`<section class="panel" aria-labelledby="membership">
      <div class="headed">
        <h2 id="membership" tabindex="-1" lang=${writtenIn}>${name}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      ${stateLine(state, words.stands(state, dayWithYear(language, to)))}
      <dl class="facts">
        ${fact(words.kind, kind)}
        ${fact(words.amount, priceIn(language, cents) + (solidarity ? `, ${words.solidarity}` : ''))}
        ${fact(words.paid, words.paidOn(words.meansIn[means], dayWithYear(language, paidOn)))}
        ${fact(words.period, words.fromTo(dayWithYear(language, from), dayWithYear(language, to)))}
        ${email ? fact(words.email, html`<a href="mailto:${email}">${email}</a>`) : nothing}
        ${phone ? fact(words.phone, phoneLink(phone)) : nothing}
      </dl>
      ${
        before.length > 0
          ? html`<h3>${words.before}</h3>
              <ul class="meta">
                ${before.map((each) => html`<li>${words.fromTo(dayWithYear(language, each.from), dayWithYear(language, each.to))}, ${priceIn(language, each.cents)}</li>`)}
              </ul>`
          : nothing
      }
      <div class="sends">
        ${act.said('one')} ${act.said('drop')}
        ${
          state === 'waiting'
            ? html`<button
                type="button"
                class="go"
                aria-disabled=${act.busy === 'one'}
                @click=${() => void this.confirm(one, true)}
              >
                ${words.confirm}
              </button>`
            : nothing
        }
        ${
          mayDrop
            ? html`<button type="button" class="quiet bad" @click=${() => void this.#drop(one)}>${words.drop}</button>`
            : nothing
        }
      </div>
    </section>`
  }

  /** The payment was seen, or was not after all. */
  async confirm({ membershipId, name, to }: Pick<One, 'membershipId' | 'name' | 'to'>, confirmed: boolean) {
    const { act, desk, member, reload, words } = this.#parts
    const input = { member, membershipId, confirmed }
    if (!(await act.run('one', input, (how) => desk.call.memberships.confirm.mutate(input, how)))) return
    reload()
    if (!confirmed) return desk.did(words().unconfirmed(name))
    desk.did(words().noted(name, dayWithYear(desk.language, to)), {
      name: words().undo,
      act: () => void this.confirm({ membershipId, name, to }, false),
    })
  }

  async #drop({ membershipId, name }: One): Promise<void> {
    if (await this.#ways.drop(membershipId, name)) this.#parts.act.leave()
  }
}

const fact = (name: string, value: Content) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
