import { toId } from '../../../server/base/id.js'
import type { Engine } from '../../../server/database/columns.js'
import { loanPath } from '../../../server/loans/index.js'
import { appointmentSecret } from '../../../server/repairs/appointments/links.js'
import { asked, days, openLending, type LendingTown } from '../loans/asking.js'
import { notingAt } from '../loans/noting.js'
import { onOurs, publishAs, site as lomme } from '../offers/publishing.js'
import { answerFromMail, booked } from '../repairs/booking.js'
import { admitWorkshop } from '../repairs/workshop.js'
import { ourAddress } from '../server-processes.js'
import { signIn, visitor, type Person } from '../session.js'
import { sendByLink } from '../talks/photos.js'
import { lambersart, lambersartOrigin, openLambersart } from './second-site.js'

/** What a page may read or not, each a word that is found nowhere else. */
export const canaries = {
  'one’s own first name': 'Nadiège',
  'first names of who asks': 'Théophraste',
  'titles of one’s own things': 'Escabeau-zinzolin',
  'searches that are kept here': 'tondeuse-zinzoline',
  'telephone of who asks': '06 10 20 30 41',
  'telephone of who gives': '06 10 20 30 42',
  'telephone of the account': '06 10 20 30 43',
  'telephone said to a workshop': '06 10 20 30 44',
  'where the two meet': 'lavoir-garance',
  'first words': 'bonjour-pervenche',
  'words of an act': 'volontiers-pervenche',
  'later words': 'merci-pervenche',
  'words of others in line': 'fauteuil-pervenche',
  'how a thing is': 'rayure-ocre',
  'words to those who help': 'secours-ocre',
  'words of a report': 'signal-ocre',
  'one’s own street': 'venelle-vermillon',
  'what is to be repaired': 'rayon-vermillon',
  'answer of a workshop': 'regret-vermillon',
  'one’s own words elsewhere': 'scie-céladon',
  'searches that are kept elsewhere': 'broyeur-céladon',
} as const

export type Canary = keyof typeof canaries

/** The like, of what is said once both sites have agreed. */
export const since = {
  'first words since then': 'bonjour-indigo',
  'words of an act since then': 'volontiers-indigo',
  'later words since then': 'merci-indigo',
  'words of others in line since then': 'fauteuil-indigo',
  'telephone of who gives since then': '06 10 20 30 45',
  'where the two meet since then': 'fontaine-indigo',
  'how a thing is since then': 'rayure-indigo',
  'one’s own street since then': 'venelle-indigo',
  'what is to be repaired since then': 'rayon-indigo',
  'answer of a workshop since then': 'regret-indigo',
} as const

export type World = {
  readonly server: LendingTown
  /** On the page of Lomme, whose residents give and ask here and on the site of another town. */
  readonly here: Person
  readonly own: Person
  /** On the page of Lambersart. */
  readonly theo: Person
  readonly ids: {
    readonly loanId: readonly string[]
    readonly appointmentId: readonly string[]
    readonly offer: readonly string[]
  }
  /** What is not the same in each run. */
  readonly others: Readonly<Record<string, string>>
}

const atLambersart = { site: lambersart, origin: lambersartOrigin }

type Link = { readonly loanId: string; readonly secret: string; readonly site: string }

/** What is shown in the talk about a loan, by the link of one of its sides; the photo's name. */
async function show(server: LendingTown, { loanId, ...link }: Link, colour: string): Promise<string> {
  const by = { ...link, kind: 'loan', id: loanId } as const
  const photo = await sendByLink(server, by, colour)
  const page = await visitor(server, { origin: ourAddress })
  const { reason } = await page.act('talks.sayLink', { ...by, words: '', photos: [photo] })
  if (reason !== undefined) throw new Error(reason)
  return photo.slice(0, 32)
}

/** Nadiège lends at Lomme to who asks at Lambersart; much is said between them. */
async function lend(server: LendingTown, here: Person, theo: Person) {
  const offer = await publishAs(here, { draft: { title: canaries['titles of one’s own things'] } })
  const { id } = await asked(theo, offer, {
    ...days(2, 3),
    site: lambersart,
    firstName: canaries['first names of who asks'],
    words: canaries['first words'],
    phone: canaries['telephone of who asks'],
  })
  const { link, note } = await notingAt(server, id, 'giver')
  const taker = { ...(await notingAt(server, id, 'taker')).link, site: lambersart }
  const page = await visitor(server, { origin: ourAddress })
  const giver = { ...link, site: lambersart }
  await page.act('loans.show', {
    ...giver,
    phone: canaries['telephone of who gives'],
    meeting: canaries['where the two meet'],
  })
  await page.act('loans.answerLink', { ...giver, answer: 'accept', words: canaries['words of an act'] })
  await page.act('loans.sayLink', { ...taker, words: canaries['later words'] })
  const photo = await show(server, taker, 'red')
  server.clock.set('2027-03-02T09:00:00Z')
  await page.act('loans.answerLink', { ...giver, answer: 'hand-over' })
  await page.act('loans.answerLink', { ...taker, answer: 'hand-over' })
  await note({ condition: canaries['how a thing is'] })
  server.clock.set('2027-03-10T10:00:00Z')
  await page.act('loans.askHelpLink', { ...giver, words: canaries['words to those who help'] })
  await page.act('loans.reportLink', { ...giver, reason: 'other', words: canaries['words of a report'] })
  return { offer, id, photo }
}

