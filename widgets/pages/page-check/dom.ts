type Child = Node | string | undefined | false
type Given = { readonly [name: string]: string | boolean | ((event: Event) => void) | undefined }

/** An element with attributes and listeners (`onclick`), by the DOM alone: no text is ever read as code. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Given,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}
