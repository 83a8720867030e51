import { languageQuery } from '../../words/language-query.js'
import type { Language } from '../../words/language.js'
import { server } from './ask-server.js'
import type { CheckStrings } from './check.strings.js'
import { copyButton } from './copy.js'
import { states, type Finding, type State, type Way } from './finding.js'
import { makeElement } from './dom.js'

type Given = {
  readonly words: CheckStrings
  readonly language: Language
  readonly show: (element: Element) => void
  readonly tryTab: () => void
}

/** Lists first what is to be mended; what is well is folded, unless it is all there is. */
export function groups(findings: readonly Finding[], given: Given): HTMLElement[] {
  const isWell = findings.every(({ state }) => state === 'good')
  return states.flatMap((state) => {
    const some = findings.filter((each) => each.state === state)
    if (some.length === 0) return []
    const title = given.words.counted(given.words.states[state], some.length)
    const list = makeElement('ul', { class: state }, ...some.map((each) => line(each, given)))
    if (state !== 'good') return [makeElement('section', {}, makeElement('h3', {}, title), list)]
    return [makeElement('details', { open: isWell }, makeElement('summary', {}, title), list)]
  })
}

function line(finding: Finding, given: Given): HTMLElement {
  const { check, state, what, todo, paste } = finding
  const { words } = given
  const name = words.names[check]
  return makeElement(
    'li',
    { class: 'line' },
    mark(state),
    makeElement(
      'div',
      {},
      makeElement(
        'p',
        {},
        makeElement('b', {}, name),
        makeElement('span', { class: 'state' }, `, ${words.states[state]}`),
      ),
      makeElement('p', { class: 'what' }, what),
      todo !== undefined && makeElement('p', { class: 'todo' }, todo),
      paste !== undefined &&
        makeElement(
          'pre',
          { tabindex: '0', role: 'region', 'aria-label': name },
          makeElement('code', { translate: 'no' }, paste),
        ),
      waysOn(finding, given),
    ),
  )
}

/** Draws the buttons of a line: copy what is to be pasted, go where it is mended, see where it stands. */
function waysOn({ check, paste, way, at, tries }: Finding, given: Given): HTMLElement | undefined {
  const { words, show, tryTab } = given
  if ([paste, way, at, tries].every((each) => each === undefined)) return undefined
  const name = words.copyOf(words.names[check])
  return makeElement(
    'div',
    { class: 'ways' },
    paste !== undefined && copyButton({ label: words.copy, name, text: () => paste }, words),
    way !== undefined && wayTo(way, given),
    tries !== undefined && makeElement('button', { type: 'button', onclick: tryTab }, words.tryTab),
    at !== undefined &&
      makeElement(
        'button',
        { type: 'button', 'aria-label': words.showOf(at.localName), onclick: () => show(at) },
        words.show,
      ),
  )
}

const wayTo = (way: Way, { words, language }: Given): HTMLElement =>
  makeElement(
    'a',
    { href: `${server}/${way}${languageQuery(language)}`, target: '_blank', rel: 'noopener' },
    words.ways[way],
  )

/** A sign of each state, besides its word. */
function mark(state: State): HTMLElement {
  const signs = { mend: '!', know: 'i', good: '✓' }
  return makeElement('span', { class: `mark ${state}`, 'aria-hidden': 'true' }, signs[state])
}
