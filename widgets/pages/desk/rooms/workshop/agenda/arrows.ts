import type { WeekLook } from './week-view.js'

const cellsIn = (list: Element): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('a.cell')].filter((cell) => cell.checkVisibility())

/** Up and down within a day, left and right to the nearest hour of another column, by pages to another week. */
export function arrows(event: KeyboardEvent, { turn }: WeekLook): void {
  const { key, target, currentTarget } = event
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (key === 'PageUp' || key === 'PageDown') {
    event.preventDefault()
    turn(key === 'PageUp' ? -1 : 1)
    return
  }
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return
  const list = target.closest('.ag-cells')
  if (!list) return
  const to = key === 'ArrowUp' || key === 'ArrowDown' ? along(list, target, key) : across(currentTarget, list, event)
  if (!to) return
  event.preventDefault()
  to.focus()
}

function along(list: Element, target: HTMLElement, key: string): HTMLElement | undefined {
  const cells = cellsIn(list)
  const at = cells.indexOf(target)
  return cells[key === 'ArrowUp' ? at - 1 : at + 1]
}

function across(agenda: HTMLElement, list: Element, { key, target }: KeyboardEvent): HTMLElement | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const lists = [...agenda.querySelectorAll('.ag-cells')].filter((each) => each === list || cellsIn(each).length > 0)
  const next = lists[lists.indexOf(list) + (key === 'ArrowLeft' ? -1 : 1)]
  if (!next || !(target instanceof HTMLElement)) return undefined
  const from = Number(target.dataset['from'])
  const away = (cell: HTMLElement) => Math.abs(Number(cell.dataset['from']) - from)
  return cellsIn(next).sort((a, b) => away(a) - away(b))[0]
}
