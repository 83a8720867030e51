export { versionFoldersOf, versionsIn } from './versions/kept-version.js'
