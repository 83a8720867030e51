/** Titles of the pages behind mails about one's account, with and without their script. */
export const frenchMailPages = {
  address: 'Changer l’adresse de votre compte',
  export: 'Emporter ce qui est à vous',
  erase: 'Effacer tout ce qui vous concerne',
  watch: 'Ne plus être prévenu',
  invitation: 'Une invitation pour vous',
  ownSpace: 'Aller à mon espace',
}

export type MailPageTitles = typeof frenchMailPages
