import type { Fault } from './fault.js'

const act = 'parts/desk-act.ts'
const list = 'parts/list.ts'
const words = { by: 'network-lists', row: 'list of barred words' } as const

/** What may go wrong with forms of one room, and with any list. */
export const roomFaults: readonly Fault[] = [
  {
    by: 'network-forms',
    row: 'a place that was proposed',
    what: 'who was first is not told',
    file: act,
    is: 'const told = failure instanceof DeskRefused ? this.#parts.movedOn?.(failure) : undefined',
    becomes: 'const told = undefined',
    finds: 'says what somebody else did first, and does nothing more',
  },
  {
    by: 'workshop-forms',
    row: 'words of a workshop',
    what: 'that it was undone is not told',
    file: 'rooms/workshop/settings/settings.ts',
    is: 'desk.did(undone)',
    becomes: 'void undone',
    finds: 'is undone by one press',
  },
  {
    by: 'workshop-forms',
    row: 'hours of a workshop',
    what: 'an end may come before its beginning',
    file: 'rooms/workshop/settings/hours-form.ts',
    is: 'return turned && hoursWrong(',
    becomes: 'return turned && false && hoursWrong(',
    finds: 'says a mistake above its field, leads there, keeps what was typed and sends nothing',
  },
  {
    by: 'house-forms',
    row: 'days on which a place',
    what: 'a closure without a day is sent',
    file: 'rooms/place/closures-form.ts',
    is: ', wanted: words.daysMissing',
    becomes: '',
    finds: 'says a mistake above its field, leads there, keeps what was typed and sends nothing',
  },
  {
    by: 'house-forms',
    row: 'an object of the stock',
    what: 'of two people the second overwrites',
    file: 'rooms/stock/item-form.ts',
    is: 'seen: item.sequence, ...toInput(fields) }',
    becomes:
      'seen: (await desk.call.stock.open.query({ ...memberOf(space), offerId: item.offerId })).sequence, ...toInput(fields) }',
    finds: 'says what somebody else did first, and does nothing more',
  },
  {
    by: 'site-forms',
    row: 'what is decided',
    what: 'a decision without words is sent',
    file: 'rooms/moderation/decision-form.ts',
    is: "if (choice.does === 'ask' && !said) return this.#draft.say(words().ask.wordsWanted)",
    becomes: '',
    finds: 'says a mistake above its field, leads there, keeps what was typed and sends nothing',
  },
  {
    ...words,
    what: 'a list does not say how many',
    file: list,
    is: '${view.counted(answer.count)}',
    becomes: '',
    finds: 'says how many there are',
  },
  {
    ...words,
    what: 'what narrows a list is not in the address',
    file: 'parts/filters.ts',
    is: '[name]: target.value.trim()',
    becomes: "[name]: ''",
    finds: 'is narrowed by what is typed, which stands in the address',
  },
  {
    ...words,
    what: 'a list is narrowed from a later page in vain',
    file: 'parts/filters.ts',
    is: "filtersWithout(desk.filters, ['cursor']), [name]",
    becomes: 'desk.filters, [name]',
    finds: 'is narrowed from any of its pages',
  },
  {
    ...words,
    what: 'a list that cannot be read is gone',
    file: list,
    is: '${answer.count > 0 ? view.rows',
    becomes: '${answer.count > 0 && !read.error ? view.rows',
    finds: 'keeps what it shows when it cannot be read, and reads again by one press',
  },
  {
    ...words,
    what: 'there is no next page',
    file: list,
    is: '${cursor ? html',
    becomes: '${cursor && isLater ? html',
    finds: 'shows fifty, then the next ones, and the first again',
  },
  {
    ...words,
    what: 'nothing shows all again',
    file: list,
    is: 'ways: [{ name: words.dropFilters, href: desk.hrefOf({ filters }) }]',
    becomes: 'ways: filters ? [] : []',
    finds: 'says that nothing is left, and what shows all again',
  },
]
