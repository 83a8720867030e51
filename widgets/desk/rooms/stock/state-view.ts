import { html, nothing } from 'lit'
import { writtenIn } from '../../../words/written.js'
import { icon, type IconName } from '../../parts/icons.js'
import type { AtRest } from './at-rest.js'
import type { Parts, StockItem, StockState } from './stock.js'

const iconOf: Readonly<Record<StockState, IconName>> = {
  ...{ shown: 'check', draft: 'camera', 'out-of-order': 'alert', paused: 'clock' },
  ...{ 'awaits-look': 'eye', hidden: 'hidden', expired: 'clock', closed: 'close' },
}

const toneOf = (state: StockState): string =>
  state === 'shown' ? 'ok' : state === 'out-of-order' || state === 'awaits-look' || state === 'draft' ? 'warn' : ''

type Words = ReturnType<Parts['words']>

/** In words; of several copies, how many can be lent. What is no thing stands on no shelf. Nothing shows where its place is at rest. */
export function stateView(
  { copies, kind, state }: Pick<StockItem, 'copies' | 'kind' | 'state'>,
  words: Words,
  hidden?: AtRest,
) {
  if (state === 'shown' && hidden) return html`<span class="st">${icon('hidden')}${words.rest.states[hidden]}</span>`
  const usable = copies.filter(({ out }) => !out).length
  const isThing = kind !== 'help' && kind !== 'wanted'
  const said = state === 'shown' && !isThing ? words.online : words.states[state]
  const [why] = copies.flatMap(({ out }) => (out?.reason ? [out.reason] : []))
  return html`<span class="st ${toneOf(state)}">${icon(iconOf[state])}${said}</span> ${
      usable < copies.length && copies.length > 1
        ? html`<small>${words.usable(usable, copies.length)}</small>`
        : state === 'out-of-order' && why
          ? html`<small lang=${writtenIn}>${why}</small>`
          : nothing
    }`
}
