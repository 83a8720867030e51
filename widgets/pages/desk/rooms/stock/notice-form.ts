import { DeskForm } from '../../parts/form/desk-form.js'
import { choice, text } from '../../parts/form/field.js'
import { notice } from '../../../../parts/notice.js'
import type { Parts, StockRoomFacts } from './stock.js'

/** What a place gives, does and looks for has no code and stands on no shelf. */
const noticeKinds = ['give', 'help', 'wanted'] as const

type Typed = {
  readonly kind: (typeof noticeKinds)[number]
  readonly title: string
  readonly description: string
  readonly place: string
}

/** Publishes a gift, a service or a search of the place. */
export class NoticeForm {
  readonly #parts: Parts
  readonly #form: DeskForm<Typed, StockRoomFacts>

  constructor(parts: Parts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, StockRoomFacts>(parts, {
      name: 'notice',
      fresh: ({ places }) => ({
        kind: 'give',
        title: '',
        description: '',
        place: (places.find(({ closedAt }) => closedAt === undefined) ?? places[0])?.slug ?? '',
      }),
      fields: ({ kind }, { places }) => {
        const words = parts.words().notice
        return {
          kind: choice({ label: words.kind, choices: noticeKinds, names: words.kinds }),
          title: text({ label: words.name, hint: words.hints[kind], most: 120, wanted: words.noTitle }),
          description: text({ label: parts.words().fields.description, most: 2_000, isLong: true }),
          ...(places.length > 1 && {
            place: choice({
              label: parts.words().place,
              choices: places.map(({ slug }) => slug),
              names: Object.fromEntries(places.map(({ slug, name }) => [slug, name])),
            }),
          }),
        }
      },
      stays: true,
      send: (typed) => this.#publish(typed),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(facts: StockRoomFacts) {
    const { add, notice: words } = this.#parts.words()
    if (facts.places.length === 0) return notice({ tone: 'warn', title: add.noPlace, more: add.noPlaceMore })
    return this.#form.render(facts, { title: words.title, go: words.publish, going: this.#parts.words().saving })
  }

  async #publish({ kind, title, description, place }: Typed): Promise<boolean> {
    const { act, desk, named, reload, words } = this.#parts
    const input = { ...named, kind, title, description, place, photos: [], language: desk.language }
    const done = await act.run('notice', input, (how) => desk.call.stock.add.mutate(input, how))
    if (!done) return false
    reload()
    desk.did(words().notice.published(done.title))
    return true
  }
}
