/**
 * A part that is loaded later is asked for again as the loader does: in many browsers a module that failed stays failed
 * under its address, so each try takes another path to the same file.
 */
const again = `const $again = (file, tries = 0) =>
  import(tries ? file.replace('./', '/v1/~' + tries + '/c/') : file).catch((cause) => {
    if (tries > 2) throw cause
    return new Promise((wait) => setTimeout(wait, 1000 << tries)).then(() => $again(file, tries + 1))
  })
`

export function patientImports() {
  return {
    name: 'patient-imports',
    renderDynamicImport: () => ({ left: '$again(', right: ')' }),
    renderChunk: (code) => (code.includes('$again(') ? { code: again + code, map: null } : null),
  }
}
