import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import type { FormView } from './page-views.js'
import { asking, reasonField, wordsField } from '../../parts/loans/answer/form-parts.js'
import type { Loan } from './loan-link.js'

const reportReasons = ['dishonest', 'hurtful', 'dangerous', 'sold', 'other'] as const
type ReportReason = (typeof reportReasons)[number]

type TroubleView = FormView & { report(reason: ReportReason, words: string): void; block(isBlocked: boolean): void }

/** Reports somebody or blocks them, by two presses each. It stands at the foot, for when everything else failed. */
export function troubleView(loan: Loan, view: TroubleView): Content {
  const { draft, facts, saying, open } = view
  const { trouble } = saying.words
  if (draft.opened === 'report') return reportForm(loan, view)
  if (draft.opened === 'block') return blockForm(view)
  const isOpen = loan.mayBlock || loan.mayReport || loan.reportedAt !== undefined
  if (!isOpen && !loan.blocked) return nothing
  return html`<details class="trouble">
    <summary>${marked(trouble.title(facts.who), facts.who)}</summary>
    ${loan.reportedAt === undefined ? nothing : html`<p>${marked(trouble.reportedHere(loan.site.name), loan.site.name)}</p>`}
    <p class="ways">
      ${
        loan.mayReport
          ? html`<button type="button" class="ghost" @click=${() => open('report')}>${trouble.report}</button>`
          : nothing
      }
      ${
        loan.blocked
          ? html`<button type="button" class="ghost" @click=${() => view.block(false)}>
              ${marked(trouble.unblock(facts.who), facts.who)}
            </button>`
          : loan.mayBlock
            ? html`<button type="button" class="ghost warns" @click=${() => open('block')}>
                ${marked(trouble.block(facts.who), facts.who)}
              </button>`
            : nothing
      }
    </p>
  </details>`
}

function reportForm(loan: Loan, view: TroubleView): Content {
  const { draft, facts, saying, miss, report } = view
  const { trouble, close, reasonsToReport } = saying.words
  const reason = reportReasons.find((each) => each === draft.reason) ?? 'dishonest'
  const said = draft.words.trim()
  const content = html`<p>${marked(trouble.reportWhy(loan.site.name, facts.who), loan.site.name, facts.who)}</p>
    ${reasonField(
      { ...view, draft: { ...draft, reason } },
      { legend: trouble.reportTitle, choices: reportReasons.map((each) => [each, reasonsToReport[each]]) },
    )}
    ${wordsField(view, {
      name: 'words',
      label: trouble.reportWords,
      wrong: draft.wrong === 'words' ? saying.words.refuse.missing : undefined,
    })}`
  return asking(view, {
    title: trouble.reportTitle,
    content,
    go: trouble.reportGo,
    back: close,
    submit: () => {
      if (said === '') miss('words')
      else report(reason, said)
    },
  })
}

function blockForm(view: TroubleView): Content {
  const { facts, saying, block } = view
  const { trouble, close } = saying.words
  return asking(view, {
    title: marked(trouble.blockTitle(facts.who), facts.who),
    isBad: true,
    go: trouble.blockGo,
    back: close,
    content: html`<p>${marked(trouble.blockWhy(facts.who), facts.who)}</p>`,
    submit: () => block(true),
  })
}
