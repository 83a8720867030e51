import type { Attributes, Option } from './editor-words.js'

/** Whether somebody who may has named the server of this link: what it answers is shown in the editor of whoever opens the page. */
export const isTrusted = (href: string, servers: readonly string[]): boolean =>
  URL.canParse(href) && servers.some((server) => new URL(server).origin === new URL(href).origin)

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
