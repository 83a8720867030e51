import type { Kysely, Transaction } from 'kysely'
import type { AccountTable } from '../accounts/account.table.js'
import type { EmailChangeTable } from '../accounts/email/email-change.table.js'
import type { SessionPassTable } from '../accounts/pass/pass.table.js'
import type { SessionTable, SpentProofTable } from '../accounts/session.table.js'
import type { SignInTable } from '../accounts/sign-in.table.js'
import type { FollowerTable, OutboxEventTable, ParkedEventTable } from '../events/event.table.js'
import type { LoosePhotoTable } from '../media/loose-photo.table.js'
import type { JoinRequestTable } from '../joining/join-request.table.js'
import type { PlaceImportTable } from '../members/file-import/place-import.table.js'
import type { MemberLinkTable, MemberTable, MemberTagTable } from '../members/member.table.js'
import type { WrittenFieldTable } from '../members/own/written-field.table.js'
import type { PlaceClosureTable, PlaceTable, PlaceTagTable } from '../members/place.table.js'
import type { ProposedPlaceTable } from '../members/proposals/proposal.table.js'
import type { PublishingBanTable } from '../moderation/bans/ban.table.js'
import type { ModerationNoteTable } from '../moderation/notes/note.table.js'
import type { DecisionTable, SubjectHoldTable } from '../moderation/decisions/decision.table.js'
import type { HidingTable, ObjectionTable } from '../moderation/hiding.table.js'
import type { RulesTable } from '../moderation/rules/rules.table.js'
import type { BarredWordTable } from '../moderation/words/barred-word.table.js'
import type { ReportTable } from '../moderation/report.table.js'
import type { PersonBlockTable } from '../conversations/blocks/person-block.table.js'
import type { MessageTable } from '../conversations/message.table.js'
import type { MessagePhotoTable } from '../conversations/photos/message-photo.table.js'
import type { TalkMuteTable } from '../conversations/talks/talk-mute.table.js'
import type { TalkSideTable } from '../conversations/talks/talk-side.table.js'
import type { DepositTable } from '../groups/deposits/deposit.table.js'
import type { MembershipHostAddressTable, MembershipHostTable } from '../groups/hosts/host.table.js'
import type { MembershipKindTable, MembershipTable } from '../groups/membership.table.js'
import type { CategoryTable } from '../offers/category.table.js'
import type {
  KeptItemTable,
  OfferCopyTable,
  OfferDayTable,
  OfferPhotoTable,
  OfferSpotTable,
  OfferTable,
} from '../offers/offer.table.js'
import type { StockImportLineTable, StockImportTable } from '../offers/stock-files/stock-import.table.js'
import type { StockTable } from '../offers/stock.table.js'
import type { BorrowerTable } from '../loans/borrowers/borrower.table.js'
import type { LackingPutOffTable } from '../loans/lacking/put-off.table.js'
import type { ThanksTable } from '../loans/thanks/thanks.table.js'
import type { UndoableActTable } from '../loans/undo/undoable-act.table.js'
import type { LoanWaitTable } from '../loans/waits/wait.table.js'
import type { LoanNoteTable, LoanPhotoTable } from '../loans/loan-note.table.js'
import type { LoanCallTable, LoanDrawDateTable, LoanDrawTable, LoanRuleTable, LoanTable } from '../loans/loan.table.js'
import type { SavedSearchTable } from '../offers/saved-searches/saved-search.table.js'
import type { MailOutageTable } from '../notifications/mail/mail-outage.table.js'
import type { SentMailTable } from '../notifications/mail/sent-mail.table.js'
import type { SpelledOfferTable } from '../offers/search/spelled-offer.table.js'
import type { AppointmentCellTable, AppointmentTable } from '../repairs/appointment.table.js'
import type {
  AgendaTable,
  RepairerBikeTypeTable,
  RepairerClosureTable,
  RepairerCommuneTable,
  RepairerOpeningTable,
  RepairerTable,
  RepairServiceTable,
} from '../repairs/repairer.table.js'
import type { RepairerAdmissionTable } from '../repairs/admission/admission.table.js'
import type { WorkshopCalendarTable } from '../repairs/workshop/calendar/calendar.table.js'
import type { AuditEntryTable } from '../roles/audit/audit-entry.table.js'
import type { InvitationTable } from '../roles/invitations/invitation.table.js'
import type { RoleTable } from '../roles/role.table.js'
import type { ScreenDigitsTable, ScreenTable, ScreenTryTable } from '../roles/screens/screen.table.js'
import type { ActCountTable, IdempotencyKeyTable } from '../rpc/door.table.js'
import type { SecretTable } from '../rpc/secret.table.js'
import type { MissedWordTable, SiteMissedWordTable } from '../search/missed/missed-word.table.js'
import type { SpellingKeyTable, SpellingTable } from '../search/spelling.table.js'
import type { MeaningTable, SubjectWordTable, VocabularyTable } from '../search/vocabulary.table.js'
import type { SiteAgreementTable } from '../sites/agreements/agreement.table.js'
import type { AskedOriginTable } from '../sites/origins/asked-origin.table.js'
import type { SiteOriginTable, SiteTable } from '../sites/site.table.js'
import type {
  CommunePostcodeTable,
  CommuneTable,
  GazetteerTable,
  IntercommunalityTable,
} from '../territories/commune.table.js'
import type { TerritoryCommuneTable, TerritoryTable } from '../territories/territory.table.js'

