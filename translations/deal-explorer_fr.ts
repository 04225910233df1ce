<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>deal::AboutDialog</name>
    <message>
        <source>About Deal Explorer</source>
        <translation>À propos de Deal Explorer</translation>
    </message>
    <message>
        <source>Deal Explorer %1</source>
        <translation>Deal Explorer %1</translation>
    </message>
    <message>
        <source>See through a business deal: who is bound to whom, by what, until when, for how much, and which words prove it.</source>
        <translation>Pour voir clair dans un accord commercial&#x202f;: qui est engagé envers qui, à quoi, jusqu’à quand, pour combien, et quels mots le prouvent.</translation>
    </message>
    <message>
        <source>Open: %1
SHA-256: %2</source>
        <translation>Ouvert&#x202f;: %1
SHA-256&#x202f;: %2</translation>
    </message>
    <message>
        <source>Qt %1, with Qt Charts. Free software under the GNU General Public License, version 3 or later. The articles belong to their publishers; short quotations stand here as evidence, each with its article named.</source>
        <translation>Qt %1, avec Qt Charts. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Les articles appartiennent à leurs éditeurs&#x202f;; de courtes citations figurent ici comme preuves, chacune avec le nom de son article.</translation>
    </message>
</context>
<context>
    <name>deal::AmountModel</name>
    <message>
        <source>payer not stated</source>
        <translation>payeur non précisé</translation>
    </message>
    <message>
        <source>receiver not stated</source>
        <translation>destinataire non précisé</translation>
    </message>
    <message>
        <source>part of %1, not added to it</source>
        <translation>part d’un tout (%1), non ajoutée</translation>
    </message>
    <message>
        <source>sum of %1</source>
        <translation>somme de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, spoken</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <comment>a date; the articles that give it</comment>
        <translation>%1 (%2 seul)</translation>
    </message>
</context>
<context>
    <name>deal::Answer</name>
    <message>
        <source>The answer could not be written whole; is the disk full?</source>
        <translation>La réponse n’a pas pu être écrite en entier&#x202f;; le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>There is no display to show a window on; --help names the commands that need none.</source>
        <translation>Aucun écran où afficher une fenêtre&#x202f;; --help nomme les commandes qui s’en passent.</translation>
    </message>
</context>
<context>
    <name>deal::BesideView</name>
    <message>
        <source>%1 · %2</source>
        <comment>an article&apos;s letter and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The article: quotations in serif, our summaries in grey</source>
        <translation>L’article&#x202f;: citations en caractères à empattements, nos résumés en gris</translation>
    </message>
    <message>
        <source>Our rendering</source>
        <translation>Notre traduction</translation>
    </message>
</context>
<context>
    <name>deal::ChipBar</name>
    <message>
        <source>Only with any of:</source>
        <translation>Avec l’une de&#x202f;:</translation>
    </message>
    <message>
        <source>Only with all of:</source>
        <translation>Avec toutes&#x202f;:</translation>
    </message>
    <message>
        <source>%1 (clauses only)</source>
        <translation>%1 (clauses seules)</translation>
    </message>
    <message>
        <source>Remove “%1” from the filter</source>
        <translation>Retirer «&#x202f;%1&#x202f;» du filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Only with:</source>
        <translation>Seulement avec&#x202f;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#x202f;:</translation>
    </message>
    <message>
        <source>Since January 2025:</source>
        <translation>Depuis janvier 2025&#x202f;:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources&#x202f;:</translation>
    </message>
</context>
<context>
    <name>deal::ClaimPage</name>
    <message>
        <source>part of %1, never added to it</source>
        <translation>compris dans %1, jamais ajouté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label; text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>in our words: %1</source>
        <comment>a translated quotation</comment>
        <translation>notre traduction&#x202f;: %1</translation>
    </message>
    <message>
        <source>who says so: %1</source>
        <translation>selon&#x202f;: %1</translation>
    </message>
    <message>
        <source>states %1</source>
        <translation>énonce %1</translation>
    </message>
