import { expect } from '@open-wc/testing'
import { askEnglish as english } from '../../../widgets/offer-board/words/ask.strings.en.js'
import { askFrench as french } from '../../../widgets/offer-board/words/ask.strings.js'
import { momentSaid } from '../../../widgets/offer-board/ask/steps/moment-said.js'

describe('the limit of an answer', () => {
  it('is the hour and then « aujourd’hui » on the same day, and a day with its hour on any other', () => {
    const say = (day: string) => day
    const today = new Date().toISOString()

    expect(french.answersBy(momentSaid({ say, words: french }, today, 'UTC'))).to.match(
      /^La réponse vient avant (\d+\sh(\s\d\d)?|minuit) aujourd’hui\./,
    )
    expect(momentSaid({ say, words: english }, today, 'UTC')).to.match(/ today$/)
    expect(momentSaid({ say, words: french }, '2099-11-27T19:00:00.000Z', 'Europe/Paris')).to.equal(
      '2099-11-27, 20\u00a0h',
    )
  })
})
