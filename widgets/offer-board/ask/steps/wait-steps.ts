import { html, nothing } from 'lit'
import { notice, pageLink, quiet } from '../../../parts/notice.js'
import { spaceLink } from '../../../parts/space/space-link.js'
import type { SignInFlow } from '../../../parts/sign-in/sign-in-flow.js'
import { whoForm } from '../../../parts/sign-in/who-form.js'
import { Refused } from '../../../shared/wire.js'
import { lacksOf, whenOf, type BegunWait } from '../request/ask-draft.js'
import type { AskFrame, AskStep } from '../request/ask-frame.js'
import { offerRecap } from './offer-recap.js'

/** « du samedi 20 au lundi 22 mars », or whichever days. */
function waitedDays({ draft, say, words }: AskFrame): string {
  const { from, to } = whenOf(draft, 'days') ?? {}
  if (draft.waitsFor === 'any') return words.whicheverDays
  return from === undefined || to === undefined ? words.period.toChoose : words.daysOf(say(from), say(to))
}

type Parts = { readonly flow: SignInFlow; readonly answer: () => BegunWait | undefined }

export function waitSteps(frame: AskFrame, { flow, answer }: Parts) {
  /** The key of the choice, which is forgotten once it is sent. */
  let waited = ''
  const who = waitWhoStep(frame, { flow, said: (days) => (waited = days) })
  return { who, waiting: waitingStep(frame, { answer, waited: () => waited }) }
}

type Who = { readonly flow: SignInFlow; readonly said: (days: string) => void }

/** Asks who one is, and says what happens then: once, as for a request. */
function waitWhoStep(frame: AskFrame, { flow, said }: Who): AskStep {
  const form = whoForm({
    host: frame.host,
    flow,
    failed: frame.failed,
    fields: ['firstName', 'email'],
    fieldsKnown: [],
    words: () => ({ ...frame.words, check: frame.words.tellMe }),
    person: () => ({ ...frame.asker, phone: '' }),
    change: ({ firstName, email }) =>
      frame.changeAsker({ ...(firstName !== undefined && { firstName }), ...(email !== undefined && { email }) }),
    lackingBefore: () => (lacksOf(frame.draft, 'days', 'lend').includes('days') ? '.ask-when-said .quiet' : undefined),
    codeSent: () => frame.go('code'),
    goOn: () => frame.go('send'),
  })
  return {
    state: 'ask-wait-who',

    get title() {
      return frame.words.waitWho
    },

    shown: form.shown,

    render() {
      const { place, words } = frame
      const days = waitedDays(frame)
      said(days)
      const when = html`<p class="ask-when-said">
        <strong>${days}</strong> ${quiet(words.backToDays, () => frame.go('when'))}
      </p>`
      return form.render({
        head: nothing,
        before: () => [
          offerRecap(frame, when),
          notice({ tone: 'plain', title: words.howWaiting, more: words.waitSteps.join(' ') }),
        ],
        purpose: words.waitPurpose,
        waysOut: (cause) =>
          cause instanceof Refused && cause.reason === 'origin-undeclared'
            ? pageLink(place.sheet.page, words.ourPage)
            : nothing,
      })
    },
  }
}

type Done = { readonly answer: () => BegunWait | undefined; readonly waited: () => string }

/** One waits: how many do before, and how to stop. */
function waitingStep(frame: AskFrame, { answer, waited }: Done): AskStep {
  return {
    state: 'ask-waiting',

    get title() {
      return frame.words.waitingNow
    },

    render() {
      const { words } = frame
      const begun = answer()
      return html`<div class="ask-sent" role="status">
          <h3>${words.waitingFor(waited())}</h3>
          <p>${words.waitingMore}</p>
          ${begun ? html`<p>${words.before(begun.before)}</p>` : nothing}
        </div>
        ${offerRecap(frame)}
        <p>${words.toLeave}</p>
        <div class="foot">
          <button type="button" class="go" part="button" @click=${() => frame.close()}>${words.backToOffers}</button>
          ${spaceLink(words.mySpace, { site: frame.place.site, leave: () => frame.close() })}
        </div>`
    },
  }
}
