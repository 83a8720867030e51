import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rollup } from 'rollup'
import { builds, elements } from '../../../rollup.config.mjs'

/** The desk as it is built now, in the place of the one that is served, until it is disposed of. */
export async function plantedDesk(root: string): Promise<Disposable> {
  const served = join(root, 'dist/public/v1')
  const folder = mkdtempSync(join(root, 'dist/planted-'))
  try {
    for (const { output, ...input } of desksOf(folder)) {
      const bundle = await rollup(input)
      await bundle.write(output)
      await bundle.close()
    }
    return exchanged(folder, served)
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true })
    throw cause
  }
}

const entry = 'desk.js'
/** Nobody compresses what is asked once: without these a server gives the file itself. */
const compressed = ['.br', '.gz'].map((ending) => entry + ending)

const desksOf = (folder: string) =>
  builds({ delivered: elements, outDir: folder, record: join(folder, 'bundle.json') }).filter(
    ({ input }) => input instanceof Object && !Array.isArray(input) && 'desk' in input,
  )

/** Chunks are named by what is in them: those that are new go again, and no other is touched. */
function exchanged(folder: string, served: string): Disposable {
  const before = join(folder, 'before')
  mkdirSync(before)
  const kept = [entry, ...compressed].filter((name) => existsSync(join(served, name)))
  for (const name of kept) copyFileSync(join(served, name), join(before, name))
  for (const name of compressed) rmSync(join(served, name), { force: true })
  const fresh = readdirSync(join(folder, 'v1/c')).filter((name) => !existsSync(join(served, 'c', name)))
  for (const name of [entry, ...fresh.map((each) => join('c', each))])
    copyFileSync(join(folder, 'v1', name), join(served, name))
  return {
    [Symbol.dispose]() {
      for (const name of fresh) rmSync(join(served, 'c', name), { force: true })
      for (const name of kept) copyFileSync(join(before, name), join(served, name))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
