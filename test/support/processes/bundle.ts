import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { root } from '../sources.js'

const folder = join(root, 'test/support/processes')
/** Below the root, from where packages are found. */
const bundles = join(root, 'dist/processes')

/** A source knows its own place, from which it reads what lies beside it. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\/(server|demo|test)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }))
  },
}

/** Each process of the tests in one file: read from several hundred, a process takes seconds to begin. */
export async function bundleProcesses(): Promise<string> {
  const outdir = join(bundles, String(process.pid))
  mkdirSync(outdir, { recursive: true })
  // What a run that was killed left there.
  for (const pid of existsSync('/proc') ? readdirSync(bundles) : [])
    if (!existsSync(`/proc/${pid}`)) rmSync(join(bundles, pid), { recursive: true, force: true })
  const entryPoints = readdirSync(folder).filter((name) => name.endsWith('-process.ts'))
  await build({
    absWorkingDir: folder,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    plugins: [ownPlaces],
  })
  return outdir
}