</context>
<context>
    <name>deal::ClaimStrip</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>deal::ClausesPage</name>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>No clause matches the filter.</source>
        <translation>Aucune clause ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Sort the clauses</source>
        <translation>Trier les clauses</translation>
    </message>
    <message>
        <source>In deal order</source>
        <translation>Ordre de l’accord</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Par partie</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s)</source>
        <translation>
            <numerusform>%1 sur %n clause</numerusform>
            <numerusform>%1 sur %n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::CommandHelp</name>
    <message>
        <source>Deal Explorer: see through a business deal. Parties, clauses, money, and the words that prove them.</source>
        <translation>Deal Explorer&#x202f;: pour voir clair dans un accord commercial. Les parties, les clauses, l’argent et les mots qui les prouvent.</translation>
    </message>
    <message>
        <source>Commands, none of which needs a display but the window:</source>
        <translation>Commandes, dont aucune n’a besoin d’un écran, sauf la fenêtre&#x202f;:</translation>
    </message>
    <message>
        <source>The window, on the deal&apos;s own dossier or on that file.</source>
        <translation>La fenêtre, sur le dossier fourni ou sur ce fichier.</translation>
    </message>
    <message>
        <source>What the dossier holds. With --party, only what names all of those parties; with --any too, any of them.</source>
        <translation>Ce que contient le dossier. Avec --party, seulement ce qui nomme toutes ces parties&#x202f;; avec --any en plus, l’une d’elles au moins.</translation>
    </message>
    <message>
        <source>One claim: its parties, its dates, and every passage that proves it.</source>
        <translation>Une affirmation&#x202f;: ses parties, ses dates et chaque passage qui la prouve.</translation>
    </message>
    <message>
        <source>The funding chart as a picture; the end of the name says which kind.</source>
        <translation>Le graphique du financement en image&#x202f;; la fin du nom en indique le format.</translation>
    </message>
    <message>
        <source>Compares every quotation, word for word, with the whole articles, the *.txt files of a folder.</source>
        <translation>Compare chaque citation, mot pour mot, aux articles entiers, les fichiers *.txt d’un répertoire.</translation>
    </message>
    <message>
        <source>With every command, before or after its name:</source>
        <translation>Avec chaque commande, avant ou après son nom&#x202f;:</translation>
    </message>
    <message>
        <source>Another dossier than the deal&apos;s own.</source>
        <translation>Un autre dossier que celui qui est fourni.</translation>
    </message>
    <message>
        <source>The language; without it, the system&apos;s.</source>
        <translation>La langue&#x202f;; à défaut, celle du système.</translation>
    </message>
    <message>
        <source>This text; the version.</source>
        <translation>Ce texte&#x202f;; la version.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 found wrong or could not be done, 2 bad usage.</source>
        <translation>Code de sortie&#x202f;: 0 fait, 1 erreur trouvée ou opération impossible, 2 mauvais usage.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#x202f;:</translation>
    </message>
