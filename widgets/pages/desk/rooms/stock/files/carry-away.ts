import { addressOf } from '../../../../../shared/wire.js'
import type { Parts } from '../stock.js'

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
