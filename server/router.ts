import { accountsRouter } from './accounts/accounts.router.js'
import { impactRouter } from './impact/impact.router.js'
import { joiningRouter, networkSitesRouter } from './joining/joining.router.js'
import { lendingTold, lentCopies } from './loans/index.js'
import { loansRouter } from './loans/loans.router.js'
import { communeOfSite } from './members/index.js'
import { membersRouter } from './members/members.router.js'
import { networkMembersRouter } from './members/network/network.router.js'
import { placesRouter } from './members/own/places.router.js'
import { barredWordsRouter } from './moderation/words/barred-words.router.js'
import { rulesRouter } from './moderation/rules/rules.router.js'
import { networkModerationRouter } from './moderation/desk/desk.router.js'
import { moderationRouter } from './moderation/moderation.router.js'
import { mailsRouter } from './notifications/mail/mails.router.js'
import { previewDecision } from './notifications/moderation/preview-decision.js'
import { categoriesRouter } from './offers/categories/categories.router.js'
import { caughtBy } from './offers/board/caught-by.js'
import { tryQuestion } from './offers/board/try-question.js'
import { offersRouter } from './offers/offers.router.js'
import { countAtPlace } from './offers/stock/at-place.store.js'
import { bringAlong, leavePlace, relistMember } from './offers/stock/relist.js'
import { stockFilesRouter } from './offers/stock-files/stock-files.router.js'
import { stockRouter } from './offers/stock/stock.router.js'
import { repairsRouter } from './repairs/repairs.router.js'
import { workshopRouter } from './repairs/workshop/workshop.router.js'
import { lastToTouch } from './roles/audit/audit-entry.store.js'
import { noteInTheirName } from './roles/audit/note-in-their-name.js'
import { rolesRouter } from './roles/roles.router.js'
import { router } from './rpc/procedures.js'
import { vocabularyRouter } from './search/desk/vocabulary.router.js'
import { territoryOfSite } from './sites/index.js'
import { sitesRouter } from './sites/sites.router.js'
import { readVocabularyText, subjectKinds } from './commands/vocabulary-file.js'
import { hasActed, personHolders, roomOwners, subjectOwners } from './together.js'
import { territoriesRouter } from './territories/territories.router.js'

export const appRouter = router({
  accounts: accountsRouter(personHolders),
  barredWords: barredWordsRouter(caughtBy),
  categories: categoriesRouter,
  impact: impactRouter,
  joining: joiningRouter,
  loans: loansRouter,
  mails: mailsRouter,
  members: membersRouter,
  moderation: moderationRouter({ owners: subjectOwners, preview: previewDecision, hasActed }),
  networkMembers: networkMembersRouter,
  networkModeration: networkModerationRouter(subjectOwners, previewDecision),
  networkSites: networkSitesRouter,
  offers: offersRouter(lendingTold),
  places: placesRouter({ lastToTouch }, { bringAlong, count: countAtPlace, leave: leavePlace, relist: relistMember }),
  repairs: repairsRouter,
  roles: rolesRouter(roomOwners),
  rules: rulesRouter,
  sites: sitesRouter({ lastToTouch, noteInTheirName }),
  stock: stockRouter(lentCopies),
  stockFiles: stockFilesRouter,
  territories: territoriesRouter({ territoryOfSite, communeOfSite }),
  vocabulary: vocabularyRouter({ kinds: subjectKinds, readFile: readVocabularyText, tryQuestion }),
  workshop: workshopRouter,
})