</context>
<context>
    <name>deal::CommandLine</name>
    <message>
        <source>There is no option “%1”; see --help.</source>
        <translation>Il n’y a pas d’option «&#x202f;%1&#x202f;»&#x202f;; voir --help.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 is given twice; once is enough.</source>
        <translation>--%1 est indiqué deux fois&#x202f;; une seule suffit.</translation>
    </message>
    <message>
        <source>--%1 needs a value after it.</source>
        <translation>--%1 doit être suivi d’une valeur.</translation>
    </message>
    <message>
        <source>There is no command “%1”; the commands are: %2.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;»&#x202f;; les commandes sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Two dossiers are given, “%1” and “%2”; give one.</source>
        <translation>Deux dossiers sont indiqués, «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»&#x202f;; n’en indiquez qu’un.</translation>
    </message>
    <message>
        <source>Say what to list: %1.</source>
        <translation>Indiquez quoi lister&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Objet à lister</translation>
    </message>
    <message>
        <source>Say which claim to show, by its id; deal-explorer list clauses names them.</source>
        <translation>Indiquez l’affirmation à montrer, par son identifiant&#x202f;; deal-explorer list clauses les nomme.</translation>
    </message>
    <message>
        <source>Say which view to export: %1.</source>
        <translation>Indiquez la vue à exporter&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; see --help.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop&#x202f;; voir --help.</translation>
    </message>
    <message>
        <source>--%1 goes with %2 only.</source>
        <translation>--%1 ne va qu’avec %2.</translation>
    </message>
    <message>
        <source>--any goes with --party only.</source>
        <translation>--any ne va qu’avec --party.</translation>
    </message>
    <message>
        <source>Say where to write the picture: --output FILE.png, FILE.svg or FILE.pdf.</source>
        <translation>Indiquez où écrire l’image&#x202f;: --output FILE.png, FILE.svg ou FILE.pdf.</translation>
    </message>
    <message>
        <source>The name “%1” must end in .png, .svg or .pdf: it says what kind of picture to write.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» doit finir par .png, .svg ou .pdf&#x202f;: c’est ce qui indique le format de l’image.</translation>
    </message>
    <message>
        <source>--scale cannot be “%1”; it is a number from 1 to 4.</source>
        <translation>--scale ne peut pas être «&#x202f;%1&#x202f;»&#x202f;; c’est un nombre de 1 à 4.</translation>
    </message>
    <message>
        <source>--scale is for PNG only; SVG and PDF are sharp at any size.</source>
        <translation>--scale ne vaut que pour le PNG&#x202f;; SVG et PDF sont nets à toute taille.</translation>
    </message>
    <message>
        <source>--size cannot be “%1”; it is WIDTHxHEIGHT in pixels, from %2x%3 to %4x%5, such as 1200x750.</source>
        <translation>--size ne peut pas être «&#x202f;%1&#x202f;»&#x202f;; c’est WIDTHxHEIGHT (largeur x hauteur) en pixels, de %2x%3 à %4x%5, par exemple 1200x750.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it is one of: %3.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas admis&#x202f;; valeurs possibles&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>deal::Console</name>
    <message>
        <source>The deal’s own dossier is not where this program was installed. Give one: --dossier FILE.deal.</source>
        <translation>Le dossier fourni n’est pas à l’endroit où ce programme a été installé. Indiquez-en un&#x202f;: --dossier FILE.deal.</translation>
    </message>
    <message>
        <source>Nearest: %1. %2</source>
        <comment>keys; what to do</comment>
        <translation>Au plus proche&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>There is no party “%1” in this dossier.</source>
        <translation>Il n’y a pas de partie «&#x202f;%1&#x202f;» dans ce dossier.</translation>
    </message>
    <message>
        <source>deal-explorer list parties names them all.</source>
        <translation>deal-explorer list parties les nomme toutes.</translation>
    </message>
    <message>
        <source>Nothing in this dossier matches.</source>
        <translation>Rien dans ce dossier ne correspond.</translation>
    </message>
    <message>
        <source>There is no claim “%1” in this dossier.</source>
        <translation>Il n’y a pas d’affirmation «&#x202f;%1&#x202f;» dans ce dossier.</translation>
    </message>
    <message>
        <source>deal-explorer list clauses, list amounts and list events name them all.</source>
        <translation>deal-explorer list clauses, list amounts et list events les nomment toutes.</translation>
    </message>
    <message>
        <source>%1: no text in that folder holds any of its quotations.</source>
        <comment>an article&apos;s letter</comment>
        <translation>%1&#x202f;: aucun texte de ce répertoire ne contient une seule de ses citations.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 quotations stand word for word in %4.</source>
        <comment>an article&apos;s letter; counts; a file</comment>
        <translation>%1&#x202f;: %2 citations sur %3 figurent mot pour mot dans %4.</translation>
    </message>
    <message>
        <source>nothing near it is there</source>
        <translation>rien d’approchant n’y figure</translation>
    </message>
    <message>
        <source>nearest: «%1»</source>
        <translation>au plus proche&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) recorded; not compared with the articles.</source>
        <translation>
            <numerusform>%n citation enregistrée&#x202f;; non comparée aux articles.</numerusform>
            <numerusform>%n citations enregistrées&#x202f;; non comparées aux articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare them, give the folder with the whole articles: --articles DIR.</source>
        <translation>Pour les comparer, indiquez le répertoire des articles entiers&#x202f;: --articles DIR.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) were not found word for word.</source>
        <translation>
            <numerusform>%n citation n’a pas été trouvée mot pour mot.</numerusform>
            <numerusform>%n citations n’ont pas été trouvées mot pour mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s), every one found word for word.</source>
        <translation>
            <numerusform>%n citation, trouvée mot pour mot.</numerusform>
            <numerusform>%n citations, toutes trouvées mot pour mot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::ConsoleList</name>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Code boursier</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Compris dans</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>deal::DossierFile</name>
    <message>
        <source>“%1” has been cut short: part of the file is missing. Take another copy of the dossier.</source>
        <translation>«&#x202f;%1&#x202f;» est tronqué&#x202f;: une partie du fichier manque. Prenez une autre copie du dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Take another copy of the dossier.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu (%2). Prenez une autre copie du dossier.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Give the path of a dossier, a file whose name ends in .deal.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;». Indiquez le chemin d’un dossier, un fichier dont le nom finit par .deal.</translation>
    </message>
    <message>
        <source>“%1” is a folder. A dossier is one file, whose name ends in .deal; deal-seed makes one from a folder of TOML.</source>
        <translation>«&#x202f;%1&#x202f;» est un répertoire. Un dossier est un seul fichier, dont le nom finit par .deal&#x202f;; deal-seed en fait un à partir d’un répertoire de textes TOML.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Give the path of a dossier, a file whose name ends in .deal.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire. Indiquez le chemin d’un dossier, un fichier dont le nom finit par .deal.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for the right to read it, or take a copy of your own.</source>
        <translation>La lecture de «&#x202f;%1&#x202f;» n’est pas permise. Demandez ce droit à son propriétaire, ou procurez-vous votre propre copie.</translation>
    </message>
    <message>
        <source>“%1” is empty. Take another copy of the dossier.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Prenez une autre copie du dossier.</translation>
    </message>
    <message>
        <source>“%1” is not a dossier. Give a file that deal-seed made, whose name ends in .deal.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier. Indiquez un fichier produit par deal-seed, dont le nom finit par .deal.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a dossier. deal-seed makes a dossier from a folder of TOML texts.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier texte, pas un dossier. deal-seed fait un dossier à partir d’un répertoire de textes TOML.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a dossier. Give a file that deal-seed made.</source>
        <translation>«&#x202f;%1&#x202f;» est une base de données d’un autre programme, pas un dossier. Indiquez un fichier produit par deal-seed.</translation>
    </message>
    <message>
        <source>“%1” was made for a newer Deal Explorer (its format is %2, this program reads %3). Install the newer program.</source>
        <translation>«&#x202f;%1&#x202f;» a été fait pour un Deal Explorer plus récent (son format est %2, ce programme lit %3). Installez le programme plus récent.</translation>
    </message>
    <message>
        <source>“%1” has an old format (%2, this program reads %3). Compile it again with deal-seed.</source>
        <translation>«&#x202f;%1&#x202f;» est d’un ancien format (%2, ce programme lit %3). Compilez-le de nouveau avec deal-seed.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program (it keeps a write-ahead log). Compile it again with deal-seed.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par un autre programme (il tient un journal d’écriture anticipée). Compilez-le de nouveau avec deal-seed.</translation>
    </message>
