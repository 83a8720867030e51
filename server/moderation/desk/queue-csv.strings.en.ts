import { englishHiding } from '../../../widgets/words/moderation/hiding.strings.en.js'
import type { QueueCsvWords } from './queue-csv.strings.js'

export const englishQueueCsv: QueueCsvWords = {
  name: 'moderation',
  heads: [
    'Title',
    'Person',
    'Commune',
    'Waiting since',
    'To be read by',
    'Reports',
    'Reasons',
    'Objections',
    'Changed',
    'Hidden',
    'Number',
  ],
  reasons: englishHiding.reasons,
  yes: 'yes',
  hidden: {
    everywhere: 'everywhere',
    here: 'on this site',
    'by-reports': 'by reports',
    'until-changed': 'until it is changed',
  },
}
