import { html, nothing } from 'lit'
import { answerBy } from '../../words/repairs/answer-by.js'
import type { BookingFrame } from '../booking-frame.js'
import { momentsIn } from './moments.js'

/** Until when the repairer may answer, if the chosen time is asked for now. */
export function answerTime(frame: BookingFrame) {
  const { draft, repairer, words } = frame
  const startsAt = Date.parse(draft.startsAt || '')
  if (!repairer?.onRequest || !(startsAt > Date.now())) return nothing
  const moments = momentsIn(repairer.zone, frame)
  const until = new Date(answerBy(startsAt, Date.now(), moments.wallTime)).toISOString()
  return html`<p class="answer-time">${words.requestedNext(moments.full(until))}</p>`
}
