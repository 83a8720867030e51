import type { Language } from '../../words/language.js'
import { asText } from './as-text.js'
import { panelStyles } from './check.styles.js'
import type { CheckStrings } from './check.strings.js'
import { copyButton } from './copy.js'
import type { Finding } from './finding.js'
import { groups } from './lines.js'
import { lookAt } from './look.js'
import { makeElement } from './dom.js'
import { pointAt } from './point-at.js'

type Given = { readonly words: CheckStrings; readonly language: Language; readonly closed: () => void }

export type Panel = { readonly focus: () => void; readonly close: () => void }

/** Over the page, beside what is in it: a dialog that lets the page be used, in a shadow root of its own. */
export function openPanel({ words, language, closed }: Given): Panel {
  const host = makeElement('div', { 'data-page-check': '', lang: language })
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheetOf(panelStyles)]
  const before = document.activeElement
  let opensTabs: boolean | undefined

  const title = makeElement('h2', { id: 'title', tabindex: '-1' }, words.title)
  const status = makeElement('p', { class: 'status', role: 'status' })
  const found = makeElement('div', { class: 'found' })
  const again = makeElement('button', { type: 'button', class: 'again', onclick: () => void look() }, words.again)
  const acts = makeElement('div', { class: 'acts' }, again)
  const panel = makeElement(
    'dialog',
    { 'aria-labelledby': 'title', popover: 'manual', onkeydown: leave },
    makeElement(
      'header',
      {},
      title,
      makeElement('button', { type: 'button', class: 'close', 'aria-label': words.close, onclick: close }, '✕'),
    ),
    status,
    found,
    acts,
    makeElement('p', { class: 'note' }, words.onlyYours),
  )
  root.append(panel)
  document.body.append(host)
  // Above whatever the page lays over itself, where the browser can.
  if ('popover' in HTMLElement.prototype) panel.showPopover()
  else panel.show()
  title.focus()
  void look()
  return { focus: () => title.focus(), close }

  async function look(): Promise<void> {
    again.disabled = true
    status.textContent = words.looking
    try {
      draw(await lookAt({ language, words, opensTabs, place: root }))
    } catch (cause) {
      status.textContent = words.broken
      console.warn(`coop: ${words.broken}`, cause)
    }
    again.disabled = false
  }

  function draw(findings: readonly Finding[]): void {
    const count = (state: Finding['state']) => findings.filter((each) => each.state === state).length
    const [wrong, unknown] = [count('mend'), count('know')]
    status.textContent = wrong > 0 ? words.notWell(wrong) : unknown > 0 ? words.wellBut(unknown) : words.well
    status.className = `status ${wrong > 0 ? 'mend' : 'good'}`
    found.replaceChildren(...groups(findings, { words, language, show: (element) => pointAt(element, root), tryTab }))
    const copy = { label: words.copyAll, text: () => asText(findings, words), className: 'copy' }
    acts.replaceChildren(copyButton(copy, words), again)
  }

  /** A browser lets a tab open at a press only; a sandbox may forbid even that, without a word. */
  function tryTab(): void {
    const tab = window.open()
    opensTabs = tab !== null
    tab?.close()
    title.focus()
    panel.scrollTop = 0
    void look()
  }

  function leave(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }

  function close(): void {
    host.remove()
    closed()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
