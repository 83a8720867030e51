import { accountsRouter, findAccount } from './accounts/index.js'
import { talksRouter } from './conversations/index.js'
import { impactRouter } from './impact/index.js'
import { depositsRouter, membershipsRouter } from './groups/index.js'
import { joiningRouter, networkSitesRouter } from './joining/index.js'
import { borrowersRouter, endedOf, lendingTerms, lentCopies, loansRouter } from './loans/index.js'
import { communeOfSite, membersRouter, networkMembersRouter, placesRouter } from './members/index.js'
import { barredWordsRouter, rulesRouter, networkModerationRouter, moderationRouter } from './moderation/index.js'
import { mailsRouter, previewDecision } from './notifications/index.js'
import {
  categoriesRouter,
  caughtBy,
  tryQuestion,
  offersRouter,
  countAtPlace,
  bringAlong,
  leavePlace,
  relistMember,
  stockFilesRouter,
  stockRouter,
} from './offers/index.js'
import { networkWorkshopsRouter, repairsRouter, workshopRouter } from './repairs/index.js'
import { lastToTouch, noteInTheirName, rolesRouter, screensRouter } from './roles/index.js'
import { router } from './rpc/procedures.js'
import { vocabularyRouter } from './search/index.js'
import { territoryOfSite, sitesRouter } from './sites/index.js'
import { readVocabularyText, subjectKinds } from './commands/vocabulary-file.js'
import { hasActed, personHolders, roomOwners, subjectOwners, talkOwners } from './together.js'
import { territoriesRouter } from './territories/index.js'
import { todayRouter } from './today/index.js'

export const appRouter = router({
  accounts: accountsRouter(personHolders),
  barredWords: barredWordsRouter(caughtBy),
  borrowers: borrowersRouter,
  categories: categoriesRouter,
  deposits: depositsRouter,
  impact: impactRouter,
  joining: joiningRouter,
  loans: loansRouter,
  mails: mailsRouter,
  members: membersRouter,
  memberships: membershipsRouter,
  moderation: moderationRouter({ owners: subjectOwners, preview: previewDecision, hasActed }),
  networkMembers: networkMembersRouter,
  networkWorkshops: networkWorkshopsRouter,
  networkModeration: networkModerationRouter(subjectOwners, previewDecision),
  networkSites: networkSitesRouter,
  offers: offersRouter(lendingTerms, endedOf),
  places: placesRouter({ lastToTouch }, { bringAlong, count: countAtPlace, leave: leavePlace, relist: relistMember }),
  repairs: repairsRouter,
  roles: rolesRouter(roomOwners),
  rules: rulesRouter,
  screens: screensRouter,
  sites: sitesRouter({ findAccount, lastToTouch, noteInTheirName }),
  stock: stockRouter(lentCopies),
  stockFiles: stockFilesRouter,
  talks: talksRouter(talkOwners),
  territories: territoriesRouter({ territoryOfSite, communeOfSite }),
  today: todayRouter,
  vocabulary: vocabularyRouter({ kinds: subjectKinds, readFile: readVocabularyText, tryQuestion }),
  workshop: workshopRouter,
})
