import { languageOf } from '../../shared/language-of.js'
import { checkWords } from './check.strings.js'
import { openPanel, type Panel } from './panel.js'

const asked = '#coop-test'

let panel: Panel | undefined

/** Opened by the address, and once more by it after it was closed. */
function open(): void {
  if (panel) return panel.focus()
  const language = languageOf(document.documentElement)
  panel = openPanel({ words: checkWords[language], language, closed })
}

/** So that a reload does not open it again, and nobody copies the address with it. */
function closed(): void {
  panel = undefined
  if (location.hash === asked) history.replaceState(history.state, '', location.pathname + location.search)
}

addEventListener('hashchange', () => {
  if (location.hash === asked) open()
})

// By hand, from the console, there is no such address.
open()
