import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import type { MailLink } from './mail-link.js'
import type { OnePressPage } from './one-press-page.js'
import { accountPageWords, type AccountPageWords } from './account-pages.strings.js'

export const accountWords = (language: Language): AccountPageWords => accountPageWords[language]

/** Says how it ended, once there is nothing more to press, with the way to one's own space. */
export function ending(
  { language, space }: Pick<MailLink, 'language' | 'space'>,
  { title, text }: { readonly title: string; readonly text: string },
) {
  return html`<div class="panel visit">
    <h1 class="told" tabindex="-1">${title}</h1>
    <p>${text}</p>
    <p class="ways"><a class="press ghost" href=${space}>${accountWords(language).ownSpace}</a></p>
  </div>`
}

/** Asks once more for what could not be read. */
export function readAgain(words: AccountPageWords, open: () => Promise<void>) {
  return html`<p class="ways">
    <button type="button" class="press" @click=${() => open()}>${words.again}</button>
  </p>`
}

export function asking(
  words: AccountPageWords,
  { title, content, hasFailed }: { readonly title: string; readonly content: Content; readonly hasFailed: boolean },
) {
  return html`<div class="panel visit">
    <h1>${title}</h1>
    ${hasFailed ? html`<p class="note told" role="alert" tabindex="-1">${words.failed}</p>` : nothing} ${content}
  </div>`
}

/** Shows what a press would do, once that has been read. */
export function weighing<Read>(
  words: AccountPageWords,
  page: Pick<OnePressPage<Read, never>, 'state' | 'read' | 'again'>,
  { title, content }: { readonly title: string; readonly content: (read: Read) => Content },
) {
  const { state, read } = page
  const shown =
    state === 'loading'
      ? html`<p>${words.loading}</p>`
      : read === undefined
        ? readAgain(words, () => page.again())
        : content(read)
  return asking(words, { title, content: shown, hasFailed: state === 'failed' })
}
