import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { momentIn } from '../../../../shared/days.js'
import type { Language } from '../../../../shared/language-of.js'
import { nearDay } from '../../../../words/loans/period.js'
import { copyStatuses } from '../../../../words/offers/copy-statuses.js'
import { writtenIn } from '../../../../words/written-in.js'
import { icon, type IconName } from '../../parts/icons.js'
import type { HiddenPlace } from './hidden-place.js'
import type { Copy, Parts, StockItem, StockState } from './stock.js'

const iconOf: Readonly<Record<StockState, IconName>> = {
  shown: 'check',
  draft: 'camera',
  'out-of-order': 'alert',
  paused: 'clock',
  'awaits-look': 'eye',
  hidden: 'hidden',
  expired: 'clock',
  closed: 'close',
  lent: 'loans',
  late: 'alert',
  reserved: 'day',
  'to-repair': 'workshop',
}

const warned: ReadonlySet<StockState> = new Set(['awaits-look', 'draft', 'reserved', 'to-repair'])
const bad: ReadonlySet<StockState> = new Set(['late', 'out-of-order'])

const toneOf = (state: StockState): string =>
  state === 'shown' ? 'ok' : bad.has(state) ? 'bad' : warned.has(state) ? 'warn' : ''

/** Where the stocks of the network are. */
const paris = 'Europe/Paris'

type Said = { readonly words: ReturnType<Parts['words']>; readonly language: Language }

/** In words; of several copies, how many are where. What is no thing stands on no shelf. Nothing shows where its place is paused. */
export function stateView(
  { copies, kind, now, state }: Pick<StockItem, 'copies' | 'kind' | 'now' | 'state'>,
  said: Said,
  hidden?: HiddenPlace,
) {
  const { words } = said
  if (now === 'shown' && hidden)
    return html`<span class="st">${icon('hidden')}${words.pausedPlace.states[hidden]}</span>`
  const isThing = kind !== 'help' && kind !== 'wanted' && kind !== 'give'
  const name = now === 'shown' && !isThing ? words.online : words.states[now]
  const [only] = copies.length === 1 && isWhere(copies[0], now) ? copies : []
  const isElsewhere = state !== now && !['shown', 'out-of-order'].includes(state)
  return html`<span class="st ${toneOf(now)}">${icon(iconOf[now])}${only ? whereIs(only, said) : name}</span> ${
      copies.length > 1 && copies.some(({ now: { is } }) => is !== 'here')
        ? html`<small>${countedCopies(copies, words)}</small>`
        : nothing
    }
    ${isElsewhere ? html`<small>${words.states[state]}</small>` : nothing}`
}

/** The copy says as much as its offer, and more. */
const isWhere = (copy: Copy | undefined, now: StockState): boolean => copy?.now.is === now

/** « Sorti, retour mer. 2 », « À réparer, mandrin »: the same words in the list, on the sheet and at the counter. */
function whereIs({ now, out }: Copy, { words, language }: Said): Content {
  const today = momentIn(paris, Date.now()).day
  const near = (day: string, isToday: string) => (day === today ? isToday : nearDay(day, language, today))
  const { is, from, until, lateDays } = now
  if (is === 'lent' && until !== undefined) return words.stands.lent(near(until, words.tonight))
  if (is === 'late' && lateDays !== undefined) return words.stands.late(lateDays)
  if (is === 'reserved' && from !== undefined) return words.stands.reserved(near(from, words.today))
  if (is === 'here') return words.states.shown
  const why = is === 'out-of-order' ? out?.reason : now.reason
  return why && (is === 'out-of-order' || is === 'to-repair')
    ? html`<span lang=${writtenIn}>${words.stands[is](why)}</span>`
    : words.states[is]
}

/** « 2 en rayon, 1 sorti » */
const countedCopies = (copies: readonly Copy[], { countedCopies: said }: Said['words']): string =>
  copyStatuses
    .map((is) => ({ is, count: copies.filter(({ now }) => now.is === is).length }))
    .filter(({ count }) => count > 0)
    .map(({ is, count }) => said[is](count))
    .join(', ')

/** Where one copy is, and who has it or comes for it. */
export function copyView(copy: Copy, said: Said) {
  const { is, who } = copy.now
  return html`<span class="st ${toneOf(is === 'here' ? 'shown' : is)}"
    >${icon(iconOf[is === 'here' ? 'shown' : is])}<span
      >${whereIs(copy, said)}${who ? html`<small lang=${writtenIn}>${who}</small>` : nothing}</span
    ></span
  >`
}
