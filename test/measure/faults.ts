export type Fault = {
  readonly what: string
  /** Below `widgets/pages/desk/`. */
  readonly file: string
  /** What stands there once, and what it is made. */
  readonly is: string
  readonly becomes: string
  /** Who is to find it: a file of the contract, and its row. */
  readonly by: 'network-forms' | 'network-lists' | 'house-forms' | 'workshop-forms' | 'site-forms'
  readonly row: string
}

const form = 'parts/form/desk-form.ts'
const control = '../../parts/form/field-control.ts'
const act = 'parts/desk-act.ts'
const list = 'parts/list.ts'
const word = { by: 'network-forms', row: 'a barred word' } as const
const words = { by: 'network-lists', row: 'list of barred words' } as const

/** What may go wrong with forms and lists of the desk. */
export const faults: readonly Fault[] = [
  {
    ...word,
    what: 'nothing is validated',
    file: form,
    is: 'if (said) this.#wrong.set(name, said)',
    becomes: 'void said',
  },
  { ...word, what: 'a mistake leads nowhere', file: form, is: 'this.#focus(first)', becomes: '' },
  { ...word, what: 'a mistake is not told to its field', file: control, is: 'wrong && `${id}-wrong`', becomes: "''" },
  {
    ...word,
    what: 'a mistake is said for ever',
    file: form,
    is: 'const typed = this.typed(about)\n    const fields = this.#declared.fields(typed, about)\n    this.#wrong.clear()',
    becomes: 'const typed = this.typed(about)\n    const fields = this.#declared.fields(typed, about)',
  },
  {
    ...word,
    what: 'what was typed is lost with its room',
    file: 'opened-room.ts',
    is: 'this.room?.close()',
    becomes: 'this.drafts.clear()\n    this.room?.close()',
  },
  {
    ...word,
    what: 'what was typed is lost with the line',
    file: act,
    is: 'await this.#explain(at, cause)',
    becomes: 'this.#desk.drafts.clear()\n      await this.#explain(at, cause)',
  },
  {
    ...word,
    what: 'a form that opens does not lead the keyboard',
    file: form,
    is: 'if (opened && !this.#declared.stays) this.#focus(this.#leadsTo)',
    becomes: '',
  },
  { ...word, what: 'that it is sent is not said', file: form, is: '${isBusy ? going : go}', becomes: '${go}' },
  { ...word, what: 'a second press sends again', file: act, is: 'if (this.busy) return undefined', becomes: '' },
  {
    ...word,
    what: 'sent again after a cut it is another act',
    file: act,
    is: 'JSON.stringify([at, sent])',
    becomes: 'JSON.stringify([at, sent, Math.random()])',
  },
  { ...word, what: 'a refusal is swallowed', file: act, is: 'this.say(at, text)\n', becomes: '' },
  {
    ...word,
    what: 'the keyboard is not led to a refusal',
    file: act,
    is: 'void focusOn(this.#desk, `#said-${at}`)',
    becomes: 'this.#desk.host.requestUpdate()',
  },
  {
    ...word,
    what: 'news are told twice',
    file: 'done-list.ts',
    is: '[done, ...this.#all]',
    becomes: '[done, done, ...this.#all]',
  },
  {
    ...word,
    what: 'the keyboard is not led to news',
    file: 'done-list.ts',
    is: "void focusOn({ host: this.#host }, '.done li')\n  }\n\n  #undo",
    becomes: 'this.#host.requestUpdate()\n  }\n\n  #undo',
  },
  { ...word, what: 'undoing does nothing', file: 'done-list.ts', is: 'done.undo?.act()', becomes: '' },
  {
    ...word,
    what: 'there is no way to undo',
    file: 'done-list.ts',
    is: '${each.undo ?',
    becomes: '${each.undo && false ?',
  },
  {
    ...word,
    what: 'news follow to another part',
    file: 'done-list.ts',
    is: 'if (part !== this.#shownIn) this.clear()',
    becomes: '',
  },
  { ...word, what: 'Escape closes nothing', file: 'back-to-list.ts', is: 'close.click()', becomes: '' },
  {
    ...word,
    what: 'the keyboard is lost once it is closed',
    file: 'back-to-list.ts',
    is: ";(lines.find(Boolean) ?? this.#found('.head h1'))?.focus()",
    becomes: 'void lines',
  },
  { ...word, what: 'buttons are printed', file: 'desk.styles.ts', is: '        button,\n', becomes: '' },
  {
    ...word,
    what: 'what sends it is out of sight',
    file: 'parts/room.styles.ts',
    is: '  .sends {\n    position: sticky;\n    inset-block-end: 60px;',
    becomes: '  .sends {\n    position: relative;\n    inset-block-start: 90vh;',
  },
  { ...word, what: 'fields have no name', file: control, is: '<label for=${id}>', becomes: '<label>' },
  {
    by: 'house-forms',
    row: 'days on which a place',
    what: 'a hint has no id',
    file: control,
    is: 'id="${id}-hint"',
    becomes: '',
  },
  {
    ...word,
    what: 'the keyboard goes through fields in another order',
    file: control,
    is: 'autocomplete="off"\n',
    becomes: 'autocomplete="off" tabindex=${id.length}\n',
  },
  {
    by: 'network-forms',
    row: 'a place that was proposed',
    what: 'who was first is not told',
    file: act,
    is: 'const told = failure instanceof DeskRefused ? this.#parts.movedOn?.(failure) : undefined',
    becomes: 'const told = undefined',
  },
  {
    by: 'workshop-forms',
    row: 'words of a workshop',
    what: 'that it was undone is not told',
    file: 'rooms/workshop/settings/settings.ts',
    is: 'desk.did(undone)',
    becomes: 'void undone',
  },
  {
    by: 'workshop-forms',
    row: 'hours of a workshop',
    what: 'an end may come before its beginning',
    file: 'rooms/workshop/settings/hours-form.ts',
    is: 'return turned && hoursWrong(',
    becomes: 'return turned && false && hoursWrong(',
  },
  {
    by: 'house-forms',
    row: 'days on which a place',
    what: 'a closure without a day is sent',
    file: 'rooms/place/closures-form.ts',
    is: ', wanted: words.daysMissing',
    becomes: '',
  },
  {
    by: 'house-forms',
    row: 'an object of the stock',
    what: 'of two people the second overwrites',
    file: 'rooms/stock/item-form.ts',
    is: 'seen: item.sequence, ...toInput(fields) }',
    becomes: 'seen: Number.MAX_SAFE_INTEGER, ...toInput(fields) }',
  },
  {
    by: 'site-forms',
    row: 'what is decided',
    what: 'a decision without words is sent',
    file: 'rooms/moderation/decision-form.ts',
    is: "if (choice.does === 'ask' && !said) return this.#draft.say(words().ask.wordsWanted)",
    becomes: '',
  },
  { ...words, what: 'a list does not say how many', file: list, is: '${view.counted(answer.count)}', becomes: '' },
  {
    ...words,
    what: 'what narrows a list is not in the address',
    file: 'parts/filters.ts',
    is: '[name]: target.value.trim()',
    becomes: "[name]: ''",
  },
  {
    ...words,
    what: 'a list is narrowed from a later page in vain',
    file: 'parts/filters.ts',
    is: "filtersWithout(desk.filters, ['cursor']), [name]",
    becomes: 'desk.filters, [name]',
  },
  {
    ...words,
    what: 'a list that cannot be read is gone',
    file: list,
    is: '${answer.count > 0 ? view.rows',
    becomes: '${answer.count > 0 && !read.error ? view.rows',
  },
  { ...words, what: 'there is no next page', file: list, is: '${cursor ? html', becomes: '${cursor && isLater ? html' },
  {
    ...words,
    what: 'nothing shows all again',
    file: list,
    is: 'ways: [{ name: words.dropFilters, href: desk.hrefOf({ filters }) }]',
    becomes: 'ways: filters ? [] : []',
  },
]