</context>
<context>
    <name>deal::DossierReader</name>
    <message>
        <source>“%1” is damaged (%2). Take another copy of the dossier, or compile it again with deal-seed.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé (%2). Prenez une autre copie du dossier, ou compilez-le de nouveau avec deal-seed.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Take a copy of your own.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert (%2). Procurez-vous votre propre copie.</translation>
    </message>
    <message>
        <source>“%1” is not built as a dossier of format %2 is: its tables were changed. Compile it again with deal-seed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas bâti comme un dossier de format %2&#x202f;: ses tables ont été modifiées. Compilez-le de nouveau avec deal-seed.</translation>
    </message>
</context>
<context>
    <name>deal::Edtf</name>
    <message>
        <source>“%1” is no date: write 2030, 2025-01, 2025-01-21, with ~ for about or ? for uncertain, or two of them as 2019/2030</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#x202f;: écrivez 2030, 2025-01, 2025-01-21, avec ~ pour une date approximative ou&#x202f;? pour une date incertaine, ou deux dates, comme 2019/2030</translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have</source>
        <translation>«&#x202f;%1&#x202f;» est un jour que le calendrier ne connaît pas</translation>
    </message>
    <message>
        <source>“%1” states no date at all: leave it out</source>
        <translation>«&#x202f;%1&#x202f;» n’énonce aucune date&#x202f;: supprimez-le</translation>
    </message>
    <message>
        <source>“%1” ends before it starts</source>
        <translation>«&#x202f;%1&#x202f;» finit avant de commencer</translation>
    </message>
</context>
<context>
    <name>deal::EvidencePane</name>
    <message>
        <source>Choose a clause, an amount or a quotation: the words that prove it will stand here.</source>
        <translation>Choisissez une clause, un montant ou une citation&#x202f;: les mots qui en font la preuve s’afficheront ici.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Voir dans l’article</translation>
    </message>
    <message>
        <source>The filter leaves this out.</source>
        <translation>Le filtre écarte cet élément.</translation>
    </message>
