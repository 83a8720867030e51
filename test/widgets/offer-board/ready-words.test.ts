import { expect } from '@open-wc/testing'
import { askEnglish as english } from '../../../widgets/offer-board/words/ask.strings.en.js'
import { askFrench as french, type AskStrings } from '../../../widgets/offer-board/words/ask.strings.js'

const written = (words: AskStrings, title: string, days?: string) =>
  words.letter(words.proposed.lend(title, { ...(days && { days }) }), { name: 'Nadia', isPlace: false }, 'Lucas')

describe('the words proposed to who wants to borrow', () => {
  it('say from whom, and set the days apart from a title with commas, one thing or several', () => {
    expect(written(french, 'Perceuse 18 V, deux batteries', 'du 8 au 10 mai')).to.equal(
      'Bonjour Nadia, j’aimerais vous emprunter «\u00a0Perceuse 18 V, deux batteries\u00a0», du 8 au 10 mai. Je peux passer quand cela vous arrange. Merci\u00a0! Lucas',
    )
    expect(written(french, 'Haltères')).to.contain('j’aimerais vous emprunter «\u00a0Haltères\u00a0». Je')
    expect(written(english, 'Drill, two batteries', 'from 8 to 10 May')).to.equal(
      'Hello Nadia, I would like to borrow your “Drill, two batteries”, from 8 to 10 May. I can come by when it suits you. Thank you! Lucas',
    )
  })
})
