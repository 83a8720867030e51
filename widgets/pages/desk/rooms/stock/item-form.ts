import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { photoField, type PhotoField } from '../../../../parts/photos/photo-field.js'
import { sendPhotos } from '../../../../parts/photos/send-photos.js'
import type { PhotosStrings } from '../../../../parts/photos/photos.strings.js'
import { uploadPhoto } from '../../../../shared/session.js'
import { fieldNames as names, fieldsOf, toInput, type Fields } from './item-fields.js'
import { fieldControl } from '../../../../parts/form/field-control.js'
import { unreadable } from '../../../../parts/form/typed-fields.js'
import { namesOf, type Field } from '../../../../words/fields.js'
import { conditions } from '../../../../words/offers/conditions.js'
import { offerFields, type OfferFieldName } from '../../../../words/offers/offer.fields.js'
import { categoryGroups, memberOf, type OpenedItem, type Parts } from './stock.js'
import type { StockStrings } from './stock.strings.js'

/** Those without a place of their own in the form. */
const others = namesOf(offerFields).filter((name) => !['condition', 'depositCents', 'preferredDays'].includes(name))

const conditionsIn = (words: StockStrings) => conditions.map((each): [string, string] => [each, words.conditions[each]])

/** Changes the facts of an object. Of two people who do so at once the second keeps what they typed, and reads what changed. */
export class ItemForm {
  readonly #parts: Parts
  readonly #photos: PhotoField
  #item: OpenedItem | undefined
  /** As it was read: what is typed differs from it. */
  #base: Fields | undefined
  #fields: Fields | undefined
  #hasOtherPhotos = false
  #others: readonly { readonly field: string; readonly value: string }[] = []
  #by: string | undefined
  #wrong: Partial<Record<'title' | OfferFieldName, string>> = {}

