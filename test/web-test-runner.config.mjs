import { esbuildPlugin } from '@web/dev-server-esbuild'
import { chromeLauncher } from '@web/test-runner-chrome'
import { tsImport } from 'tsx/esm/api'
import { leafletFile, quietened } from '../widgets/leaflet-plugin.mjs'

const { chromium, chromiumArguments } = await tsImport('./support/chromium.ts', import.meta.url)
const { elementServer } = await tsImport('./support/element-server.ts', import.meta.url)
const { countResults } = await tsImport('./support/counting/count-results.ts', import.meta.url)

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  files: process.env.TEST_FILES ? JSON.parse(process.env.TEST_FILES) : ['test/widgets/**/*.test.ts'],
  hostname: '127.0.0.1',
  concurrency: 1,
  concurrentBrowsers: 1,
  nodeResolve: { exportConditions: ['production', 'browser', 'default'] },
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: chromium(), headless: true, args: chromiumArguments } }),
  ],
  plugins: [
    elementServer(),
    { name: 'quiet-leaflet', transform: ({ path, body }) => (path === leafletFile ? quietened(body) : undefined) },
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 600_000,
  ...(process.env.TEST_COUNT_FILE ? countResults(process.env.TEST_COUNT_FILE) : {}),
}
