import { html, nothing } from 'lit'

type PagerView = {
  readonly state: 'ready' | 'loading' | 'failed'
  readonly words: {
    readonly more: string
    readonly loadingMore: string
    readonly moreFailed: string
    readonly retry: string
  }
  readonly more: () => void
}

export function pager({ state, words, more }: PagerView) {
  const name = state === 'loading' ? words.loadingMore : state === 'failed' ? words.retry : words.more
  return html`<div class="pager">
    <p role="status">${state === 'failed' ? words.moreFailed : nothing}</p>
    <button
      type="button"
      class="way"
      part="button"
      aria-disabled=${state === 'loading' ? 'true' : nothing}
      @click=${more}
    >
      ${name}
    </button>
  </div>`
}
