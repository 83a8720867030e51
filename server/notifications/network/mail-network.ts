import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { languages } from '../../base/language.js'
import type { EventOf } from '../../events/event.js'
import { findRequest } from '../../joining/index.js'
import { findProposal, membersById } from '../../members/index.js'
import { networkAdmins } from '../../roles/index.js'
import { findSiteById } from '../../sites/index.js'
import { layOut } from '../mail/lay-out.js'
import { messageIdOf, sendOnce, type Post } from '../mail/send-once.js'
import { networkMails } from './network-mails.strings.js'

export const networkMailEvents = ['proposal.decided', 'join.asked', 'join.decided'] as const

type NetworkEvent = EventOf<(typeof networkMailEvents)[number]>

export async function mailNetwork(post: Post, event: NetworkEvent): Promise<void> {
  switch (event.type) {
    case 'proposal.decided':
      return mailProposer(post, event.proposalId)
    case 'join.asked':
      return mailAdmins(post, event.requestId)
    case 'join.decided':
      return mailAsker(post, event.requestId)
  }
}

/** Where an address was left for the answer. */
async function mailProposer(post: Post, id: Id<'Proposal'>): Promise<void> {
  const db = post.database.reader
  const proposal = await findProposal(db, id)
  if (!proposal?.decided || proposal.email === undefined) return
  const { name, language, email, proposer = '', decided } = proposal
  const site = await findSiteById(db, proposal.siteId)
  const member = decided.memberId && (await membersById(db, [decided.memberId])).get(decided.memberId)
  const words = networkMails[language].proposal
  const said = words[decided.outcome]
  const place = member?.name ?? name
  await sendOnce(post, {
    messageId: messageIdOf(post, 'proposal', id),
    to: { name: proposer, address: email },
    ...layOut({
      language,
      subject: said.subject(name),
      site: site?.name,
      title: said.subject(name),
      opening: [said.opening(name, place)],
      ...(decided.reason !== undefined && { quote: { from: words.reason, text: decided.reason, isTheirs: true } }),
      ...(member &&
        site && { press: { label: words.press, href: `${post.publicUrl}/s/${site.slug}/carte/${member.slug}` } }),
      footer: words.footer(site?.name ?? ''),
      theirs: [name, place, site?.name],
    }),
  })
}

async function mailAdmins(post: Post, id: Id<'JoinRequest'>): Promise<void> {
  const db = post.database.reader
  const request = await findRequest(db, id)
  if (!request || request.decided) return
  for (const admin of await networkAdmins(db)) {
    const account = await findAccount(db, admin)
    if (account?.email === undefined) continue
    const language = account.language ?? languages[0]
    const words = networkMails[language].asked
    await sendOnce(post, {
      messageId: messageIdOf(post, 'join', id, admin),
      to: { name: account.firstName, address: account.email },
      ...layOut({
        language,
        subject: words.subject(request.name),
        title: words.subject(request.name),
        opening: [words.opening(request.name, request.origin)],
        ...(request.words !== '' && {
          quote: { from: words.quote(request.contact ?? ''), text: request.words, isTheirs: true },
        }),
        press: { label: words.press, href: `${post.publicUrl}/bureau#/network/network/network/sites` },
        footer: words.footer,
        theirs: [request.name],
      }),
    })
  }
}

async function mailAsker(post: Post, id: Id<'JoinRequest'>): Promise<void> {
  const db = post.database.reader
  const request = await findRequest(db, id)
  if (!request?.decided || request.email === undefined) return
  const { name, language, email, contact = '', decided } = request
  const site = decided.siteId && (await findSiteById(db, decided.siteId))
  const words = networkMails[language].joined
  const { subject, opening, after } = words[decided.outcome]
  await sendOnce(post, {
    messageId: messageIdOf(post, 'join-answer', id),
    to: { name: contact, address: email },
    ...layOut({
      language,
      subject: subject(name),
      title: subject(name),
      opening: [opening(name)],
      ...(decided.reason !== undefined && { quote: { from: words.reason, text: decided.reason, isTheirs: true } }),
      ...(site && { press: { label: words.press, href: `${post.publicUrl}/s/${site.slug}` } }),
      after,
      footer: words.footer,
      theirs: [name],
    }),
  })
}
