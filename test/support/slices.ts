/** Server folders in the order in which they may know one another (house style §3). */
export const order = [
  ...['base', 'files', 'database', 'events', 'rpc', 'media', 'territories', 'search', 'sites', 'accounts', 'members'],
  'roles',
  ...[
    'joining',
    'help',
    'moderation',
    'conversations',
    'groups',
    'offers',
    'loans',
    'repairs',
    'notifications',
    'impact',
  ],
  ...['http', 'backup', 'commands', 'root'],
]

/** What every slice stands on. */
export const foundations = new Set(['base', 'files', 'database', 'events', 'rpc'])

/** What joins slices, and may take of each what it needs. */
export const joins = new Set(['commands', 'root'])

/** The slice of a file; what joins the slices is `root`. */
export function sliceOf(path: string): string {
  const parts = path.split('/')
  return parts.length > 2 ? (parts[1] ?? '') : 'root'
}

export const comesBefore = (slice: string, other: string): boolean => order.indexOf(slice) < order.indexOf(other)
