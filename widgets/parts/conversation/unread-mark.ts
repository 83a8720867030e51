import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'

/** How many words are unread: a number for who sees, a sentence for who listens. */
export const unreadMark = (count: number | undefined, say: (count: number) => string): Content =>
  count ? html`<span class="unseen">, ${say(count)}</span> <b class="count" aria-hidden="true">${count}</b>` : nothing
