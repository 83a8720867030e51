import { html, nothing } from 'lit'
import type { Period } from '../../../parts/calendar/period.js'
import { focusOn } from '../../../parts/focus-on.js'
import { notice, pageLink, quiet, way } from '../../../parts/notice.js'
import { begunAct } from '../../../parts/form/begun-act.js'
import { retryWhenOnline } from '../../../parts/form/retry-when-online.js'
import { whyNot } from '../../../parts/refusals/why-not.js'
import { spaceLink } from '../../../parts/space/space-link.js'
import { canonical } from '../../../shared/exchange.js'
import { signedAct } from '../../../shared/session.js'
import { Refused, type InputOf } from '../../../shared/wire.js'
import { whenOf, type Answered, type KeptAsk, type Wish } from '../request/ask-draft.js'
import type { AskFrame, AskStep } from '../request/ask-frame.js'
import type { AskState } from '../ask.states.js'
import { inTheWay } from '../own/in-the-way.js'
import type { InTheWay } from '../own/in-the-way-read.js'
import { offerRecap } from './offer-recap.js'
import { refusalsOf } from '../../../parts/refusals/refusals-of.js'

type Parts = {
  /** The person's own facts, which go with the request. */
  readonly said: () => object
  /** The act that was begun, before the page was loaded again. */
  readonly begun: () => KeptAsk['act']
  readonly begin: (act: NonNullable<KeptAsk['act']>) => Promise<void>
  readonly sent: (answer: Answered) => void
  readonly signedOut: () => void
  readonly taken: (nearest: readonly Period[]) => void
  /** The requests for which one more is refused. */
  readonly inTheWay: { refused(cause: unknown): void; readonly found: InTheWay | undefined }
}

type SendState = Extract<AskState, 'ask-sending' | 'ask-cut' | 'ask-refused'>

/** Sends the request, again by itself after a cut. */
export function sendStep(frame: AskFrame, parts: Parts) {
  let state: SendState = 'ask-sending'
  let isSending = false
  let cause: unknown
  let why = ''
  let stopping = new AbortController()

  function turn(next: SendState): void {
    state = next
    frame.host.requestUpdate()
  }

  async function send(): Promise<void> {
    if (isSending) return
    const wish = wishOf()
    if (!wish) return frame.go('words')
    isSending = true
    stopping = new AbortController()
    const { signal } = stopping
    turn('ask-sending')
    try {
      const before = parts.begun()
      const said = 'words' in wish ? parts.said() : {}
      const act = begunAct(before, { content: canonical(wish), said })
      if (act !== before) await parts.begin(act)
      const { site } = frame.place
      const { key } = act
      const ask = (): Promise<Answered> =>
        'words' in wish
          ? signedAct('loans.ask', { ...wish, ...act.said }, { site, key })
          : signedAct('loans.wait', wish, { site, key })
      parts.sent(await retryWhenOnline(ask, { signal, cut: () => turn('ask-cut') }))
    } catch (failure) {
      if (!signal.aborted) await fail(failure)
    } finally {
      isSending = false
    }
  }

  function wishOf(): Wish | InputOf<'loans.wait'> | undefined {
    const { asked, asker, draft, letter, place } = frame
    const { card } = place.sheet
    const of = { site: place.site, offer: card.id, locale: place.language }
    if (draft.waitsFor === 'any') return of
    const when = asked && whenOf(draft, asked.by)
    if (!when) return undefined
    if (draft.waitsFor === 'days') return { ...of, from: when.from, to: when.to }
    return {
      ...of,
      ...when,
      ...(card.kind === 'swap' && { inReturn: draft.inReturn.trim() }),
      words: letter.trim(),
      firstName: asker.firstName.trim(),
    }
  }

  async function fail(failure: unknown): Promise<void> {
    cause = failure
    const reason = cause instanceof Refused ? cause.reason : undefined
    if (reason === 'signed-out') return parts.signedOut()
    if (cause instanceof Refused && reason === 'days-taken') return parts.taken(cause.nearest ?? [])
    frame.failed(cause)
    const { language } = frame.place
    parts.inTheWay.refused(cause)
    why = await whyNot(cause, { words: frame.words, language }, refusalsOf('ask'))
    turn('ask-refused')
    void focusOn(frame, '.answer')
  }

  function waysOut() {
    const { place, words } = frame
    const reason = cause instanceof Refused ? cause.reason : undefined
    const back = quiet(words.backToOffer, () => frame.leave())
    switch (reason) {
      case 'origin-undeclared':
        return [pageLink(place.sheet.page, words.ourPage), back]
      case 'request-open':
      case 'requests-full':
      case 'own-offer':
        return [spaceLink(words.seeRequests, { site: place.site, leave: () => frame.close() }), back]
      case 'membership-missing': {
        const link = cause instanceof Refused ? cause.link : undefined
        return [link && pageLink(link, words.becomeMember), back]
      }
      case 'offer-gone':
      case 'promised-already':
      case 'person-blocked':
        return back
      case 'day-closed':
      case 'loan-too-long':
      case 'too-late':
      case 'days-free':
        return [way(words.backToDays, () => frame.go('when')), back]
      default:
        return [way(words.sendAgain, () => void send()), quiet(words.backToWords, () => frame.go('words'))]
    }
  }

  const step: AskStep = {
    get state() {
      return state
    },

    get title() {
      return frame.words.titles.sending
    },

    shown: () => void send(),

    render() {
      const { words } = frame
      const { found } = parts.inTheWay
      return [
        offerRecap(frame),
        html`<div class="answer" tabindex="-1">
          ${
            state === 'ask-refused'
              ? [
                  notice({ tone: 'bad', title: why, ways: waysOut() }),
                  found ? inTheWay(found, frame.place.language) : nothing,
                ]
              : state === 'ask-cut'
                ? notice({ tone: 'warn', title: words.cut, more: words.cutMore })
                : html`<p role="status"><strong>${words.sending}</strong></p>`
          }
        </div>`,
      ]
    },
  }

  return { step, stop: () => stopping.abort() }
}
