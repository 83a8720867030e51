import { SaxesParser } from 'saxes'

export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

/** Throws where it is not well-formed XML with its namespaces declared. */
export function readXml(document: string): Element {
  const root = { name: '', attributes: {}, children: [], text: '' }
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(document).close()
  const [element] = root.children
  if (!element) throw new Error('a document without an element')
  return element
}

export const childrenNamed = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name)

/** What stands in the one child of that name. */
export function textOf(element: Element, name: string): string {
  const [child, ...others] = childrenNamed(element, name)
  if (!child || others.length > 0) throw new Error(`${name} is not there once`)
  return child.text
}
