import { html } from 'lit'
import type { Content } from '../../../shared/content.js'
import { marked } from '../../../shared/marked.js'
import type { Answerable } from './answerable.js'
import type { FormView } from './draft.js'
import { asking, optionalWord, wordsField } from './form-parts.js'

/** To a place, whose staff look before they note the return. */
export function bringBackForm(_loan: Answerable, view: FormView): Content {
  const { draft, facts, saying, send } = view
  const { words } = saying
  const { bringBack } = words
  const said = draft.words.trim()
  return asking(view, {
    title: marked(bringBack.title(facts.who), facts.who),
    content: html`<p>${marked(bringBack.words(facts.who), facts.who)}</p>
      ${wordsField(view, {
        name: 'words',
        label: optionalWord(words.propose.word(facts.who), words.refuse, facts.who),
      })}`,
    back: words.close,
    go: bringBack.go,
    submit: () => send('bring-back', said ? { words: said } : {}),
  })
}
