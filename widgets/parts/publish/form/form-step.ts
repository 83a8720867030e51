import { html, nothing } from 'lit'
import { focusOn } from '../../focus-on.js'
import type { categoryField } from './category-field.js'
import { offerFields, type OfferFieldName } from '../../../words/offers/offer.fields.js'
import { detailsFold } from './details-fold.js'
import { kindField } from './kind-field.js'
import { isEmpty, lacksOf, type Lack } from '../draft/publish-draft.js'
import type { PublishFrame, PublishStep } from '../publish-frame.js'

const longestTitle = 120
const longestDescription = 2000

/** Where the keyboard goes to mend what is lacking. */
const places: Partial<Record<Lack, string>> = {
  title: 'title-of-offer',
  kind: 'publish-kind',
  category: 'publish-category',
  days: 'taken-from-0',
}

const isField = (lack: Lack): lack is OfferFieldName => lack in offerFields

export function formStep(frame: PublishFrame, category: ReturnType<typeof categoryField>): PublishStep {
  const { host } = frame
  let isTried = false

  const lacks = () => (isTried ? lacksOf(frame.draft, frame.category) : [])

  function said(lack: Lack): string {
    const { wrongs } = frame.words
    return isField(lack) ? wrongs.cents : wrongs[lack]
  }

  /** All at once at the top, with links, and each beside its field. */
  function lacking(all: readonly Lack[]) {
    const { words } = frame
    return html`<div class="notice bad lacks" tabindex="-1" role="group" aria-labelledby="lacks">
      <p id="lacks"><strong>${words.lacking(all.length)}</strong></p>
      <ul>
        ${all.map(
          (lack) =>
            html`<li>
              <button type="button" class="quiet" @click=${() => reach(lack)}>${said(lack)}</button>
            </li>`,
        )}
      </ul>
    </div>`
  }

  function reach(lack: Lack): void {
    const fold = host.renderRoot.querySelector<HTMLDetailsElement>('.fold')
    if (fold?.querySelector(`#${places[lack] ?? lack}`)) fold.open = true
    void focusOn({ host }, `#${places[lack] ?? lack}`)
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    await category.settle()
    isTried = true
    if (lacks().length > 0) return focusOn({ host }, '.lacks')
    if (!frame.photos.isComing) frame.go('who')
  }

  function title(wrong: string | undefined) {
    const { draft, words } = frame
    const isWanted = draft.kind === 'wanted'
    return html`<div class="field">
      <label for="title-of-offer">${isWanted ? words.titleWanted : words.titleAsked}</label>
      <p class="meta" id="title-hint">${words.titleHint}</p>
      ${wrong ? html`<p class="wrong" id="title-wrong">${wrong}</p>` : nothing}
      <input
        id="title-of-offer"
        maxlength=${longestTitle}
        .value=${draft.title}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'title-wrong title-hint' : 'title-hint'}
        @input=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement)) return
          frame.change({ title: target.value })
          category.titled(target.value)
        }}
      />
      <p class="meta" role="status">${draft.title.length < longestTitle ? nothing : words.titleFull(longestTitle)}</p>
    </div>`
  }

  return {
    get state() {
      return lacks().length > 0 ? 'form-lacking' : 'form-open'
    },

    shown() {
      // Another one is begun.
      if (isEmpty(frame.draft)) isTried = false
      host.requestUpdate()
    },

    get title() {
      const { changed, draft, words } = frame
      return changed ? words.changeTitle : draft.kind === 'wanted' ? words.wantedTitle : words.publishTitle
    },

    render() {
      const { draft, photos, words } = frame
      const all = lacks()
      const wrong: Partial<Record<Lack, string>> = Object.fromEntries(all.map((lack) => [lack, said(lack)]))
      const isWanted = draft.kind === 'wanted'
      return html`<form class="publish" novalidate @submit=${submit}>
        ${all.length > 0 ? lacking(all) : nothing}
        ${
          isWanted
            ? [kindField(frame, wrong.kind), title(wrong.title)]
            : [photos.render(), title(wrong.title), kindField(frame, wrong.kind)]
        }
        ${category.render(wrong.category)}
        <div class="field">
          <label for="description">${words.description}</label>
          <p class="meta" id="description-hint">${isWanted ? words.descriptionHintWanted : words.descriptionHint}</p>
          <textarea
            id="description"
            rows="4"
            maxlength=${longestDescription}
            aria-describedby="description-hint"
            .value=${draft.description}
            @input=${({ target }: Event) => {
              if (target instanceof HTMLTextAreaElement) frame.change({ description: target.value })
            }}
          ></textarea>
        </div>
        ${isWanted ? photos.render() : nothing} ${detailsFold(frame, wrong)}
        <div class="foot">
          <button class="go" part="button" aria-disabled=${photos.isComing}>${words.goOn}</button>
          <p class="meta">${words.keptHere}</p>
        </div>
      </form>`
    },
  }
}
