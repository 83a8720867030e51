import { html, nothing } from 'lit'
import { textField } from '../../../../parts/form/field-control.js'
import { notice, way } from '../../../../parts/notice.js'
import type { Content } from '../../../../shared/content.js'
import type { Language } from '../../../../shared/language-of.js'
import { shortDay } from '../../../../words/loans/period.js'
import { unbroken } from '../../../../words/phone.js'
import { writtenIn } from '../../../../words/written-in.js'
import { dayWithYear } from '../../parts/day-with-year.js'
import { icon } from '../../parts/icons.js'
import { priceIn } from '../../parts/price.js'
import type { Borrower, Fresh } from './basket.js'
import type { LendStrings } from './lend.strings.js'

type Standing = NonNullable<Borrower['membership']>

type PersonView = {
  readonly words: LendStrings
  readonly language: Language
  readonly isKnown: boolean
  readonly borrower: Borrower | undefined
  readonly hasFailed: boolean
  readonly fresh: Fresh | undefined
  /** The contact that is to be mended. */
  readonly wrong: 'phone' | 'email' | undefined
  readonly close: () => void
  readonly retry: () => void
  readonly type: (typed: Fresh) => void
  /** What they pay to become a member, where something asks for it. */
  readonly joins: Content
}

/** Who stands at the counter: what they have, what is late, what is kept for them; or a name and how to reach them. */
export function personPanel(view: PersonView): Content {
  const { words, isKnown, borrower, hasFailed, fresh, retry } = view
  if (fresh) return freshPerson(fresh, view)
  if (!isKnown)
    return html`<section class="panel" aria-labelledby="whom">
      <h2 id="whom">${words.whom}</h2>
      <p class="meta">${words.whomMore}</p>
    </section>`
  if (hasFailed && !borrower) return notice({ tone: 'bad', title: words.failed, ways: way(words.retry, retry) })
  if (!borrower) return html`<div class="wait"><div></div></div>`
  return knownPerson(borrower, view)
}

function headed(name: string, { words, close }: PersonView): Content {
  return html`<div class="headed">
    <h2 id="whom" lang=${writtenIn}>${name}</h2>
    <button type="button" class="cross" aria-label=${words.closePerson} @click=${close}>${icon('close')}</button>
  </div>`
}

function knownPerson(borrower: Borrower, view: PersonView): Content {
  const { words, language, joins } = view
  const { name, phone, out, reserved, membership, deposits } = borrower
  return html`<section class="panel" aria-labelledby="whom">
    ${headed(name, view)} ${phone ? html`<p class="meta">${unbroken(phone)}</p>` : nothing}
    ${membership ? standingLine(membership, view) : nothing} ${joins}
    ${
      out.length === 0
        ? html`<p class="meta">${words.holdsNothing}</p>`
        : html`<h3>${words.holds(out.length)}</h3>
            <ul class="rows has">
              ${out.map(
                ({ title, code, to, lateDays }) =>
                  html`<li>
                    <span class="grow"><span lang=${writtenIn}>${title}</span><small>${code}</small></span>
                    ${
                      lateDays === undefined
                        ? html`<span class="meta">${words.dueOn(shortDay(to, language))}</span>`
                        : html`<span class="st bad">${icon('alert')}${words.late(lateDays)}</span>`
                    }
                  </li>`,
              )}
            </ul>`
    }
    ${
      reserved.length === 0
        ? nothing
        : html`<h3>${words.reserved}</h3>
            <ul class="rows has">
              ${reserved.map(
                ({ title, code, from }) =>
                  html`<li>
                    <span class="grow"><span lang=${writtenIn}>${title}</span><small>${code}</small></span>
                    <span class="meta">${words.keptFrom(shortDay(from, language))}</span>
                  </li>`,
              )}
            </ul>`
    }
    ${
      deposits.length === 0
        ? nothing
        : html`<h3>${words.heldDeposits(deposits.length)}</h3>
            <ul class="rows has">
              ${deposits.map(
                ({ thing, cents, means }) =>
                  html`<li>
                    <span class="grow" lang=${writtenIn}>${thing}</span>
                    <span class="meta">${words.heldDeposit(priceIn(language, cents), means)}</span>
                  </li>`,
              )}
            </ul>`
    }
  </section>`
}

/** Until when they belong to the place, and by whom; or what is missing. */
function standingLine({ isMember, until, state, host, waits }: Standing, { words, language }: PersonView): Content {
  const day = until === undefined ? '' : dayWithYear(language, until)
  const said = host ? words.memberBy(host) : isMember ? words.memberUntil(day) : words.noMember(day)
  const isWell = isMember && state !== 'soon'
  return html`<p class="st ${isWell ? 'ok' : 'warn'}">${icon(isWell ? 'check' : 'clock')}${said}</p>
    ${waits ? html`<p class="meta">${words.paymentWaits}</p>` : nothing}`
}

function freshPerson(fresh: Fresh, view: PersonView): Content {
  const { words, wrong, type } = view
  const field = (name: keyof Fresh, label: string, kind: 'text' | 'tel' | 'email') =>
    textField({
      id: `lend-${name}`,
      label,
      most: name === 'email' ? 254 : 60,
      type: kind,
      value: fresh[name],
      wrong: wrong === name ? words.contactWrong : undefined,
      typed: (value) => type({ ...fresh, [name]: value }),
    })
  return html`<section class="panel" aria-labelledby="whom">
    ${headed(words.whom, view)} ${field('name', words.name, 'text')}
    ${field('phone', words.optional(words.phone), 'tel')} ${field('email', words.optional(words.email), 'email')}
    <p class="meta">${words.contactMore}</p>
    ${view.joins}
  </section>`
}
