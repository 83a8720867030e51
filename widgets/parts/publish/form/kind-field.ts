import { html, nothing } from 'lit'
import { offerKinds, type OfferKind } from '../../../words/offers/offer-kinds.js'
import type { PublishFrame } from '../publish-frame.js'

/** Lines on a grid of 24. */
const marks = {
  lend: 'M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4',
  give: 'M3 9h18v4H3zM5 13v8h14v-8M12 9v12M12 9c-3 0-5-1-5-3s3-3 5 3c2-6 5-5 5-3s-2 3-5 3z',
  swap: 'M7 4v13M3 13l4 4 4-4M17 20V7M13 11l4-4 4 4',
  help: 'M12 20s-7-4.300-7-10a4 4 0 0 1 7-2.500A4 4 0 0 1 19 10c0 5.700-7 10-7 10z',
  wanted: 'M4 11a7 7 0 1 0 14 0a7 7 0 1 0-14 0M16.500 16.500 21 21',
}

export function kindField(frame: PublishFrame, wrong: string | undefined) {
  const { draft, words } = frame
  const { renderRoot } = frame.host

  /** A request is asked in another order: what was pressed stays where it is, with the keyboard. */
  async function choose(kind: OfferKind): Promise<void> {
    const top = () => renderRoot.querySelector('.kind-choice')?.getBoundingClientRect().top ?? 0
    const before = top()
    const isReordered = (draft.kind === 'wanted') !== (kind === 'wanted')
    frame.change({ kind })
    if (!isReordered) return
    await frame.host.updateComplete
    renderRoot.querySelector<HTMLElement>('[name=publish-kind]:checked')?.focus({ preventScroll: true })
    renderRoot.querySelector('dialog.dialog')?.scrollBy(0, top() - before)
  }

  return html`<fieldset class="kind-choice" aria-describedby=${wrong ? 'kind-wrong' : nothing}>
    <legend class="label">${words.kindAsked}</legend>
    ${wrong ? html`<p class="wrong" id="kind-wrong">${wrong}</p>` : nothing}
    <div class="kinds">
      ${offerKinds.map(
        (kind, at) =>
          html`<label class="kind-way">
            <input
              id=${at === 0 ? 'publish-kind' : nothing}
              type="radio"
              name="publish-kind"
              value=${kind}
              .checked=${draft.kind === kind}
              aria-invalid=${wrong ? 'true' : nothing}
              @change=${() => void choose(kind)}
            />
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${marks[kind]} /></svg>
            <span>${words.kindsAsked[kind]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`
}
