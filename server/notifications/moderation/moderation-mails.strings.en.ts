import { englishHiding } from '../../../widgets/words/moderation/hiding.strings.en.js'
import { englishReportReasons } from '../../../widgets/words/moderation/report-reasons.strings.en.js'
import type { ModerationMails } from './moderation-mails.strings.js'

export const englishModerationMails: ModerationMails = {
  hidden: {
    subject: (title) => `Your offer is no longer shown: ${title}`,
    title: 'Your offer is no longer shown',
    refused: {
      subject: (title) => `Your offer is not published: ${title}`,
      title: 'Your offer is not published',
      opening: (title) =>
        `“${title}” has been looked at, and nobody else sees it. You can correct it in “My space”, then ask below for another look.`,
    },
    everywhere: (title) => `The offer “${title}” is no longer shown anywhere.`,
    onSite: (title, site) =>
      `The offer “${title}” is no longer shown on the site “${site}”. The other sites still show it.`,
    bySite: (site) => `The team of the site “${site}” decided this.`,
    byNetwork: 'The network decided this.',
    byReports: (day, hour) =>
      `Several people reported it. Unless somebody decides otherwise, it will be shown again on ${day} at ${hour}.`,
    afterReport: 'Somebody had reported it.',
    reason: 'Why',
    reasons: englishHiding.reasons,
    otherBelow: 'Another reason, told below',
    from: 'What they add:',
    press: 'Object',
    after: [
      'You may object once, in a few words. A person will read what you write and answer you by e-mail.',
      'You may also go to a court.',
    ],
    rules: (address) => `The rules of the network: ${address}`,
    footer: 'You receive this e-mail because you published this offer.',
  },
  asked: {
    subject: (title) => `Your offer is to be changed: ${title}`,
    title: 'Your offer is to be changed',
    everywhere: (title) =>
      `A person has read the offer “${title}” and asks you to change it. Meanwhile it is no longer shown.`,
    onSite: (title, site) =>
      `A person has read the offer “${title}” and asks you to change it. Meanwhile it is no longer shown on the site “${site}”. The other sites still show it.`,
    from: 'What is to be changed:',
    press: 'Change my offer',
    after: ['Once changed it is read again, then shown again. You will receive an e-mail.'],
    contest: (page) => `Do you disagree? You may object once, in a few words: ${page}`,
  },
  barred: {
    onSite: (site) => `on the site “${site}”`,
    everywhere: 'on the sites of the network',
    subject: (where) => `You may no longer publish ${where}`,
    title: 'You may no longer publish',
    opening: (where) => `You may no longer publish offers ${where}, nor change or renew those that are there.`,
    until: (day) => `This ends on ${day}: you may then publish again, without asking anybody.`,
    untilSite: 'This lasts until the team of that site decides otherwise.',
    untilNetwork: 'This lasts until the network decides otherwise.',
    press: 'Write to the team of the network',
    stays: 'Your offers that are shown stay so: you may pause them or take them away in your space.',
    leftOut:
      'Your offers are no longer shown there. Other sites decide for themselves: you may pause your offers or take them away in your space.',
    after: [
      'Do you disagree? Answer the team of the network at this address: a person will read what you write. You may also go to a court.',
    ],
    footer: 'You receive this e-mail because you published offers.',
  },
  readmitted: {
    subject: (where) => `You may publish again ${where}`,
    title: 'You may publish again',
    opening: (where) => `You may publish offers again ${where}. There is nothing more to do.`,
  },
  shown: {
    subject: (title) => `Your offer is shown again: ${title}`,
    title: 'Your offer is shown again',
    opening: (title) => `The offer “${title}” is shown again.`,
    footer: 'You receive this e-mail because you published this offer.',
  },
  kept: {
    subject: (title) => `Your objection: ${title}`,
    title: 'Your objection has been read',
    opening: (title) => `A person has read what you wrote. The offer “${title}” stays hidden.`,
    footer: 'You receive this e-mail because you objected to this decision.',
  },
  received: {
    subject: (title) => `Report received: ${title}`,
    title: 'Your report has come in',
    opening: (title) => `You reported the offer “${title}”. Thank you.`,
    next: 'A person will read it and decide. An e-mail will tell you what was decided.',
    reason: 'Why',
    reasons: englishReportReasons,
    from: 'What you wrote:',
  },
  report: {
    subject: (title) => `Your report: ${title}`,
    title: 'What was decided about your report',
    opening: (day) => `You reported an offer on ${day}. Thank you.`,
    answers: {
      hidden: (title, where) => `The offer “${title}” is no longer shown${where}.`,
      shown: (title) => `The offer “${title}” is still shown: nothing in it is against the rules of the network.`,
      over: (title) => `The offer “${title}” was taken away by who gave it. There is nothing left to decide.`,
    },
    onSite: (site) => ` on the site “${site}”`,
    decided: 'A person decided this.',
    against: 'A person decided this. If you disagree, you may go to a court.',
    footer: (site) => `You receive this e-mail because you reported an offer on the site “${site}”.`,
  },
}
