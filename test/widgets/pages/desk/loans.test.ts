import { expect } from '@open-wc/testing'
import { DeskRefused } from '../../../../widgets/pages/desk/parts/client.js'
import { tellWhy } from '../../../../widgets/pages/desk/rooms/loans/loans-refusal.js'
import { draftOf, noDraft, ruleIn } from '../../../../widgets/pages/desk/rooms/loans/rules/rule.js'

const rule = {
  longestDays: 7,
  mostAtOnce: null,
  bufferDays: 0,
  mostRenewals: 0,
  agreesAlone: true,
  asksMembership: true,
  depositCents: 4_050,
}

describe('a rule of lending', () => {
  it('is typed as it was read; what is empty is no limit, and none is not never', () => {
    expect(draftOf(rule, 'fr')).to.deep.equal({
      longestDays: '7',
      mostAtOnce: '',
      bufferDays: '',
      mostRenewals: '0',
      deposit: '40,5',
      agreesAlone: true,
      asksMembership: true,
    })
    expect(ruleIn(draftOf(rule, 'fr'))).to.deep.equal(rule)
    expect(ruleIn(noDraft)).to.deep.equal({
      longestDays: null,
      mostAtOnce: null,
      bufferDays: 0,
      mostRenewals: null,
      agreesAlone: false,
      asksMembership: false,
      depositCents: null,
    })
  })

  it('names the field that is no number, or beyond what the server takes', () => {
    expect(ruleIn({ ...noDraft, longestDays: 'une semaine' })).to.equal('longestDays')
    expect(ruleIn({ ...noDraft, longestDays: '0' })).to.equal('longestDays')
    expect(ruleIn({ ...noDraft, bufferDays: '31' })).to.equal('bufferDays')
    expect(ruleIn({ ...noDraft, deposit: '-5' })).to.equal('deposit')
  })

  it('that is in the way says how much it allows, which days are left, and who was first', async () => {
    const told = (said: ConstructorParameters<typeof DeskRefused>[0]) => tellWhy(new DeskRefused(said), 'fr')

    expect(await told({ reason: 'loan-too-long', most: 7 })).to.contain('7 jours au plus')
    expect(await told({ reason: 'somebody-waits', until: '2027-03-08' })).to.contain(
      'Le plus tard possible\u00a0: lun. 8 mars',
    )
    expect(await told({ reason: 'somebody-waits' })).to.equal('Quelqu’un attend ces jours.')
    expect(await told({ reason: 'rules-moved-on', by: 'Inès' })).to.contain('Inès vient de changer cette règle.')
    const nearest = [{ from: '2027-03-09', to: '2027-03-11' }]
    expect(await told({ reason: 'days-taken', nearest })).to.contain('du 9 au 11 mars')
  })
})
