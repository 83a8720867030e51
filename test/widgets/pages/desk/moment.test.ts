import { expect } from '@open-wc/testing'
import { appointmentWords } from '../../../../widgets/pages/desk/parts/moment.js'

describe('what an act on an appointment was about', () => {
  it('is said by its day and hour as people say them, with the name where there is one', () => {
    expect(appointmentWords('fr', '2027-03-01 15:00')).to.equal('lun. 1 mars 2027, 15\u00a0h')
    expect(appointmentWords('fr', 'Jeanne, 2027-03-02 09:30')).to.equal('Jeanne, mar. 2 mars 2027, 9\u00a0h\u00a030')
    expect(appointmentWords('en', '2027-03-01 15:00')).to.match(/^Mon,? 1 Mar 2027, 15:00$/)
    expect(appointmentWords('fr', 'Atelier du 2 mars')).to.equal('Atelier du 2 mars')
  })
})
