import { centsIn } from '../../../../../parts/form/typed-fields.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { text } from '../../../parts/form/field.js'
import type { OpenedItem, Parts } from '../stock.js'
import type { ThingStrings } from './thing.strings.js'

type About = { readonly item: OpenedItem; readonly words: ThingStrings }

type Typed = { readonly shelf: string; readonly value: string; readonly contents: string; readonly note: string }

const mostCents = 10_000_000

/** What the staff keep of a thing for themselves. */
export class KeepForm {
  readonly #parts: Parts
  readonly #form: DeskForm<Typed, About>

  constructor(parts: Parts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, About>(parts, {
      name: 'keep',
      of: ({ item }) => item.offerId,
      fresh: ({ item: { kept } }) => ({
        shelf: kept.shelf,
        value: kept.valueCents === undefined ? '' : String(kept.valueCents / 100).replace('.', ','),
        contents: kept.contents.join('\n'),
        note: kept.note,
      }),
      fields: (_typed, { words }) => ({
        shelf: text({ label: words.shelf, most: 40 }),
        value: text({
          label: words.value,
          most: 12,
          inputMode: 'decimal',
          faulty: (value) => (centsIn(value, mostCents) === null ? words.valueWrong : undefined),
        }),
        contents: text({ label: words.contents, hint: words.contentsMore, most: 2_000, isLong: true }),
        note: text({ label: words.note, most: 2_000, isLong: true }),
      }),
      stays: true,
      send: (typed, about) => this.#keep(typed, about),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(about: About) {
    const { words } = about
    return this.#form.render(about, { go: words.keep, going: words.going, isOther: true })
  }

  async #keep({ shelf, value, contents, note }: Typed, { item, words }: About): Promise<boolean> {
    const valueCents = value ? centsIn(value, mostCents) : null
    const done = await this.#send(item, {
      shelf,
      note,
      contents: contents.split('\n').flatMap((line) => line.trim() || []),
      ...(valueCents !== null && { valueCents }),
    })
    if (!done) return false
    const { desk, words: said } = this.#parts
    const back = async () => {
      if (await this.#send({ ...item, ...done }, item.kept)) desk.did(said().did.asBefore(item.title))
    }
    desk.did(words.didKeep(item.title), { name: said().did.undo, act: () => void back() })
    return true
  }

  async #send({ offerId, sequence: seen }: Pick<OpenedItem, 'offerId' | 'sequence'>, kept: OpenedItem['kept']) {
    const { act, desk, named, reload } = this.#parts
    const input = { ...named, offerId, seen, ...kept }
    const done = await act.run('keep', input, (how) => desk.call.stock.keep.mutate(input, how))
    if (done) reload()
    return done
  }
}
