/** Keys of answers under which stands what people wrote; names of persons and communes are exempt (WCAG 3.1.2). */
const written =
  /^(?:title|description|summary|name|street|welcome|directions|toBring|serves|label|labels|reason|comment|spelt|alt)$/
const named = /^(?:name|street|label|labels)$/

/** What the answers to all that this page asked hold of such texts. */
async function textsAsked(): Promise<Pick<Among, 'texts' | 'phrases'>> {
  const found = new Map<string, string>()
  const communes = new Set<string>()
  const read = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && key === 'commune') communes.add(value)
    if (typeof value === 'string' && written.test(key) && /\p{L}{3}/u.test(value)) found.set(value, key)
    else if (Array.isArray(value)) for (const each of value) read(each, key)
    else if (value && typeof value === 'object') for (const [name, each] of Object.entries(value)) read(each, name)
  }
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name)
  for (const address of new Set(addresses.filter((name) => name.includes('/trpc/')))) {
    const answer = await fetch(address)
    read(await answer.json())
  }
  const texts = [...found.keys()].filter((text) => !communes.has(text))
  return { texts, phrases: texts.filter((text) => !named.test(found.get(text) ?? '')) }
}

/** On an English page: each text node that says something of the database outside of an element with French as its language. */
export async function unmarkedTexts(root: Node): Promise<string[]> {
  const asked = await textsAsked()
  if (asked.texts.length === 0) throw new Error('The element asked for nothing that people wrote.')
  return unmarkedAmong({ ...asked, root })
}

type Among = {
  readonly texts: readonly string[]
  /** Those that may not stand in an attribute that is read aloud: unlike a name, they are not exempt. */
  readonly phrases?: readonly string[]
  readonly root?: Node
  readonly html?: string
}

/** The same of texts that are known, in the markup of a page, a part of one, or the page. Complete in itself, so that it can be sent to a browser. */
export function unmarkedAmong({ texts, phrases = [], html, root }: Among) {
  const within = root ?? (html === undefined ? document : new DOMParser().parseFromString(html, 'text/html'))
  const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  const hasWords = (spoken: string, text: string) => {
    const at = spoken.indexOf(text)
    return at > 0 && !/[\p{L}\d-]/u.test(spoken.charAt(at - 1)) && !/[\p{L}\d-]/u.test(spoken.charAt(at + text.length))
  }
  const known = texts.map(plain)
  const said: string[] = []
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: around } = node
    if (!around || around.closest('style, script, title')) continue
    if (around.closest('[lang]')?.getAttribute('lang') === 'fr') continue
    const spoken = ` ${plain(node.textContent ?? '')} `
    const held = known.find((text) => hasWords(spoken, text))
    if (held) said.push(`« ${held} » in ${around.localName}.${around.className}: ${spoken.trim().slice(0, 80)}`)
  }
  const sentences = phrases.map(plain)
  const spoken = ['aria-label', 'alt', 'title']
  for (const element of (within as ParentNode).querySelectorAll('[aria-label], [alt], [title]')) {
    if (element.closest('[lang]')?.getAttribute('lang') === 'fr') continue
    for (const attribute of spoken) {
      const value = ` ${plain(element.getAttribute(attribute) ?? '')} `
      const held = sentences.find((text) => hasWords(value, text))
      if (held) said.push(`« ${held} » in ${attribute} of ${element.localName}.${element.className}`)
    }
  }
  return said
}
