import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder } from '../../../server/base/make-folder.js'

test('a folder made for the data is read by nobody but the account that the server runs as', () => {
  const above = mkdtempSync(join(tmpdir(), 'coop-folders-'))
  onTestFinished(() => rmSync(above, { recursive: true }))
  const path = join(above, 'srv', 'data')

  makeFolder(path)

  expect((statSync(path).mode & 0o777).toString(8)).toBe('700')
})
