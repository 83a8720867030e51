export const leisure = `
= Tente trois places, montage rapide
Awa lend camping good deposit=30 days=7 ago=7 drawn=tent
Elle se jette en l’air et s’ouvre. La replier, c’est une autre affaire : regardez la petite vidéo, je vous l’envoie.

= Tente familiale six places, deux chambres
letagere lend camping very-good deposit=80 days=14 ago=18 taken=12..25 drawn=tent,camp
Hauteur debout, tapis de sol, sardines au complet. Montez-la une fois dans un jardin avant de partir. Rendue sèche, s’il vous plaît, la moisissure ne pardonne pas.

= Sacs de couchage, quatre dont deux enfants
Samira lend camping good days=10 drawn=sleeping-bag
Confort 5 degrés. Lavés en laverie, ils sentent la lessive et le feu de bois.

= Réchaud, popote et lampe frontale
Baptiste lend camping good days=10 drawn=camp
Le kit de randonnée légère. Cartouche à acheter, les anciennes ne se font plus.

= Sac à dos 60 L
Linh lend camping very-good days=14 ago=2 drawn=backpack
Dos réglable, housse de pluie. Il a fait le tour du Mont-Blanc, il fera bien le mont Cassel.

= Table pliante et quatre tabourets
Jérôme lend camping good days=5 taken=0..2 drawn=table
S’emporte comme une valise. Pique-nique, brocante, pêche.

= Glacière électrique pour la voiture
Dounia lend camping good days=7 drawn=cool-box
Prise allume-cigare et secteur. 28 L. Une glace y tient jusqu’à Stella, testé.

= Hamac et ses sangles
Théo give camping good
Il faut deux arbres, je n’en ai aucun.

= Paddle gonflable, pompe et gilet
Kévin lend sport good deposit=60 days=3 ago=14 drawn=paddle
Pour le canal ou la base de loisirs. Gilet obligatoire, même quand on sait nager.

= Jumelles 10 × 42
Régis lend camping very-good deposit=40 days=5 drawn=binoculars
Pour les oiseaux des terrils ou l’opéra. Bandoulière réglable, bouchons attachés.

= Cannes à pêche et boîte de leurres
Marcel lend camping good days=4
Deux cannes, une épuisette, mes bons coins non compris.

= Raquettes à neige, deux paires
Hocine lend sport good days=10
Elles s’ennuient onze mois sur douze. Pointures 37 à 45.

= Luge double en bois
Yvette lend sport good days=4 drawn=sledge
On l’a sortie deux fois en dix ans. Quand il neige, tout le monde y pense en même temps.

= Table de ping-pong pliable
la-lampisterie lend sport good deposit=40 days=3 copies=2 ago=36 drawn=ping-pong
Elle roule, mais pas toute seule. Raquettes et douze balles.

= Filet de volley et ballon
Mehdi lend sport good days=3 drawn=ball
Poteaux à planter, cordes et sardines. Le ballon est tout neuf.

= Raquettes de badminton, quatre, et filet
Anaïs lend sport good days=5 ago=3 drawn=racket
Pour le jardin. Les volants vivent dangereusement, prévoyez-en.

= Tapis de yoga, trois
Soraya lend sport good days=7
Un violet, un vert, un qui glisse. Prenez les deux premiers.

= Haltères 2 à 10 kg
Goran give sport good
Achetées un 1er janvier. Vous connaissez la suite.

= Rollers pour enfants, réglables 31 à 35
Christelle give sport good drawn=skates
Avec genouillères et coudières. Les roues tournent, l’enfant aussi.

= Ballons de foot, cinq, un peu dégonflés
Ousmane give sport worn drawn=ball
Et la pompe avec. Ils ont connu de grandes finales sur le parking.

= Courir doucement, le dimanche à 9 h
Noémie help sport ago=8
On part du parc, on papote, personne n’est semé. Quatre kilomètres en marchant dès qu’on en a envie.

= Découvrir la pétanque avec un ancien du club
Giuseppe help sport drawn=ball
J’ai trois jeux de boules. Le mardi sous les platanes, sauf pluie. On commence par apprendre à se taire.

= Échange patins à glace 38 contre 40
Oksana swap sport very-good drawn=skates
Lames affûtées l’an dernier, blancs comme il se doit.

= Échange skis de fond contre vélo d’appartement
Stanis swap sport good hidden=expired
Le Nord manque de relief et mon genou de patience.

= Barnum 3 × 3 m avec quatre poids
maison-des-marais lend party good deposit=80 days=3 copies=2 ago=26 taken=5..6 drawn=marquee,bunting
Il faut être trois pour le déplier et il craint le vent : au-dessus de 40 km/h, on le replie. Les poids sont des bidons à remplir d’eau.

= Guirlandes lumineuses, 50 mètres
Soraya lend party very-good days=4 drawn=lights
Ampoules blanc chaud, prolongateur compris. Elles ont éclairé un mariage et deux divorces, toujours avec douceur.

= Fanions en tissu cousus main
tiers-lieu-le-fil lend party good days=5 ago=10 drawn=bunting
Quatre-vingts mètres, en chutes de wax et de draps anciens. Cousus par l’atelier du jeudi. On les veut vivants : emmenez-les dehors.

= Enceinte sur batterie avec micro
letagere lend party good deposit=100 days=2 copies=2 ago=12 taken=3..5 drawn=speaker
Pour une fête de rue ou une assemblée générale. Six heures d’autonomie. Baissez après 22 h, vos voisins empruntent ici aussi.

= Machine à barbe à papa
centre-social-les-peupliers lend party good deposit=50 days=2 taken=2..2,9..10 drawn=candyfloss
Bâtonnets et un kilo de sucre compris. Nettoyer tout de suite, à l’eau chaude. Succès garanti, doigts collants aussi.

= Boule à facettes et deux projecteurs
Élodie lend party good days=2 drawn=disco
Un moteur, une ficelle de secours, et l’on danse dans la cuisine.

= Jeu de chasse au trésor tout prêt, thème mine
la-lampisterie lend party very-good days=3 ago=15 drawn=giant-games
Vingt énigmes, des lampes, une fausse carte de galerie. Pour des enfants de 7 à 11 ans, compter deux heures.

= Costumes de géants en osier, à essayer sur place
Dominique lend party good days=2
Deux mètres quarante. Il faut de bonnes épaules et quelqu’un devant. Pas par temps de pluie, l’osier boit.

= Vaisselle et déco de baby-shower
Yasmine give party good drawn=bunting
Utilisées une fois : guirlande, assiettes lavables, ballons. Thème nuages.

= Maquillage d’enfants pour votre fête
Inès help party drawn=paint
Tigres, papillons, super-héros timides. Je viens avec mes pinceaux, je demande deux bonnes chaises et de l’ombre.

= Jouer de l’accordéon à une fête de voisins
Duarte help party ago=5
Une heure, un peu de musette, un peu de fado, et une valse pour finir. Payé en sardines grillées.

= Photos de votre fête de famille
Minh help party drawn=camera
Amateur sérieux. Je reste deux heures, discret, et je vous donne toutes les photos sur une clé.

= Cherche tonnelle pour un baptême
Zohra wanted party ago=2 drawn=marquee
Le dimanche 20, soixante personnes, un jardin sans arbre. On rend tout plié.

= Cherche chaises pliantes, une trentaine
Jadwiga wanted party
Repas des anciens mineurs. On en a quarante, on sera soixante-dix, c’est plutôt bon signe.

= Jeux de société pour six et plus, une caisse
tiers-lieu-le-fil lend games good days=7 copies=2 ago=17 drawn=board-game,cards
Ambiance, bluff, dessins ratés. Douze boîtes contrôlées : quand il manque une pièce, c’est écrit dessus.

= Jeux coopératifs pour enfants
Camille lend games very-good days=14 drawn=board-game
On gagne tous ensemble contre le corbeau. Fini les larmes du dimanche.

= Grand jeu d’échecs en bois
Stanis lend games very-good days=14 ago=9 drawn=chess
Pièces sculptées par mon oncle. Je le prête plus volontiers à qui vient d’abord jouer une partie.

= Mah-jong complet avec règles en français
Linh lend games good days=10 drawn=cards
144 tuiles, quatre chevalets. La règle tient sur une page, les disputes sur plusieurs.

= Jeux vidéo rétro : console et deux manettes
Théo lend games good deposit=30 days=7 taken=0..6 drawn=console
Branchée en deux minutes sur n’importe quelle télé. Les cartouches se soufflent, ça ne sert à rien mais ça rassure.

= Petits chevaux, dames, nain jaune
Jeannine give games good drawn=dice
Les classiques. Les dés sont dans une boîte de pastilles.

= Après-midi belote, on cherche un quatrième
Marcel wanted games ago=1 drawn=cards
Tous les jeudis à 14 h au café du coin. Le dernier est parti vivre chez sa fille. Débutants acceptés, tricheurs surveillés.

= Initiation au jeu de go
Minh help games drawn=chess
Cinq minutes pour apprendre, une vie pour s’y perdre. Petit plateau pour commencer.

= Échange puzzle 1 000 pièces contre un autre
Bernadette swap games very-good drawn=puzzle
Le port de Honfleur, complet. Je les fais en une semaine, il m’en faut un nouveau avant lundi.

= Soirée jeux une fois par mois, on vous attend
letagere help games ago=4 drawn=dice
Le premier vendredi, à partir de 18 h 30. On explique les règles, on prête les jeux, on range ensemble.
`
