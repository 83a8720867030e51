import { expect } from '@open-wc/testing'
import { ready as readyEnglish, words as english } from '../../../widgets/member-map/words/member-map.strings.en.js'
import { french } from '../../../widgets/member-map/words/member-map.strings.js'
import { onDayWords } from '../../../widgets/member-map/map-side/picked-entry.js'
import { openWords } from '../../../widgets/member-map/open-words.js'
import { readyFrench } from '../../../widgets/member-map/words/ready-list.strings.js'
import { rightClock, turnClockTo } from './list-support.js'

const inFrench = { words: french, language: 'fr' } as const
const inEnglish = { words: english, language: 'en' } as const

type Open = Parameters<typeof openWords>[0]

function said(open: Open, spoken: typeof inFrench | typeof inEnglish = inFrench): string {
  const [tone, words = ''] = openWords(open, 'Europe/Paris', spoken)
  return `${tone}: ${words.replace(/\s/g, ' ')}`
}

const [five, tomorrow] = ['2026-11-30T16:00:00Z', '2026-12-01T09:00:00Z']
const byAppointment = { now: false, unsure: 'condition', comment: 'sur rendez-vous' } as const
const onHoliday = { now: false, unsure: 'holiday', holiday: 'christmas' } as const

describe('whether a place is open, in the words of a card', () => {
  beforeEach(() => turnClockTo('2026-11-30T09:00:00Z'))
  afterEach(rightClock)

  it('says until when, and when it opens, with the full date of what is far', () => {
    expect(said({ now: true, until: five })).to.equal('free: Ouvert jusqu’à 17 h')
    expect(said({ now: true, until: '2026-12-04T17:00:00Z' })).to.equal('free: Ouvert jusqu’à vendredi à 18 h')
    expect(said({ now: true, until: '2026-11-30T09:20:00Z' })).to.equal('taken: Ferme dans 20 min')
    expect(said({ now: true })).to.equal('free: Ouvert')
    expect(said({ now: false })).to.equal('meta: Fermé')
    expect(said({ now: false, opens: tomorrow })).to.equal('meta: Fermé · ouvre demain à 10 h')
    expect(said({ now: false, opens: '2027-09-01T07:00:00Z' })).to.equal(
      'meta: Fermé · rouvre le mercredi 1er septembre à 9 h',
    )
  })

  it('promises nothing that depends on a word of the place', () => {
    expect(said({ ...byAppointment, until: five })).to.equal('taken: Sur rendez-vous jusqu’à 17 h')
    expect(said({ ...byAppointment, opens: tomorrow })).to.equal('meta: Fermé · ouvre demain à 10 h (sur rendez-vous)')
    expect(said({ ...byAppointment, comment: 'sonner au 2', until: five })).to.equal('taken: À vérifier : sonner au 2')
    expect(said({ now: false, unsure: 'condition' })).to.equal('taken: À vérifier : les horaires')
    expect(said({ ...byAppointment, comment: 'by appointment', until: five }, inEnglish)).to.equal(
      'taken: By appointment until 17:00',
    )
  })

  it('tells a public holiday that its hours pass over from one that they speak of', () => {
    expect(said({ ...onHoliday, until: five })).to.equal('taken: Jour férié : horaires à vérifier')
    expect(said({ now: false, unsure: 'holiday', opens: tomorrow })).to.equal(
      'meta: Fermé · ouvre demain à 10 h (jour férié : horaires à vérifier)',
    )
    expect(said({ now: true, until: five, holiday: 'christmas' })).to.equal('free: Ouvert jusqu’à 17 h (jour férié)')
    expect(said({ now: false, opens: tomorrow, holiday: 'christmas' })).to.equal(
      'meta: Fermé (jour férié) · ouvre demain à 10 h',
    )
    expect(said({ ...onHoliday, until: five }, inEnglish)).to.equal('taken: Public holiday: hours to check')
  })

  it('says no more than it knows once what it was told is over', () => {
    turnClockTo('2026-11-30T16:00:00Z')

    expect(said({ now: true, until: five })).to.equal('meta: Fermé')
    expect(said({ now: false, opens: five })).to.equal('free: Ouvert')
    expect(said({ ...byAppointment, until: five })).to.equal('meta: Fermé')
    expect(said({ ...byAppointment, opens: five })).to.equal('taken: Sur rendez-vous')
    expect(said({ ...onHoliday, opens: five })).to.equal('taken: Jour férié : horaires à vérifier')
  })
})

describe('the day that was asked for, in the words of a card', () => {
  const entry = { slug: 'a', number: 1, name: 'A', kind: 'shop', does: [], topics: [], zone: 'Europe/Paris' } as const
  type Day = NonNullable<Parameters<ReturnType<typeof onDayWords>>[0]['onDay']>
  const told = (onDay: Day, language: 'fr' | 'en' = 'fr') => {
    const words = language === 'fr' ? { ...french, ...readyFrench } : { ...english, ...readyEnglish }
    return onDayWords({ words, language })({ ...entry, does: [], topics: [], onDay })
      ?.join(': ')
      .replace(/\s/g, ' ')
  }

  it('is told with its hours, what they depend on, and whether it is a public holiday', () => {
    const morning = { from: '10:00', to: '12:00' }
    const sunday = {
      day: '2026-12-06',
      ranges: [morning, { from: '14:00', to: '18:30', unsure: 'condition' as const }],
    }

    expect(told(sunday)).to.equal('free: Dimanche : 10 h à 12 h et 14 h à 18 h 30 (à vérifier : les horaires)')
    expect(told({ day: '2026-12-06', ranges: [{ from: '00:00', to: '24:00' }] })).to.equal(
      'free: Dimanche : toute la journée',
    )
    expect(told({ day: '2026-12-25', holiday: 'christmas', ranges: [{ ...morning, unsure: 'holiday' }] })).to.equal(
      'taken: Vendredi 25 décembre (jour férié) : 10 h à 12 h (à vérifier : les horaires)',
    )
    expect(
      told({ ...sunday, ranges: [{ ...morning, comment: 'by appointment', unsure: 'condition' }] }, 'en'),
    ).to.equal('taken: Sunday: 10:00 to 12:00 (by appointment)')
  })
})
