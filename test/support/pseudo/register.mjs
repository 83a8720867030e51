// `node --import tsx --import ./test/support/pseudo/register.mjs`: what this process says is said in the pseudo-language.
import { register } from 'node:module'

process.env.WORDS = 'qps'
register('./hooks.mjs', import.meta.url)
