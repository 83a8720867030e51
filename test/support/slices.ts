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
    'today',
    'notifications',
    'impact',
  ],
  ...['http', 'backup', 'root'],
]

/** What every slice stands on. */
export const foundations = new Set(['base', 'files', 'database', 'events', 'rpc'])

/** What joins slices, and may take of each what it needs. */
export const joins = new Set(['root'])

/** The slice of a file; what joins the slices is `root`, and so are the commands that do. */
export function sliceOf(path: string): string {
  const [, folder = 'root', ...below] = path.split('/')
  return below.length === 0 || folder === 'commands' ? 'root' : folder
}

export const comesBefore = (slice: string, other: string): boolean => order.indexOf(slice) < order.indexOf(other)
