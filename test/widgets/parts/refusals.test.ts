import { expect } from '@open-wc/testing'
import { answerEnglish } from '../../../widgets/parts/loans/answer/answer.strings.en.js'
import { answerFrench } from '../../../widgets/parts/loans/answer/answer.strings.js'
import { refusalSaid } from '../../../widgets/parts/loans/answer/refusal-said.js'
import { tellWhy } from '../../../widgets/parts/refusals/tell-why.js'
import { Refused } from '../../../widgets/shared/wire.js'

describe('why something is refused', () => {
  it('is told to who asks a person that has had enough of it', async () => {
    const refused = new Refused({ reason: 'person-blocked' })

    expect(await tellWhy('ask')(refused, 'fr')).to.equal('Cette personne ne souhaite plus recevoir vos demandes.')
    expect(await tellWhy('ask')(refused, 'en')).to.match(/^This person does not wish/)
  })

  it('is told to who answers a request that is no longer there', () => {
    expect(refusalSaid('loan-gone', answerFrench)).to.equal('Cette demande n’est plus là.')
    expect(refusalSaid('loan-gone', answerEnglish)).to.equal('This request is no longer there.')
    expect(refusalSaid('try-later', answerFrench)).to.equal('Cela n’a pas pu être pris. Réessayez dans un moment.')
  })
})
