/** Whether a press in the middle of an element reaches it. */
export function isAtItsPoint(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const root = element.getRootNode() as ShadowRoot
  const there = root.elementFromPoint(left + width / 2, top + height / 2)
  return there !== null && element.contains(there)
}

/** Some of it is on the screen and on top; fields that are drawn by their label are where the label is. */
export function isSeen(element: Element): boolean {
  const box = element.closest('label') ?? element
  const { left, top, right, bottom } = box.getBoundingClientRect()
  const [x, y] = [(left + right) / 2, Math.max(1, Math.min(innerHeight - 1, (top + bottom) / 2))]
  if (bottom <= 0 || top >= innerHeight) return false
  const there = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y)
  return there !== null && (box.contains(there) || there.contains(box))
}
