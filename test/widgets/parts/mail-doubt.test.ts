import { expect } from '@open-wc/testing'
import { meantDomain } from '../../../widgets/parts/sign-in/mail-doubt.js'

describe('a domain of mail that was mistyped', () => {
  it('is one letter away from a common one: changed, left out, added, or in the wrong order', () => {
    const typed = [
      'gmial.com',
      'gmaill.com',
      'gmail.co',
      'hotmial.fr',
      'orage.fr',
      'laposte.ner',
      'yaho.fr',
      'Gmail.con',
    ]

    expect(typed.map((domain) => meantDomain(`jeannine.d@${domain}`))).to.eql([
      ...['gmail.com', 'gmail.com', 'gmail.com', 'hotmail.fr', 'orange.fr', 'laposte.net', 'yahoo.fr', 'gmail.com'],
    ])
    expect(meantDomain('jeannine.d@gmail.fr')).to.equal('gmail.com')
  })

  it('is no other that exists, nor what is not written to its end', () => {
    const typed = [
      'gmail.com',
      'free.fr',
      'mail.com',
      'ymail.com',
      'yahoo.com',
      'hotmail.it',
      'live.fr',
      'lomme.fr',
      '',
    ]

    expect(typed.map((domain) => meantDomain(`jeannine.d@${domain}`))).to.eql(typed.map(() => undefined))
    expect(meantDomain('jeannine')).to.equal(undefined)
  })
})
