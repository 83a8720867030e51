import { html } from 'lit'
import type { MembershipState } from '../../../../words/memberships/membership-terms.js'
import { icon, type IconName } from '../../parts/icons.js'

const looks: Readonly<Record<MembershipState, readonly [tone: string, icon: IconName]>> = {
  waiting: ['warn', 'clock'],
  soon: ['warn', 'clock'],
  current: ['ok', 'check'],
  ended: ['', 'barred'],
}

/** How a membership stands: a word, an icon, and a colour besides. */
export function stateLine(state: MembershipState, said: string) {
  const [tone, drawn] = looks[state]
  return html`<span class="st ${tone}">${icon(drawn)}${said}</span>`
}
