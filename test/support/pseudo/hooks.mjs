import { fileURLToPath } from 'node:url'
import { isOfWords, pseudoModule } from './pseudo-module.mjs'

/** Of Node: strings files are read as modules that wrap what they say. */
export async function load(url, context, nextLoad) {
  const { pathname, search } = new URL(url)
  if (!isOfWords(pathname) || search.includes('written')) return nextLoad(url, context)
  const source = pseudoModule(fileURLToPath(`file://${pathname}`), { written: `${pathname}?written` })
  return { format: 'module', shortCircuit: true, source }
}
