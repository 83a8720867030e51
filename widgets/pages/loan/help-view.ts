import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { writtenIn } from '../../words/written-in.js'
import type { FormView } from './page-views.js'
import { momentSaid } from '../../parts/loans/answer/facts-of.js'
import { asking, wordsField } from '../../parts/loans/answer/form-parts.js'
import type { Loan } from './loan-link.js'

type HelpView = FormView & { call(words: string): void }

/** When a thing is a week late, its giver may ask the site's team to help; both sides read when that was, and what came of it. */
export function helpView(loan: Loan, view: HelpView): Content {
  const { call, mayCall, side, site } = loan
  const { draft, facts, saying, open } = view
  const { help } = saying.words
  if (draft.opened === 'call' && mayCall) return callForm(loan, view)
  const said = call && (side === 'giver' ? help.askedMine : help.askedTheirs)(facts.who, momentSaid(call.at, saying))
  return html`${said ? html`<p class="note soft">${marked(said, facts.who)}</p>` : nothing}
  ${
    call?.answer
      ? html`<div class="reads">
          <p class="meta">${marked(help.answered(site.name), site.name)}</p>
          <p class="text" lang=${writtenIn}>${call.answer}</p>
        </div>`
      : nothing
  }
  ${
    mayCall
      ? html`<p class="ways">
          <button type="button" class="ghost" @click=${() => open('call')}>${help.ask}</button>
        </p>`
      : nothing
  }`
}

function callForm({ site }: Loan, view: HelpView): Content {
  const { draft, facts, saying, miss, call } = view
  const { words } = saying
  const said = draft.words.trim()
  return asking(view, {
    title: words.help.title,
    go: words.help.go,
    back: words.close,
    content: html`<p>${marked(words.help.why(site.name, facts.who), site.name, facts.who)}</p>
      ${wordsField(view, {
        name: 'words',
        label: words.help.words,
        wrong: draft.wrong === 'words' ? words.refuse.missing : undefined,
      })}`,
    submit: () => {
      if (said === '') miss('words')
      else call(said)
    },
  })
}
