import { html, nothing } from 'lit'
import { notice } from '../../../../parts/notice.js'
import { beside, pageAddress } from '../../../../shared/wire.js'
import { formatFor } from '../../../../shared/format.js'
import { marked } from '../../../../shared/marked.js'
import { plainFacts } from '../../../../words/offers/plain-facts.js'
import { writtenIn } from '../../../../words/written-in.js'
import { icon } from '../../parts/icons.js'
import { momentWords } from '../../parts/moment.js'
import type { Desk } from '../../room.js'
import type { Opened } from './moderation.js'
import { photosView } from './photos-view.js'
import type { ModerationStrings } from './moderation.strings.js'

type OpenedView = {
  readonly desk: Desk
  readonly words: ModerationStrings
  readonly holders: readonly { readonly firstName: string }[]
  readonly undo: (decision: Opened['decisions'][number]) => void
  readonly busy: string
}

/** The offer as people see it, then why somebody should look. */
export function openedView(opened: Opened, view: OpenedView) {
  const { holders, words } = view
  const names = holders.map(({ firstName }) => firstName).join(', ')
  return html`${names ? notice({ tone: 'warn', title: words.holders(names) }) : nothing} ${shownView(opened, view)}
    ${objectionsView(opened, view)} ${reportsView(opened, view)} ${hidingsView(opened, view)}
    ${decisionsView(opened, view)}
    <p class="meta">${words.earlier(opened.shown.giver, opened.giver)}</p>`
}

function shownView({ barred, shown }: Opened, { desk, words }: OpenedView) {
  const format = formatFor(desk.language, undefined)
  const { commune, condition, depositCents, giver, giverSince, page, publishedAt, sort, state, text } = shown
  const euros = new Intl.NumberFormat(desk.language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const facts = [
    words.kinds[sort] ?? words.kind,
    shown.category[desk.language],
    condition && (words.conditions[condition] ?? condition),
    depositCents !== undefined && words.deposit(euros.format(depositCents / 100)),
  ].filter(Boolean)
  return html`<section class="panel" aria-labelledby="opened-title">
    <h2 id="opened-title" tabindex="-1" lang=${writtenIn}>${shown.title}</h2>
    <p class="meta">
      ${facts.join(' · ')}${plainFacts(shown, words.facts).map(
        ({ name, said, isTheirs }) => html` · ${marked(words.fact(name, said), isTheirs ? said : undefined)}`,
      )}
    </p>
    <p class="meta">
      ${[giver, commune, giverSince && words.giverSince(format.ago(giverSince)), words.online(format.ago(publishedAt))]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <p class="st ${state === 'shown' ? 'ok' : 'bad'}">
      ${icon(state === 'shown' ? 'eye' : 'hidden')}${words.states[state] ?? state}
    </p>
    ${photosView(shown.pictures, words)}
    <p class="said" lang=${writtenIn}>${text || words.noText}</p>
    ${barred.map(({ word, reason }) => html`<p class="st warn">${icon('alert')}${words.barred(word, reason)}</p>`)}
    ${page ? html`<p><a href=${pageAddress(page)} target=${beside} rel="noopener">${words.page}</a></p>` : nothing}
  </section>`
}

function objectionsView({ hidings }: Opened, { desk, words }: OpenedView) {
  const contested = hidings.filter(({ objection }) => objection)
  return contested.map(({ objection }) => {
    if (!objection) return nothing
    const { at, outcome } = objection
    return html`<section class="panel" aria-labelledby="objection-title">
      <h2 id="objection-title">${words.objection}</h2>
      <p class="said" lang=${writtenIn}>${objection.words}</p>
      <p class="meta">${momentWords(desk.language, at)}</p>
      <p class="st ${outcome ? '' : 'warn'}">${outcome ? words.objectionOutcomes[outcome] : words.objectionHow}</p>
    </section>`
  })
}

function reportsView({ reports }: Opened, { desk, words }: OpenedView) {
  if (reports.length === 0) return html`<p class="meta">${words.noReports}</p>`
  return html`<section class="stack" aria-labelledby="reports-title">
    <h2 id="reports-title">${words.reportsTitle(reports.length)}</h2>
    <ul class="rows framed why">
      ${reports.map((report) => {
        const { at, outcome, reason, signedIn, site, told } = report
        const who = signedIn ? words.signedIn : words.anonymous
        return html`<li>
          <b>${words.reasons[reason]}</b>
          ${report.words ? html`<p class="said" lang=${writtenIn}>${report.words}</p>` : nothing}
          <small
            >${[
              who,
              site,
              momentWords(desk.language, at),
              outcome ? words.outcomes[outcome] : told ? words.willBeTold : '',
            ]
              .filter(Boolean)
              .join(' · ')}</small
          >
        </li>`
      })}
    </ul>
  </section>`
}

function hidingsView({ hidings }: Opened, { desk, words }: OpenedView) {
  if (hidings.length === 0) return nothing
  const moment = (at: string) => momentWords(desk.language, at)
  return html`<section class="stack" aria-labelledby="hidings-title">
    <h2 id="hidings-title">${words.hidingsTitle}</h2>
    <ul class="rows framed why">
      ${hidings.map((hiding) => {
        const { answeredAt, asks, at, automatic, by, bySite, mayLift, reason, site, until } = hiding
        const where = asks ? words.hiding.asks : site ? words.hiding.on(site) : words.hiding.everywhere
        const who = bySite ? words.hiding.team(bySite) : words.hiding.network
        return html`<li>
          <b>${automatic && until ? words.hiding.automatic(moment(until)) : where}</b>
          ${hiding.words ? html`<p class="said" lang=${writtenIn}>${hiding.words}</p>` : nothing}
          <small
            >${[words.reasons[reason], automatic ? '' : words.hiding.by(by ? `${by}, ${who}` : who), moment(at)]
              .filter(Boolean)
              .join(' · ')}</small
          >
          ${answeredAt ? html`<p class="st ok">${icon('check')}${words.hiding.answered(moment(answeredAt))}</p>` : nothing}
          ${mayLift || automatic ? nothing : html`<p class="st bad">${words.hiding.above}</p>`}
        </li>`
      })}
    </ul>
  </section>`
}

function decisionsView({ decisions }: Opened, { busy, desk, undo, words }: OpenedView) {
  if (decisions.length === 0) return nothing
  return html`<section class="stack" aria-labelledby="decisions-title">
    <h2 id="decisions-title">${words.decisionsTitle}</h2>
    <ul class="rows framed why">
      ${decisions.map((decision) => {
        const { at, by, does, mayUndo, reason, site, undone } = decision
        const what = words.decided[does]
        return html`<li>
          <b>${what}</b>
          ${decision.words ? html`<p class="said" lang=${writtenIn}>${decision.words}</p>` : nothing}
          <small
            >${[
              by,
              site ?? words.hiding.network,
              does === 'show' ? '' : words.reasons[reason],
              momentWords(desk.language, at),
            ]
              .filter(Boolean)
              .join(' · ')}</small
          >
          ${undone ? html`<p class="st">${words.undone(undone.by ?? '', momentWords(desk.language, undone.at))}</p>` : nothing}
          ${
            mayUndo
              ? html`<p>
                  <button
                    type="button"
                    class="quiet"
                    aria-label=${words.undoDecision(what)}
                    aria-disabled=${busy === 'undo'}
                    @click=${() => undo(decision)}
                  >
                    ${words.undo}
                  </button>
                </p>`
              : nothing
          }
        </li>`
      })}
    </ul>
  </section>`
}
