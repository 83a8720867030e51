import { basename } from 'node:path'

/**
 * A part that is loaded later is asked for again as the loader does: in many browsers a module that failed stays failed
 * under its address, so each try takes another path to the same file.
 */
const again = `
export const $again = (file, tries = 0) =>
  import(tries ? file.replace('./', '/v1/~' + tries + '/c/') : file).catch((cause) => {
    if (tries > 2) throw cause
    return new Promise((wait) => setTimeout(wait, 1000 << tries)).then(() => $again(file, tries + 1))
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
