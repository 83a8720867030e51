import type { RepairPageStrings } from './repair-pages.strings.js'

export const englishRepairStrings: RepairPageStrings = {
  visit: {
    title: 'Your appointment',
    noScript:
      'To show the appointment this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser, or call: the numbers are on the page of repairs.',
    late: 'The appointment should be shown here. If it does not come, reload the page, or call: the numbers are on the page of repairs.',
    home: 'See the repairers and their phone numbers',
  },
  session: {
    title: 'It was not you?',
    noScript:
      'To end a session this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
    late: 'A button should be shown here. If it does not come, reload the page.',
    home: 'Go to the home page of the site',
  },
}
