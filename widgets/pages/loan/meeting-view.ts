import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { telOf } from '../../words/phone.js'
import { writtenIn } from '../../words/written-in.js'
import type { FormView } from './page-views.js'
import { asking, lineField, wordsField } from '../../parts/loans/answer/form-parts.js'
import type { Loan } from './loan-link.js'

type MeetingView = FormView & { show(shown: { phone: string | null; meeting: string | null }): void }

/** Shows what each chose to show the other, from the yes to the end. */
export function meetingView(loan: Loan, view: MeetingView): Content {
  if (!loan.mayShow) return nothing
  const { facts, saying, draft } = view
  const { meeting: words } = saying.words
  return html`<section class="meeting" aria-labelledby="meeting-title">
    <h2 id="meeting-title">${words.title}</h2>
    ${
      loan.otherPhone === undefined && loan.meeting === undefined
        ? nothing
        : html`<dl>
            ${
              loan.otherPhone === undefined
                ? nothing
                : html`<dt>${marked(words.shown(facts.who), facts.who)}</dt>
                    <dd>
                      <a class="tall" href=${telOf(loan.otherPhone)}>${loan.otherPhone.replaceAll(' ', '\u00a0')}</a>
                    </dd>`
            }
            ${
              loan.meeting === undefined
                ? nothing
                : html`<dt>${words.where}</dt>
                    <dd class="text" lang=${writtenIn}>${loan.meeting}</dd>`
            }
          </dl>`
    }
    ${suggested(loan, view)} ${draft.opened === 'show' ? form(loan, view) : own(loan, view)}
  </section>`
}

function suggested({ halfway }: Loan, { saying: { words } }: MeetingView): Content {
  if (!halfway) return nothing
  return html`<div class="halfway">
    <p class="meta">${words.meeting.place}</p>
    <p lang=${writtenIn}><a class="tall" href=${halfway.page}>${halfway.name}</a>, ${halfway.commune}</p>
    ${
      halfway.hours.length > 0
        ? html`<p class="meta">
            ${words.meeting.open(halfway.hours.map(({ from, to }) => words.hours(words.time(from), words.time(to))).join(', '))}
          </p>`
        : nothing
    }
  </div>`
}

function own(
  { byMember, ownPhone, meeting }: Loan,
  { saying: { words }, facts, open, show, isSending }: MeetingView,
): Content {
  const { meeting: say } = words
  if (ownPhone === undefined)
    return html`<p class="ways">
      <button type="button" class="ghost" @click=${() => open('show')}>
        ${byMember ? say.beginPhone : meeting === undefined ? say.begin : say.change}
      </button>
    </p>`
  const shown = say.ownIs(facts.who, ownPhone.replaceAll(' ', '\u00a0'))
  return html`<p class="meta">${marked(shown, facts.who)}</p>
    <p class="ways">
      <button type="button" class="ghost" @click=${() => open('show')}>${say.change}</button>
      <button
        type="button"
        class="quiet"
        aria-disabled=${isSending}
        @click=${() => show({ phone: null, meeting: null })}
      >
        ${say.stop}
      </button>
    </p>`
}

function form({ byMember }: Loan, view: MeetingView): Content {
  const { draft, facts, saying, miss, show } = view
  const { meeting: say, close } = saying.words
  const content = html`<p class="meta">${marked(say.ownWhy(facts.who), facts.who)}</p>
    ${lineField(
      view,
      { name: 'phone', label: say.ownPhone, wrong: draft.wrong === 'phone' ? say.wrongPhone : undefined },
      { type: 'tel', autocomplete: 'tel' },
    )}
    ${byMember ? nothing : wordsField(view, { name: 'meeting', label: say.where, hint: say.whereHint }, 2)}`
  return asking(view, {
    title: marked(say.own(facts.who), facts.who),
    content,
    go: say.show,
    back: close,
    submit: () => {
      const [phone, meeting] = [draft.phone.trim(), draft.meeting.trim()]
      if (phone !== '' && phone.replace(/\D/g, '').length < 8) miss('phone')
      else show({ phone: phone || null, meeting: meeting || null })
    },
  })
}
