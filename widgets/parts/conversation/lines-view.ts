import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Content } from '../../shared/content.js'
import { momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import type { OutputOf } from '../../shared/wire.js'
import type { OfferKind } from '../../words/offers/offer-kinds.js'
import { saidDay, saidPeriod } from '../../words/loans/period.js'
import { writtenIn } from '../../words/written-in.js'
import { addToDay } from '../calendar/calendar-days.js'
import type { LeavingLine } from './leaving-lines.js'
import { saidView } from './said-view.js'
import type { TalkStrings } from './talk.strings.js'

export type Talk = OutputOf<'talks.open'>
type Line = Talk['lines'][number]

/** What is talked about; an appointment has no kind of offer. */
export type About = { readonly kind?: OfferKind; readonly title: string }

export type LinesView = {
  readonly about: About
  readonly words: TalkStrings
  readonly language: Language
  /** What was read before is above: the first of the other since then is new. */
  readonly newSince: string | undefined
  readonly leaving: readonly LeavingLine[]
  /** What a line shows. */
  readonly photosOf: (line: Line) => Content
}

type Shown = LinesView & { readonly talk: Talk; readonly today: string }

/** What was done stands in the middle, what was said in bubbles: one’s own are filled. */
export function linesView(talk: Talk, view: LinesView): Content {
  const { leaving, words } = view
  const shown = { ...view, talk, today: momentIn(talk.zone, Date.now()).day }
  const first = firstNew(talk, view)
  const { seenTo = '' } = talk
  const lastSeen = talk.lines.filter(({ at, by }) => by === talk.side && at <= seenTo).at(-1)
  const isRead = new Set(talk.lines.map(({ id }) => id))
  if (talk.lines.length + leaving.length === 0) return html`<p class="meta">${words.none}</p>`
  return html`<div role="log" aria-label=${words.log(talk.other)}>
    <ol class="lines">
      ${repeat(
        talk.lines,
        ({ id }) => id,
        (line, at) =>
          html`<li class="line" data-line=${line.id}>
            ${line.day === talk.lines[at - 1]?.day ? nothing : rule(daySaid(line.day, shown), 'day')}
            ${line.id === first?.id ? rule(words.fresh(first.count), 'fresh') : nothing} ${did(line, shown)}
            ${bubble(line, shown, line === lastSeen ? words.seen(talk.other) : '')}
          </li>`,
      )}
      ${repeat(
        leaving.filter(({ id }) => id === undefined || !isRead.has(id)),
        ({ key }) => key,
        ({ photos, state, words: said }) =>
          html`<li class="line">
            <div class="bubble mine ${state}">${leavingPhotos(photos, words)} ${text(said)}</div>
            <p class="meta when mine">${state === 'kept' ? nothing : words[state]}</p>
          </li>`,
      )}
    </ol>
  </div>`
}

const text = (said: string, shown: Content = said): Content =>
  said === '' ? nothing : html`<p class="text" lang=${writtenIn}>${shown}</p>`

const leavingPhotos = (photos: LeavingLine['photos'], { showPhotos }: TalkStrings): Content =>
  photos.length === 0
    ? nothing
    : html`<ul class="shots">
        ${photos.map(
          ({ shown }, at) =>
            html`<li><span role="img" aria-label=${showPhotos.mine(at + 1, photos.length)}>${shown}</span></li>`,
        )}
      </ul>`

const rule = (text: string, kind: 'day' | 'fresh') => html`<p class="rule ${kind}"><span>${text}</span></p>`

export function firstNew({ lines, side }: Talk, { newSince }: Pick<LinesView, 'newSince'>) {
  if (newSince === undefined) return undefined
  const fresh = lines.filter(({ at, by }) => by !== side && by !== 'time' && at > newSince)
  const [first] = fresh
  return first && { id: first.id, count: fresh.length }
}

function daySaid(day: string, { language, today, words }: Shown): string {
  return day === today ? words.today : day === addToDay(today, -1) ? words.yesterday : saidDay(day, language, today)
}

const isKnown = <Act extends string>(act: string, acts: Readonly<Record<Act, unknown>>): act is Act =>
  Object.hasOwn(acts, act)

function did(line: Line, shown: Shown): Content {
  const sentence = shown.talk.kind === 'appointment' ? visitDid(line, shown) : loanDid(line, shown)
  return sentence === undefined
    ? nothing
    : html`<p class="did">${marked(sentence, shown.talk.other, shown.about.title)}.</p>`
}

function visitDid({ act = '', by, startsAt }: Line, { language, talk, today, words }: Shown): string | undefined {
  const { did: acts, when } = words.visit
  if (!isKnown(act, acts)) return undefined
  const sentence = by === talk.side ? acts[act].me : acts[act].them(talk.other)
  if (startsAt === undefined || act === 'expire' || act === 'keep' || act === 'miss') return sentence
  const { day, time } = momentIn(talk.zone, Date.parse(startsAt))
  return when(sentence, saidDay(day, language, today), words.clock(time))
}

function loanDid(line: Line, shown: Shown): string | undefined {
  const { language, today, words } = shown
  const sentence = loanActSaid(line, shown)
  if (sentence === undefined) return undefined
  const { act, from, to } = line
  const days =
    (act === 'ask-longer' || act === 'lengthen') && to !== undefined
      ? words.until(saidDay(to, language, today))
      : from !== undefined && to !== undefined
        ? saidPeriod({ from, to }, language, today)
        : ''
  return [sentence, days].filter(Boolean).join(' ')
}

function loanActSaid(
  { act = '', by }: Line,
  { about: { kind, title }, talk, words }: Pick<Shown, 'about' | 'talk' | 'words'>,
): string | undefined {
  const isMine = by === talk.side
  const { other: who } = talk
  if (kind && (act === 'hand-over' || act === 'give-back') && (by === 'giver' || by === 'taker'))
    return words.met({ kind, title, what: act === 'hand-over' ? 'out' : 'back', by, isMine, who }, true)
  const { did: acts } = words
  if (!isKnown(act, acts)) return undefined
  return isMine ? acts[act].me : acts[act].them(who)
}

function bubble(line: Line, { photosOf, talk, words }: Shown, seen: string): Content {
  const { act, at, by, name, photos, words: said } = line
  const isMine = by === talk.side
  const clock = words.clock(momentIn(talk.zone, Date.parse(at)).time)
  if (said === '' && !photos && (act !== undefined || seen === ''))
    return seen ? html`<p class="meta when mine">${seen}</p>` : nothing
  // Staff read who of them wrote what.
  const who = isMine ? (name ?? words.you) : name === undefined ? talk.other : words.staff(name, talk.other)
  return html`<div class=${isMine ? 'bubble mine' : 'bubble'}>
      <p class=${name === undefined ? 'unseen' : 'who'}>${marked(who, isMine ? undefined : who)}</p>
      ${photosOf(line)} ${text(said, saidView(said))}
    </div>
    <p class=${isMine ? 'meta when mine' : 'meta when'}>
      <time datetime=${at}>${clock}</time>${seen ? html` · ${marked(seen, talk.other)}` : nothing}
    </p>`
}
