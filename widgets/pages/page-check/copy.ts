import { copyText } from '../../shared/copy-text.js'
import type { CheckStrings } from './check.strings.js'
import { makeElement } from './dom.js'

type Copied = {
  readonly label: string
  readonly name?: string
  readonly text: () => string
  readonly className?: string
}

/** A button that copies; where the browser does not let it, the text is shown, selected. */
export function copyButton({ label, name, text, className }: Copied, words: CheckStrings): HTMLElement {
  const said = makeElement('span', { class: 'said', role: 'status' })
  const press = async () => {
    if (await copyText(text())) {
      said.textContent = words.copied
      return
    }
    const area = makeElement('textarea', { 'aria-label': words.text, readonly: true, rows: '6' })
    area.value = text()
    said.replaceChildren(words.notCopied)
    around.querySelector('textarea')?.remove()
    around.append(area)
    area.focus()
    area.select()
  }
  const button = makeElement(
    'button',
    { type: 'button', class: className, 'aria-label': name, onclick: () => void press() },
    label,
  )
  const around = makeElement('span', { class: 'copies' }, button, said)
  return around
}
