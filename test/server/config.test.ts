import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.js'

const serving = { PUBLIC_URL: 'https://coop.example/', SMTP_URL: 'smtp://localhost' }

test('a server for visitors does not start without its address and its mail server', () => {
  expect(() => readConfig({}, 'serve')).toThrow(/PUBLIC_URL: is missing; SMTP_URL: is missing/)
})

test('every wrong variable is named at once', () => {
  const wrong = { ...serving, PORT: 'eighty', DATABASE_URL: 'mysql://x', MAIL_FROM: 'nobody' }

  expect(() => readConfig(wrong, 'serve')).toThrow(ConfigError)
  expect(() => readConfig(wrong, 'serve')).toThrow(/PORT.*DATABASE_URL.*MAIL_FROM/)
})

test('a variable left empty is as one not set', () => {
  const config = readConfig({ ...serving, PORT: '', DATABASE_URL: '' }, 'serve')

  expect([config.port, config.databaseUrl.startsWith('file:'), config.publicUrl]).toEqual([
    3000,
    true,
    'https://coop.example',
  ])
})

test.each([
  ['1', 1],
  ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
])('TRUST_PROXY=%s', (given, meant) => {
  expect(readConfig({ ...serving, TRUST_PROXY: given }, 'serve').trustProxy).toEqual(meant)
})
