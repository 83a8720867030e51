import type { Content } from '../../../../shared/content.js'
import { FindField } from '../../parts/find/find-field.js'
import { ScannedCodes } from '../../parts/scan/scanned-codes.js'
import type { Desk } from '../../room.js'
import { readElsewhere } from '../returns/read-elsewhere.js'

/** The field of the counter on its first screen: what is read leads to where it goes on, as it would there. */
export class CounterField {
  readonly #field: FindField
  readonly #codes: ScannedCodes

  constructor(desk: Desk, member: string) {
    this.#field = new FindField({
      ...{ desk, member },
      thing: ({ code, lent }) => {
        if (!lent) return desk.go({ room: 'lend', item: code, filters: {} })
        readElsewhere(desk, member, code)
        return desk.go({ room: 'returns', item: '', filters: {} })
      },
      person: ({ loan }) => desk.go({ room: 'lend', item: '', filters: { person: loan } }),
      newPerson: (name) => desk.go({ room: 'lend', item: '', filters: { name } }),
    })
    this.#codes = new ScannedCodes(desk, { field: '#find', isOpen: () => true, take: (code) => this.#field.take(code) })
  }

  close(): void {
    this.#field.close()
    this.#codes.close()
  }

  render(): Content {
    return [this.#field.render(this.#codes.way()), this.#codes.sheet()]
  }
}
