export const children = `
= Poussette trois roues tout-terrain
Clémence lend baby good deposit=40 days=7 ago=6 drawn=pram
Pour la braderie, les chemins du parc ou la côte. Elle se plie d’une main, en théorie.

= Poussette double
maison-des-marais lend baby good deposit=60 days=7 ago=24 taken=3..10 drawn=pram
Côte à côte, 76 cm : elle passe les portes ordinaires, pas celles de l’ascenseur de la gare.

= Lit parapluie et matelas
letagere lend baby very-good days=7 copies=3 ago=13 drawn=cot
Pour les petits-enfants de passage. Drap-housse lavé à 60 degrés entre chaque prêt.

= Lit à barreaux en hêtre
Yasmine give baby good ago=2 drawn=cot
Trois hauteurs. Un bout est un peu mordillé, il a fait ses dents dessus. Sans matelas.

= Chaise haute en bois
Élodie lend baby good days=10 drawn=high-chair
Pour un repas de famille ou un mois de vacances. Harnais complet.

= Écharpe de portage, et je montre comment la nouer
Oksana lend baby good days=21 drawn=fabric
Prenez le temps, venez avec le bébé, un thé et un miroir. La première fois on tremble, la deuxième on fait la vaisselle.

= Porte-bébé de randonnée
Sylvain lend baby good deposit=40 days=5 drawn=backpack
Jusqu’à 18 kg, avec pare-soleil. Il m’a sauvé les vacances, et le dos un peu moins.

= Baignoire bébé et transat de bain
Fatoumata give baby good drawn=tub
Trois enfants y sont passés. Elle sert aussi à laver les chaussures, mais il ne faut pas le dire.

= Babyphone à longue portée
Romain lend baby good days=7
Il capte jusqu’au fond du jardin, et parfois la voisine.

= Tire-lait électrique, téterelles neuves fournies
Léa lend baby very-good days=30 ago=9
Dans sa boîte, stérilisé. N’hésitez pas, je sais que la nuit, on n’a pas le temps de chercher.

= Vêtements bébé de 0 à 6 mois, un grand sac
Awa give baby good ago=1 drawn=baby-clothes
Du blanc, du jaune, des ours. Quelques bodies tachés que l’on met sous les autres.

= Vêtements fille 4 ans, hiver
Samira give baby good drawn=baby-clothes tint=3
Manteau rouge, bottes fourrées pointure 27, pulls qui grattent à peine.

= Couches lavables, lot d’essai
centre-social-les-peupliers lend baby good deposit=30 days=30 copies=2 ago=27 drawn=baby-clothes
Douze couches, trois marques, un mois pour se faire une idée. Avec le mode d’emploi de mamans qui l’ont vraiment fait.

= Table à langer pliante
Inès lend baby good days=14
Elle se pose sur une commode. Deux vis à serrer, et c’est stable.

= Barrière d’escalier sans perçage
Baptiste lend baby good days=14
Pour une visite de petits casse-cou. De 76 à 106 cm.

= Train en bois, soixante pièces et un pont
Camille lend toys very-good days=14 ago=4 drawn=train
On peut faire le tour de la table basse et passer sous le canapé. Merci de compter les locomotives : il y en a trois.

= Gros sac de Lego en vrac
Hugo lend toys good days=21 drawn=blocks
Quatre kilos. Des dragons, des pompiers, une moitié de château. Prévenir les pieds nus.

= Maison de poupée à trois étages
Marie-Jo give toys good ago=5 drawn=dollhouse
Construite par leur grand-père en 1994, papier peint d’origine. Les meubles sont dans une boîte à chaussures.

= Jeux en bois géants pour fête d’école
maison-des-marais lend toys good deposit=40 days=3 copies=2 ago=23 taken=10..13 drawn=giant-games,dice
Palets, grenouille, table à glisser, passe-trappe. Tout tient dans un utilitaire. Ceux de la région reconnaîtront les jeux des cafés d’autrefois.

= Château gonflable, six enfants à la fois
centre-social-les-peupliers lend toys good deposit=100 days=1 taken=4..4,11..11 drawn=castle
Un adulte devant tout le temps, chaussures dehors, vent faible. Le souffleur est compris.

= Valise de marionnettes
Dominique lend toys very-good days=7
Le loup, la grand-mère, un crocodile et un gendarme fatigué. Castelet pliant d’1,50 m.

= Déguisements 4 à 8 ans, une malle
Francine lend toys good days=7 drawn=costume
Pirates, fées, un poulpe. Lavés, raccommodés, encore pailletés.

= Puzzles 100 à 500 pièces
Chantal give toys good drawn=puzzle
Tous complets, je les ai refaits pour vérifier. Sauf les chatons : il manque une oreille.

= Ballons sauteurs et cerceaux
Kévin give toys good
Le petit dernier a dix ans et préfère la console. Un peu de place dans le garage, enfin.

= Poupées et leurs habits tricotés
Krystyna give toys good ago=12 drawn=yarn
Je tricote des habits de poupée devant les feuilletons. J’en ai trop, et mes arrière-petites-filles ont grandi.

= Échange livres Montessori contre jeux de construction
Noémie swap toys good drawn=blocks
Une dizaine de livres et les lettres rugueuses.

= Échange vélo 14 pouces contre 16 pouces
Rachid swap toys good drawn=kids-bike tint=1
Bleu, petites roues, sonnette grenouille. Elle a pris cinq centimètres en un été.

= Échange costume de pirate contre costume de licorne
Yasmine swap toys good drawn=costume
Négociation serrée à la maison. Taille 6 ans.

= Sortie d’école le jeudi, je peux en ramener trois
Thérèse help toys ago=10
École du centre, j’y vais de toute façon pour ma petite-fille. Goûter chez moi jusqu’à 18 h.

= Lire des histoires à la maison de quartier
Bernadette help toys drawn=book
Le mercredi à 10 h, sur le grand tapis. J’ai une collection d’albums et une voix de sorcière très correcte.

= Aide aux devoirs CM1, CM2
Linh help toys ago=3 drawn=notebook
Deux soirs par semaine. On commence toujours par le goûter, on finit toujours par les divisions.

= Cherche jeux d’éveil pour une assistante maternelle
Christelle wanted toys
J’accueille trois petits à partir du 5. Hochets, cubes, tout ce qui se lave.

= Cherche poussette canne légère pour voyage
Tesfaye wanted baby ago=1
Deux semaines en janvier, pour présenter notre fille à sa grand-mère. Je la rendrai avec un paquet de café.

= Cherche berceau pour naissance en mars
Goran wanted baby
Premier petit-enfant ! J’ai déjà repeint la chambre trois fois.

= Trotteur en bois
Mehdi lend toys good days=30 drawn=train
Il couine un peu, ainsi on sait où est l’enfant.

= Rehausseur de table
Priya give baby good
Se fixe sur toutes nos chaises. Lavé, séché, prêt pour la purée.
`
