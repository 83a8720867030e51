import { html, nothing, render } from 'lit'
import { stateAfter } from '../../parts/landed-from-mail.js'
import type { Content } from '../../shared/content.js'
import type { MailLink } from './mail-link.js'

/** Draws the page of a link anew, and focuses what has changed. */
export function show(place: HTMLElement, content: Content, focused: string | undefined): void {
  render(content, place)
  if (focused !== undefined) place.querySelector<HTMLElement>(focused)?.focus()
}

type Opening<Read> = {
  read(): Promise<Read>
  /** Draws it anew: while it reads, and once it has, or has not. */
  told(state: 'loading' | 'open' | 'failed' | 'gone', read?: Read): void
}

/** Opening a page behind a mail only reads. Of a link without its secret nothing is asked. */
export async function openLink<Read>(
  { secret }: Pick<MailLink, 'secret'>,
  { read, told }: Opening<Read>,
): Promise<void> {
  if (secret === '') return told('gone')
  told('loading')
  try {
    told('open', await read())
  } catch (cause) {
    told(stateAfter(cause))
  }
}

/** With the way to the pages of the site. */
export function withWayHome(content: Content, { home }: Pick<MailLink, 'home'>, label: string) {
  return html`<div class="panel visit">
    ${content} ${home ? html`<p class="ways"><a class="press ghost" href=${home}>${label}</a></p>` : nothing}
  </div>`
}
