import type { Attributes, Option } from './editor-words.js'

/** The frame of what a link leads to, told as the block is. */
export function frameAddress(
  href: string,
  { name: element, options }: { readonly name: string; readonly options: readonly Option[] },
  attributes: Attributes,
): string {
  const { origin, pathname } = new URL(href)
  const [, , site = ''] = pathname.split('/')
  const frame = new URL(`/embed/${element}/${site}`, origin)
  for (const { name } of options) {
    const value = attributes[name]
    if (value) frame.searchParams.set(name, value)
  }
  return frame.href
}