  constructor(parts: Parts, photoWords: () => PhotosStrings) {
    this.#parts = parts
    this.#photos = photoField({
      host: parts.desk.host,
      most: 5,
      words: photoWords,
      changed: () => {
        this.#hasOtherPhotos = true
      },
    })
  }

  /** The person who was first, as a refusal told. */
  tell(by: string | undefined): void {
    this.#by = by
  }

  render(item: OpenedItem) {
    this.#read(item)
    const fields = this.#fields
    if (!fields) return nothing
    const { act } = this.#parts
    const words = this.#parts.words()
    return html`<form class="stack described" novalidate @submit=${this.#submit}>
      ${
        this.#others.length > 0
          ? html`<div class="notice warn" role="status">
              <p><strong>${words.changedBy(this.#by)}</strong></p>
              <ul>
                ${this.#others.map(({ field, value }) => html`<li>${words.changedField(field, value)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${this.#photos.render()} ${this.#title(fields)}
      <div class="field">
        <label for="item-description">${words.fields.description}</label>
        <textarea
          id="item-description"
          rows="3"
          maxlength="2000"
          .value=${fields.description}
          @input=${this.#take('description')}
        ></textarea>
      </div>
      ${this.#choices(fields)}
      <div class="pair">${this.#field('depositCents')} ${this.#field('preferredDays')}</div>
      ${others.map((name) => this.#field(name))}
      <div class="sends">
        ${act.said('change')}
        <button class="go" aria-disabled=${act.busy === 'change'}>
          ${act.busy === 'change' ? words.saving : words.save}
        </button>
      </div>
    </form>`
  }

  #read(item: OpenedItem): void {
    const before = this.#item
    if (before === item) return
    this.#item = item
    const now = fieldsOf(item)
    const isSame = before?.offerId === item.offerId && this.#fields && this.#base
    if (isSame && this.#isDirty && before.sequence !== item.sequence) {
      const base = this.#base ?? now
      this.#others = names
        .filter((name) => base[name] !== now[name])
        .map((name) => ({ field: this.#label(name), value: this.#said(name, now) }))
      this.#base = now
      return
    }
    if (isSame && before.sequence === item.sequence) return
    this.#base = now
    this.#fields = Object.assign({}, now, this.#parts.desk.drafts.get(this.#keyOf(item)))
    this.#others = []
    this.#wrong = {}
    this.#hasOtherPhotos = false
    void this.#photos
      .fill(item.photos.map(({ key, alt, sizes }) => ({ sent: key, alt, address: (sizes[1] ?? sizes[0])?.path })))
      .then(() => (this.#hasOtherPhotos = false))
  }

  get #isDirty(): boolean {
    const [base, fields] = [this.#base, this.#fields]
    return (
      this.#hasOtherPhotos ||
      (base !== undefined && fields !== undefined && names.some((name) => base[name] !== fields[name]))
    )
  }

  #said(name: (typeof names)[number], fields: Fields): string {
    const words = this.#parts.words()
    const { desk, facts } = this.#parts
    if (name === 'condition') return conditionsIn(words).find(([each]) => each === fields.condition)?.[1] ?? ''
    if (name === 'category')
      return facts()?.categories.find(({ id }) => id === fields.category)?.name[desk.language] ?? fields.category
    return fields[name]
  }

  #label(name: (typeof names)[number]): string {
    const { fields, ofOffer } = this.#parts.words()
    return name === 'title' || name === 'description' || name === 'category' ? fields[name] : ofOffer[name].asked
  }

  #title({ title }: Fields) {
    return fieldControl({
      id: 'item-title',
      field: { is: 'text', most: 120 },
      label: this.#label('title'),
      value: title,
      wrong: this.#wrong.title,
      type: (value) => this.#write('title', value),
    })
  }

  #field(name: OfferFieldName) {
    const words = this.#parts.words()
    return fieldControl({
      id: `item-${name}`,
      field: offerFields[name],
      label: this.#label(name),
      hint: words.ofOffer[name].hint,
      options: name === 'condition' ? [['', words.add.unsaid], ...conditionsIn(words)] : undefined,
      value: this.#fields?.[name] ?? '',
      wrong: this.#wrong[name],
      type: (value) => this.#write(name, value),
    })
  }

  #choices(fields: Fields) {
    const words = this.#parts.words()
    const { language } = this.#parts.desk
    const facts = this.#parts.facts()
    return html`<div class="field">
        <label for="item-category">${words.fields.category}</label>
        <select id="item-category" @change=${this.#take('category')}>
          ${
            facts &&
            categoryGroups(facts).map(
              ({ family, choices }) =>
                html`<optgroup label=${family.name[language]}>
                  ${[...new Set([family, ...choices])].map(
                    ({ id, name }) =>
                      html`<option value=${id} ?selected=${id === fields.category}>${name[language]}</option>`,
                  )}
                </optgroup>`,
            )
          }
        </select>
      </div>
      ${this.#field('condition')}`
  }

  #write(name: (typeof names)[number], value: string): void {
    if (!this.#fields || !this.#item) return
    this.#fields = { ...this.#fields, [name]: value }
    const { drafts } = this.#parts.desk
    const key = this.#keyOf(this.#item)
    drafts.set(key, { ...drafts.get(key), [name]: value })
  }

  #keyOf({ offerId }: OpenedItem): string {
    return `${this.#parts.desk.hrefOf({ item: '', filters: {} })} item ${offerId}`
  }

  readonly #take =
    (name: 'description' | 'category') =>
    ({ target }: Event) => {
      if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) this.#write(name, target.value)
    }

  readonly #submit = async (event: Event) => {
    event.preventDefault()
    const { act, desk, space, reload, words } = this.#parts
    const [item, fields] = [this.#item, this.#fields]
    if (!item || !fields) return
    const wrongs: Partial<Record<Field['is'], string>> = { cents: words().depositWrong, days: words().daysWrong }
    this.#wrong = {
      ...(!fields.title.trim() && { title: words().add.noTitle }),
      ...Object.fromEntries(unreadable(offerFields, fields).map((name) => [name, wrongs[offerFields[name].is]])),
    }
    const [first] = Object.keys(this.#wrong)
    if (first) return focusOn(desk, `#item-${first}`)
    if (!this.#isDirty) return act.say('change', words().unchanged)
    const input = { ...memberOf(space), offerId: item.offerId, seen: item.sequence, ...toInput(fields) }
    const changed = await act.run('change', [input, this.#photos.photos.map(({ id }) => id)], async (how) => {
      await this.#sendPhotos()
      const photos = this.#photos.photos.flatMap(({ sent, alt }) => (sent === undefined ? [] : [{ key: sent, alt }]))
      return desk.call.stock.change.mutate({ ...input, photos }, how)
    })
    if (!changed) return
    desk.drafts.delete(this.#keyOf(item))
    this.#item = undefined
    this.#fields = undefined
    reload()
    const before = item
    desk.did(words().did.change(changed.title), {
      name: words().did.undo,
      act: () => void this.#undo(before, changed.sequence),
    })
  }

  async #sendPhotos(): Promise<void> {
    const photos = this.#photos
    await sendPhotos({
      upload: (photo) => uploadPhoto(photo, { site: undefined, ...memberOf(this.#parts.space) }),
      photos: () => photos.photos,
      sent: (id, key) => photos.change(id, { sent: key }),
    })
  }

  async #undo(item: OpenedItem, seen: number): Promise<void> {
    const { act, desk, space, reload, words } = this.#parts
    const input = {
      ...memberOf(space),
      offerId: item.offerId,
      seen,
      ...toInput(fieldsOf(item)),
      photos: item.photos.map(({ key, alt }) => ({ key, alt })),
    }
    if (!(await act.run('change', input, (how) => desk.call.stock.change.mutate(input, how)))) return
    desk.drafts.delete(this.#keyOf(item))
    this.#item = this.#fields = undefined
    reload()
    desk.did(words().did.asBefore(item.title))
  }
}