export type Tables = {
  outbox_event: OutboxEventTable
  follower: FollowerTable
  parked_event: ParkedEventTable
  idempotency_key: IdempotencyKeyTable
  act_count: ActCountTable
  secret: SecretTable
  commune: CommuneTable
  commune_postcode: CommunePostcodeTable
  intercommunality: IntercommunalityTable
  gazetteer: GazetteerTable
  territory: TerritoryTable
  territory_commune: TerritoryCommuneTable
  subject_word: SubjectWordTable
  meaning: MeaningTable
  vocabulary: VocabularyTable
  missed_word: MissedWordTable
  site_missed_word: SiteMissedWordTable
  account: AccountTable
  member: MemberTable
  member_tag: MemberTagTable
  member_link: MemberLinkTable
  place: PlaceTable
  place_tag: PlaceTagTable
  place_closure: PlaceClosureTable
  proposed_place: ProposedPlaceTable
  place_import: PlaceImportTable
  join_request: JoinRequestTable
  written_field: WrittenFieldTable
  site: SiteTable
  site_origin: SiteOriginTable
  asked_origin: AskedOriginTable
  site_agreement: SiteAgreementTable
  role: RoleTable
  invitation: InvitationTable
  audit_entry: AuditEntryTable
  report: ReportTable
  hiding: HidingTable
  objection: ObjectionTable
  decision: DecisionTable
  subject_hold: SubjectHoldTable
  publishing_ban: PublishingBanTable
  moderation_note: ModerationNoteTable
  rules: RulesTable
  barred_word: BarredWordTable
  message: MessageTable
  message_photo: MessagePhotoTable
  talk_mute: TalkMuteTable
  talk_side: TalkSideTable
  person_block: PersonBlockTable
  membership_kind: MembershipKindTable
  membership: MembershipTable
  deposit: DepositTable
  membership_host: MembershipHostTable
  membership_host_address: MembershipHostAddressTable
  category: CategoryTable
  offer: OfferTable
  kept_item: KeptItemTable
  offer_copy: OfferCopyTable
  offer_day: OfferDayTable
  offer_photo: OfferPhotoTable
  offer_spot: OfferSpotTable
  stock: StockTable
  loan: LoanTable
  borrower: BorrowerTable
  loan_rule: LoanRuleTable
  loan_call: LoanCallTable
  loan_draw: LoanDrawTable
  loan_draw_date: LoanDrawDateTable
  loan_wait: LoanWaitTable
  loan_note: LoanNoteTable
  loan_photo: LoanPhotoTable
  thanks: ThanksTable
  undoable_act: UndoableActTable
  lacking_put_off: LackingPutOffTable
  stock_import: StockImportTable
  stock_import_line: StockImportLineTable
  watch: SavedSearchTable
  spelling: SpellingTable
  spelling_key: SpellingKeyTable
  spelled_offer: SpelledOfferTable
  sign_in: SignInTable
  email_change: EmailChangeTable
  screen: ScreenTable
  screen_digits: ScreenDigitsTable
  screen_try: ScreenTryTable
  session: SessionTable
  session_pass: SessionPassTable
  spent_proof: SpentProofTable
  loose_photo: LoosePhotoTable
  sent_mail: SentMailTable
  mail_outage: MailOutageTable
  repairer: RepairerTable
  repairer_admission: RepairerAdmissionTable
  repairer_bike_type: RepairerBikeTypeTable
  repairer_commune: RepairerCommuneTable
  repairer_opening: RepairerOpeningTable
  repairer_closure: RepairerClosureTable
  repair_service: RepairServiceTable
  workshop_calendar: WorkshopCalendarTable
  agenda: AgendaTable
  appointment: AppointmentTable
  appointment_cell: AppointmentCellTable
}

/** On SQLite its connection cannot write. */
export type Db = Kysely<Tables>
/** Only the door and the command line open one. */
export type Tx = Transaction<Tables>