</context>
<context>
    <name>deal::ExportDialog</name>
    <message>
        <source>Export chart as image</source>
        <translation>Exporter le graphique en image</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG, une image en pixels</translation>
    </message>
    <message>
        <source>SVG, a drawing that scales</source>
        <translation>SVG, un dessin net à toute taille</translation>
    </message>
    <message>
        <source>PDF, a page</source>
        <translation>PDF, une page</translation>
    </message>
    <message>
        <source>%1 times: %2 × %3 pixels</source>
        <translation>%1 fois&#x202f;: %2 × %3 pixels</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation>Forma&amp;t&#x202f;:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Tai&amp;lle&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>“%1” is there already: Replace writes over it.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà&#x202f;: Remplacer l’écrase.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>deal::FacetModel</name>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Since January 2025</source>
        <translation>Depuis janvier 2025</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>montants</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>clauses</translation>
    </message>
    <message>
        <source>%1: about clauses only</source>
        <translation>%1&#x202f;: ne concerne que les clauses</translation>
    </message>
    <message numerus="yes">
        <source>%1: ticked, %n shown</source>
        <translation>
            <numerusform>%1&#x202f;: case cochée, %n à l’écran</numerusform>
            <numerusform>%1&#x202f;: case cochée, %n à l’écran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a tick would leave %n</source>
        <translation>
            <numerusform>%1&#x202f;: en cochant, il en resterait %n</numerusform>
            <numerusform>%1&#x202f;: en cochant, il en resterait %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an article&apos;s letter and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: relied on; %n claim(s) rest on it. Untick it to see what the deal would be without it.</source>
        <translation>
            <numerusform>%1&#x202f;: pris en compte&#x202f;; %n affirmation repose sur lui. Décochez-le pour voir ce que serait l’accord sans lui.</numerusform>
            <numerusform>%1&#x202f;: pris en compte&#x202f;; %n affirmations reposent sur lui. Décochez-le pour voir ce que serait l’accord sans lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: set aside; %n claim(s) rested on it. Tick it to rely on it again.</source>
        <translation>
            <numerusform>%1&#x202f;: mis de côté&#x202f;; %n affirmation reposait sur lui. Cochez-le pour le reprendre en compte.</numerusform>
            <numerusform>%1&#x202f;: mis de côté&#x202f;; %n affirmations reposaient sur lui. Cochez-le pour le reprendre en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles relied on</source>
        <translation>Articles pris en compte</translation>
    </message>
</context>
<context>
    <name>deal::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>How the ticked parties count</source>
        <translation>Comment comptent les parties cochées</translation>
    </message>
    <message>
        <source>All of the ticked parties</source>
        <translation>Toutes les cochées</translation>
    </message>
    <message>
        <source>Any of the ticked parties</source>
        <translation>L’une des parties cochées</translation>
    </message>
    <message>
        <source>The role of the ticked parties</source>
        <translation>Le rôle des parties cochées</translation>
    </message>
    <message>
        <source>in any role</source>
        <translation>dans tout rôle</translation>
    </message>
</context>
<context>
    <name>deal::FundingPage</name>
    <message>
        <source>How much money, and whose</source>
        <translation>Combien d’argent, et de qui</translation>
    </message>
    <message>
        <source>No amount matches the filter; the pale outlines above show those left out.</source>
        <translation>Aucun montant ne correspond au filtre&#x202f;; les contours pâles ci-dessus montrent ceux qu’il écarte.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n amount(s)</source>
        <comment>a page&apos;s title</comment>
        <translation>
            <numerusform>%1&#x202f;: %2 sur %n montant</numerusform>
            <numerusform>%1&#x202f;: %2 sur %n montants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::FundingPicture</name>
    <message>
        <source>%1 announced</source>
        <translation>%1 annoncés</translation>
    </message>
    <message>
        <source>%1 announced for %2</source>
        <translation>%1 annoncés pour %2</translation>
    </message>
    <message>
        <source>%1 invested</source>
        <translation>%1 investis</translation>
    </message>
    <message>
        <source>%1 invested by %2</source>
        <translation>%1 investis par %2</translation>
    </message>
    <message>
        <source>No amount of money is stated</source>
        <translation>Aucune somme d’argent n’est indiquée</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>an article&apos;s letter, name and date</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Hatched: a ceiling.</source>
        <translation>Hachures&#x202f;: plafond.</translation>
    </message>
    <message>
        <source>Pale outline: left out by the filter.</source>
        <translation>Contour pâle&#x202f;: écarté par le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>US dollars, as the %n article(s) report them. Amounts that lie inside one another are not added.</source>
        <translation>
            <numerusform>Dollars américains, d’après %n article. Les montants compris l’un dans l’autre ne sont pas additionnés.</numerusform>
            <numerusform>Dollars américains, d’après les %n articles. Les montants compris l’un dans l’autre ne sont pas additionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, as the %n article(s) report it. Amounts that lie inside one another are not added.</source>
        <translation>
            <numerusform>%1, d’après %n article. Les montants compris l’un dans l’autre ne sont pas additionnés.</numerusform>
            <numerusform>%1, d’après les %n articles. Les montants compris l’un dans l’autre ne sont pas additionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of it at once</source>
        <comment>a headline; an amount</comment>
        <translation>%1, dont %2 tout de suite</translation>
    </message>
    <message>
        <source>%1, %2 of it</source>
        <comment>a headline; an amount</comment>
        <translation>%1, dont %2</translation>
    </message>
    <message>
        <source>No article that is relied on speaks of it.</source>
        <translation>Aucun article pris en compte n’en parle.</translation>
    </message>
    <message>
        <source>Set aside: %1. What then rests on nothing is outlined.</source>
        <comment>articles&apos; letters</comment>
        <translation>Mis de côté&#x202f;: %1. Ce qui ne repose alors sur rien est en contour.</translation>
    </message>
