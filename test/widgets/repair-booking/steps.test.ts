import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl, standIns } from 'coop:server'
import { connectTo, query } from '../../../widgets/shared/client.js'
import { bench, said, type StepBench } from './steps-support.js'

const site = 'ville-de-lomme'

/** The hours that the server offers. */
const offered = (repairer: string, service?: string) =>
  query('repairs.slots', { repairer, site, ...(service && { service }) }, { fresh: true })

const hours = (step: StepBench) => step.find('.time input')

describe('what is to be done', () => {
  it('every repair says how long it takes and about what it costs', async () => {
    const step = await bench('service')
    const choices = step.all('.choice').map(said)

    expect(choices).to.include('Crevaison environ 30 min · environ 12 €')
    expect(choices.at(-1)).to.equal(
      'Je ne sais pas On regarde ensemble sur place : environ 45 min, la durée habituelle.',
    )
    await expect(step).to.be.accessible()
  })

  it('the question is read once: the heading names the choices', async () => {
    const step = await bench('service')
    const alone = await bench('service', { isBikeSaid: false, changed: { services: [] } })

    expect(step.words.match(/Que faut-il faire/g)).to.have.length(1)
    expect(step.find('fieldset')?.ariaLabelledByElements?.map(said)).to.deep.equal(['Que faut-il faire ?'])
    expect(alone.words.match(/Quel vélo/g)).to.have.length(1)
    expect(alone.words).not.to.contain('Que faut-il faire')
    await expect(alone).to.be.accessible()
  })

  it('it is chosen by keyboard alone, and going on needs a choice', async () => {
    const step = await bench('service')

    step.press('Continuer')
    await step.finds(() => step.focused === step.find('.choice input'), 'the first choice should have the focus')
    expect(said(step.find('#service-missing'))).to.equal('Choisissez une réparation, ou « Je ne sais pas ».')
    expect(step.went).to.deep.equal([])
    await expect(step).to.be.accessible()

    await sendKeys({ press: 'ArrowUp' })
    await step.updateComplete
    expect(step.draft.service).to.equal('unknown')
    expect(step.find('#service-missing')).to.equal(null)

    await sendKeys({ press: 'Enter' })
    expect(step.went).to.deep.equal(['next'])
  })
})

describe('which bicycle', () => {
  it('it is asked where nobody said it in the list, before the repair', async () => {
    const step = await bench('service', { isBikeSaid: false, draft: { service: 'unknown' } })
    await expect(step).to.be.accessible()

    step.press('Continuer')
    await step.finds(() => step.focused === step.find('.chip input'), 'the first bicycle should have the focus')
    expect(said(step.find('#bike-missing'))).to.equal('Dites de quel vélo il s’agit.')
    await sendKeys({ press: 'Space' })
    await sendKeys({ press: 'Enter' })

    expect(step.draft.bikeType).to.equal(step.repairer?.bikeTypes[0])
    expect(step.went).to.deep.equal(['next'])
  })
})

