import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { languages, type Language } from '../../base/language.js'
import { oneLine } from '../../base/one-line.js'
import type { EventOf } from '../../events/event.js'
import {
  appointmentPath,
  findAppointmentDetails,
  findWorkshopOfNetwork,
  type WorkshopOfNetwork,
} from '../../repairs/index.js'
import { networkAdmins, staffOf } from '../../roles/index.js'
import { formatsOf } from '../appointments/formats.js'
import { layOut, type Letter } from '../mail/lay-out.js'
import { pageIn } from '../mail/page-in.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { workshopMails } from './workshop-mails.strings.js'

export const workshopMailEvents = ['workshop.sent', 'workshop.answered'] as const

type Told = EventOf<(typeof workshopMailEvents)[number]>

/** What has become of it since is told by its own mail. */
export async function mailWorkshop(post: Post, event: Told, eventId: string): Promise<void> {
  const workshop = await findWorkshopOfNetwork(post.database.reader, event.repairerId, post.clock.now())
  if (!workshop) return
  const id = eventId.replaceAll(':', '.')
  if (event.type === 'workshop.sent') {
    if (workshop.state === 'sent' || workshop.asksZone) await mailNetwork(post, workshop, id)
    return
  }
  const { answer } = event
  if (workshop.state !== stateAfter[answer]) return
  await mailTeam(post, { workshop, answer }, id)
  if (answer === 'suspended') for (const visit of workshop.visits) await mailVisitor(post, visit, id)
}

const stateAfter = {
  admitted: 'admitted',
  asked: 'asked',
  refused: 'refused',
  resumed: 'admitted',
  suspended: 'suspended',
  zone: 'admitted',
  'zone-refused': 'admitted',
} as const

type Sending = { readonly people: readonly Id<'Account'>[]; readonly id: string }

/** To each of them who has an address, in their language. */
async function mailEach(
  post: Post,
  { people, id }: Sending,
  letterIn: (language: Language) => Omit<Letter, 'language' | 'title'>,
): Promise<void> {
  for (const person of people) {
    const account = await findAccount(post.database.reader, person)
    if (account?.email === undefined) continue
    const language = account.language ?? languages[0]
    const letter = letterIn(language)
    await sendOnce(post, {
      messageId: messageIdOf(post, 'workshop', id, person),
      to: { name: account.firstName, address: account.email },
      ...layOut({ ...letter, language, title: letter.subject }),
    })
  }
}

async function mailNetwork(
  post: Post,
  { name, slug, state, words: theirs }: WorkshopOfNetwork,
  id: string,
): Promise<void> {
  const people = await networkAdmins(post.database.reader)
  await mailEach(post, { people, id }, (language) => {
    const words = workshopMails[language]
    return {
      ...(state === 'sent' ? words.sent(oneLine(name)) : words.zone(oneLine(name))),
      ...(state === 'sent' && theirs !== '' && { quote: { from: words.theirWords, text: theirs, isTheirs: true } }),
      press: { label: words.look, href: `${post.publicUrl}/bureau#/network/network/network/workshops/${slug}` },
      footer: words.footers.network,
      theirs: [name],
    }
  })
}

type Answered = { readonly workshop: WorkshopOfNetwork; readonly answer: EventOf<'workshop.answered'>['answer'] }

/** What the network wrote goes with these. */
const hasWords: Partial<Record<Answered['answer'], true>> = {
  asked: true,
  refused: true,
  suspended: true,
  'zone-refused': true,
}

async function mailTeam(post: Post, { workshop, answer }: Answered, id: string): Promise<void> {
  const { name, memberId: member, memberSlug, sites } = workshop
  const people = await staffOf(post.database.reader, { member, work: 'opening' })
  await mailEach(post, { people, id }, (language) => {
    const words = workshopMails[language]
    return {
      ...words.answered[answer](oneLine(name), sites),
      ...(hasWords[answer] &&
        workshop.answer && { quote: { from: words.ourWords, text: workshop.answer, isTheirs: true } }),
      press: { label: words.desk, href: `${post.publicUrl}/bureau#/workshop/member/${memberSlug}` },
      footer: words.footers.team,
      theirs: [name, ...sites],
    }
  })
}

async function mailVisitor(post: Post, visit: Id<'Appointment'>, id: string): Promise<void> {
  const details = await findAppointmentDetails(post.database.reader, visit)
  if (details?.resident.email === undefined) return
  const { appointment, repairer, resident, site } = details
  const { language, startsAt } = appointment
  const words = workshopMails[language]
  const { day, hour } = formatsOf(language)
  const when = `${day(startsAt, repairer.zone, post.clock.now())}, ${hour(startsAt, repairer.zone)}`
  const { subject, opening, after } = words.stands(oneLine(repairer.name), when)
  await sendOnce(post, {
    messageId: messageIdOf(post, 'stands', id, visit),
    to: { name: resident.firstName, address: details.resident.email },
    ...layOut({
      language,
      subject,
      site: site.name,
      title: subject,
      opening,
      press: {
        label: words.visit,
        href: pageIn(post, site, { language, path: appointmentPath(post.hmac, details, 'resident') }),
      },
      ...(after && { after }),
      footer: words.footers.resident,
      theirs: [repairer.name, site.name],
    }),
  })
}