</context>
<context>
    <name>deal::FundingView</name>
    <message>
        <source>Funding chart</source>
        <translation>Graphique du financement</translation>
    </message>
</context>
<context>
    <name>deal::MainWindow</name>
    <message>
        <source>%1 — Deal Explorer</source>
        <comment>window title</comment>
        <translation>%1 — Deal Explorer</translation>
    </message>
    <message>
        <source>Deal Explorer</source>
        <translation>Deal Explorer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.deal);;All files (*)</source>
        <translation>Dossiers (*.deal);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>deal::NothingHere</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>deal::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>Masquer cet avis</translation>
    </message>
</context>
<context>
    <name>deal::PartiesPage</name>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>No party takes part in what the filter leaves.</source>
        <translation>Aucune partie ne figure dans ce que laisse le filtre.</translation>
    </message>
    <message>
        <source>%1 in the deal</source>
        <comment>heading above a party&apos;s claims</comment>
        <translation>%1 dans l’accord</translation>
    </message>
    <message>
        <source>Show its clauses</source>
        <translation>Voir ses clauses</translation>
    </message>
    <message>
        <source>Show the clauses of %1</source>
        <translation>Voir les clauses&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(ies)</source>
        <translation>
            <numerusform>%1 sur %n partie</numerusform>
            <numerusform>%1 sur %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) named</source>
        <translation>
            <numerusform>%n partie citée</numerusform>
            <numerusform>%n parties citées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::PictureExport</name>
    <message>
        <source>“%1” does not say which kind of picture to write: end its name in .png, .svg or .pdf.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas le format de l’image à écrire&#x202f;: terminez son nom par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>This dossier states no amount of money, so there is no chart to write.</source>
        <translation>Ce dossier n’indique aucune somme d’argent&#x202f;: il n’y a donc pas de graphique à écrire.</translation>
    </message>
    <message>
        <source>A scale of %1 cannot be written: it is from 1 to 4.</source>
        <translation>Une échelle de %1 ne peut pas être écrite&#x202f;: elle va de 1 à 4.</translation>
    </message>
    <message>
        <source>“%1” is a folder: give a file&apos;s name in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un répertoire&#x202f;: indiquez le nom d’un fichier dans celui-ci.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist: make it, or choose another.</source>
        <translation>Le répertoire «&#x202f;%1&#x202f;» n’existe pas&#x202f;: créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size: choose a smaller one.</source>
        <translation>La mémoire ne suffit pas pour une image de cette taille&#x202f;: choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is as it was; choose another place.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#x202f;: %2. Ce qui s’y trouvait est resté tel quel&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 cannot be written: it is from %3 × %4 to %5 × %6.</source>
        <translation>Une image de %1 × %2 ne peut pas être écrite&#x202f;: elle va de %3 × %4 à %5 × %6.</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
</context>
<context>
    <name>deal::Proof</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de répertoire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The folder “%1” holds no .txt file.</source>
        <translation>Le répertoire «&#x202f;%1&#x202f;» ne contient aucun fichier .txt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB, too large for an article.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 4 Mo&#x202f;: c’est trop pour un article.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte UTF-8. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
</context>
<context>
    <name>deal::ProofDialog</name>
    <message>
        <source>How the quotations stand</source>
        <translation>L’état des citations</translation>
    </message>
    <message>
        <source>A quotation is compared letter by letter with the whole text of its article, once you open that text. White space, no-break spaces, and the form of quotation marks and apostrophes are not counted.</source>
        <translation>Une citation est comparée lettre à lettre avec le texte entier de son article, dès que vous ouvrez ce texte. Les blancs, les espaces insécables et la forme des guillemets et des apostrophes ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>deal::ProofModel</name>
    <message>
        <source>a party’s name</source>
        <translation>le nom d’une partie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, spoken</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a quotation</comment>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>The article’s words</source>
        <translation>Les mots de l’article</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce qu’elle prouve</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>a quotation</comment>
        <translation>Son état</translation>
    </message>
