import { expect, test } from 'vitest'
import { mailAddress } from '../../../server/base/mail-address.js'

test.each([
  ["o'brien@x.example", "o'brien@x.example"],
  ['Alma.Diaz+velo@Exemple.FR', 'alma.diaz+velo@exemple.fr'],
  ['a@é.example', 'a@xn--9ca.example'],
  ['a@É.example', 'a@xn--9ca.example'],
  ['a@xn--9ca.example', 'a@xn--9ca.example'],
  ['a@xn--e1afmkfd.example', 'a@xn--e1afmkfd.example'],
  ['a@пример.рф', 'a@xn--e1afmkfd.xn--p1ai'],
  [' a@b.example ', 'a@b.example'],
])('%s is the address %s', (text, address) => {
  expect(mailAddress(text)).toBe(address)
})

test.each([
  ...[
    '',
    'a',
    '@',
    'a@',
    '@b.example',
    'a@b',
    'a@b.',
    'a@b.example.',
    'a@127.0.0.1',
    'a@0x7f.1',
    'a@[::1]',
    'a@b.example:25',
  ],
  ...[
    'a@b@c.example',
    'a b@c.example',
    '.a@b.example',
    'a..b@c.example',
    'a.@b.example',
    '"a"@b.example',
    'é@b.example',
  ],
  ...[
    'a@b_c.example',
    'a@-b.example',
    'a@b .example',
    'a@b.example/x',
    'a@b.example?x',
    'a@b%2ec.example',
    'a\r\n@b.example',
  ],
  ...['<a@b.example>', 'a@b.example\u0000', `${'a'.repeat(65)}@b.example`, 'a,b@c.example', 'a@b,c.example'],
])('%j is none', (text) => {
  expect(mailAddress(text)).toBeUndefined()
})
