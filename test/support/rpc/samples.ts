import type { Reason } from '../../../server/api.js'
import { newId, type Id } from '../../../server/base/id.js'
import { appRouter } from '../../../server/router.js'
import { works, type Role, type Work } from '../../../server/rpc/actor.js'
import type { By } from '../../../server/rpc/procedures.js'
import { currentAgreement } from '../../../server/sites/agreements/agreement.js'
import { site } from '../accounts/signing-in.js'
import { newFlow } from '../session.js'
import { lommeOrigin } from '../town.js'
import { ofNetwork } from './network-samples.js'
import { samplesOfDesk } from './samples-of-desk.js'
import { samplesOfTalks } from './samples-of-talks.js'
import { samplesOfWords } from './samples-of-words.js'

/** `role`: one that fits what the call is about. What staff's calls name, the member or the site, is added to them. */
export type SampleTown = { readonly drill: Id<'Offer'>; readonly role: Role }

/** `answers`: what whoever may is told with this input, when it is not simply done. */
export type Sample = {
  readonly input: (town: SampleTown) => object
  readonly answers?: Reason
  /** What a partner's page is told that may do no more than ask for what is done there. */
  readonly here?: Reason
  /** What our own pages are told of what is done on a partner's alone. */
  readonly ours?: Reason
}

const secret = 'x'.repeat(32)
const appointmentId = newId<'Appointment'>()

const said = { reason: 'other', words: 'Bonjour' }

/** The same two rooms: of a site's moderators, and of the network. */
function ofDesk(desk: string): Record<string, Sample> {
  const about = ({ drill: id }: SampleTown) => ({ kind: 'offer', id })
  return {
    [`${desk}.queue`]: { input: () => ({}) },
    [`${desk}.queueCsv`]: { input: () => ({}) },
    [`${desk}.bans`]: { input: () => ({}) },
    [`${desk}.open`]: { input: about },
    [`${desk}.hold`]: { input: about },
    [`${desk}.preview`]: { input: (town) => ({ ...about(town), does: 'hide', reason: 'other' }) },
    [`${desk}.decide`]: {
      input: (town) => ({ ...about(town), ...said, does: 'hide', seen: 'none 9-9' }),
      answers: 'subject-changed',
    },
    [`${desk}.undo`]: { input: () => ({ decisionId: newId() }), answers: 'subject-gone' },
    [`${desk}.ban`]: { input: () => ({ kind: 'offer', id: newId(), ...said }), answers: 'subject-gone' },
    [`${desk}.note`]: { input: (town) => ({ ...about(town), words: 'Bonjour' }) },
    [`${desk}.removeNote`]: { input: () => ({ noteId: newId() }), answers: 'subject-gone' },
    [`${desk}.liftBan`]: { input: () => ({ banId: newId() }), answers: 'subject-gone' },
  }
}