</context>
<context>
    <name>deal::ProofWords</name>
    <message numerus="yes">
        <source>%n quotation(s) as recorded</source>
        <translation>
            <numerusform>%n citation telle qu’enregistrée</numerusform>
            <numerusform>%n citations telles qu’enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) word for word</source>
        <translation>
            <numerusform>%1 citation sur %n mot pour mot</numerusform>
            <numerusform>%1 citations sur %n mot pour mot</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as recorded</source>
        <comment>quotations</comment>
        <translation>%1 telles qu’enregistrées</translation>
    </message>
    <message>
        <source>not found for: %1</source>
        <comment>claims</comment>
        <translation>introuvables pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>as recorded: the whole text is not open</source>
        <translation>telle qu’enregistrée&#x202f;: le texte entier n’est pas ouvert</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>not found, nor anything near it</source>
        <translation>introuvable, ni rien qui en approche</translation>
    </message>
    <message>
        <source>not found; nearest: %1</source>
        <comment>words of an article</comment>
        <translation>introuvable&#x202f;; au plus près&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>deal::RefusedPage</name>
    <message>
        <source>No dossier is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Open another dossier…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>Open the dossier that comes with the program</source>
        <translation>Ouvrir le dossier fourni avec le programme</translation>
    </message>
</context>
<context>
    <name>deal::SetAsideBar</name>
    <message>
        <source>Rely on all articles again</source>
        <translation>Reprendre en compte tous les articles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an article&apos;s letter and name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What if %1 were wrong?</source>
        <comment>articles</comment>
        <translation>Et si %1 avait tort&#x202f;?</translation>
    </message>
    <message>
        <source>Every claim still rests on another article.</source>
        <translation>Chaque affirmation repose encore sur un autre article.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) then rest on nothing:</source>
        <translation>
            <numerusform>%1 affirmation sur %n ne repose alors sur rien&#x202f;:</numerusform>
            <numerusform>%1 affirmations sur %n ne reposent alors sur rien&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List all %n of them</source>
        <translation>
            <numerusform>La montrer (%n)</numerusform>
            <numerusform>Les montrer toutes les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>deal::SourceModel</name>
    <message>
        <source>publisher not stated</source>
        <translation>éditeur non précisé</translation>
    </message>
    <message>
        <source>published by %1</source>
        <translation>publié par %1</translation>
    </message>
    <message>
        <source>author not stated</source>
        <translation>auteur non précisé</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>author</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>names %1 as its source</source>
        <translation>cite %1 comme source</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traduction automatique</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an attribute and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation>Selon&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1. As stated: %2</source>
        <comment>who says so, and what</comment>
        <translation>%1. Énonce %2</translation>
    </message>
    <message>
        <source>silent: this article says nothing about it</source>
        <translation>muet sur ce point&#x202f;: cet article n’en dit rien</translation>
    </message>
    <message>
        <source>Quotation, %1: %2. Our rendering: %3</source>
        <translation>Citation, %1&#x202f;: %2. Notre traduction&#x202f;: %3</translation>
    </message>
    <message>
        <source>Gist of %1: %2</source>
        <translation>Résumé, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Proves: %1</source>
        <translation>Prouve&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>deal::SourcesPage</name>
    <message numerus="yes">
        <source>What the %n article(s) say</source>
        <translation>
            <numerusform>Ce que dit l’article (%n)</numerusform>
            <numerusform>Ce que disent les %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>two languages side by side</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>two articles side by side</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>the articles, claim by claim</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>deal::StatusLine</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies)</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Click to list them.</source>
        <translation>%1. Cliquez pour en voir la liste.</translation>
    </message>
</context>
<context>
    <name>deal::WindowActions</name>
    <message>
        <source>&amp;About Deal Explorer</source>
        <translation>À &amp;propos de Deal Explorer</translation>
    </message>
    <message>
        <source>&amp;Open a dossier…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Export chart as image…</source>
        <translation>&amp;Exporter le graphique en image…</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Preuves</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Selon le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Parties</translation>
    </message>
    <message>
        <source>&amp;Clauses</source>
        <translation>&amp;Clauses</translation>
    </message>
    <message>
        <source>&amp;Funding</source>
        <translation>&amp;Financement</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>An article &amp;beside its rendering</source>
        <translation>Un article et sa &amp;traduction</translation>
    </message>
    <message>
        <source>Two articles &amp;abreast</source>
        <translation>&amp;Deux articles de front</translation>
    </message>
    <message>
        <source>&amp;Claim by claim</source>
        <translation>&amp;Affirmation par affirmation</translation>
    </message>
    <message>
        <source>&amp;Read the sources</source>
        <translation>&amp;Lire les sources</translation>
    </message>
