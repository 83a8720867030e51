import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnvFile } from '../../../server/files/env-file.js'

function read(text: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'coop-env-'))
  writeFileSync(join(folder, 'coop.env'), text)
  try {
    return readEnvFile(join(folder, 'coop.env'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// systemd.exec(5), EnvironmentFile.
test.each([
  ['MAIL_FROM=Rendez-vous <rdv@coop.example>', 'Rendez-vous <rdv@coop.example>'],
  ['MAIL_FROM="Rendez-vous <rdv@coop.example>"', 'Rendez-vous <rdv@coop.example>'],
  ["MAIL_FROM='Rendez-vous $HOME <rdv@coop.example>'", 'Rendez-vous $HOME <rdv@coop.example>'],
  ['MAIL_FROM = spaced out  ', 'spaced out'],
  ['MAIL_FROM=secret#1 # and more', 'secret#1 # and more'],
  ['MAIL_FROM="say \\"yes\\" for \\$5"', 'say "yes" for $5'],
  ['MAIL_FROM=one \\\ntwo', 'one two'],
  ['MAIL_FROM=a\\ b', 'a b'],
  ['MAIL_FROM=windows\r', 'windows'],
  ['MAIL_FROM=', ''],
])('%j is read as systemd reads it', (line, value) => {
  expect(read(`# a comment\n; another\n\nno setting\n${line}\nHOST=::1\n`)).toEqual({ MAIL_FROM: value, HOST: '::1' })
})
