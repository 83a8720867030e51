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

type Asked = { readonly walk?: number | undefined; readonly zoom?: number | undefined }

/** By how many places to walk on, or by how much to zoom; neither for any other key, nor for a shortcut of the browser. */
export function askedByKey({ altKey, ctrlKey, key, metaKey }: KeyboardEvent): Asked {
  return altKey || ctrlKey || metaKey ? {} : { walk: steps.get(key), zoom: zooms.get(key) }
}
