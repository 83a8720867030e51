import { transform } from 'esbuild'
import { minify } from 'terser'

/**
 * Makes each file as short as it can be without renaming a property: what is stored, sent, or shared by two of our builds on
 * one page has its names. `esbuild` first, and then `terser`, which puts what is used once where it is used.
 */
export function shortened() {
  return {
    name: 'shortened',
    async renderChunk(code) {
      const options = { minify: true, target: 'es2022', charset: 'utf8', format: 'esm', legalComments: 'none' }
      const smaller = await transform(code, options)
      const smallest = await minify(smaller.code, { module: true, ecma: 2020, compress: { passes: 3 } })
      return { code: smallest.code, map: null }
    },
  }
}
