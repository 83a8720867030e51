import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { languages } from '../../base/language.js'
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
import { layOut } from '../mail/lay-out.js'
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

async function mailNetwork(
  post: Post,
  { name, slug, state, words: theirs }: WorkshopOfNetwork,
  id: string,
): Promise<void> {
  for (const admin of await networkAdmins(post.database.reader)) {
    const account = await findAccount(post.database.reader, admin)
    if (account?.email === undefined) continue
    const language = account.language ?? languages[0]
    const words = workshopMails[language]
    const { subject, opening } = state === 'sent' ? words.sent(oneLine(name)) : words.zone(oneLine(name))
    await sendOnce(post, {
      messageId: messageIdOf(post, 'workshop', id, admin),
      to: { name: account.firstName, address: account.email },
      ...layOut({
        language,
        subject,
        title: subject,
        opening,
        ...(state === 'sent' && theirs !== '' && { quote: { from: words.theirWords, text: theirs, isTheirs: true } }),
        press: { label: words.look, href: `${post.publicUrl}/bureau#/network/network/network/workshops%2F${slug}` },
        footer: words.footers.network,
        theirs: [name],
      }),
    })
  }
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
  for (const manager of await staffOf(post.database.reader, { member, work: 'opening' })) {
    const account = await findAccount(post.database.reader, manager)
    if (account?.email === undefined) continue
    const language = account.language ?? languages[0]
    const words = workshopMails[language]
    const { subject, opening, after } = words.answered[answer](oneLine(name), sites)
    await sendOnce(post, {
      messageId: messageIdOf(post, 'workshop', id, manager),
      to: { name: account.firstName, address: account.email },
      ...layOut({
        language,
        subject,
        title: subject,
        opening,
        ...(hasWords[answer] &&
          workshop.answer && { quote: { from: words.ourWords, text: workshop.answer, isTheirs: true } }),
        press: { label: words.desk, href: `${post.publicUrl}/bureau#/workshop/member/${memberSlug}` },
        ...(after && { after }),
        footer: words.footers.team,
        theirs: [name, ...sites],
      }),
    })
  }
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