</context>
<context>
    <name>deal::Words</name>
    <message>
        <source>with</source>
        <comment>leads to partners on a card</comment>
        <translation>avec</translation>
    </message>
    <message>
        <source>affects</source>
        <comment>leads to the affected on a card</comment>
        <translation>concerne</translation>
    </message>
    <message>
        <source>to</source>
        <comment>spoken for an arrow between parties</comment>
        <translation>vers</translation>
    </message>
    <message>
        <source>to and from</source>
        <comment>spoken for an arrow both ways between parties</comment>
        <translation>dans les deux sens avec</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>date non précisée</translation>
    </message>
    <message>
        <source>ticker %1</source>
        <translation>code boursier %1</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>lieu non précisé</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n montant</numerusform>
            <numerusform>%n montants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a party in a role, in the filter</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Coentreprise</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>S’engage</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Bénéficie</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Est concerné</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>kind of clause: how long the deal lasts</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusivité</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>kind of clause: to models and rights</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Computing</source>
        <comment>kind of clause: data centres</comment>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>kind of clause: its sharing</comment>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>a clause</comment>
        <translation>Maintenue</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a clause</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a clause</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a clause</comment>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>announced</source>
        <comment>an amount</comment>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>immediate</source>
        <comment>an amount</comment>
        <translation>immédiat</translation>
    </message>
    <message>
        <source>already invested</source>
        <comment>an amount</comment>
        <translation>déjà investi</translation>
    </message>
    <message>
        <source>share</source>
        <comment>an amount: a part in per cent</comment>
        <translation>part</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>start</source>
        <comment>of a period</comment>
        <translation>le début</translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a period</comment>
        <translation>la fin</translation>
    </message>
    <message>
        <source>date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>le payeur</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>l’étendue</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>le taux</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>le sens</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>the sources</comment>
        <translation>Concordantes</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>the sources</comment>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Une seule source</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of an article</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>title %1</source>
        <comment>of an article</comment>
        <translation>titre %1</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>intertitre %1</translation>
    </message>
    <message>
        <source>caption %1</source>
        <translation>légende %1</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>of an article</comment>
        <translation>crédit</translation>
    </message>
    <message>
        <source>credit %1</source>
        <comment>of an article</comment>
        <translation>crédit %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>one article speaks</comment>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>Sources agree</source>
        <translation>Sources concordantes</translation>
    </message>
    <message>
        <source>%1 differs from itself on %2</source>
        <comment>an article; attributes</comment>
        <translation>%1 varie sur %2</translation>
    </message>
    <message>
        <source>Sources differ on %1</source>
        <comment>attributes</comment>
        <translation>Sources divergentes sur %1</translation>
    </message>
    <message>
        <source>%1, one origin: %2</source>
        <comment>verdict; who says so</comment>
        <translation>%1, même origine&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value; places</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute; values</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <comment>one article</comment>
        <translation>%1 est muet sur ce point</translation>
    </message>
    <message>
        <source>%1 are silent</source>
        <comment>several articles</comment>
        <translation>%1 sont muets sur ce point</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>partners</comment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>concerne %1</translation>
    </message>
    <message>
        <source>about %1, uncertain</source>
        <comment>a date</comment>
        <translation>vers %1, date incertaine</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <comment>a date</comment>
        <translation>%1, date incertaine</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a period that has no end</comment>
        <translation>sans terme</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates of different kinds</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months or years</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>jusqu’en %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>about a date</comment>
        <translation>fin&#x202f;: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month or a year</comment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>about a date</comment>
        <translation>début&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, end not stated</source>
        <comment>from a date</comment>
        <translation>%1, fin non précisée</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>date non précisée</translation>
    </message>
    <message>
        <source>undated, not before %1</source>
        <translation>non daté, au plus tôt&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an amount</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>the ceiling</source>
        <comment>one source gives a sum, another a ceiling</comment>
        <translation>le plafond</translation>
    </message>
    <message>
        <source>named for example in %1</source>
        <translation>mentions, par exemple&#x202f;: %1</translation>
    </message>
    <message>
        <source>a plain sum</source>
        <translation>une somme sans réserve</translation>
    </message>
    <message>
        <source>a round figure</source>
        <translation>un chiffre rond</translation>
    </message>
    <message>
        <source>a ceiling</source>
        <translation>un plafond</translation>
    </message>
    <message>
        <source>given as</source>
        <comment>whether a figure is a plain sum, a round figure or a ceiling</comment>
        <translation>donné comme</translation>
    </message>
    <message>
        <source>named in no article that is relied on</source>
        <translation>nommé dans aucun article pris en compte</translation>
    </message>
    <message>
        <source>Rests on nothing</source>
        <comment>a claim, once articles are set aside</comment>
        <translation>Ne repose sur rien</translation>
    </message>
</context>
</TS>
