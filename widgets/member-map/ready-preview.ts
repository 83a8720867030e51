import { html, render } from 'lit'
import { fieldStyles } from '../parts/field.styles.js'
import { noticeStyles } from '../parts/notice.styles.js'
import { adoptStyles } from '../shared/adopted-styles.js'
import { laterTokenStyles } from '../shared/later-tokens.styles.js'
import { listStyles } from '../shared/list/list.styles.js'
import type { Language } from '../shared/language-of.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { memberCard } from './member-card.js'
import { french } from './words/member-map.strings.js'
import { mapStyles } from './member-map.styles.js'
import { learnMemberSheet, readyFrench } from './words/ready-list.strings.js'
import { readyStyles } from './ready-list.styles.js'
import { sheetFrame, theirs, wholeSheet, type Sheet } from './sheet/member-sheet-view.js'
import { french as sheetFrench } from './words/member-sheet.strings.js'
import { sheetStyles } from './sheet/member-sheet.styles.js'

export type Drafted = { readonly sheet: Sheet; readonly site: string; readonly language: Language }

const styles = [
  ...[resetStyles, tokenStyles, listStyles, mapStyles, laterTokenStyles, noticeStyles, fieldStyles, readyStyles],
  ...sheetStyles,
]

/** The card and the sheet of a place as this element shows them, of values that nobody has saved: for the desk. */
export function previewIn(host: HTMLElement): (drafted: Drafted) => Promise<void> {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  adoptStyles(root, styles)
  return async ({ sheet, site, language }) => {
    const said = await wordsIn(language)
    const cards = { words: said.map, language, level: 4, page: undefined }
    const { entry } = sheet
    const view = {
      words: said.sheet,
      list: said.list,
      language,
      cards,
      site,
      zone: entry.zone,
      slug: entry.slug,
      turn: () => {},
      seek: undefined,
    }
    const nothingYet = { offers: undefined, repairers: undefined }
    render(
      html`<div class="root" lang=${language}>
        <ol class="list">
          ${memberCard({ ...entry, number: 1 }, { ...cards, open: (event) => event.preventDefault() })}
        </ol>
        ${sheetFrame(
          'shown',
          html`<header><h2 class="dialog-title">${theirs(entry.name)}</h2></header>
            ${wholeSheet(sheet, nothingYet, view)}`,
        )}
      </div>`,
      root,
    )
  }
}

/** The element itself loads the words that it begins with: one that is in no page shows nothing. */
async function wordsIn(language: Language) {
  const { learn } = document.createElement('coop-member-map')
  const [said, sheet] = await Promise.all([learn[language]?.(), learnMemberSheet[language]?.()])
  return { map: said?.words ?? french, list: said?.ready ?? readyFrench, sheet: sheet ?? sheetFrench }
}
