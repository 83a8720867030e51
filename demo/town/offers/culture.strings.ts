export const culture = `
= Romans policiers, une vingtaine
Odile give books good ago=4 drawn=books
Des Simenon, des nordiques, un coupable par volume. Prenez tout ou piochez.

= Intégrale de bandes dessinées belges à emprunter
Jean-Luc lend books good days=21 drawn=comics
Trois albums à la fois, comme à la bibliothèque. Ne cornez pas les pages, je les ai depuis 1974.

= Mangas, séries complètes
Inès lend books very-good days=21 ago=2 drawn=comics
Six séries, de 8 à 42 tomes. Je prête par cinq. Dites-moi ce que vous avez aimé, je conseille.

= Livres en polonais pour enfants et adultes
Jadwiga lend books good days=30 drawn=books
Ma bibliothèque déménage avec moi depuis quarante ans. La langue se garde en lisant.

= Albums en arabe et en français
Aïcha lend books good days=30 ago=6 drawn=book
Pour lire aux petits dans les deux langues. Une trentaine, certains avec un disque.

= Livres de recettes du monde
Priya lend books good days=14
Une étagère entière. Celui du Kerala a des taches : ce sont les meilleures pages.

= Manuels scolaires de lycée, filière générale
Baptiste give books worn drawn=books
Annotés, mais au crayon. Les exercices corrigés en maths valent de l’or.

= Dictionnaires et encyclopédie en douze volumes
Gérard give books good
À l’heure d’Internet, je sais. Mais feuilleter, c’est autre chose.

= Échange romans en anglais contre romans en espagnol
Hugo swap books good ago=7 drawn=books
Une quinzaine de poches, de la science-fiction surtout.

= Échange un livre contre un conseil de lecture
Thérèse swap books good drawn=book
Vous prenez un roman sur mon muret, vous m’en racontez un autre. C’est tout.

= Constituer une boîte à livres devant chez vous
Ludovic help books drawn=shelf
Je fabrique la boîte avec une vieille armoire, vous trouvez l’endroit et l’accord de la mairie.

= Cherche livres en gros caractères
centre-social-les-peupliers wanted books ago=5 drawn=books
Pour le coin lecture de nos aînés. Romans, histoire, jardinage, tout sera lu.

= Guitare folk et accordeur
Mehdi lend music good deposit=40 days=14 ago=3 drawn=guitar
Cordes changées au printemps. Housse un peu déchirée, son intact.

= Guitare classique trois quarts pour débuter
Manuela lend music good days=60 drawn=guitar,guitar
Pour un enfant de 7 à 11 ans. Le temps d’une année scolaire s’il accroche, d’un trimestre s’il préfère le judo.

= Piano numérique 88 touches
la-lampisterie lend music very-good deposit=150 days=14 ago=29 taken=0..13 drawn=keyboard
Avec pied et casque : vos voisins ne sauront rien de vos gammes. Deux personnes pour le porter.

= Ukulélés, lot de dix pour une classe
la-lampisterie lend music good deposit=60 days=21 copies=2 drawn=ukulele
Deux caisses de dix. Accordés avant chaque prêt, désaccordés après chaque récré.

= Djembé et petite percussion
Amadou lend music good days=7 drawn=drum
Le djembé vient de Bamako, la peau craint la pluie. Je prête aussi des maracas aux voisins courageux.

= Violon d’étude entier
Oksana lend music good deposit=60 days=30 drawn=violin
Il a besoin d’être joué, il s’endort. Archet remis en crin, colophane fournie.

= Sono légère : deux enceintes, une table, deux micros
la-lampisterie lend music good deposit=200 days=3 ago=16 taken=7..9 drawn=speaker,speaker
Suffisante pour une salle des fêtes. On vous montre le branchement, vingt minutes, et vous n’aurez plus peur des câbles.

= Platine vinyle et quelques disques
Régis lend music very-good days=7 drawn=turntable
Diamant neuf. Je glisse dans la caisse du Brel, du Fela et un slow honteux.

= Métronome, pupitre et partitions faciles
Chantal give music good
J’arrête le piano, j’ai commencé le jardin.

= Cours de guitare pour grands débutants
Romain help music ago=2 drawn=guitar
Trois accords, dix chansons. Une heure par semaine pendant deux mois, au Fil ou chez moi.

= Accompagner les répétitions d’une chorale
Clémence help music drawn=keyboard
Je déchiffre bien et j’adore ça. Mercredi soir ou dimanche.

= Échange synthé contre boîte à rythmes
Ousmane swap music good drawn=keyboard
Synthé quatre octaves, parfait état, mode d’emploi en japonais.

= Cherche bassiste, même rouillé
Goran wanted music ago=3
On est trois, cinquante ans de moyenne, du rock garage sans garage. La Lampisterie nous prête la salle le mardi.

= Cherche accordeur pour vieux piano
Bernadette wanted music
Il n’a pas été ouvert depuis vingt ans. Il chante faux mais avec cœur.

= Vidéoprojecteur et écran de 2 mètres
maison-des-marais lend image very-good deposit=150 days=3 copies=2 ago=11 taken=2..4 drawn=projector
Pour une soirée film, une assemblée ou un match. Câbles, rallonge et petites enceintes dans le sac. Merci de laisser refroidir la lampe avant de ranger.

= Petit projecteur pour dormir sous un film
Yasmine lend image good days=3 drawn=projector
Grand comme une brique. Il se branche sur un téléphone. Un drap blanc fait l’écran.

= Appareil photo reflex et deux objectifs
Minh lend image very-good deposit=150 days=5 taken=1..1 drawn=camera
Un 50 mm lumineux et un zoom de voyage. Je fais une petite leçon avant, une heure, avec plaisir.

= Appareil photo argentique, avec une pellicule
Léa lend image good days=10 ago=5 drawn=camera
Vous payez le développement et vous me montrez vos ratés, c’est ce que je préfère.

= Numériser vos vieilles diapos
Sylvain help image ago=13 drawn=slides
Scanner de diapositives et de négatifs. Cent vues dans une après-midi, en écoutant vos histoires.

= Télescope 130 mm
letagere lend image very-good deposit=80 days=5 ago=32 drawn=telescope
Saturne et ses anneaux, pour de vrai. Ciel clair, pull chaud, patience. Une fiche explique les réglages en dix dessins.

= Fond vert et deux éclairages
tiers-lieu-le-fil lend image good deposit=40 days=3
Pour vos vidéos, vos portraits ou un exposé très sérieux sur la Lune.

= Boîte à cassettes : VHS et lecteur qui marche
Ludovic lend image good days=7 drawn=slides
Pour revoir le mariage de vos parents avant que la bande ne s’efface.

= Trépied et perche à selfie
Kévin give image good
Le trépied est stable. La perche, je m’en veux encore.

= Cherche vieilles photos de Lomme et des filatures
maison-des-marais wanted image ago=8 drawn=frames
Pour l’exposition du printemps. On les numérise devant vous et vous repartez avec. Les histoires qui vont avec nous intéressent autant.
`