export const samples: Readonly<Record<string, Sample>> = {
  ...ofNetwork,
  ...ofDesk('moderation'),
  ...ofDesk('networkModeration'),
  ...samplesOfDesk,
  ...samplesOfTalks,
  ...samplesOfWords,
  'accounts.requestCode': {
    input: () => ({ email: `${newId()}@exemple.fr`, flow: newFlow().hash, locale: 'fr', site }),
  },
  'accounts.signIn': {
    input: () => ({ code: '123456', communeCode: '59355', firstName: 'Alma', flow: newFlow().flow, site }),
    answers: 'code-over',
  },
  'accounts.proveAgain': {
    input: () => ({ code: '123456', flow: newFlow().flow, site }),
    answers: 'code-over',
    here: 'origin-undeclared',
  },
  'accounts.endSession': { input: () => ({ secret, sessionId: newId(), site }), answers: 'invalid-input' },
  'accounts.makePass': { input: () => ({ site }), ours: 'invalid-input' },
  'accounts.takePass': { input: () => ({ pass: 'x'.repeat(43), from: lommeOrigin, site }), here: 'origin-undeclared' },
  'accounts.me': { input: () => ({ site }) },
  'accounts.profile': { input: () => ({ site }), here: 'origin-undeclared' },
  'accounts.changeProfile': { input: () => ({ site, phone: '03 20 00 00 00' }), here: 'origin-undeclared' },
  'accounts.sessions': { input: () => ({ site }), here: 'origin-undeclared' },
  'accounts.endOneSession': { input: () => ({ site, sessionId: newId() }), here: 'origin-undeclared' },
  'accounts.endAllSessions': { input: () => ({ site, keepThis: true }), here: 'origin-undeclared' },
  'accounts.changeEmail': {
    input: () => ({ site, email: `${newId()}@exemple.fr`, locale: 'fr' }),
    here: 'origin-undeclared',
  },
  'accounts.proveEmail': {
    input: () => ({ site, changeId: newId(), code: '123456' }),
    answers: 'code-over',
    here: 'origin-undeclared',
  },
  'accounts.cancelEmailChange': { input: () => ({ site }), here: 'origin-undeclared' },
  ...Object.fromEntries(
    ['openEmailLink', 'confirmEmailChange', 'stopEmailChange'].map((name): [string, Sample] => [
      `accounts.${name}`,
      { input: () => ({ changeId: newId(), secret, site }), answers: 'link-over' },
    ]),
  ),
  'accounts.askExport': { input: () => ({ site, locale: 'fr' }), here: 'origin-undeclared' },
  'accounts.askErase': { input: () => ({ site, locale: 'fr' }), here: 'origin-undeclared' },
  ...Object.fromEntries(
    ['openExportLink', 'openEraseLink', 'erase'].map((name): [string, Sample] => [
      `accounts.${name}`,
      { input: () => ({ link: `${newId()}.${secret}`, site }), answers: 'link-over' },
    ]),
  ),
  'accounts.signOut': { input: () => ({ site }) },
  'offers.open': { input: () => ({ site }) },
  'offers.search': { input: () => ({ site }) },
  'offers.sheet': { input: ({ drill }) => ({ id: drill, site }) },
  'offers.placesWith': { input: () => ({ site, words: 'perceuse' }) },
  'offers.ofGiver': { input: ({ drill }) => ({ offerId: drill, site }) },
  'offers.report': { input: ({ drill }) => ({ offerId: drill, reason: 'other', site, words: 'Bonjour' }) },
  'today.show': { input: () => ({ span: 'day' }) },
  'moderation.report': {
    input: ({ drill }) => ({ id: drill, kind: 'offer', reason: 'other', site, words: 'Bonjour' }),
  },
  'moderation.reportSigned': {
    input: ({ drill }) => ({ id: drill, kind: 'offer', reason: 'other', site, words: 'Bonjour' }),
  },
  'moderation.openObjection': { input: () => ({ hidingId: appointmentId, secret, site }), answers: 'subject-gone' },
  'moderation.object': {
    input: () => ({ hidingId: appointmentId, secret, site, words: 'Bonjour' }),
    answers: 'subject-gone',
  },
  'offers.publish': {
    input: () => ({
      site,
      over15: true,
      rulesVersion: '2027-01',
      draft: { kind: 'give', title: 'Livres', description: '', category: 'tools', photos: [] },
    }),
  },
  'offers.change': {
    input: ({ drill }) => ({
      offerId: drill,
      sequence: 0,
      site,
      draft: { kind: 'give', title: 'Livres', description: '', category: 'tools', photos: [] },
    }),
    answers: 'offer-gone',
  },
  ...Object.fromEntries(
    ['pause', 'resume', 'renew', 'close', 'withdraw', 'duplicate'].map((name): [string, Sample] => [
      `offers.${name}`,
      { input: ({ drill }) => ({ offerId: drill, site }), answers: 'offer-gone' },
    ]),
  ),
  'offers.setAway': { input: () => ({ away: true, site }), here: 'origin-undeclared' },
  'offers.openRenewLink': { input: ({ drill }) => ({ offerId: drill, secret, site }), answers: 'offer-gone' },
  'offers.renewLink': { input: ({ drill }) => ({ offerId: drill, secret, site }), answers: 'offer-gone' },
  'offers.mine': { input: () => ({ site }) },
  'offers.keepSearch': { input: () => ({ site, sought: { words: 'perceuse' } }) },
  'offers.keptSearches': { input: () => ({ site }) },
  'offers.dropSearch': { input: () => ({ site, watchId: newId() }) },
  'offers.stopWatch': { input: () => ({ site, watchId: newId(), secret }), answers: 'link-over' },
  'offers.ownOffer': { input: ({ drill }) => ({ offerId: drill, site }), answers: 'offer-gone' },
  'offers.proposeCategory': { input: () => ({ site, title: 'Perceuse' }) },
  'repairs.addresses': { input: () => ({ site, text: '3 place du Lavoir' }) },
  'repairs.open': { input: () => ({ site }) },
  'repairs.search': { input: () => ({ site }) },
  'repairs.reach': {
    input: () => ({ address: { communeCode: '59355' }, repairer: 'personne', site }),
    answers: 'repairer-unknown',
  },
  'repairs.repairer': { input: () => ({ repairer: 'personne', site }), answers: 'repairer-unknown' },
  'repairs.slots': { input: () => ({ repairer: 'personne', site }), answers: 'repairer-unknown' },
  'repairs.book': {
    input: () => ({
      bikeType: 'classic',
      firstName: 'Alma',
      locale: 'fr',
      repairer: 'personne',
      site,
      startsAt: '2027-03-02T08:00:00.000Z',
      words: '',
    }),
    answers: 'repairer-unknown',
  },
  'repairs.mine': { input: () => ({ site }) },
  'repairs.openAppointment': { input: () => ({ appointmentId, site }), answers: 'appointment-gone' },
  'repairs.answer': { input: () => ({ answer: 'cancel', appointmentId, site }), answers: 'appointment-gone' },
  'repairs.openLink': { input: () => ({ appointmentId, secret, site }), answers: 'appointment-gone' },
  'repairs.answerLink': {
    input: () => ({ answer: 'cancel', appointmentId, secret, site }),
    answers: 'appointment-gone',
  },
  'members.open': { input: () => ({ site }) },
  'members.search': { input: () => ({ site }) },
  'members.points': { input: () => ({ site }) },
  'members.tile': { input: () => ({ site, x: 0, y: 0, z: 0 }) },
  'members.sheet': { input: () => ({ site, slug: 'maison-des-marais' }) },
  'places.list': { input: () => ({}) },
  'places.show': { input: () => ({ place: 'nulle-part' }), answers: 'place-unknown' },
  'places.preview': { input: () => ({ place: 'nulle-part' }), answers: 'place-unknown' },
  'places.addresses': { input: () => ({ place: 'nulle-part', text: '3 place du Lavoir' }), answers: 'place-unknown' },
  'places.seat': { input: () => ({ place: 'nulle-part', at: 'commune' as const }), answers: 'place-unknown' },
  'places.change': { input: () => ({ place: 'nulle-part', mark: '' }), answers: 'place-unknown' },
  'places.closeDays': {
    input: () => ({ place: 'nulle-part', from: '2027-08-01', to: '2027-08-31' }),
    answers: 'place-unknown',
  },
  'places.openDays': { input: () => ({ place: 'nulle-part', from: '2027-08-01' }), answers: 'place-unknown' },
  'places.rest': {
    input: () => ({ place: 'nulle-part', from: '2027-08-01', until: '2027-08-31' }),
    answers: 'place-unknown',
  },
  'places.changePhoto': { input: () => ({ place: 'nulle-part' }), answers: 'place-unknown' },
  'places.wake': { input: () => ({ place: 'nulle-part' }), answers: 'place-unknown' },
  'places.closing': { input: () => ({ place: 'nulle-part' }), answers: 'place-unknown' },
  'places.closeForGood': { input: () => ({ place: 'nulle-part', offers: 0 }), answers: 'place-unknown' },
  'places.reopen': { input: () => ({ place: 'nulle-part' }), answers: 'place-unknown' },
  'places.answerOffered': {
    input: () => ({ place: 'nulle-part', field: 'hours', mark: '', does: 'take' }),
    answers: 'place-unknown',
  },
  'roles.mine': { input: () => ({ site }), here: 'origin-undeclared' },
  'roles.people': { input: () => ({}) },
  'roles.everyone': { input: () => ({}) },
  'roles.peopleExport': { input: () => ({ locale: 'fr' }) },
  'roles.everyoneExport': { input: () => ({ locale: 'fr' }) },
  'roles.invite': { input: ({ role }) => ({ email: `${newId()}@exemple.fr`, role, locale: 'fr' }) },
  'roles.withdrawInvitation': { input: () => ({ invitationId: newId() }), answers: 'invitation-over' },
  'roles.changeRole': { input: ({ role }) => ({ roleId: newId(), from: role, to: role }), answers: 'role-missing' },
  'roles.endRole': { input: () => ({ roleId: newId() }), answers: 'role-missing' },
  'roles.leave': { input: () => ({ site, roleId: newId() }), answers: 'role-missing', here: 'origin-undeclared' },
  'roles.openInvitation': { input: () => ({ link: `${newId()}.${secret}`, site }), answers: 'invitation-over' },
  'roles.acceptInvitation': {
    input: () => ({ link: `${newId()}.${secret}`, site }),
    answers: 'invitation-over',
    here: 'origin-undeclared',
  },
  'roles.declineInvitation': { input: () => ({ link: `${newId()}.${secret}`, site }), answers: 'invitation-over' },
  'rules.current': { input: () => ({ site }) },
  'sites.open': { input: () => ({ site }) },
  'sites.standing': { input: () => ({ site }) },
  'sites.settings': { input: () => ({}) },
  'sites.change': { input: () => ({ seen: 0, look: { accent: '#8a2f4b' } }) },
  'sites.acceptAgreement': { input: () => ({ version: currentAgreement }) },
  'sites.endAgreement': { input: () => ({}) },
  'sites.judgeLook': { input: () => ({ look: { accent: '#8a2f4b' } }) },
  'sites.askOrigin': { input: () => ({ origin: `https://${newId()}.example` }) },
  'sites.dropOrigin': { input: () => ({ origin: 'https://www.elsewhere.example' }) },
  'sites.proveOrigin': { input: () => ({ site, code: secret }), answers: 'origin-code-over' },
  'territories.find': { input: () => ({ site, text: 'lomme' }) },
}

/** Every procedure that a browser may call, by the router itself. */
export const procedures = Object.keys(appRouter._def.procedures).toSorted()

export const definitionOf = (path: string): { type: string; meta?: { by: By } } =>
  appRouter._def.procedures[path as never]['_def']

/** What a call of staff's is about: what `works` says of its work, or each of the three. */
export type SubjectKind = 'member' | 'site' | 'network'

export const kindsOf = (work: Work): readonly SubjectKind[] =>
  works[work].of === 'any' ? ['member', 'site', 'network'] : [works[work].of]

export type Place = { readonly member: string; readonly site: string }

export function naming(kind: SubjectKind, { member, site: slug }: Place): Partial<Place> {
  return kind === 'member' ? { member } : kind === 'site' ? { site: slug } : {}
}