describe('when', () => {
  it('every hour offered by the server can be chosen, by keyboard alone', async () => {
    const step = await bench('slot', { draft: { service: 'unknown' } })
    const { days } = await offered('les-rayons-du-marais')
    await step.finds(() => hours(step), 'the hours should come')

    const shown = step.all<HTMLInputElement>('.time input').map(({ value }) => value)
    expect(shown).to.deep.equal(days[0]?.starts)
    await expect(step).to.be.accessible()

    step.find('.day :checked')?.focus()
    await sendKeys({ press: 'ArrowRight' })
    await step.finds(() => hours(step)?.getAttribute('value') === days[1]?.starts[0], 'the next day should be shown')
    step.find('.time input')?.focus()
    await sendKeys({ press: 'Space' })
    expect(step.draft.startsAt).to.equal(days[1]?.starts[0])
    await sendKeys({ press: 'Enter' })
    expect(step.went).to.deep.equal(['next'])
  })

  it('the next free day is one press away, and so are later ones', async () => {
    const step = await bench('slot')
    const { days } = await offered('les-rayons-du-marais')
    await step.finds(() => hours(step), 'the hours should come')

    step.press('Prochain jour libre')
    await step.finds(() => hours(step)?.getAttribute('value') === days[1]?.starts[0], 'the next day should be shown')

    step.press('Jours d’après')
    await step.finds(() => hours(step)?.getAttribute('value') === days[6]?.starts[0], 'the seventh day should be shown')
    step.press('Jours d’avant')
    await step.finds(() => hours(step)?.getAttribute('value') === days[0]?.starts[0], 'the first day should be shown')
  })

  it('hours from five on are the evening’s', async () => {
    const step = await bench('slot', { repairer: 'la-roue-du-canal' })
    await step.finds(() => hours(step), 'the hours should come')

    const halves = step.all('.times').map((half) => said(half.querySelector('legend')))
    const evening = step.all('.times').find((half) => said(half.querySelector('legend')) === 'Soir')
    expect(halves).to.include('Soir')
    expect([...(evening?.querySelectorAll('.time') ?? [])].map(said).every((hour) => parseInt(hour) >= 17)).to.equal(
      true,
    )
  })

  it('going on needs an hour', async () => {
    const step = await bench('slot')
    await step.finds(() => hours(step), 'the hours should come')

    step.press('Continuer')
    await step.finds(() => step.focused === hours(step), 'the first hour should have the focus')

    expect(said(step.find('#slot-missing'))).to.equal('Choisissez une heure.')
    expect(step.went).to.deep.equal([])
    await expect(step).to.be.accessible()
  })

  it('an hour chosen before stays chosen while it is free, whatever was shown meanwhile', async () => {
    const { days } = await offered('les-rayons-du-marais')
    const startsAt = days[8]?.starts.at(-1) ?? ''
    const step = await bench('slot', { draft: { startsAt } })
    await step.finds(() => hours(step), 'the hours should come')

    expect(step.find<HTMLInputElement>('.time :checked')?.value).to.equal(startsAt)
    expect(step.find<HTMLInputElement>('.day :checked')?.value).to.equal(days[8]?.day)

    step.press('Jours d’avant')
    await step.leaveAndComeBack()
    await step.finds(() => step.find('.time :checked'), 'the hour should be shown again')
    expect(step.draft.startsAt).to.equal(startsAt)
  })

  it('another repair that lasts as long keeps the hour, even where the booking forgot it', async () => {
    const { days } = await offered('les-rayons-du-marais')
    const startsAt = days[0]?.starts[0] ?? ''
    const step = await bench('slot', { draft: { service: 'unknown' } })
    await step.finds(() => hours(step), 'the hours should come')
    hours(step)?.click()
    expect(step.draft.startsAt).to.equal(startsAt)

    const short = step.repairer?.services.find(({ minutes }) => minutes <= 45)?.id ?? ''
    step.draft = { ...step.draft, service: short, startsAt: '' }
    await step.leaveAndComeBack()
    await step.finds(() => step.draft.startsAt, 'the hour should be chosen again')

    expect(step.draft.startsAt).to.equal(startsAt)
  })

  it('an hour that was taken meanwhile is said, with the nearest day, and is not booked by mistake', async () => {
    const step = await bench('slot', { draft: { startsAt: '2027-03-09T03:00:00Z' } })
    await step.finds(() => hours(step), 'the hours should come')

    expect(said(step.find('.notice'))).to.match(/^Le mardi 9 mars à 4 h, ce n’est plus libre pour cette réparation\./)
    expect(step.draft.startsAt).to.equal('')
    const day = step.find<HTMLInputElement>('.day :checked')?.value ?? ''
    expect(day >= '2027-03-09' && day <= '2027-03-10').to.equal(true)
    await expect(step).to.be.accessible()
  })

  it('hours that cannot be had are said, and come when asked for again', async () => {
    const step = await bench('slot')
    await step.finds(() => hours(step), 'the hours should come')
    connectTo(standIns.failing)

    await step.leaveAndComeBack()
    await step.finds(() => step.find('.notice.bad'), 'the failure should be said')
    expect(step.failures.length).to.equal(1)
    await expect(step).to.be.accessible()

    connectTo(serverUrl)
    step.press('Réessayer')
    await step.finds(() => hours(step), 'the hours should come')
  })

  it('while hours are on their way their places are kept', async () => {
    const step = await bench('slot')
    connectTo(standIns.silent)
    step.draft = { ...step.draft, service: 'unknown' }

    await step.leaveAndComeBack()

    expect(step.find('.soon.days')).not.to.equal(null)
    expect(said(step.find('[role="status"]'))).to.equal('Les heures libres arrivent…')
    await expect(step).to.be.accessible()
  })

  it('where nothing is free, the phone and another workshop are the ways on', async () => {
    const step = await bench('slot', { draft: { service: 'unknown' } })
    await step.finds(() => hours(step), 'the hours should come')
    connectTo(standIns.full)

    await step.leaveAndComeBack()
    await step.finds(() => step.find('.notice.plain'), 'it should be said')

    expect(step.find('a.way')?.getAttribute('href')).to.match(/^tel:0\d{9}$/)
    step.press('Choisir un autre atelier')
    expect(step.went).to.deep.equal(['find'])
    await expect(step).to.be.accessible()
  })

  it('in English everything is said in English', async () => {
    const step = await bench('slot', { language: 'en' })
    await step.finds(() => hours(step), 'the hours should come')

    expect(said(step.find('.go'))).to.equal('Continue')
    expect(said(step.find('.day'))).to.match(/^\w+day \d+ (March|April) \d+ times?$/)
    expect(said(step.find('.time'))).to.match(/^\d+:\d\d$/)
  })
})

describe('what is chosen so far', () => {
  it('says who, what, when, where and the price, each with the way to change it', async () => {
    const step = await bench('fault')
    const puncture = step.repairer?.services.find(({ name }) => name === 'Crevaison')?.id ?? ''
    step.frame.change({ service: puncture, startsAt: '2027-03-09T09:30:00Z' })
    await step.updateComplete

    expect(step.summary).to.deep.equal({
      Avec: 'Les Rayons du Marais, Lomme',
      'À faire': 'Crevaison',
      Quand: 'mardi 9 mars à 10 h 30, environ 30 min',
      Où: `${step.repairer?.street}, Lomme`,
      Prix: 'environ 12 €',
    })
    step.press('Changer : Quand')
    step.press('Changer : À faire')
    expect(step.went).to.deep.equal(['slot', 'service'])
    await expect(step).to.be.accessible()
  })
})
