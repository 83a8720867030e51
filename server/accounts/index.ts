export type { Account } from './account.js'
export { accountsById, findAccount, insertAccount, setAway } from './account.store.js'
