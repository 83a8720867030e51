export type { Account } from './account.js'
export { findAccount, insertAccount, setAway } from './account.store.js'
