const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['Home', -Infinity],
  ['End', Infinity],
])
const zooms = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
])

/** By how many places to walk on, or by how much to zoom; neither for any other key, nor for a shortcut of the browser. */
export function askedByKey({ altKey, ctrlKey, key, metaKey }: KeyboardEvent): { walk?: number; zoom?: number } {
  if (altKey || ctrlKey || metaKey) return {}
  const [walk, zoom] = [steps.get(key), zooms.get(key)]
  return { ...(walk !== undefined && { walk }), ...(zoom !== undefined && { zoom }) }
}
