import { html, nothing } from 'lit'
import type { Language } from '../../../shared/language-of.js'
import { focusOn } from '../../focus-on.js'
import { RemoteRead } from '../../../shared/remote-read.js'
import type { PublishFrame } from '../publish-frame.js'

type Proposed = readonly { readonly id: string; readonly name: string }[]

const shortest = 2
const restMs = 350

/** The category that the title says, until another is chosen. */
export function categoryField(frame: () => PublishFrame) {
  const { host } = frame()
  let asked = ''
  let isOpen = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const read = new RemoteRead<readonly [title: string, language: Language, site: string], Proposed>(host, {
    args: () => (asked.length < shortest ? [] : [asked, frame().place.language, frame().place.site]),
    read: async ([title, language, site], ask) =>
      (await ask('offers.proposeCategory', { title, language, site })).categories,
    failed: (cause) => frame().failed(cause),
  })

  const proposed = () => (asked.length < shortest ? undefined : read.answer?.[0])

  function options(category: string) {
    const { place, words } = frame()
    const all = place.opening?.categories ?? []
    const families = all.filter(({ parent }) => parent === undefined)
    const option = (id: string) => html`<option value=${id} .selected=${id === category}>${frame().nameOf(id)}</option>`
    return [
      category ? nothing : html`<option value="">${words.chooseCategory}</option>`,
      ...families.map(({ id }) => {
        const below = all.filter(({ parent }) => parent === id)
        return below.length > 0
          ? html`<optgroup label=${frame().nameOf(id)}>${[id, ...below.map((each) => each.id)].map(option)}</optgroup>`
          : option(id)
      }),
    ]
  }

  function change({ target }: Event): void {
    if (target instanceof HTMLSelectElement) frame().change({ category: target.value })
  }

  return {
    get category() {
      return frame().draft.category || (proposed()?.id ?? '')
    },

    /** Called as the title is typed. */
    titled(title: string): void {
      clearTimeout(timer)
      timer = setTimeout(() => {
        asked = title.trim()
        host.requestUpdate()
      }, restMs)
    },

    /** At once, for a title that was typed before. */
    take(title: string): void {
      asked = title.trim()
      isOpen = false
      host.requestUpdate()
    },

    /** Awaits what is proposed for the title as it is now. */
    async settle(): Promise<void> {
      clearTimeout(timer)
      asked = frame().draft.title.trim()
      if (asked.length >= shortest && !frame().draft.category) await read.settled
    },

    render(wrong: string | undefined) {
      const { category: chosen } = frame().draft
      const { words } = frame()
      const first = proposed()
      const category = chosen || (first?.id ?? '')
      if (!isOpen && !chosen && first)
        return html`<div class="field" id="publish-category" tabindex="-1">
          <p class="label">${words.category}</p>
          <div class="proposed">
            <p role="status">
              <strong>${first.name}</strong>
              <span class="meta">${words.proposed}</span>
            </p>
            <button
              type="button"
              class="quiet"
              @click=${() => {
                isOpen = true
                void focusOn({ host }, '#publish-category')
              }}
            >
              ${words.changeCategory}
            </button>
          </div>
        </div>`
      return html`<div class="field">
        <label for="publish-category">${words.category}</label>
        ${wrong ? html`<p class="wrong" id="category-wrong">${wrong}</p>` : nothing}
        <select
          id="publish-category"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'category-wrong' : nothing}
          @change=${change}
        >
          ${options(category)}
        </select>
      </div>`
    },
  }
}
