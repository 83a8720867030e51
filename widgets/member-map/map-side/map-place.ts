import { html, nothing } from 'lit'
import { quiet, way } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import type { MemberMapState } from '../member-map.states.js'
import type { ReadyStrings } from '../words/ready-list.strings.js'

type MapPlaceView = {
  readonly state: MemberMapState
  readonly words: Pick<ReadyStrings, 'mapComing' | 'mapFailed' | 'mapHeld' | 'mapShow' | 'pointsFailed' | 'retry'>
  /** Undefined until the map is loaded. */
  readonly pane: HTMLElement | undefined
  /** Shown instead when the page prevents the map. */
  readonly barred: Content
  readonly ask: () => void
}

/** The container of the map, with a message over it or instead of it. */
export function mapPlace({ state, words, pane, barred, ask }: MapPlaceView) {
  const said: Partial<Record<MemberMapState, Content>> = {
    held: html`<p>${words.mapHeld}</p>
      ${way(words.mapShow, ask)}`,
    'no-map': html`<p>${words.mapFailed}</p>
      ${way(words.retry, ask)}`,
    barred,
    coming: words.mapComing,
    'points-failed': html`${words.pointsFailed} ${quiet(words.retry, ask)}`,
  }
  const look = /^(coming|points-failed)$/.test(state) ? 'remark' : said[state] ? 'held' : nothing
  return html`<div class="pane" data-state=${state}>
    ${pane}
    <div class=${look} role="status">${said[state]}</div>
  </div>`
}
