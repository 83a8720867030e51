import { expect, test } from 'vitest'
import { ConfigError } from '../../server/base/config-error.js'
import { readConfig } from '../../server/config.js'

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
  ['PUBLIC_URL', 'https://coop.example/sub'],
  ['PUBLIC_URL', 'https://coop.example?x'],
  ['PUBLIC_URL', 'https://me:secret@coop.example'],
  ['GEOCODER_URL', 'https://me:secret@geocoder.example'],
  ['TILES_URL', 'https://tiles.example/{z}/{x}.png'],
  ['TILES_URL', 'https://tiles.example/{r}/{z}/{x}/{y}.png'],
  ['TILES_URL', 'https://me:secret@tiles.example/{z}/{x}/{y}.png'],
  ['PUBLIC_URL', 'x'],
  ['GEOCODER_URL', 'foo'],
  ['TILES_URL', 'foo'],
  ['SMTP_URL', 'mail'],
  ['DATABASE_URL', 'mysql://x'],
  ['TRUST_PROXY', 'nginx'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['TRUST_PROXY', 'loopback,'],
])('%s=%s is refused by its name, and not repeated', (name, value) => {
  const refused = () => readConfig({ ...serving, [name]: value }, 'serve')

  expect(refused).toThrow(new RegExp(`^configuration: ${name}: must be`))
  expect(refused).not.toThrow(/secret/)
})

test.each([
  ['DATABSE_URL', 'DATABASE_URL'],
  ['DATABASES_URL', 'DATABASE_URL'],
  ['DATABASE_URI', 'DATABASE_URL'],
  ['MAIL_FORM', 'MAIL_FROM'],
])('%s is refused as a slip for %s', (name, meant) => {
  const refused = () => readConfig({ ...serving, [name]: 'postgres://coop:secret@localhost/coop' }, 'serve')

  expect(refused).toThrow(ConfigError)
  expect(refused).toThrow(`configuration: ${name}: is no setting: did you mean ${meant}?`)
  expect(refused).not.toThrow(/secret/)
})

test('what other programs are told by a name near ours is theirs', () => {
  const others = { HOSTS: 'x', PORTS: '1', DATABASE_URI: 'x', PATH: '/bin', HOSTNAME: 'x', DATA: 'x' }

  expect(readConfig({ ...serving, ...others, DATABASE_URL: 'file:/x.sqlite' }, 'serve').databaseUrl).toBe(
    'file:/x.sqlite',
  )
})

test('an address is told how it begins', () => {
  expect(() => readConfig({ ...serving, PUBLIC_URL: 'x' }, 'serve')).toThrow(
    /^configuration: PUBLIC_URL: must begin with http:\/\/ or https:\/\/$/,
  )
})

test('an upstream’s map is not shown without saying whose it is', () => {
  const asked = { ...serving, TILES_URL: 'https://tiles.example/{z}/{x}/{y}.png' }

  expect(() => readConfig(asked, 'serve')).toThrow(/^configuration: TILES_ATTRIBUTION: is missing/)
  expect(readConfig({ ...asked, TILES_ATTRIBUTION: '© Voisin' }, 'serve').tilesAttribution).toBe('© Voisin')
})

test.each(['https://coop.example', 'https://Coop.Example:443//'])('PUBLIC_URL=%s is https://coop.example', (given) => {
  expect(readConfig({ ...serving, PUBLIC_URL: given }, 'serve').publicUrl).toBe('https://coop.example')
})

test.each([
  ['1', 1],
  ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ['2001:db8::/32,192.0.2.1', ['2001:db8::/32', '192.0.2.1']],
])('TRUST_PROXY=%s', (given, meant) => {
  expect(readConfig({ ...serving, TRUST_PROXY: given }, 'serve').trustProxy).toEqual(meant)
})
