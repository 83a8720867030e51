export const cliStrings = {
  notPrepared: 'La base n’est pas encore prête. Commencez par\u00a0: npm run coop -- migrate',
  inUse: 'La base est utilisée par un autre processus\u00a0: arrêtez le serveur d’abord.',
}
