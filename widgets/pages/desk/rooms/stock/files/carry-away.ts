import { addressOf } from '../../../../../shared/wire.js'
import { saveFile } from '../../../parts/save-file.js'
import { filtersIn, memberOf, type Parts } from '../stock.js'

/** The browser asks for it by a form: it writes a file, and no page holds hundreds of photos. */
export async function carryAway({ act, desk, named }: Parts): Promise<void> {
  const input = { ...named, locale: desk.language }
  const asked = await act.run('archive', input, () => desk.call.stockFiles.archive.query(input))
  if (!asked) return
  const form = document.createElement('form')
  form.method = 'post'
  form.action = addressOf(asked.path)
  const ticket = document.createElement('input')
  ticket.type = 'hidden'
  ticket.name = 'ticket'
  ticket.value = asked.ticket
  form.append(ticket)
  document.body.append(form)
  form.submit()
  form.remove()
}

/** The list as it is narrowed, without its photos. */
export async function saveList({ act, desk, space, words }: Parts): Promise<void> {
  const { cursor: _cursor, ...choice } = filtersIn(desk.filters)
  const input = { ...memberOf(space), ...choice, locale: desk.language }
  const file = await act.run('csv', input, () => desk.call.stock.csv.query(input))
  if (!file) return
  saveFile(file.name, file.csv)
  const said = words()
  desk.did(said.saved(file.name, file.rows) + (file.left > 0 ? ` ${said.leftOver(file.left)}` : ''))
}
