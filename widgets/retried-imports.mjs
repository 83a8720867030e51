import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const source = readFileSync(fileURLToPath(new URL('./shared/retried-import.ts', import.meta.url)), 'utf8')

/** A copy of the shared part that came by another path asks for what comes later by that path first, too. */
const later = `
export const $import = (() => {
  ${transformSync(source, { loader: 'ts', target: 'es2022' }).code.replace('export ', '')}
  const first = Number(/~(\\d+)/.exec(import.meta.url)?.[1] ?? 0)
  return (address) => retriedImport(address.slice(2, -3), first)
})()
`

/**
 * Every import of a part that comes later goes through one function, which the shared part has at its end. The loader, which
 * can import nothing, has a copy of it.
 */
export function retriedImports() {
  return {
    name: 'retried-imports',
    // An address that is not ours to know is imported as it stands.
    renderDynamicImport: ({ targetModuleId }) => (targetModuleId === null ? null : { left: '$import(', right: ')' }),
    renderChunk(code, chunk, ...[, { chunks }]) {
      if (chunk.name === 'shared') return { code: code + later, map: null }
      if (!code.includes('$import(')) return null
      const shared = Object.values(chunks).find(({ name }) => name === 'shared')
      return { code: `import { $import } from './${basename(shared.fileName)}'\n${code}`, map: null }
    },
  }
}
