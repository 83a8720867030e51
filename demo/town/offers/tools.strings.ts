/** One offer: `= title`, who and what (see `read-offers.ts`), then the words of its giver. */
export const tools = `
= Perceuse-visseuse 18 V, deux batteries
Nadia lend power-tools very-good deposit=40 days=3 ago=1 drawn=drill,toolbox
Deux batteries, le chargeur et un coffret de forets bois et métal. Elle m’a servi à monter toute une cuisine, elle vous montera bien une étagère. Je peux montrer comment changer le mandrin.

= Aide pour poser des étagères, une matinée
Karim help hand-tools ago=2 drawn=shelf
J’ai le niveau, la perceuse et les bonnes chevilles. Vous avez les étagères et le café. Plutôt le samedi matin, je me déplace à Hellemmes et autour.

= Perceuse à percussion pour murs en béton
letagere lend power-tools good deposit=60 days=4 copies=2 ago=9 drawn=drill
Pour les murs qui résistent. Livrée avec cinq forets béton, un foret de 8 pour le bois et des bouchons d’oreilles propres. Merci de rendre le coffret complet, la liste est collée dans le couvercle.

= Scie sauteuse
Amadou lend power-tools good days=2 drawn=jigsaw
Avec lames bois fines et grosses. Pour découper un plan de travail ou un trou d’évier, c’est parfait. Pensez à protéger vos yeux, je prête les lunettes.

= Ponceuse excentrique et son sac à poussière
tiers-lieu-le-fil lend power-tools good deposit=30 days=3 ago=15 drawn=sander
On fournit trois feuilles par emprunt, grains 60, 120 et 180. Au-delà, c’est 1 € la feuille au comptoir. On peut aussi poncer ici, dans l’atelier, les aspirateurs sont branchés.

= Ponceuse à bande, pour parquet ou vieille porte
Ludovic lend power-tools worn days=2 drawn=sander
Elle est moche, elle est lourde, elle marche. Ne la lâchez pas, elle avance toute seule !

= Scie circulaire sur rail
la-lampisterie lend power-tools very-good deposit=120 days=2 ago=22
Rail de 1,40 m pour des coupes droites. Prise en main obligatoire avec Yann, le mardi ou le jeudi, compter vingt minutes. Bonnes chaussures conseillées.

= Visseuse légère pour petites mains
Clémence lend power-tools good days=7 drawn=drill
Petite, pas lourde, elle tient dans un tiroir. Idéale pour monter des meubles en kit sans se ruiner le poignet.

= Décapeur thermique
Stanis lend power-tools good days=2
Pour enlever la peinture des volets ou du lino collé. Ça chauffe fort : gants et fenêtre ouverte. Je l’ai utilisé sur ma rampe d’escalier, résultat impeccable.

= Défonceuse et ses fraises
Régis lend power-tools good deposit=50 days=3
Coffret de douze fraises, guide parallèle. Je préfère la confier à quelqu’un qui en a déjà tenu une.

= Perforateur pour casser du carrelage
Bruno lend power-tools worn deposit=40 days=2 taken=0..4 drawn=drill,toolbox
Il a refait trois salles de bains dans la rue. Burin plat et pointerolle dans la caisse. Prévenez vos voisins.

= Meuleuse d’angle 125 mm
Wojciech lend power-tools good days=2 ago=31
Deux disques métal neufs, un disque pierre entamé, le carter est dessus et il y reste. Lunettes fournies.

= Agrafeuse à tissu
Soraya lend hand-tools very-good days=5 drawn=armchair
Pour refaire une assise de chaise ou tendre une toile. Il reste une boîte d’agrafes de 8 mm.

= Caisse à outils complète pour premier appartement
letagere lend hand-tools good deposit=20 days=7 copies=3 ago=40 drawn=toolbox,hammer
Marteau, tournevis, pinces, niveau, mètre, clés plates : tout ce qui manque le jour où l’on emménage. Trois caisses identiques, on vous en garde une le week-end si vous appelez.

= Marteaux, burins et massette de mon père
Jeannine give hand-tools worn drawn=hammer
Il était maçon à la fosse. Les manches sont patinés mais solides. J’aimerais qu’ils servent encore plutôt que de finir à la ferraille.

= Coupe-carrelage manuel, jusqu’à 60 cm
Rachid lend hand-tools very-good deposit=20 days=3 drawn=tiles
Molette neuve. J’ai fait 14 m² avec sans casser plus de trois carreaux, et le premier c’était pour essayer.

= Serre-joints, lot de six
Goran lend hand-tools good days=5
Quatre de 60 cm, deux de 120. Quand on colle un meuble, on n’en a jamais assez.

= Niveau laser à croix
Hugo lend hand-tools new days=3 drawn=level
Il trace une ligne bien droite sur tout le mur. Pour un papier peint ou une rangée de cadres, on gagne une heure. Piles fournies.

= Boîte d’embouts et clés pour vélo et meubles en kit
Minh give hand-tools good
Des clés Allen en pagaille, des embouts Torx, deux clés de 15. J’en ai trois jeux, autant partager.

= Pince à sertir et tournevis d’électricien
Hocine lend hand-tools good days=4
Tournevis isolés, pince coupante, testeur. Coupez le courant, testez, puis testez encore. Je peux jeter un œil si vous avez un doute.

= Rabot et ciseaux à bois affûtés
Thérèse lend hand-tools very-good days=7 ago=3 drawn=handsaw
Ce sont les outils de mon mari, ébéniste. Je les ai fait affûter. Ils craignent l’humidité : à garder dans leur toile huilée, s’il vous plaît.

= Scie égoïne et boîte à onglet
Théo swap hand-tools good drawn=handsaw
À échanger contre un bon sécateur. La scie coupe droit, c’est moi qui penche.

= Escabeau cinq marches, léger et bien stable
maison-des-marais lend site-gear very-good days=2 copies=2 ago=6 drawn=ladder
Il passe dans une petite voiture, siège avant couché. À prendre à l’accueil, on vous aide à le porter.

= Échelle coulissante 7 m
Jean-Luc lend site-gear good deposit=50 days=2 taken=1..2 drawn=ladder
Pour les gouttières et les Velux. Il faut être deux pour la dresser, je viens volontiers faire le deuxième. Je l’attache avec vous sur le toit de la voiture.

= Échafaudage roulant, hauteur de travail 5 m
la-lampisterie lend site-gear good deposit=200 days=4 copies=2 ago=50 drawn=scaffold
Il se monte à deux en quarante minutes, notice dans la caisse. Remorque nécessaire, ou venez le chercher avec notre vélo cargo en deux voyages, ça s’est déjà fait ! Vérification des stabilisateurs au retour.

= Tréteaux et plateau de 2 mètres
Sylvain lend site-gear good days=10 drawn=trestles
Pour tapisser, peindre, ou pour vingt personnes à un anniversaire. Deux tréteaux réglables, un plateau en contreplaqué un peu taché de bleu.

= Table à tapisser pliante avec le matériel
Odile lend site-gear good days=7 ago=12 drawn=trestles
Brosse, ciseaux longs, roulette, fil à plomb et le vieux pantalon qui va avec. J’ai tapissé quatre chambres dessus.

= Nettoyeur haute pression
Mohamed lend site-gear very-good deposit=50 days=1 taken=0..0
Terrasse, vélo, poubelles. Rendez-le vidé, sinon ça gèle dans le garage.

= Brouette à pneu plein, increvable
Marcel lend site-gear good days=3 drawn=wheelbarrow
Increvable, comme moi. 78 ans et je jardine encore. Passez le matin, l’après-midi je suis aux cartes.

= Bétonnière électrique 130 L
Bruno lend site-gear worn deposit=80 days=2
On la charge à deux. Lavez-la tant que c’est frais, c’est tout ce que je demande. J’ai aussi une pelle et des seaux.

= Bâches de protection et rouleaux de peinture
Élodie give site-gear good drawn=paint
Deux bâches plastique, quatre rouleaux lavés, des bacs. Il reste un fond de blanc mat si ça vous dit.

= Restes de peinture : bleu canard, blanc, jaune paille
Inès give site-gear good drawn=paint
Environ 2 L de bleu, 3 L de blanc satiné et un demi-pot de jaune. Ouverts en septembre, bien refermés. Parfait pour une petite pièce ou un meuble.

= Carreaux de ciment anciens, une vingtaine
Mireille give site-gear worn ago=8 drawn=tiles
Ils viennent de notre couloir de 1930. Motif étoile, gris et rouge. Quelques éclats dans les coins. Un plateau de table, une crédence ? À vous de voir.

= Monter un meuble en kit à deux
Hugo help hand-tools drawn=toolbox
Je trouve ça reposant, vraiment. Un soir de semaine ou le dimanche. Apportez la notice, surtout si elle est en suédois.

= Réparation d’une chasse d’eau ou d’un robinet qui goutte
Hocine help hand-tools ago=5
Trente ans de plomberie derrière moi, retraité depuis un an et je m’ennuie un peu. Je regarde, je vous dis, on répare ensemble. Vous n’achetez que le joint.

= Vidanger un chauffe-eau et changer le joint
Régis help hand-tools
Je montre comment faire pour que vous puissiez le refaire tous les ans. Comptez deux heures. Ça économise de l’électricité et ça évite les mauvaises surprises.

= Atelier du samedi : apprendre à se servir d’une perceuse
tiers-lieu-le-fil help power-tools ago=4 drawn=drill
Deux heures, six personnes, zéro jugement. On perce du bois, du placo et de la brique. Inscription au comptoir ou par téléphone, prochaine séance quand on est six.

= Recherche : scie à métaux ou disqueuse pour un après-midi
Camille wanted power-tools
Un antivol dont j’ai perdu la clé. Oui, c’est bien le mien, j’ai la facture et le vélo pleure.

= Cherche échelle d’au moins 6 mètres, un week-end
Anaïs wanted site-gear ago=2
Une famille d’étourneaux a fait son nid dans notre gouttière, ils sont partis, il faut déboucher avant l’hiver. Je peux venir la chercher.

= Cherche quelqu’un pour m’apprendre à changer une prise
Awa wanted hand-tools
Je ne veux pas qu’on le fasse à ma place, je veux comprendre. Je cuisine un mafé en échange.

= Compresseur et pistolet à peinture
Ousmane lend power-tools good deposit=60 days=2
Cuve de 24 L. J’ai repeint une clôture entière en une matinée. Il fait du bruit, évitez le dimanche.

= Détecteur de câbles et de tuyaux
letagere lend hand-tools new days=3 copies=2
Pour ne pas percer n’importe où. Ça bipe, c’est simple, ça évite l’inondation.

= Aspirateur de chantier eau et poussière
Duarte lend power-tools good days=2 taken=5..9 drawn=vacuum
Il avale les gravats, l’eau d’une machine qui a fui et même un bouchon de Lego. Je le rends propre, rendez-le propre.

= Malaxeur, auge et truelles pour petit ragréage
Ludovic lend site-gear worn hidden=paused
Je m’en sers moi-même en ce moment, il revient après les travaux.
`
