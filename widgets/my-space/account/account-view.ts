import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import type { AccountAct } from './account-act.js'

/** Folds a part, whose head says what it holds. */
export function fold({ id, title, holds, content }: { id: string; title: string; holds: string; content: Content }) {
  return html`<details class="fold" id=${`account-${id}`}>
    <summary>
      <span><strong>${title}</strong>${holds ? html`<br /><span class="meta">${holds}</span>` : nothing}</span>
    </summary>
    <div class="folded">${content}</div>
  </details>`
}

export function said(act: AccountAct, at: string) {
  const { said: told } = act
  const isHere = told?.at === at
  return html`<div role="status">
    ${isHere ? html`<p class=${told.isWrong ? 'wrong' : 'good'}>${told.text}</p>` : nothing}
  </div>`
}

type Press = {
  readonly at: string
  readonly name: string
  readonly label?: string
  readonly look?: 'go' | 'way' | 'quiet'
}

export function press(act: AccountAct, { at, name, label, look = 'way' }: Press, does: () => void) {
  return html`<button
    type="button"
    class=${look}
    part="button"
    aria-label=${label ?? nothing}
    aria-disabled=${act.busy === at ? 'true' : nothing}
    @click=${does}
  >
    ${name}
  </button>`
}
