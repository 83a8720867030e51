import { saveFile } from '../../parts/save-file.js'
import { filtersIn, memberOf, type Parts } from './stock.js'

/** The list as it is narrowed, without its photos. */
export async function saveStock({ act, desk, space, words }: Parts): Promise<void> {
  const { cursor: _cursor, ...choice } = filtersIn(desk.filters)
  const input = { ...memberOf(space), ...choice, locale: desk.language }
  const file = await act.run('csv', input, () => desk.call.stock.csv.query(input))
  if (!file) return
  saveFile(file.name, file.csv)
  const said = words()
  desk.did(said.saved(file.name, file.rows) + (file.left > 0 ? ` ${said.leftOver(file.left)}` : ''))
}