export async function openWorld(engine: Engine): Promise<World> {
  const server = await openLending(engine)
  const { lucas, services, clock, town } = server
  await openLambersart(server)
  const here = await signIn(server, { firstName: canaries['one’s own first name'] })
  const own = await onOurs(server, here)
  const there = await signIn(server, { email: here.email, ...atLambersart })
  const theo = await signIn(server, { firstName: canaries['first names of who asks'], ...atLambersart })
  const lent = await lend(server, here, theo)
  const gift = await publishAs(here, { draft: { kind: 'give', title: 'Fauteuil' } })
  const first = await asked(lucas, gift, { words: canaries['words of others in line'] })
  await asked(theo, gift, { site: lambersart, words: canaries['words of others in line'] })
  const theirs = await publishAs(await signIn(server, atLambersart), { site: lambersart, draft: { title: 'Scie' } })
  const elsewhere = await asked(there, theirs, {
    ...days(20, 21),
    site: lambersart,
    words: canaries['one’s own words elsewhere'],
  })
  await own.act('accounts.changeProfile', { phone: canaries['telephone of the account'] })
  await here.act('offers.keepSearch', { site: lomme, sought: { words: canaries['searches that are kept here'] } })
  await there.act('offers.keepSearch', {
    site: lambersart,
    sought: { words: canaries['searches that are kept elsewhere'] },
  })
  await admitWorkshop(services.database, clock, {
    at: town.house,
    types: ['itinerant'],
    reachMetres: 20_000,
    onRequest: true,
  })
  const home = {
    address: { communeCode: '59355', text: `12 ${canaries['one’s own street']}` },
    words: canaries['what is to be repaired'],
    phone: canaries['telephone said to a workshop'],
  }
  const appointment = await booked(here, { ...home, startsAt: '2027-03-15T13:00:00.000Z' })
  await answerFromMail(server, {
    id: appointment.id,
    side: 'repairer',
    answer: 'refuse',
    words: canaries['answer of a workshop'],
  })
  const other = await booked(there, { ...home, site: lambersart, startsAt: '2027-03-15T15:00:00.000Z' })
  const secretOf = (id: string) =>
    loanPath(services.hmac, { id: toId<'Loan'>(id), site: { slug: lomme }, mark: undefined }, 'giver').split('#')[1] ??
    ''
  return {
    server,
    here,
    own,
    theo,
    ids: {
      loanId: [lent.id, first.id, elsewhere.id],
      appointmentId: [appointment.id, other.id],
      offer: [lent.offer, gift],
    },
    others: {
      'one’s own e-mail': here.email,
      'e-mail of who asks': theo.email,
      'e-mail of another who asks': lucas.email,
      'link of a loan that lasts': secretOf(lent.id),
      'link of another in line': secretOf(first.id),
      'link of an appointment that lasts': appointmentSecret(services.hmac, 'resident', {
        id: toId(appointment.id),
        mark: undefined,
      }),
      'photos of a talk': lent.photo,
      'what is asked elsewhere': elsewhere.id,
      'what is booked elsewhere': other.id,
    },
  }
}

/** The two have another request between them, one more asks for the gift, and another appointment is made. */
export async function sayMore({ ids, others, ...world }: World): Promise<World> {
  const { server, here, theo } = world
  const [, gift = ''] = ids.offer
  const offer = await publishAs(here, { draft: { title: canaries['titles of one’s own things'] } })
  const { id } = await asked(theo, offer, {
    ...days(20, 21),
    site: lambersart,
    firstName: canaries['first names of who asks'],
    words: since['first words since then'],
  })
  const { link: giver, note } = await notingAt(server, id, 'giver')
  const taker = { ...(await notingAt(server, id, 'taker')).link, site: lambersart }
  const page = await visitor(server, { origin: ourAddress })
  await here.act('loans.answer', {
    loanId: id,
    answer: 'accept',
    site: lomme,
    words: since['words of an act since then'],
  })
  await page.act('loans.sayLink', { ...taker, words: since['later words since then'] })
  const photo = await show(server, taker, 'green')
  await page.act('loans.show', {
    ...giver,
    phone: since['telephone of who gives since then'],
    meeting: since['where the two meet since then'],
  })
  await asked(await signIn(server), gift, { words: since['words of others in line since then'] })
  server.clock.set('2027-03-20T09:00:00Z')
  for (const link of [giver, taker]) await page.act('loans.answerLink', { ...link, answer: 'hand-over' })
  await note({ condition: since['how a thing is since then'] })
  const appointment = await booked(here, {
    address: { communeCode: '59355', text: `12 ${since['one’s own street since then']}` },
    words: since['what is to be repaired since then'],
    startsAt: '2027-03-22T13:00:00.000Z',
  })
  await answerFromMail(server, {
    id: appointment.id,
    side: 'repairer',
    answer: 'refuse',
    words: since['answer of a workshop since then'],
  })
  const { loanId, appointmentId } = ids
  return {
    ...world,
    others: { ...others, 'photos of a talk since then': photo },
    ids: { ...ids, loanId: [...loanId, id], appointmentId: [...appointmentId, appointment.id] },
  }
}
