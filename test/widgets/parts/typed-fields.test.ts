import { expect } from '@open-wc/testing'
import { saidIn, typedOf, unreadable } from '../../../widgets/parts/form/typed-fields.js'
import { emptyDraft, inputOf, wholeDraft } from '../../../widgets/parts/publish/draft/publish-draft.js'

const fields = {
  price: { is: 'cents', most: 1_000_000, absent: 'clears' },
  spare: { is: 'days', most: 366, absent: 'clears' },
  made: { is: 'text', most: 60 },
} as const

const typed = { price: '', spare: '', made: '' }

describe('what is typed in the fields of a form', () => {
  it('is read as people write sums and days, within the limits of each', () => {
    const read = (price: string, spare = '') => {
      const said = { ...typed, price, spare }
      return unreadable(fields, said).join() || { price: saidIn(fields, said).price, spare: saidIn(fields, said).spare }
    }

    expect(read('20', '7')).to.deep.equal({ price: 2_000, spare: 7 })
    expect(read(' 12,50 € ')).to.deep.equal({ price: 1_250, spare: undefined })
    expect(read('12.5', '366')).to.deep.equal({ price: 1_250, spare: 366 })
    expect(read('10000')).to.deep.equal({ price: 1_000_000, spare: undefined })
    expect(read('10000,01', '367')).to.equal('price,spare')
    expect(read('beaucoup', '0')).to.equal('price,spare')
  })

  it('is shown as it was written, and clears what is said no more', () => {
    expect(typedOf(fields, { price: 1_250, made: 'Bois' })).to.deep.equal({ price: '12,5', spare: '', made: 'Bois' })
    expect(saidIn(fields, { ...typed, made: ' Bois ' })).to.deep.equal({ made: 'Bois' })
    expect(saidIn(fields, typed)).to.deep.equal({ made: null })
  })
})

describe('a draft of an offer', () => {
  it('that the browser kept of an older version has all that was typed in it', () => {
    const kept = { title: 'Échelle', condition: 'good', deposit: '20', preferredDays: '7' }

    expect(wholeDraft(kept)).to.deep.equal({
      ...emptyDraft,
      title: 'Échelle',
      condition: 'good',
      depositCents: '20',
      preferredDays: '7',
    })
  })

  it('says of what is given no deposit and no length that were typed while it was to be lent', () => {
    const lent = {
      ...emptyDraft,
      kind: 'lend',
      title: 'Échelle',
      condition: 'good',
      depositCents: '20',
      preferredDays: '7',
    } as const
    const said = (kind: 'lend' | 'give' | 'help') => {
      const { condition, depositCents, preferredDays } =
        inputOf({ ...lent, kind }, { category: 'tools', photos: [] }) ?? {}
      return { condition, depositCents, preferredDays }
    }

    expect(said('lend')).to.deep.equal({ condition: 'good', depositCents: 2_000, preferredDays: 7 })
    expect(said('give')).to.deep.equal({ condition: 'good', depositCents: undefined, preferredDays: undefined })
    expect(said('help')).to.deep.equal({ condition: undefined, depositCents: undefined, preferredDays: undefined })
  })
})
