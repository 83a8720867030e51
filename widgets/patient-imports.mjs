import { basename } from 'node:path'

/**
 * A part that is loaded later is asked for again after 1, 2 and 4 seconds. In many browsers a module that failed stays
 * failed under its address: each try has another path to the same file behind it, and one that came is kept. It comes last,
 * since it has copies of its own of what it needs.
 */
const again = `
export const $again = (file, wait = 1000) =>
  import($again[file] ?? file)
    .catch(() => import(($again[file] = file.replace('.', '/v1/~' + Date.now() + '/c'))))
    .catch((cause) => {
      $again[file] = null
      if (wait > 4000) throw cause
      return new Promise((go) => setTimeout(go, wait)).then(() => $again(file, wait * 2))
    })
`

/** Every import of a part that comes later goes through one function of the shared part. */
export function patientImports() {
  return {
    name: 'patient-imports',
    renderDynamicImport: () => ({ left: '$again(', right: ')' }),
    renderChunk(code, chunk, ...[, { chunks }]) {
      if (chunk.name === 'shared') return { code: code + again, map: null }
      if (!code.includes('$again(')) return null
      const shared = Object.values(chunks).find(({ name }) => name === 'shared')
      return { code: `import { $again } from './${basename(shared.fileName)}'\n${code}`, map: null }
    },
  }
}
