import { describe, expect, test } from 'vitest'
import { languages } from '../../../../server/base/language.js'
import { layOut } from '../../../../server/notifications/mail/lay-out.js'
import { everyLetter } from '../../../support/loans/letters.js'

/** Where a day, an hour or a name should stand and does not. */
const holes = /undefined|null|NaN| {2}|jusqu’au (?:[.,]|pour )|until (?:[.,]|to )| (?:le|on|du) ?[.,»”]|[«“]\u00a0?[»”]/

describe.each(languages)('every mail about a loan in %s', (language) => {
  const letters = everyLetter(language)

  test('says what it is about, has one button, and no hole in its sentences, whatever is lent, given or done', () => {
    expect(letters.length).toBeGreaterThan(100)
    const wrong = letters.flatMap(({ name, title, letter }) => {
      const { subject, text } = layOut(letter)
      const [body = ''] = text.split('\n-- \n')
      const said = `${subject}\n${body}`.replace(/^ {2}/gm, '')
      return [
        ...(body.includes(title) ? [] : [`${name}: does not name the thing`]),
        ...(letter.press ? [] : [`${name}: no button`]),
        ...(holes.test(said) ? [`${name}: ${holes.exec(said)?.[0]} in ${said}`] : []),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('says in its subject what the other says of the thing, and never only that it is done', () => {
    const said = letters.filter(({ name }) => / said-(?:out|back) (?:lend|give)/.test(name))
    expect(said.length).toBeGreaterThan(2)
    for (const { name, title, letter } of said) {
      expect(letter.subject, name).toContain(title)
      expect(letter.subject, name).not.toMatch(/c’est (?:fait|rendu)|it is (?:done|back)/)
      expect(letter.title, name).toContain(title)
    }
  })
})
