import { html, nothing } from 'lit'
import type { Language } from '../../../../shared/language-of.js'
import { shortDay } from '../../../../words/loans/period.js'
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
  'to-repair': 'workshop',
}

const warned: ReadonlySet<StockState> = new Set(['out-of-order', 'awaits-look', 'draft', 'late', 'to-repair'])

const toneOf = (state: StockState): string => (state === 'shown' ? 'ok' : warned.has(state) ? 'warn' : '')

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
  const isThing = kind !== 'help' && kind !== 'wanted'
  const name = now === 'shown' && !isThing ? words.online : words.states[now]
  const [why] = copies.flatMap(({ out }) => (out?.reason ? [out.reason] : []))
  const [lent] = copies.filter((copy) => copy.now.is === 'late' || (copy.now.is === 'lent' && now === 'lent'))
  const isElsewhere = state !== now && !['shown', 'out-of-order'].includes(state)
  return html`<span class="st ${toneOf(now)}">${icon(iconOf[now])}${name}</span> ${
      lent && copies.length === 1
        ? html`<small>${whoHas(lent, said)}</small>`
        : copies.length > 1 && copies.some(({ now: { is } }) => is !== 'here')
          ? html`<small>${countedCopies(copies, words)}</small>`
          : now === 'out-of-order' && why
            ? html`<small lang=${writtenIn}>${why}</small>`
            : nothing
    }
    ${isElsewhere ? html`<small>${words.states[state]}</small>` : nothing}`
}

/** « Odile, jusqu’au lun. 7 déc. » */
function whoHas({ now: { lateDays, until, who } }: Copy, { words, language }: Said): string {
  const day = until === undefined ? '' : words.untilDay(shortDay(until, language))
  return [who, lateDays === undefined ? day : words.lateBy(lateDays)].filter(Boolean).join(', ')
}

/** « 2 en rayon, 1 prêté » */
const countedCopies = (copies: readonly Copy[], { countedCopies: said }: Said['words']): string =>
  copyStatuses
    .map((is) => ({ is, count: copies.filter(({ now }) => now.is === is).length }))
    .filter(({ count }) => count > 0)
    .map(({ is, count }) => said[is](count))
    .join(', ')

/** Where one copy is. */
export function copyView(copy: Copy, said: Said) {
  const { words } = said
  const { is } = copy.now
  const name =
    is === 'here'
      ? words.states.shown
      : is === 'out-of-order'
        ? html`<span lang=${writtenIn}>${words.copy.out(copy.out?.reason ?? '')}</span>`
        : words.states[is]
  const who = is === 'lent' || is === 'late' ? whoHas(copy, said) : ''
  return html`<span class="st ${is === 'here' ? 'ok' : is === 'lent' ? '' : 'warn'}"
    >${icon(iconOf[is === 'here' ? 'shown' : is])}<span
      >${name}${who ? html`<small>${who}</small>` : nothing}</span
    ></span
  >`
}
