/** Keys of answers under which stands what people wrote; names of persons and communes are exempt (WCAG 3.1.2). */
const written =
  /^(?:title|description|summary|name|street|welcome|directions|toBring|serves|label|labels|reason|comment|spelt)$/

/** What the answers to all that this page asked hold of such texts. */
async function textsAsked(): Promise<Set<string>> {
  const found = new Set<string>()
  const communes = new Set<string>()
  const read = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && key === 'commune') communes.add(value)
    if (typeof value === 'string' && written.test(key) && /\p{L}{3}/u.test(value)) found.add(value)
    else if (Array.isArray(value)) for (const each of value) read(each, key)
    else if (value && typeof value === 'object') for (const [name, each] of Object.entries(value)) read(each, name)
  }
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name)
  for (const address of new Set(addresses.filter((name) => name.includes('/trpc/')))) {
    const answer = await fetch(address)
    read(await answer.json())
  }
  return new Set([...found].filter((text) => !communes.has(text)))
}

/** On an English page: each text node that says something of the database outside of an element with French as its language. */
export async function unmarkedTexts(root: Node): Promise<string[]> {
  const texts = [...(await textsAsked())]
  if (texts.length === 0) throw new Error('The element asked for nothing that people wrote.')
  const said: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: around } = node
    if (!around || around.closest('style') || around.closest('[lang]')?.getAttribute('lang') === 'fr') continue
    const spoken = ` ${(node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ')} `
    const held = texts.find((text) => hasWords(spoken, text.replace(/[\s\u00a0]+/g, ' ')))
    if (held) said.push(`« ${held} » in ${around.localName}.${around.className}: ${spoken.trim().slice(0, 80)}`)
  }
  return said
}

function hasWords(spoken: string, text: string): boolean {
  const at = spoken.indexOf(text)
  return at > 0 && !/[\p{L}\d-]/u.test(spoken.charAt(at - 1)) && !/[\p{L}\d-]/u.test(spoken.charAt(at + text.length))
}
