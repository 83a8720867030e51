export { todayRouter } from './today.router.js'
