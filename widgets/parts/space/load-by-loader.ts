/** The loader's folder, as a file that it has loaded knows it. A single file, and a bundle of the page's own, stand elsewhere. */
const folder = /^(.*\/v1\/)(?:~\d+\/)?c\/[^/]+$/

/** Whether the element is there now: it comes by the loader, in the files that it knows, or not at all. */
export async function loadByLoader(tag: string): Promise<boolean> {
  const [, at] = folder.exec(import.meta.url) ?? []
  if (at !== undefined && !customElements.get(tag)) {
    const loader: unknown = await import(`${at}coop.js`)
    if (canLoad(loader)) await loader.load(tag)
  }
  return customElements.get(tag) !== undefined
}

function canLoad(loader: unknown): loader is { load(tag: string): Promise<unknown> } {
  return typeof loader === 'object' && loader !== null && 'load' in loader && typeof loader.load === 'function'
}
