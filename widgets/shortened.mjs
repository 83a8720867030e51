import { minify } from 'terser'

/**
 * Makes each file as short as it can be without renaming a property: what is stored, sent, or shared by two of our builds on
 * one page has its names.
 */
export function shortened() {
  return {
    name: 'shortened',
    async renderChunk(code) {
      const format = { comments: /^! Licences/ }
      const { code: shorter } = await minify(code, { module: true, ecma: 2020, compress: { passes: 3 }, format })
      return { code: shorter, map: null }
    },
  }
}
