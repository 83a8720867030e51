import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rollup, type Plugin } from 'rollup'
import { builds, elements } from '../../../rollup.config.mjs'
import { root } from '../sources.js'
import { isOfWords, pseudoModule } from './pseudo-module.mjs'

/** What browsers load, built once more with its words in the pseudo-language, below a folder. */
export async function pseudoScripts(below: string): Promise<string> {
  const outDir = join(below, 'public')
  cpSync(join(root, 'dist', 'public'), outDir, { recursive: true })
  // Whole, with what is compressed beside each file.
  rmSync(join(outDir, 'v1'), { recursive: true })
  for (const options of builds({ delivered: elements, outDir, record: join(below, 'bundles.json') })) {
    if (options.output.dir !== join(outDir, 'v1')) continue
    const bundle = await rollup({ ...options, plugins: [words(), ...options.plugins] })
    await bundle.write(options.output)
    await bundle.close()
  }
  return outDir
}

/** Among what elements share, where the build lets every element begin with it. */
const wrapper = join(root, 'widgets', 'shared', 'pseudo-words.ts')
const asWritten = '?written.ts'

function words(): Plugin {
  return {
    name: 'pseudo-words',
    resolveId: (source) => (source === wrapper || source.endsWith(asWritten) ? source : null),
    load(id) {
      if (id === wrapper) return readFileSync(new URL('./pseudo-words.ts', import.meta.url), 'utf8')
      if (id.endsWith(asWritten)) return readFileSync(id.slice(0, -asWritten.length), 'utf8')
      return isOfWords(id) ? pseudoModule(id, { written: id + asWritten, wrapper }) : null
    },
  }
}
