import { expect } from '@open-wc/testing'
import { render } from 'lit'
import { askFrench as words } from '../../../widgets/offer-board/words/ask.strings.js'
import type { Asked } from '../../../widgets/offer-board/ask/request/ask-draft.js'
import type { AskFrame } from '../../../widgets/offer-board/ask/request/ask-frame.js'
import { doneStep } from '../../../widgets/offer-board/ask/steps/done-step.js'
import { said } from '../../support/element-driver.js'

const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10)

/** What is read once it has been asked for from one day to another, counted from today. */
function shown(from: number, to: number, status: Asked['status'] = 'requested'): string {
  const asked = {
    id: '',
    side: 'taker',
    status,
    offer: { title: 'Perceuse', kind: 'lend' },
    other: 'Nadia',
    byMember: true,
    zone: 'UTC',
    from: day(from),
    to: day(to),
    where: { commune: 'Lomme' },
    answers: [],
    sequence: 1,
    createdAt: new Date().toISOString(),
  } as Asked
  const frame = { words, say: (text: string) => text, place: { site: 'ville-de-lomme' } } as AskFrame
  const place = document.createElement('div')
  render(doneStep(frame, { answer: () => asked, changed: () => {} }).render(), place)
  return said(place)
}

const reminders = (text: string): number => text.split(words.reminder).length - 1

describe('what is read once a thing has been asked for', () => {
  it('promises a reminder of an eve that is not here yet, and none of a day that begins and ends it', () => {
    expect(reminders(shown(5, 7))).to.equal(1)
    expect(reminders(shown(5, 7, 'agreed'))).to.equal(2)
    expect(reminders(shown(0, 3, 'agreed'))).to.equal(1)
    expect(reminders(shown(0, 1))).to.equal(0)
    expect(reminders(shown(0, 0))).to.equal(0)
    expect(reminders(shown(5, 5))).to.equal(0)
  })
})
