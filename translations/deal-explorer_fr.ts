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
        <source>With Qt %1 and Qt Charts (LGPL 3, GPL 3), SQLite %2 (public domain), and Graphviz %3 for the map (EPL 1.0).</source>
        <translation>Avec Qt %1 et Qt Charts (LGPL 3, GPL 3), SQLite %2 (domaine public), et Graphviz %3 pour la carte (EPL 1.0).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The articles belong to their publishers; short quotations stand here as evidence, each with its article named.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Les articles appartiennent à leurs éditeurs&#x202f;; de courtes citations figurent ici à titre de preuves, chacune avec son article nommé.</translation>
    </message>
    <message>
        <source>Your own file: %1
It holds the texts of articles that you opened, your notes, and nothing else. It stays on this computer.</source>
        <translation>Votre fichier&#x202f;: %1
Il contient les textes des articles que vous avez ouverts, vos notes, et rien d’autre. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your own file will be: %1
It is made when you open the text of an article or write a note, to keep it on this computer.</source>
        <translation>Votre fichier sera&#x202f;: %1
Il est créé quand vous ouvrez le texte d’un article ou écrivez une note, pour les garder sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>deal::AbreastView</name>
    <message>
        <source>This dossier holds one article: there is nothing to set beside it.</source>
        <translation>Ce dossier contient un seul article&#x202f;: il n’y a rien à mettre à côté.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>While a claim is focused that both articles speak of, scrolling one scrolls the other.</source>
        <translation>Tant qu’une affirmation dont parlent les deux articles est choisie, faire défiler l’un fait défiler l’autre.</translation>
    </message>
    <message>
        <source>The article on the left</source>
        <translation>L’article de gauche</translation>
    </message>
    <message>
        <source>The article on the right</source>
        <translation>L’article de droite</translation>
    </message>
    <message>
        <source>%1 is set aside</source>
        <comment>an article</comment>
        <translation>%1 est mis de côté</translation>
    </message>
    <message>
        <source>%1 is silent about this</source>
        <comment>an article</comment>
        <translation>%1 n’en dit rien</translation>
    </message>
</context>
<context>
    <name>deal::Address</name>
    <message>
        <source>The address is of another dossier, “%1”: open that one first.</source>
        <comment>a dossier&apos;s key</comment>
        <translation>Cette adresse est celle d’un autre dossier, «&#x202f;%1&#x202f;»&#x202f;: ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>This version does not know the view “%1”.</source>
        <comment>a view&apos;s name in an address</comment>
        <translation>Cette version ne connaît pas la vue «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This dossier knows no party “%1”.</source>
        <comment>a key in an address</comment>
        <translation>Ce dossier ne connaît pas la partie «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This dossier has no quotation “%1”.</source>
        <comment>a key in an address</comment>
        <translation>Ce dossier n’a pas de citation «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This dossier has no clause, amount or event “%1”.</source>
        <comment>a key in an address</comment>
        <translation>Ce dossier n’a pas de clause, de montant ni d’événement «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not an address: one begins with “deal:” and a dossier’s key.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse&#x202f;: elle commence par «&#x202f;deal:&#x202f;» et la clé d’un dossier.</translation>
    </message>
</context>
<context>
    <name>deal::AddressLine</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put the address line away</source>
        <translation>Ranger la ligne d’adresse</translation>
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
    <name>deal::Announcements</name>
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
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n montant</numerusform>
            <numerusform>%n montants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n amount(s)</source>
        <translation>
            <numerusform>%1 sur %n montant</numerusform>
            <numerusform>%1 sur %n montants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <translation>
            <numerusform>%1 sur %n affirmation</numerusform>
            <numerusform>%1 sur %n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>a day; how many claims</comment>
        <translation>Au %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>At any time: %1</source>
        <comment>how many claims</comment>
        <translation>À toute date&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page; how many claims</comment>
        <translation>%1&#x202f;: %2</translation>
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
    <name>deal::Appearance</name>
    <message>
        <source>Reduce m&amp;otion</source>
        <translation>Réduire les &amp;mouvements</translation>
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
        <source>High &amp;contrast</source>
        <comment>a look</comment>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Taille d’origine</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>the size of words, in percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
</context>
<context>
    <name>deal::ArticleActions</name>
    <message>
        <source>Open an article’s &amp;text…</source>
        <translation>Ouvrir le &amp;texte d’un article…</translation>
    </message>
    <message>
        <source>&amp;Paste an article’s text</source>
        <translation>Co&amp;ller le texte d’un article</translation>
    </message>
    <message>
        <source>&amp;Forget an article’s text</source>
        <translation>O&amp;ublier le texte d’un article</translation>
    </message>
</context>
<context>
    <name>deal::ArticleDesk</name>
    <message>
        <source>Open an article’s text</source>
        <translation>Ouvrir le texte d’un article</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Textes (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the article as text first.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être ouverts. Enregistrez d’abord l’article comme texte.</translation>
    </message>
    <message>
        <source>A dossier is opened by itself. Drop one .deal file, or the texts of articles.</source>
        <translation>Un dossier s’ouvre seul. Déposez un fichier .deal, ou des textes d’articles.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an article&apos;s letter</comment>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Use %1 all the same</source>
        <comment>an article&apos;s letter</comment>
        <translation>Utiliser %1 quand même</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>deal::ArticleNews</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an article&apos;s letter and name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the text that was pasted</source>
        <translation>le texte collé</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It is kept on this computer, in your own file.</source>
        <translation>Il est gardé sur cet ordinateur, dans votre fichier.</translation>
    </message>
    <message>
        <source>It stays until you close this window, and is not kept: %1</source>
        <comment>a sentence</comment>
        <translation>Il reste jusqu’à la fermeture de cette fenêtre, sans être gardé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>This is article %1: all %n quotation(s) stand in it word for word.</source>
        <translation>
            <numerusform>C’est l’article %1&#x202f;: sa citation (%n) s’y trouve mot pour mot.</numerusform>
            <numerusform>C’est l’article %1&#x202f;: ses %n citations s’y trouvent toutes mot pour mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n quotation(s) of article %2 stand in this text, which is used all the same.</source>
        <translation>
            <numerusform>%1 citation sur %n de l’article %2 se trouve dans ce texte, qui sert quand même.</numerusform>
            <numerusform>%1 citations sur %n de l’article %2 se trouvent dans ce texte, qui sert quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the place of the text that was in use.</source>
        <translation>Il remplace le texte qui servait jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n quotation(s) of article %2 stand in %3.</source>
        <translation>
            <numerusform>%1 citation sur %n de l’article %2 se trouve dans %3.</numerusform>
            <numerusform>%1 citations sur %n de l’article %2 se trouvent dans %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another text of this article is in use, and stays unless you use this one.</source>
        <translation>Un autre texte de cet article sert déjà, et reste à moins que vous ne preniez celui-ci.</translation>
    </message>
    <message>
        <source>The text of article %1 is forgotten, here and in your own file.</source>
        <translation>Le texte de l’article %1 est oublié, ici et dans votre fichier.</translation>
    </message>
    <message>
        <source>The text of article %1 is put away here, but not in your own file: %2</source>
        <comment>an article; a sentence</comment>
        <translation>Le texte de l’article %1 est retiré ici, mais pas de votre fichier&#x202f;: %2</translation>
    </message>
    <message>
        <source>This very text of article %1 is in use already: nothing was changed.</source>
        <translation>Ce même texte de l’article %1 sert déjà&#x202f;: rien n’a changé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file; what became of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>article %1, all %n quotation(s) word for word</source>
        <translation>
            <numerusform>article %1, sa citation (%n) mot pour mot</numerusform>
            <numerusform>article %1, ses %n citations mot pour mot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article %1, %2 of %n quotation(s)</source>
        <translation>
            <numerusform>article %1, %2 citation sur %n</numerusform>
            <numerusform>article %1, %2 citations sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article %1, only %2 of %n quotation(s): not used yet</source>
        <translation>
            <numerusform>article %1, %2 citation sur %n seulement&#x202f;: pas encore utilisé</numerusform>
            <numerusform>article %1, %2 citations sur %n seulement&#x202f;: pas encore utilisé</numerusform>
        </translation>
    </message>
    <message>
        <source>article %1, in use already</source>
        <translation>article %1, sert déjà</translation>
    </message>
    <message>
        <source>article %1 as well, not used: another of these texts holds as many of its quotations or more</source>
        <translation>article %1 aussi, non utilisé&#x202f;: un autre de ces textes contient autant de ses citations ou plus</translation>
    </message>
    <message>
        <source>no quotation of this dossier stands in it</source>
        <translation>aucune citation de ce dossier ne s’y trouve</translation>
    </message>
    <message>
        <source>nothing near it is there</source>
        <translation>rien n’en approche</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>au plus près</translation>
    </message>
    <message numerus="yes">
        <source>In use now: %1 of %n text(s).</source>
        <translation>
            <numerusform>Textes utilisés désormais&#x202f;: %1 sur %n.</numerusform>
            <numerusform>Textes utilisés désormais&#x202f;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer, in your own file.</source>
        <translation>Ils sont gardés sur cet ordinateur, dans votre fichier.</translation>
    </message>
    <message>
        <source>They stay until you close this window, and are not kept: %1</source>
        <comment>a sentence</comment>
        <translation>Ils restent jusqu’à la fermeture de cette fenêtre, sans être gardés&#x202f;: %1</translation>
    </message>
    <message>
        <source>The following do not, each with the words there that come nearest:</source>
        <translation>Les suivantes ne s’y trouvent pas&#x202f;; sous chacune, les mots du texte qui en approchent le plus&#x202f;:</translation>
    </message>
    <message>
        <source>No quotation of this dossier stands in %1, so it is none of its articles: nothing was changed. Open the whole text of one of these: %2.</source>
        <comment>a file; articles</comment>
        <translation>Aucune citation de ce dossier ne se trouve dans %1&#x202f;: ce n’est aucun de ses articles, et rien n’a changé. Ouvrez le texte entier de l’un de ceux-ci&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>deal::ArticleText</name>
    <message>
        <source>There is no folder “%1”. Name the folder that holds the articles.</source>
        <translation>Il n’y a pas de répertoire «&#x202f;%1&#x202f;». Indiquez celui qui contient les articles.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read. Ask its owner for the right to, or name a folder of your own.</source>
        <translation>Le répertoire «&#x202f;%1&#x202f;» ne peut pas être lu. Demandez-en le droit à son propriétaire, ou indiquez l’un des vôtres.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no .txt file. Save each article there as text.</source>
        <translation>Le répertoire «&#x202f;%1&#x202f;» ne contient aucun fichier .txt. Enregistrez-y chaque article comme texte.</translation>
    </message>
    <message>
        <source>What was pasted is not plain text. Copy the words of the article alone.</source>
        <translation>Ce qui a été collé n’est pas du texte brut. Copiez seulement les mots de l’article.</translation>
    </message>
    <message>
        <source>“%1” is not text. Save the article as text and try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du texte. Enregistrez l’article comme texte et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not text (it looks like %2). Save the article as text and try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du texte (on dirait %2). Enregistrez l’article comme texte et réessayez.</translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MB, too large for an article.</source>
        <translation>Ce qui a été collé dépasse 4 Mo, trop pour un article.</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB, too large for an article.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 4 Mo, trop pour un article.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it is %2 text, but not all of it can be read. Save it as UTF-8 and try again.</source>
        <comment>an encoding</comment>
        <translation>«&#x202f;%1&#x202f;» est abîmé&#x202f;: c’est du texte %2, mais tout n’est pas lisible. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a word processor’s document, or a ZIP archive</source>
        <translation>un document de traitement de texte, ou une archive ZIP</translation>
    </message>
    <message>
        <source>a word processor’s document</source>
        <translation>un document de traitement de texte</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>There is no text to paste. Select the whole article where you read it, copy it, and paste it here.</source>
        <translation>Il n’y a pas de texte à coller. Sélectionnez l’article entier là où vous le lisez, copiez-le et collez-le ici.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose the file that holds the article.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Choisissez le fichier qui contient l’article.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>it is a folder. Choose the files in it.</source>
        <translation>c’est un répertoire. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>ce n’est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>deal::AsOf</name>
    <message numerus="yes">
        <source>%n clause(s) begin</source>
        <translation>
            <numerusform>%n clause commence</numerusform>
            <numerusform>%n clauses commencent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) begin</source>
        <translation>
            <numerusform>%n montant commence</numerusform>
            <numerusform>%n montants commencent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) change</source>
        <translation>
            <numerusform>%n clause change</numerusform>
            <numerusform>%n clauses changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) end</source>
        <translation>
            <numerusform>%n clause prend fin</numerusform>
            <numerusform>%n clauses prennent fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) end</source>
        <translation>
            <numerusform>%n montant prend fin</numerusform>
            <numerusform>%n montants prennent fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing begins or ends</source>
        <translation>rien ne commence ni ne prend fin</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a day; what changes on it</comment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s) may hold.</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%1 clause sur %n peut valoir.</numerusform>
            <numerusform>%1 clauses sur %n peuvent valoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2025-01-21, 2025-01 or 2025, from the year 0001 to 9999.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour&#x202f;: écrivez-le 2025-01-21, 2025-01 ou 2025, de l’an 0001 à l’an 9999.</translation>
    </message>
</context>
<context>
    <name>deal::AsOfRow</name>
    <message>
        <source>All times</source>
        <translation>Tous les temps</translation>
    </message>
    <message>
        <source>No day is chosen: what held at any time is seen</source>
        <translation>Aucun jour choisi&#x202f;: on voit ce qui a valu à tout moment</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the story of the deal, day by day</comment>
        <translation>Dérouler</translation>
    </message>
    <message>
        <source>Stay on this day</source>
        <translation>Rester à ce jour</translation>
    </message>
    <message>
        <source>From change to change, a day a second</source>
        <translation>De changement en changement, un jour par seconde</translation>
    </message>
</context>
<context>
    <name>deal::AsOfSlider</name>
    <message>
        <source>As of which day</source>
        <translation>À quel jour</translation>
    </message>
    <message>
        <source>As of which day: drag, or step with the arrow keys from change to change</source>
        <translation>À quel jour&#x202f;: glissez, ou passez d’un changement à l’autre avec les flèches</translation>
    </message>
    <message>
        <source>On the day as of which all is seen</source>
        <comment>keys</comment>
        <translation>Sur le jour auquel tout se lit</translation>
    </message>
    <message>
        <source>To the next day on which something begins or ends</source>
        <translation>Au jour suivant où quelque chose commence ou s’achève</translation>
    </message>
    <message>
        <source>To the day before it</source>
        <translation>Au jour de changement précédent</translation>
    </message>
    <message>
        <source>To the first of these days</source>
        <translation>Au premier de ces jours</translation>
    </message>
    <message>
        <source>To the last of these days</source>
        <translation>Au dernier de ces jours</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>Un an plus tard</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>All times again</source>
        <translation>De nouveau toutes les dates</translation>
    </message>
</context>
<context>
    <name>deal::BesideView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Our rendering</source>
        <translation>Notre traduction</translation>
    </message>
    <message>
        <source>The article in serif, our summaries in grey</source>
        <translation>L’article en caractères à empattements, nos résumés en gris</translation>
    </message>
</context>
<context>
    <name>deal::CardView</name>
    <message>
        <source>In a list of cards</source>
        <comment>keys</comment>
        <translation>Dans une liste de fiches</translation>
    </message>
    <message>
        <source>From one to the next, which is looked at</source>
        <translation>De l’une à l’autre, qui est alors regardée</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>À la première</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>À la dernière</translation>
    </message>
    <message>
        <source>A screen further</source>
        <translation>Un écran plus loin</translation>
    </message>
    <message>
        <source>To the words that prove a claim; to the clauses of a party</source>
        <translation>Aux mots qui prouvent une affirmation&#x202f;; aux clauses d’une partie</translation>
    </message>
    <message>
        <source>What can be done with a quotation</source>
        <translation>Ce qu’on peut faire d’une citation</translation>
    </message>
</context>
<context>
    <name>deal::CheckDialog</name>
    <message>
        <source>Check of this dossier</source>
        <translation>Vérification de ce dossier</translation>
    </message>
    <message>
        <source>Looked for: claims without evidence, quotations that are not in their article or prove nothing, names and tickers of two parties, dates out of order, amounts without a currency or larger than their whole, texts missing in a language, clause titles used twice.</source>
        <translation>Ce qui a été cherché&#x202f;: affirmations sans preuve, citations absentes de leur article ou qui ne prouvent rien, noms et codes boursiers de deux parties, dates en désordre, montants sans monnaie ou plus grands que leur tout, textes absents d’une langue, titres de clause employés deux fois.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copied: the check of this dossier</source>
        <translation>Copié&#x202f;: la vérification de ce dossier</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>of a check</comment>
        <translation>
            <numerusform>%n&#x202f;constat</numerusform>
            <numerusform>%n&#x202f;constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::CheckModel</name>
    <message>
        <source>What</source>
        <comment>a kind of finding</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where, and why</source>
        <translation>Où, et pourquoi</translation>
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
    <message>
        <source>When:</source>
        <translation>Quand&#x202f;:</translation>
    </message>
</context>
<context>
    <name>deal::Citation</name>
    <message>
        <source>Our rendering: %1</source>
        <comment>a translated quotation</comment>
        <translation>Notre traduction&#x202f;: %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <comment>of an article</comment>
        <translation>paragraphe %1</translation>
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
        <source>What the dossier holds. With --party, only what names all of those parties; with --any too, any of them.</source>
        <translation>Ce que contient le dossier. Avec --party, seulement ce qui nomme toutes ces parties&#x202f;; avec --any en plus, l’une d’elles au moins.</translation>
    </message>
    <message>
        <source>One claim: its parties, its dates, and every passage that proves it.</source>
        <translation>Une affirmation&#x202f;: ses parties, ses dates et chaque passage qui la prouve.</translation>
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
    <message>
        <source>The window, on the deal&apos;s own dossier or on that file; with the texts of whole articles, the *.txt files of a folder.</source>
        <translation>La fenêtre, sur le dossier de l’accord ou sur ce fichier&#x202f;; avec les textes des articles entiers, les fichiers *.txt d’un répertoire.</translation>
    </message>
    <message>
        <source>Each quotation with what it proves, as W3C Web Annotations; with whole articles, with its position in them too.</source>
        <translation>Chaque citation avec ce qu’elle prouve, en annotations Web du W3C&#x202f;; avec les articles entiers, sa position dans ceux-ci.</translation>
    </message>
    <message>
        <source>As if that article were wrong: by its id or letter, several times if need be.</source>
        <translation>Comme si cet article avait tort&#x202f;: par son identifiant ou sa lettre, plusieurs fois au besoin.</translation>
    </message>
    <message>
        <source>A row a claim, a column an article; with whole articles, which quotations are not in them.</source>
        <translation>Une ligne par affirmation, une colonne par article&#x202f;; avec les articles entiers, quelles citations n’y sont pas.</translation>
    </message>
    <message>
        <source>A sheet on which each claim is checked by hand: what we say, the words that prove it, who checked it, when; with whole articles, whether the words are in them.</source>
        <translation>Une feuille pour vérifier chaque affirmation à la main&#x202f;: ce que nous disons, les mots qui le prouvent, qui l’a vérifié, quand&#x202f;; avec les articles entiers, si les mots s’y trouvent.</translation>
    </message>
    <message>
        <source>The money as a picture (compared, as parts of the whole, over time), or its figures as a table and as JSON; the end of the name says which kind.</source>
        <translation>L’argent en image (comparé, en parts d’un tout, dans le temps), ou ses chiffres en tableau ou en JSON&#x202f;; la fin du nom dit lequel.</translation>
    </message>
    <message>
        <source>Every view in every form that it has; the folder is made where it is missing, and the name of each file is told.</source>
        <translation>Chaque vue sous toutes ses formes&#x202f;; le répertoire est créé s’il manque, et le nom de chaque fichier est donné.</translation>
    </message>
    <message>
        <source>How many pixels of a PNG stand for one of the size.</source>
        <translation>Combien de pixels d’un PNG valent un pixel de la taille.</translation>
    </message>
    <message>
        <source>In pixels, 96 to the inch, from %1x%2 to %3x%4; without it, 1200x675.</source>
        <translation>En pixels, 96 par pouce, de %1x%2 à %3x%4&#x202f;; sans elle, 1200x675.</translation>
    </message>
    <message>
        <source>The colours; without it, light. Print: black on white.</source>
        <translation>Les couleurs&#x202f;; sans elle, light (clair). Print&#x202f;: noir sur blanc.</translation>
    </message>
    <message>
        <source>With export funding: on a logarithmic scale.</source>
        <translation>Avec export funding&#x202f;: sur une échelle logarithmique.</translation>
    </message>
    <message>
        <source>Without the last line, which names the sources; the file still names them.</source>
        <translation>Sans la dernière ligne, qui nomme les sources&#x202f;; le fichier les nomme toujours.</translation>
    </message>
    <message>
        <source>In an export as in a list; in a picture, what is left out stays as an outline.</source>
        <translation>Dans un export comme dans une liste&#x202f;; dans une image, ce qui est écarté reste en contour.</translation>
    </message>
    <message>
        <source>With pictures:</source>
        <translation>Avec les images&#x202f;:</translation>
    </message>
    <message>
        <source>With list, show, search and export:</source>
        <translation>Avec list, show, search et export&#x202f;:</translation>
    </message>
    <message>
        <source>In a list or an export: only what may hold on that day, written as 2025-01-21, 2025-01 or 2025.</source>
        <translation>Dans une liste ou un export&#x202f;: seulement ce qui peut valoir ce jour-là, écrit 2025-01-21, 2025-01 ou 2025.</translation>
    </message>
    <message>
        <source>The window on what an address names: a page, a claim, a party, a quotation; Edit &gt; Copy the address writes one.</source>
        <translation>La fenêtre sur ce que nomme une adresse&#x202f;: une page, une affirmation, une partie, une citation&#x202f;; Édition &gt; Copier l’adresse en écrit une.</translation>
    </message>
    <message>
        <source>Parties, clauses, amounts, events and quotations that have these words, or words that begin so, in any language; with whole articles, their paragraphs too. Case, accents and signs do not count.</source>
        <translation>Les parties, clauses, montants, événements et citations qui ont ces mots, ou des mots qui commencent ainsi, dans toute langue&#x202f;; avec les articles entiers, leurs paragraphes aussi. La casse, les accents et les signes ne comptent pas.</translation>
    </message>
    <message>
        <source>The whole deal on one page: its key figures, what changed, where the articles differ.</source>
        <translation>Tout l’accord sur une page&#x202f;: ses chiffres clés, ce qui a changé, où les articles divergent.</translation>
    </message>
    <message>
        <source>When: the claims in time, as far as the articles say.</source>
        <translation>Quand&#x202f;: les affirmations dans le temps, d’après les articles.</translation>
    </message>
    <message>
        <source>Who is tied to whom by clauses and amounts, as a picture; laid out from the left to the right.</source>
        <translation>Qui est lié à qui par des clauses et des montants, en image&#x202f;; de gauche à droite.</translation>
    </message>
    <message>
        <source>In export factcheck: your notes go with the claims that they are on.</source>
        <translation>Avec export factcheck&#x202f;: vos notes accompagnent les affirmations qu’elles concernent.</translation>
    </message>
    <message>
        <source>The notes that you have written on this dossier, from your own file.</source>
        <translation>Les notes que vous avez écrites sur ce dossier, tirées de votre propre fichier.</translation>
    </message>
    <message>
        <source>Looks through a dossier: claims without evidence, quotations that are not in their article, parties with two names, dates out of order, amounts without a currency, texts missing in a language.</source>
        <translation>Examine un dossier&#x202f;: affirmations sans preuve, citations absentes de leur article, parties à deux noms, dates en désordre, montants sans monnaie, textes absents d’une langue.</translation>
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
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>Say what to export: %1.</source>
        <translation>Indiquez quoi exporter&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ce qu’il faut exporter</translation>
    </message>
    <message>
        <source>Say where to write it: --output %1.</source>
        <comment>FILE.png, FILE.svg or FILE.pdf</comment>
        <translation>Indiquez où l’écrire&#x202f;: --output %1.</translation>
    </message>
    <message>
        <source>export all writes several files: name their folder with --output-dir.</source>
        <translation>export all écrit plusieurs fichiers&#x202f;: nommez leur répertoire avec --output-dir.</translation>
    </message>
    <message>
        <source>--output-dir goes with export all only.</source>
        <translation>--output-dir va seulement avec export all.</translation>
    </message>
    <message>
        <source>Say where to write the files: --output-dir FOLDER.</source>
        <translation>Dites où écrire les fichiers&#x202f;: --output-dir RÉPERTOIRE.</translation>
    </message>
    <message>
        <source>--%1 is for pictures only: .png, .svg or .pdf.</source>
        <translation>--%1 ne vaut que pour les images&#x202f;: .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Two addresses are given; give one.</source>
        <translation>Deux adresses sont données&#x202f;; donnez-en une.</translation>
    </message>
    <message>
        <source>Say what to search for: deal-explorer search WORDS.</source>
        <translation>Dites que chercher&#x202f;: deal-explorer search MOTS.</translation>
    </message>
</context>
<context>
    <name>deal::CompareModel</name>
    <message>
        <source>differing: %1</source>
        <comment>words of a quotation, spoken</comment>
        <translation>diffère&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>an article&apos;s letter and name, and what it says</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>How they differ</source>
        <translation>En quoi ils diffèrent</translation>
    </message>
    <message>
        <source>%1 (set aside)</source>
        <comment>an article</comment>
        <translation>%1 (mis de côté)</translation>
    </message>
</context>
<context>
    <name>deal::CompareTable</name>
    <message>
        <source>In the comparison</source>
        <comment>keys</comment>
        <translation>Dans la comparaison</translation>
    </message>
    <message>
        <source>From claim to claim</source>
        <translation>D’affirmation en affirmation</translation>
    </message>
    <message>
        <source>From article to article</source>
        <translation>D’article en article</translation>
    </message>
    <message>
        <source>To the words in their article</source>
        <translation>Aux mots dans leur article</translation>
    </message>
</context>
<context>
    <name>deal::CompareView</name>
    <message>
        <source>Claims, article by article</source>
        <translation>Les affirmations, article par article</translation>
    </message>
    <message>
        <source>No claim matches the filter.</source>
        <translation>Aucune affirmation ne répond au filtre.</translation>
    </message>
    <message>
        <source>Sort the claims</source>
        <translation>Trier les affirmations</translation>
    </message>
    <message>
        <source>In deal order</source>
        <translation>Dans l’ordre de l’accord</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Par affirmation</translation>
    </message>
    <message>
        <source>As %1 tells it</source>
        <comment>in the order of an article</comment>
        <translation>Dans l’ordre de %1</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Par verdict</translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 that agree, %n have one origin</source>
        <comment>claims</comment>
        <translation>
            <numerusform>Des %1 concordantes, %n a une seule origine</numerusform>
            <numerusform>Des %1 concordantes, %n ont une seule origine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::ComparisonExport</name>
    <message>
        <source>Article by article: %1</source>
        <comment>a dossier&apos;s title</comment>
        <translation>Article par article&#x202f;: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Une seule origine</translation>
    </message>
    <message>
        <source>one article speaks</source>
        <translation>un seul article en parle</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the articles do not relay one statement</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <comment>the articles relay one statement; whose</comment>
        <translation>oui&#x202f;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>differences</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>all the articles that speak</comment>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>only one article speaks</source>
        <translation>un seul article en parle</translation>
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
    <message>
        <source>There is no article “%1” in this dossier; its articles are: %2.</source>
        <comment>what was typed; keys</comment>
        <translation>Il n’y a pas d’article «&#x202f;%1&#x202f;» dans ce dossier&#x202f;; ses articles sont&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <comment>of a check</comment>
        <translation>
            <numerusform>%n&#x202f;constat.</numerusform>
            <numerusform>%n&#x202f;constats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::ConsoleExport</name>
    <message>
        <source>No text in “%1” holds any quotation of this dossier, so no position can be given.</source>
        <comment>a folder</comment>
        <translation>Aucun texte de «&#x202f;%1&#x202f;» ne contient de citation de ce dossier&#x202f;: aucune position ne peut être donnée.</translation>
    </message>
    <message>
        <source>No text in “%1” holds any quotation of this dossier, so none can be compared.</source>
        <comment>a folder</comment>
        <translation>Aucun texte de «&#x202f;%1&#x202f;» ne contient de citation de ce dossier&#x202f;: aucune ne peut être comparée.</translation>
    </message>
    <message>
        <source>The filter leaves no claim, so there is nothing to write.</source>
        <translation>Le filtre ne laisse aucun énoncé&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>The files of the money are left out; the others are written.</source>
        <translation>Les fichiers de l’argent sont omis&#x202f;; les autres sont écrits.</translation>
    </message>
    <message>
        <source>Its files are left out; the others are written.</source>
        <comment>the map&apos;s or the timeline&apos;s</comment>
        <translation>Ses fichiers sont laissés de côté&#x202f;; les autres sont écrits.</translation>
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
    <name>deal::ConsoleNotes</name>
    <message>
        <source>There are no notes on this dossier.</source>
        <translation>Il n’y a pas de note sur ce dossier.</translation>
    </message>
</context>
<context>
    <name>deal::ConsoleSearch</name>
    <message>
        <source>There is no word in “%1” to search for.</source>
        <translation>Il n’y a dans «&#x202f;%1&#x202f;» aucun mot à chercher.</translation>
    </message>
    <message>
        <source>Nothing in this dossier has “%1”.</source>
        <comment>words that were searched for</comment>
        <translation>Rien dans ce dossier ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No text in “%1” holds any quotation of this dossier, so there is none to search.</source>
        <comment>a folder</comment>
        <translation>Aucun texte de «&#x202f;%1&#x202f;» ne contient de citation de ce dossier&#x202f;: il n’y en a aucun où chercher.</translation>
    </message>
    <message>
        <source>The search is out of order: %1</source>
        <comment>in SQLite&apos;s words</comment>
        <translation>La recherche est en panne&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>deal::CoverageLine</name>
    <message>
        <source>a sentence that carries a claim</source>
        <translation>une phrase qui porte une affirmation</translation>
    </message>
    <message>
        <source>one that carries none</source>
        <translation>une qui n’en porte aucune</translation>
    </message>
    <message>
        <source>Next sentence without a claim (F8)</source>
        <translation>Phrase suivante sans affirmation (F8)</translation>
    </message>
    <message>
        <source>The one before: Shift+F8. Needs an article&apos;s whole text.</source>
        <translation>La précédente&#x202f;: Maj+F8. Il faut le texte entier d’un article.</translation>
    </message>
    <message>
        <source>Open an article’s whole text…</source>
        <translation>Ouvrir le texte entier d’un article…</translation>
    </message>
    <message>
        <source>Its quotations are then shown where they stand, and compared word for word.</source>
        <translation>Ses citations sont alors montrées à leur place, et comparées mot pour mot.</translation>
    </message>
</context>
<context>
    <name>deal::DossierCheck</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>a title or a name; its id</comment>
        <translation>«&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>where a quotation stands; the quotation; its id</comment>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 rests on no quotation.</source>
        <comment>a claim</comment>
        <translation>%1 ne repose sur aucune citation.</translation>
    </message>
    <message>
        <source>%1 is not in the article, nor is anything near it.</source>
        <translation>%1 n’est pas dans l’article, ni rien d’approchant.</translation>
    </message>
    <message>
        <source>%1 is not in the article; nearest: %2.</source>
        <translation>%1 n’est pas dans l’article&#x202f;; le plus proche&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: no claim and no party rests on it.</source>
        <translation>%1&#x202f;: aucune affirmation ni aucune partie ne s’y appuie.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same name: are they one party?</source>
        <translation>%1 et %2 ont le même nom&#x202f;: est-ce une seule partie&#x202f;?</translation>
    </message>
    <message>
        <source>%1 and %2 have the same ticker, %3: are they one party?</source>
        <translation>%1 et %2 ont le même code boursier, %3&#x202f;: est-ce une seule partie&#x202f;?</translation>
    </message>
    <message>
        <source>%1: by article %2 it ends before it begins.</source>
        <translation>%1&#x202f;: selon l’article %2, cela finit avant de commencer.</translation>
    </message>
    <message>
        <source>%1 is dated %2, after the last article that reports it (%3): is it only planned?</source>
        <comment>an event; days</comment>
        <translation>%1 est daté du %2, après le dernier article qui en parle (%3)&#x202f;: est-ce seulement prévu&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has no currency.</source>
        <comment>an amount</comment>
        <translation>%1 n’a pas de monnaie.</translation>
    </message>
    <message>
        <source>%1 is to lie inside %2, which is in another unit.</source>
        <comment>amounts</comment>
        <translation>%1 doit être compris dans %2, qui est dans une autre unité.</translation>
    </message>
    <message>
        <source>%1 (%2) is larger than what it is to lie inside, %3 (%4).</source>
        <comment>amounts</comment>
        <translation>%1 (%2) est plus grand que ce qui doit le contenir, %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>The %n amount(s) inside %1 are together larger than it (%2).</source>
        <translation>
            <numerusform>%n&#x202f;montant compris dans %1 est plus grand que lui (%2).</numerusform>
            <numerusform>Les %n&#x202f;montants compris dans %1 font ensemble plus que lui (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a text is missing in %2.</source>
        <comment>what; languages</comment>
        <translation>%1&#x202f;: un texte manque en %2.</translation>
    </message>
    <message>
        <source>The dossier</source>
        <comment>as what lacks a text</comment>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Article %1</source>
        <comment>a letter</comment>
        <translation>L’article %1</translation>
    </message>
    <message>
        <source>The summary of %1</source>
        <comment>an article&apos;s letter and the paragraph</comment>
        <translation>Le résumé de %1</translation>
    </message>
    <message>
        <source>Origin “%1”</source>
        <translation>L’origine «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The word “%1”</source>
        <comment>that a claim states</comment>
        <translation>Le mot «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 has the title of another clause, %2.</source>
        <translation>%1 a le titre d’une autre clause, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without evidence</source>
        <translation>
            <numerusform>%n&#x202f;affirmation sans preuve</numerusform>
            <numerusform>%n&#x202f;affirmations sans preuve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not in the article</source>
        <translation>
            <numerusform>%n&#x202f;citation absente de l’article</numerusform>
            <numerusform>%n&#x202f;citations absentes de l’article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that prove nothing</source>
        <translation>
            <numerusform>%n&#x202f;citation qui ne prouve rien</numerusform>
            <numerusform>%n&#x202f;citations qui ne prouvent rien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) for two parties</source>
        <translation>
            <numerusform>%n&#x202f;nom pour deux parties</numerusform>
            <numerusform>%n&#x202f;noms pour deux parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) with two names</source>
        <translation>
            <numerusform>%n&#x202f;partie à deux noms</numerusform>
            <numerusform>%n&#x202f;parties à deux noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) out of order</source>
        <translation>
            <numerusform>%n&#x202f;date en désordre</numerusform>
            <numerusform>%n&#x202f;dates en désordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a currency</source>
        <translation>
            <numerusform>%n&#x202f;montant sans monnaie</numerusform>
            <numerusform>%n&#x202f;montants sans monnaie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) that do not fit into their whole</source>
        <translation>
            <numerusform>%n&#x202f;montant qui ne tient pas dans son tout</numerusform>
            <numerusform>%n&#x202f;montants qui ne tiennent pas dans leur tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in a language</source>
        <translation>
            <numerusform>%n&#x202f;texte absent d’une langue</numerusform>
            <numerusform>%n&#x202f;textes absents d’une langue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause title(s) used twice</source>
        <translation>
            <numerusform>%n&#x202f;titre de clause employé deux fois</numerusform>
            <numerusform>%n&#x202f;titres de clause employés deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not compared: no whole article is open.</source>
        <translation>
            <numerusform>%n&#x202f;citation non comparée&#x202f;: aucun article entier n’est ouvert.</numerusform>
            <numerusform>%n&#x202f;citations non comparées&#x202f;: aucun article entier n’est ouvert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) compared with the whole articles.</source>
        <translation>
            <numerusform>%n&#x202f;citation comparée aux articles entiers.</numerusform>
            <numerusform>%n&#x202f;citations comparées aux articles entiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) not.</source>
        <comment>quotations that were compared</comment>
        <translation>
            <numerusform>%n&#x202f;autre ne l’est pas.</numerusform>
            <numerusform>%n&#x202f;autres ne le sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
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
    <message>
        <source>“%1” does not keep its texts in UTF-8. Compile it again with deal-seed.</source>
        <translation>«&#x202f;%1&#x202f;» ne garde pas ses textes en UTF-8. Compilez-le à nouveau avec deal-seed.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program, or was left half changed by one (its journal stands beside it). Wait until that program has ended, or take another copy of the dossier.</source>
        <translation>«&#x202f;%1&#x202f;» est en cours de modification par un autre programme, ou a été laissé à moitié modifié (son journal se trouve à côté). Attendez que ce programme ait fini, ou prenez une autre copie du dossier.</translation>
    </message>
</context>
<context>
    <name>deal::DossierReader</name>
    <message>
        <source>“%1” is damaged (%2). Take another copy of the dossier, or compile it again with deal-seed.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé (%2). Prenez une autre copie du dossier, ou compilez-le de nouveau avec deal-seed.</translation>
    </message>
    <message>
        <source>“%1” is not built as a dossier of format %2 is: its tables were changed. Compile it again with deal-seed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas bâti comme un dossier de format %2&#x202f;: ses tables ont été modifiées. Compilez-le de nouveau avec deal-seed.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read. Open it again.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié pendant sa lecture. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or was changed after deal-seed had made it: its seal does not fit. Take another copy of the dossier, or compile it again with deal-seed.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé, ou a été modifié après que deal-seed l’a fait&#x202f;: son sceau ne correspond pas. Prenez une autre copie du dossier, ou compilez-le à nouveau avec deal-seed.</translation>
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
    <message>
        <source>Evidence</source>
        <comment>a part of the window</comment>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>deal::ExportDialog</name>
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
        <source>“%1” is there already: Replace writes over it.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà&#x202f;: Remplacer l’écrase.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Sources in the last li&amp;ne</source>
        <translation>Les sou&amp;rces en dernière ligne</translation>
    </message>
    <message>
        <source>CSV, the figures as a table</source>
        <translation>CSV, les chiffres en tableau</translation>
    </message>
    <message>
        <source>JSON, the figures for programs</source>
        <translation>JSON, les chiffres pour les programmes</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a look</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a look</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print, black on white</source>
        <comment>a look</comment>
        <translation>Impression, noir sur blanc</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>L&amp;argeur&#x202f;:</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>Éc&amp;helle&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>Appare&amp;nce&#x202f;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lan&amp;gue&#x202f;:</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>a size</comment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Slide</source>
        <comment>a size</comment>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Square</source>
        <comment>a size</comment>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Page, A4</source>
        <comment>a size</comment>
        <translation>Page A4</translation>
    </message>
    <message>
        <source>Page, A4 landscape</source>
        <comment>a size</comment>
        <translation>Page A4 en paysage</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <comment>a size by name, in pixels</comment>
        <translation>%1&#x202f;: %2 × %3</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a size</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>Ha&amp;uteur&#x202f;:</translation>
    </message>
    <message>
        <source>Pictures and tables (%1)</source>
        <comment>ends of names</comment>
        <translation>Images et tableaux (%1)</translation>
    </message>
    <message>
        <source>A table has no size, no look and no source line of its own: it holds the sources.</source>
        <translation>Un tableau n’a ni taille, ni apparence, ni ligne des sources&#x202f;: il contient les sources.</translation>
    </message>
    <message>
        <source>SVG and PDF are sharp at any size.</source>
        <translation>SVG et PDF sont nets à toute taille.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, sharp at any size</source>
        <translation>%1 × %2 pixels, net à toute taille</translation>
    </message>
    <message>
        <source>%1 × %2 mm, one page</source>
        <translation>%1 × %2 mm, une page</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s), each with its evidence</source>
        <translation>
            <numerusform>%n montant, avec ses preuves</numerusform>
            <numerusform>%n montants, chacun avec ses preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drawing:</source>
        <comment>which picture</comment>
        <translation>&amp;Dessin&#x202f;:</translation>
    </message>
    <message>
        <source>Export a picture or table</source>
        <translation>Exporter une image ou un tableau</translation>
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
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message numerus="yes">
        <source>%1: ticked, %n of these</source>
        <translation>
            <numerusform>%1&#x202f;: coché, %n affirmation</numerusform>
            <numerusform>%1&#x202f;: coché, %n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of these</source>
        <translation>
            <numerusform>%1&#x202f;: %n affirmation</numerusform>
            <numerusform>%1&#x202f;: %n affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::FactCheck</name>
    <message>
        <source>no party named</source>
        <translation>aucune partie nommée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>set aside: nothing here rests on it</source>
        <comment>an article</comment>
        <translation>mis de côté&#x202f;: rien ici ne repose sur lui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an article&apos;s letter; what it is</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <comment>its key</comment>
        <translation>Dossier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fact-check sheet: %1</source>
        <comment>a dossier&apos;s title</comment>
        <translation>Feuille de vérification&#x202f;: %1</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Ce que nous disons</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>The article&apos;s words</source>
        <translation>Les mots de l’article</translation>
    </message>
    <message>
        <source>Our rendering</source>
        <translation>Notre traduction</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord des sources</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>whole text not compared</source>
        <comment>an article</comment>
        <translation>texte entier non comparé</translation>
    </message>
    <message>
        <source>compared with a pasted text, SHA-256 %1</source>
        <comment>an article</comment>
        <translation>comparé avec un texte collé, SHA-256 %1</translation>
    </message>
    <message>
        <source>compared with “%1”, SHA-256 of its text %2</source>
        <comment>an article; a file</comment>
        <translation>comparé avec «&#x202f;%1&#x202f;», SHA-256 de son texte %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <comment>a number; of all</comment>
        <translation>
            <numerusform>%1 affirmation sur %n</numerusform>
            <numerusform>%1 affirmations sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>filter: %1</source>
        <comment>what is ticked</comment>
        <translation>filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Titles and summaries were written with all articles in view.</source>
        <translation>Les titres et les résumés ont été écrits en tenant compte de tous les articles.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>none: every article that speaks of it is set aside</source>
        <comment>a quotation</comment>
        <translation>aucun&#x202f;: tout article qui en parle est mis de côté</translation>
    </message>
    <message>
        <source>The reader’s note:</source>
        <translation>Note du lecteur&#x202f;:</translation>
    </message>
    <message>
        <source>The reader’s note on %1:</source>
        <comment>a party</comment>
        <translation>Note du lecteur sur %1&#x202f;:</translation>
    </message>
    <message>
        <source>The reader’s note on %1:</source>
        <comment>a place in an article</comment>
        <translation>Note du lecteur sur %1&#x202f;:</translation>
    </message>
    <message>
        <source>The reader’s own notes go with it; they are no part of the dossier.</source>
        <translation>Les notes du lecteur y sont jointes&#x202f;; elles ne font pas partie du dossier.</translation>
    </message>
</context>
<context>
    <name>deal::FileNews</name>
    <message>
        <source>What you choose here (language, look, sizes) cannot be kept: “%1” cannot be written. All works until you close the window. Make room on the disk, or give yourself the right to write there.</source>
        <translation>Ce que vous choisissez ici (langue, aspect, tailles) ne peut pas être gardé&#x202f;: «&#x202f;%1&#x202f;» ne peut pas être écrit. Tout fonctionne jusqu’à la fermeture de la fenêtre. Faites de la place sur le disque, ou donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The file “%1” has changed since it was opened. What you see is as it was then.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» a changé depuis son ouverture. Ce que vous voyez est tel qu’il était alors.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer there: it was moved or deleted. What you see is whole, and stays until you open another dossier or close the window.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’est plus là&#x202f;: il a été déplacé ou supprimé. Ce que vous voyez est entier, et reste jusqu’à ce que vous ouvriez un autre dossier ou fermiez la fenêtre.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Garder ce qui est affiché</translation>
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
    <message>
        <source>In the filter</source>
        <comment>keys</comment>
        <translation>Dans le filtre</translation>
    </message>
    <message>
        <source>From one choice to the next</source>
        <translation>D’un choix à l’autre</translation>
    </message>
    <message>
        <source>Ticks it, or unticks it</source>
        <translation>Le coche, ou le décoche</translation>
    </message>
</context>
<context>
    <name>deal::Found</name>
    <message>
        <source>%1 · %2</source>
        <comment>an amount and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>rests on nothing</source>
        <comment>a claim, once articles are set aside</comment>
        <translation>ne repose sur rien</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
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
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <translation>Articles entiers</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are listed, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <comment>how many are listed, of how many</comment>
        <translation>%1 sur %2 ou plus</translation>
    </message>
</context>
<context>
    <name>deal::FundingHead</name>
    <message>
        <source>Linear</source>
        <comment>scale</comment>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Linear scale: twice the money is twice as long</source>
        <translation>Échelle linéaire&#x202f;: deux fois plus d’argent, deux fois plus long</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic scale: each step is ten times the one before (%1)</source>
        <comment>a key</comment>
        <translation>Échelle logarithmique&#x202f;: chaque pas vaut dix fois le précédent (%1)</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Échelle linéaire</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
</context>
<context>
    <name>deal::FundingPage</name>
    <message>
        <source>How much money, and whose</source>
        <translation>Combien d’argent, et de qui</translation>
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
    <message>
        <source>Point at a mark, or walk from mark to mark with the arrow keys, to read what it says.</source>
        <translation>Pointez une marque, ou allez de l’une à l’autre avec les flèches, pour lire ce qu’elle dit.</translation>
    </message>
    <message>
        <source>No amount matches the filter; the grey outlines above show those left out.</source>
        <translation>Aucun montant ne correspond au filtre&#x202f;; les contours gris ci-dessus montrent ceux qu’il écarte.</translation>
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
        <source>No amount rests on an article that is relied on</source>
        <translation>Aucune somme ne repose sur un article pris en compte</translation>
    </message>
    <message>
        <source>%1: what then rests on nothing is outlined.</source>
        <comment>which articles are set aside</comment>
        <translation>%1&#x202f;: ce qui ne repose alors sur rien est en contour.</translation>
    </message>
    <message>
        <source>Not money: a share</source>
        <comment>a heading</comment>
        <translation>Pas une somme&#x202f;: une part</translation>
    </message>
    <message>
        <source>Not money: shares</source>
        <comment>a heading</comment>
        <translation>Pas des sommes&#x202f;: des parts</translation>
    </message>
    <message>
        <source>no place on a logarithmic scale</source>
        <comment>an amount of zero or less</comment>
        <translation>sans place sur une échelle logarithmique</translation>
    </message>
    <message>
        <source>The filter leaves no amount to show</source>
        <translation>Le filtre ne laisse aucun montant à montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <comment>of money, in a title</comment>
        <translation>
            <numerusform>%n montant</numerusform>
            <numerusform>%n montants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; inside it: %2</source>
        <comment>a headline; amounts</comment>
        <translation>%1&#x202f;; dont %2</translation>
    </message>
    <message>
        <source>%1; apart from it: %2</source>
        <comment>a headline; amounts</comment>
        <translation>%1&#x202f;; à part&#x202f;: %2</translation>
    </message>
    <message>
        <source>No date is stated for %1</source>
        <comment>an amount</comment>
        <translation>Aucune date indiquée pour %1</translation>
    </message>
    <message>
        <source>No date is stated for any amount</source>
        <translation>Aucune date n’est indiquée pour aucun montant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount; its period</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) with a date</source>
        <translation>
            <numerusform>%n montant daté</numerusform>
            <numerusform>%n montants datés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no date stated for %2</source>
        <comment>amounts with dates; amounts</comment>
        <translation>%1&#x202f;; sans date&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a share&apos;s name; its amount</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Dashed: days that are possible, not sure.</source>
        <translation>Tirets&#x202f;: dates possibles, non certaines.</translation>
    </message>
    <message>
        <source>Arrow: no date bounds it.</source>
        <translation>Flèche&#x202f;: début ou fin non précisé.</translation>
    </message>
    <message>
        <source>Diamond: at once, no date stated.</source>
        <translation>Losange&#x202f;: immédiat, sans date.</translation>
    </message>
    <message numerus="yes">
        <source>Per cent, as the %n article(s) report it.</source>
        <translation>
            <numerusform>En pour cent, d’après %n article.</numerusform>
            <numerusform>En pour cent, d’après les %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the dossier is dated, so there is no axis of years.</source>
        <translation>Rien n’est daté dans ce dossier&#x202f;: il n’y a pas d’axe des années.</translation>
    </message>
    <message>
        <source>Hollow, with a bar at its right: a ceiling.</source>
        <translation>Creux, avec un trait à droite&#x202f;: plafond.</translation>
    </message>
    <message>
        <source>US dollars</source>
        <comment>the title of an axis</comment>
        <translation>Dollars américains</translation>
    </message>
    <message>
        <source>at once, no date stated</source>
        <translation>immédiat, sans date</translation>
    </message>
    <message>
        <source>before the articles, no date stated</source>
        <translation>avant les articles, sans date</translation>
    </message>
    <message>
        <source>after the articles, no date stated</source>
        <translation>après les articles, sans date</translation>
    </message>
    <message>
        <source>%1, start open</source>
        <comment>until a date</comment>
        <translation>%1, début ouvert</translation>
    </message>
    <message>
        <source>%1, start not stated</source>
        <comment>until a date</comment>
        <translation>%1, début non précisé</translation>
    </message>
    <message>
        <source>%1, end open</source>
        <comment>from a date</comment>
        <translation>%1, fin ouverte</translation>
    </message>
    <message>
        <source>payer: %1</source>
        <translation>payeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>receiver: %1</source>
        <translation>bénéficiaire&#x202f;: %1</translation>
    </message>
    <message>
        <source>stated in %1</source>
        <comment>places in articles</comment>
        <translation>indiqué en %1</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>écarté par le filtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an amount&apos;s name; what is known of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>the articles</source>
        <translation>les articles</translation>
    </message>
    <message>
        <source>%1, not before %2</source>
        <comment>articles; a day</comment>
        <translation>%1, au plus tôt le %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>articles; their day or month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A box is as wide as its amount, all on one scale.</source>
        <translation>La largeur d’un cadre est proportionnelle à son montant, à la même échelle pour tous.</translation>
    </message>
    <message>
        <source>%1, logarithmic scale: ten times as much is always the same distance</source>
        <comment>a currency</comment>
        <translation>%1, échelle logarithmique&#x202f;: dix fois plus, c’est toujours la même distance</translation>
    </message>
    <message>
        <source>Apart from %1: not part of it, drawn on the same scale</source>
        <comment>an amount of money</comment>
        <translation>À part de %1&#x202f;: hors de cet ensemble, à la même échelle</translation>
    </message>
    <message>
        <source>With a bar at its right: a ceiling.</source>
        <comment>a dot or a diamond</comment>
        <translation>Avec un trait à droite&#x202f;: plafond.</translation>
    </message>
    <message>
        <source>Beyond “about” or “perhaps” a date, dashes reach one day, month or year further, and nothing is solid.</source>
        <translation>Pour une date «&#x202f;vers&#x202f;» ou «&#x202f;peut-être&#x202f;», les tirets vont un jour, un mois ou une année plus loin, et rien n’est plein.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in other currencies (%1) are not drawn.</source>
        <translation>
            <numerusform>%n montant dans une autre monnaie (%1) n’est pas dessiné.</numerusform>
            <numerusform>%n montants dans d’autres monnaies (%1) ne sont pas dessinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This dossier states no amount of money, so there is nothing to write.</source>
        <translation>Ce dossier n’indique aucune somme d’argent&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>The filter leaves no amount, so there is nothing to write.</source>
        <translation>Le filtre ne laisse aucun montant&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>No amount rests on an article that is relied on, so there is nothing to write.</source>
        <translation>Aucun montant ne repose sur un article pris en compte&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>Grey outline: left out by the filter.</source>
        <translation>Contour gris&#x202f;: écarté par le filtre.</translation>
    </message>
    <message>
        <source>Grey outline: left out by the filter (%1).</source>
        <comment>its words</comment>
        <translation>Contour gris&#x202f;: écarté par le filtre (%1).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount; articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>amounts; the last of them</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <comment>an amount; an article</comment>
        <translation>%1 (%2 seul)</translation>
    </message>
</context>
<context>
    <name>deal::FundingView</name>
    <message>
        <source>Part of the whole</source>
        <translation>Part d’un tout</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>the amounts</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <comment>how the money is read</comment>
        <translation>%1, échelle logarithmique</translation>
    </message>
    <message>
        <source>Funding chart: %1</source>
        <comment>how the money is read</comment>
        <translation>Graphique du financement&#x202f;: %1</translation>
    </message>
    <message>
        <source>In the money’s chart</source>
        <comment>keys</comment>
        <translation>Dans le graphique de l’argent</translation>
    </message>
    <message>
        <source>To the next mark, and what it says</source>
        <translation>Au repère suivant, et ce qu’il dit</translation>
    </message>
    <message>
        <source>To the mark before it</source>
        <translation>Au repère précédent</translation>
    </message>
    <message>
        <source>To the first mark</source>
        <translation>Au premier repère</translation>
    </message>
    <message>
        <source>To the last mark</source>
        <translation>Au dernier repère</translation>
    </message>
    <message>
        <source>Looks at its amount; Enter once more: to its words</source>
        <translation>Regarde son montant&#x202f;; Entrée une fois encore&#x202f;: ses mots</translation>
    </message>
    <message>
        <source>Leaves the marks</source>
        <translation>Quitte les repères</translation>
    </message>
</context>
<context>
    <name>deal::GuardedFile</name>
    <message numerus="yes">
        <source>reading it takes longer than %n second(s)</source>
        <translation>
            <numerusform>sa lecture prend plus de %n&#x202f;seconde</numerusform>
            <numerusform>sa lecture prend plus de %n&#x202f;secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::GuideActions</name>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Ouvrir une &amp;adresse…</translation>
    </message>
    <message>
        <source>&amp;Look away from the party</source>
        <translation>&amp;Quitter la partie regardée</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>What the s&amp;igns mean…</source>
        <translation>Le sens des si&amp;gnes…</translation>
    </message>
</context>
<context>
    <name>deal::KeyChoice</name>
    <message>
        <source>no command is called “%1”</source>
        <translation>aucune commande ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is no key</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une touche</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”: choose another, or give that one another first</source>
        <translation>%1 est la touche de «&#x202f;%2&#x202f;»&#x202f;: choisissez-en une autre, ou donnez-en d’abord une autre à cette commande</translation>
    </message>
    <message>
        <source>%1 has its own meaning: %2 (%3)</source>
        <comment>a key; what it does; where</comment>
        <translation>%1 a déjà un sens&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”</source>
        <translation>%1 ouvre le menu «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 alone is for typing: hold Ctrl or Alt with it, or take a function key</source>
        <translation>%1 seule sert à écrire&#x202f;: tenez Ctrl ou Alt avec elle, ou prenez une touche de fonction</translation>
    </message>
</context>
<context>
    <name>deal::KeyHelp</name>
    <message>
        <source>Everywhere</source>
        <comment>keys</comment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Vers la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>Vers la partie précédente</translation>
    </message>
    <message>
        <source>Looks away from a party, back to the claim; closes what has opened; back to the page</source>
        <translation>Quitte la partie regardée, retour à l’affirmation&#x202f;; ferme ce qui s’est ouvert&#x202f;; retour à la page</translation>
    </message>
</context>
<context>
    <name>deal::KeyModel</name>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>%1: %2, fixed</source>
        <comment>what a key does; the key</comment>
        <translation>%1&#x202f;: %2, fixe</translation>
    </message>
    <message>
        <source>%1: %2, changed</source>
        <comment>what a key does; the key</comment>
        <translation>%1&#x202f;: %2, modifiée</translation>
    </message>
</context>
<context>
    <name>deal::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search the keys: a word, or a key</source>
        <translation>Chercher dans les touches&#x202f;: un mot, ou une touche</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Chercher dans les touches</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) and keys</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n commande ou touche</numerusform>
            <numerusform>%n commandes et touches</numerusform>
        </translation>
    </message>
    <message>
        <source>No key answers to “%1”. Try one word, or a key such as F3.</source>
        <translation>Aucune touche ne répond à «&#x202f;%1&#x202f;». Essayez un seul mot, ou une touche comme F3.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Left out of the settings: %1.</source>
        <comment>why, sentence by sentence</comment>
        <translation>Laissé de côté dans les réglages&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <translation>Changer la &amp;touche</translation>
    </message>
    <message>
        <source>&amp;Reset this key</source>
        <translation>&amp;Rétablir cette touche</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>Tout réta&amp;blir</translation>
    </message>
    <message>
        <source>This key is fixed: it belongs to a part of the window.</source>
        <translation>Cette touche est fixe&#x202f;: elle appartient à une partie de la fenêtre.</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Nouvelle touche pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Type the new key for “%1”. Backspace: no key; Escape: as it was.</source>
        <translation>Tapez la nouvelle touche pour «&#x202f;%1&#x202f;». Retour arrière&#x202f;: aucune touche&#x202f;; Échap&#x202f;: comme avant.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
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
</context>
<context>
    <name>deal::MapDrawing</name>
    <message>
        <source>from who is bound or pays to who benefits</source>
        <translation>de qui s’engage ou paie à qui en bénéficie</translation>
    </message>
    <message>
        <source>partners, or bound alike</source>
        <translation>partenaires, ou engagés de même</translation>
    </message>
    <message>
        <source>affects</source>
        <translation>concerne</translation>
    </message>
    <message>
        <source>only one article says so</source>
        <translation>un seul article le dit</translation>
    </message>
    <message>
        <source>the articles differ</source>
        <translation>les articles divergent</translation>
    </message>
    <message>
        <source>so many claims as one line</source>
        <translation>autant d’affirmations en un trait</translation>
    </message>
    <message>
        <source>pale: left out, or it rests on nothing</source>
        <translation>pâle&#x202f;: écarté, ou sans appui</translation>
    </message>
    <message>
        <source>(n)</source>
        <comment>in a legend: some number</comment>
        <translation>(n)</translation>
    </message>
</context>
<context>
    <name>deal::MapGraph</name>
    <message>
        <source>affects</source>
        <translation>concerne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of claim; how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n montant</numerusform>
            <numerusform>%n montants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>items of a list</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests on nothing.</source>
        <translation>Rien ne l’appuie.</translation>
    </message>
    <message>
        <source>Left out by the filter.</source>
        <translation>Écarté par le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n claim(s)</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1&#x202f;: %n affirmation</numerusform>
            <numerusform>%1&#x202f;: %n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named in %n claim(s).</source>
        <translation>
            <numerusform>Citée dans %n affirmation.</numerusform>
            <numerusform>Citée dans %n affirmations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tied to no other party.</source>
        <translation>Liée à aucune autre partie.</translation>
    </message>
    <message>
        <source>Tied to %1.</source>
        <comment>parties</comment>
        <translation>Liée à %1.</translation>
    </message>
    <message>
        <source>From %1 to itself: %2.</source>
        <comment>a party; claims</comment>
        <translation>De %1 à elle-même&#x202f;: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <comment>parties; claims</comment>
        <translation>De %1 à %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3.</source>
        <comment>parties; claims</comment>
        <translation>Entre %1 et %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 affects %2: %3.</source>
        <comment>parties; claims</comment>
        <translation>%1 concerne %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The articles differ on some of it.</source>
        <translation>Les articles divergent en partie.</translation>
    </message>
    <message>
        <source>Only one article says so of each.</source>
        <translation>Un seul article le dit pour chacune.</translation>
    </message>
</context>
<context>
    <name>deal::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>deal::MapPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Disposer de nouveau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Mise en place de la carte</translation>
    </message>
    <message>
        <source>Cancel: show a plain layout</source>
        <translation>Annuler&#x202f;: montrer une disposition simple</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n part(ies)…</source>
        <translation>
            <numerusform>Mise en place de %n partie…</numerusform>
            <numerusform>Mise en place de %n parties…</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is tied to whom</source>
        <translation>Qui est lié à qui</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n clause(s) and amount(s)</source>
        <comment>a page&apos;s title</comment>
        <translation>
            <numerusform>%1&#x202f;: %2 clause ou montant sur %n</numerusform>
            <numerusform>%1&#x202f;: %2 clauses et montants sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This dossier names no party.</source>
        <translation>Ce dossier ne nomme aucune partie.</translation>
    </message>
    <message>
        <source>Point at a party or a line, or walk with the arrow keys, to read what it says. Double-click a party to see its claims alone.</source>
        <translation>Pointez une partie ou un trait, ou parcourez la carte avec les flèches, pour lire ce qu’il dit. Un double clic sur une partie ne montre que ses affirmations.</translation>
    </message>
</context>
<context>
    <name>deal::MapPicture</name>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Pale: left out by the filter (%1).</source>
        <comment>its words</comment>
        <translation>Pâle&#x202f;: écarté par le filtre (%1).</translation>
    </message>
    <message>
        <source>No claim ties one party to another</source>
        <translation>Aucune affirmation ne lie une partie à une autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) tie %2 to itself</source>
        <translation>
            <numerusform>%1 affirmation sur %n lie %2 à elle-même</numerusform>
            <numerusform>%1 affirmations sur %n lient %2 à elle-même</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) stand between %2 and %3</source>
        <translation>
            <numerusform>%1 affirmation sur %n lie %2 et %3</numerusform>
            <numerusform>%1 affirmations sur %n lient %2 et %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is tied to whom by clauses and amounts, as the %n article(s) report them.</source>
        <translation>
            <numerusform>Qui est lié à qui par des clauses et des montants, selon %n article.</numerusform>
            <numerusform>Qui est lié à qui par des clauses et des montants, selon les %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>This dossier names no party, so there is no map to write.</source>
        <translation>Ce dossier ne nomme aucune partie&#x202f;: il n’y a pas de carte à écrire.</translation>
    </message>
    <message>
        <source>Nothing on the map rests on an article that is relied on, so there is nothing to write.</source>
        <translation>Rien sur la carte ne s’appuie sur un article retenu&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>The filter leaves no party on the map, so there is nothing to write.</source>
        <translation>Le filtre ne laisse aucune partie sur la carte&#x202f;: il n’y a rien à écrire.</translation>
    </message>
</context>
<context>
    <name>deal::MapView</name>
    <message>
        <source>On the map</source>
        <comment>keys</comment>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>To the nearest party that way</source>
        <translation>Vers la partie la plus proche de ce côté</translation>
    </message>
    <message>
        <source>Along a party’s arrows, one after another</source>
        <translation>Le long des flèches d’une partie, l’une après l’autre</translation>
    </message>
    <message>
        <source>Of an arrow that stands for several: the next, the one before</source>
        <translation>D’une flèche qui en résume plusieurs&#x202f;: la suivante, la précédente</translation>
    </message>
    <message>
        <source>Looks at it; Enter once more on an arrow: to its words</source>
        <translation>La regarde&#x202f;; Entrée encore sur une flèche&#x202f;: va à ses mots</translation>
    </message>
    <message>
        <source>From an arrow to its party, then away</source>
        <translation>D’une flèche à sa partie, puis hors de la carte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>Takes back that a party was moved</source>
        <translation>Annule le déplacement d’une partie</translation>
    </message>
    <message>
        <source>Moves it again</source>
        <translation>La déplace de nouveau</translation>
    </message>
    <message>
        <source>Map of parties</source>
        <translation>Carte des parties</translation>
    </message>
    <message>
        <source>Arrow keys go from party to party, Ctrl with arrow keys along a party&apos;s ties.</source>
        <translation>Les flèches vont de partie en partie, Ctrl et les flèches le long des liens d’une partie.</translation>
    </message>
    <message>
        <source>Focused, %1 of %2: %3.</source>
        <comment>a claim among those of a tie; its title</comment>
        <translation>Choisie, %1 sur %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Disposer de nouveau</translation>
    </message>
    <message>
        <source>Move %1</source>
        <comment>a party</comment>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>deal::Note</name>
    <message>
        <source>A note has at most %1 characters, and this one has %2: shorten it.</source>
        <translation>Une note a au plus %1 caractères, et celle-ci en a %2&#x202f;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>The note holds a sign that is no text (U+%1, the %2th): take it out.</source>
        <comment>a number; a place</comment>
        <translation>La note contient un signe qui n’est pas du texte (U+%1, à la place %2)&#x202f;: retirez-le.</translation>
    </message>
    <message>
        <source>No longer in this dossier.</source>
        <comment>what a note was written on</comment>
        <translation>N’est plus dans ce dossier.</translation>
    </message>
    <message>
        <source>What is said of this party has changed since the note was written.</source>
        <translation>Ce qui est dit de cette partie a changé depuis que la note a été écrite.</translation>
    </message>
    <message>
        <source>This quotation has changed since the note was written.</source>
        <translation>Cette citation a changé depuis que la note a été écrite.</translation>
    </message>
    <message>
        <source>This clause has changed since the note was written.</source>
        <translation>Cette clause a changé depuis que la note a été écrite.</translation>
    </message>
    <message>
        <source>This amount has changed since the note was written.</source>
        <translation>Ce montant a changé depuis que la note a été écrite.</translation>
    </message>
    <message>
        <source>This event has changed since the note was written.</source>
        <translation>Cet événement a changé depuis que la note a été écrite.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>blue, a disc</source>
        <translation>bleu, un disque</translation>
    </message>
    <message>
        <source>green, a square</source>
        <translation>vert, un carré</translation>
    </message>
    <message>
        <source>amber, a triangle</source>
        <translation>ambre, un triangle</translation>
    </message>
    <message>
        <source>red, a diamond</source>
        <translation>rouge, un losange</translation>
    </message>
    <message>
        <source>violet, a ring</source>
        <translation>violet, un anneau</translation>
    </message>
    <message>
        <source>grey, a bar</source>
        <translation>gris, une barre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date; a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>deal::NoteActions</name>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Notes…</translation>
    </message>
    <message>
        <source>&amp;Take the notes along on the fact-check sheet</source>
        <translation>&amp;Joindre les notes à la feuille de vérification</translation>
    </message>
    <message>
        <source>In the notes</source>
        <comment>keys</comment>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>Deletes the note</source>
        <translation>Supprime la note</translation>
    </message>
    <message>
        <source>Brings a deleted note back</source>
        <translation>Rétablit une note supprimée</translation>
    </message>
    <message>
        <source>From a note’s words back to the page</source>
        <translation>Du texte d’une note, retour à la page</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
</context>
<context>
    <name>deal::NoteBook</name>
    <message>
        <source>The note was not deleted: it was written in another window in the meantime.</source>
        <translation>La note n’a pas été supprimée&#x202f;: entre-temps, elle a été modifiée dans une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>deal::NoteDesk</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Not all that you wrote is saved.</source>
        <translation>Tout ce que vous avez écrit n’est pas enregistré.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Perdre ce texte</translation>
    </message>
</context>
<context>
    <name>deal::NoteExport</name>
    <message>
        <source>Notes: %1</source>
        <comment>a dossier&apos;s title</comment>
        <translation>Notes&#x202f;: %1</translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation>étiquette&#x202f;: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date and time</comment>
        <translation>modifiée %1</translation>
    </message>
</context>
<context>
    <name>deal::NoteFile</name>
    <message>
        <source>— Written in another window, %1: —</source>
        <comment>a time</comment>
        <translation>— Écrit dans une autre fenêtre, %1&#x202f;: —</translation>
    </message>
    <message>
        <source>This note cannot be kept as it is: it holds signs that are no text. Take them out.</source>
        <translation>Cette note ne peut pas être conservée telle quelle&#x202f;: elle contient des signes qui ne sont pas du texte. Retirez-les.</translation>
    </message>
</context>
<context>
    <name>deal::NoteLabelDialog</name>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>&amp;Change the label “%1”…</source>
        <translation>&amp;Modifier l’étiquette «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>&amp;Take the label “%1” off every note</source>
        <translation>&amp;Retirer l’étiquette «&#x202f;%1&#x202f;» de toutes les notes</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Modifier l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Colour and shape</source>
        <translation>Couleur et forme</translation>
    </message>
    <message>
        <source>Another label has this name.</source>
        <translation>Une autre étiquette porte ce nom.</translation>
    </message>
</context>
<context>
    <name>deal::NotePane</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>What the note is on</source>
        <translation>Ce que la note concerne</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>It was written in another window, too: both texts are kept, one after the other.</source>
        <translation>Elle a aussi été modifiée dans une autre fenêtre&#x202f;: les deux textes sont conservés, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Note on the quotation, %1</source>
        <comment>a place</comment>
        <translation>Note sur la citation, %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>a party</comment>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Note on this clause</source>
        <translation>Note sur cette clause</translation>
    </message>
    <message>
        <source>Note on this amount</source>
        <translation>Note sur ce montant</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>Note sur cet événement</translation>
    </message>
    <message>
        <source>Your own words. They are saved by themselves.</source>
        <translation>Vos propres mots. Ils s’enregistrent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Label: none</source>
        <translation>Étiquette&#x202f;: aucune</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Étiquette&#x202f;: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>a note</comment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a time</comment>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Not saved. %1 Your words stay here, and are saved as soon as that can be.</source>
        <comment>what is wrong</comment>
        <translation>Non enregistré. %1 Vos mots restent ici et seront enregistrés dès que possible.</translation>
    </message>
</context>
<context>
    <name>deal::NoteUndo</name>
    <message>
        <source>Undo</source>
        <comment>the deleting of a note</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring the deleted note back</source>
        <translation>Rétablir la note supprimée</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>La note a été supprimée.</translation>
    </message>
</context>
<context>
    <name>deal::NotesPage</name>
    <message>
        <source>Export the notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>Search the notes…</source>
        <translation>Chercher dans les notes…</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Show the notes with a label</source>
        <translation>N’afficher que les notes d’une étiquette</translation>
    </message>
    <message>
        <source>Sort the notes</source>
        <translation>Trier les notes</translation>
    </message>
    <message>
        <source>Last written first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>In deal order</source>
        <translation>Dans l’ordre de l’accord</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 sur %n note</numerusform>
            <numerusform>%1 sur %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet. Look at a clause, a party or a quotation anywhere: %1 writes a note on it.</source>
        <comment>a key</comment>
        <translation>Pas encore de note. Regardez une clause, une partie ou une citation, où que ce soit&#x202f;: %1 écrit une note à son sujet.</translation>
    </message>
    <message>
        <source>No note has these words, this label and what the filter lets through.</source>
        <translation>Aucune note n’a ces mots et cette étiquette parmi ce que le filtre laisse passer.</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
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
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>deal::Overview</name>
    <message>
        <source>%1; the sentences above were written with all articles in view.</source>
        <comment>which articles are set aside</comment>
        <translation>%1&#x202f;; les phrases ci-dessus ont été écrites en tenant compte de tous les articles.</translation>
    </message>
    <message>
        <source>Seen through the filter: %1. What it leaves out is pale, or counted.</source>
        <comment>its parts</comment>
        <translation>Vu à travers le filtre&#x202f;: %1. Ce qu’il écarte est pâle, ou compté.</translation>
    </message>
    <message>
        <source>No article is relied on.</source>
        <translation>Aucun article n’est pris en compte.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This dossier holds no claim, so there is nothing to write.</source>
        <translation>Ce dossier ne contient aucune affirmation&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>The filter leaves nothing of the overview, so there is nothing to write.</source>
        <translation>Le filtre ne laisse rien de la vue d’ensemble&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>No claim rests on an article that is relied on, so there is nothing to write.</source>
        <translation>Aucune affirmation ne repose sur un article retenu&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>Agree, one origin</source>
        <comment>the articles</comment>
        <translation>Concordent, une seule origine</translation>
    </message>
    <message>
        <source>Who is tied to whom</source>
        <translation>Qui est lié à qui</translation>
    </message>
    <message>
        <source>Opens the map of the parties</source>
        <translation>Ouvre la carte des parties</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Opens the timeline</source>
        <translation>Ouvre la frise chronologique</translation>
    </message>
    <message>
        <source>as it was, no date stated</source>
        <comment>a clause before it changed</comment>
        <translation>comme avant, date non indiquée</translation>
    </message>
    <message>
        <source>as it was from %1 on</source>
        <comment>a clause before it changed; a day</comment>
        <translation>comme avant, depuis le %1</translation>
    </message>
    <message>
        <source>as it was since %1</source>
        <comment>a clause before it changed; a month or a year</comment>
        <translation>comme avant, depuis %1</translation>
    </message>
    <message>
        <source>the same, %1</source>
        <comment>a clause that goes on; its period</comment>
        <translation>inchangé, %1</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>a clause that goes on</comment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <comment>a clause; its period</comment>
        <translation>terminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>ended, no date stated</source>
        <comment>a clause</comment>
        <translation>terminé, date non indiquée</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>a clause that changed</comment>
        <translation>Avant&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>clauses</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the filter</source>
        <comment>clauses</comment>
        <translation>
            <numerusform>%n écartée par le filtre</numerusform>
            <numerusform>%n écartées par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <comment>a month and its year</comment>
        <translation>Ce qui a changé en %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>This dossier holds no clause.</source>
        <translation>Ce dossier ne contient aucune clause.</translation>
    </message>
    <message>
        <source>The dossier does not record apart what a changed clause said before; its summary tells it.</source>
        <translation>Le dossier ne note pas à part ce qu’une clause modifiée disait avant&#x202f;; son résumé le dit.</translation>
    </message>
    <message>
        <source>One origin behind %1: %2.</source>
        <comment>places in several articles; who says so</comment>
        <translation>Une seule origine derrière %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The filter leaves out every claim on which the articles differ.</source>
        <translation>Le filtre écarte tout ce sur quoi les articles divergent.</translation>
    </message>
    <message>
        <source>One article speaks alone: there is nothing to compare it with.</source>
        <translation>Un seul article parle&#x202f;: il n’y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Nothing that the articles state has two values.</source>
        <translation>Rien de ce que disent les articles n’a deux valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>On %n claim(s) only %1 speaks</source>
        <comment>an article&apos;s letter</comment>
        <translation>
            <numerusform>Sur %n affirmation, seul %1 parle</numerusform>
            <numerusform>Sur %n affirmations, seul %1 parle</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>Où les articles divergent</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on which the articles differ</source>
        <comment>claims</comment>
        <translation>
            <numerusform>et %n autre sur laquelle les articles divergent</numerusform>
            <numerusform>et %n autres sur lesquelles les articles divergent</numerusform>
        </translation>
    </message>
    <message>
        <source>Key figure %1 of %2: %3</source>
        <comment>its place; how many; an amount or a date</comment>
        <translation>Chiffre clé %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Écarté par le filtre</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>This dossier states no amount and no end of the deal.</source>
        <translation>Ce dossier n’indique aucun montant ni aucune fin de l’accord.</translation>
    </message>
    <message>
        <source>No article that is relied on states an amount or an end of the deal.</source>
        <translation>Aucun article pris en compte n’indique de montant ni de fin de l’accord.</translation>
    </message>
    <message>
        <source>the articles, %1</source>
        <comment>a day</comment>
        <translation>les articles, %1</translation>
    </message>
</context>
<context>
    <name>deal::OverviewCard</name>
    <message>
        <source>of the party that is looked at</source>
        <comment>a claim</comment>
        <translation>de la partie regardée</translation>
    </message>
    <message>
        <source>On a card of the overview</source>
        <comment>keys</comment>
        <translation>Sur une fiche de la vue d’ensemble</translation>
    </message>
    <message>
        <source>To the next thing on it, and what it says</source>
        <translation>À l’élément suivant, et ce qu’il dit</translation>
    </message>
    <message>
        <source>To the one before it</source>
        <translation>À celle d’avant</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>À la première</translation>
    </message>
    <message>
        <source>To the last</source>
        <translation>À la dernière</translation>
    </message>
    <message>
        <source>Opens it</source>
        <translation>L’ouvre</translation>
    </message>
    <message>
        <source>Leaves them</source>
        <translation>Les quitte</translation>
    </message>
</context>
<context>
    <name>deal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>deal::PaneActions</name>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>Prev&amp;ious pane</source>
        <translation>V&amp;olet précédent</translation>
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
    <name>deal::PartyMark</name>
    <message>
        <source>Marked: it concerns %1</source>
        <comment>a party</comment>
        <translation>Signalé&#x202f;: concerne %1</translation>
    </message>
</context>
<context>
    <name>deal::PartyPane</name>
    <message>
        <source>The filter leaves out all that concerns it.</source>
        <translation>Le filtre écarte tout ce qui la concerne.</translation>
    </message>
    <message>
        <source>%1: the words that name it, and what concerns it</source>
        <comment>a party</comment>
        <translation>%1&#x202f;: les mots qui la nomment, et ce qui la concerne</translation>
    </message>
    <message>
        <source>Back to the claim</source>
        <translation>Retour à l’affirmation</translation>
    </message>
    <message>
        <source>Look away from it</source>
        <comment>from a party</comment>
        <translation>La quitter</translation>
    </message>
</context>
<context>
    <name>deal::PictureDrop</name>
    <message>
        <source>“%1” shows another dossier, “%2”: open that dossier first, then drop the picture again.</source>
        <comment>a file&apos;s name; a dossier&apos;s title</comment>
        <translation>«&#x202f;%1&#x202f;» montre un autre dossier, «&#x202f;%2&#x202f;»&#x202f;: ouvrez d’abord ce dossier, puis déposez l’image de nouveau.</translation>
    </message>
    <message>
        <source>“%1” was made from another edition of this dossier: what you see here may differ from it.</source>
        <comment>a file&apos;s name</comment>
        <translation>«&#x202f;%1&#x202f;» a été faite d’après une autre édition de ce dossier&#x202f;: ce que vous voyez ici peut en différer.</translation>
    </message>
</context>
<context>
    <name>deal::PictureExport</name>
    <message>
        <source>A scale of %1 cannot be written: it is from 1 to 4.</source>
        <translation>Une échelle de %1 ne peut pas être écrite&#x202f;: elle va de 1 à 4.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size: choose a smaller one.</source>
        <translation>La mémoire ne suffit pas pour une image de cette taille&#x202f;: choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 cannot be written: it is from %3 × %4 to %5 × %6.</source>
        <translation>Une image de %1 × %2 ne peut pas être écrite&#x202f;: elle va de %3 × %4 à %5 × %6.</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of picture to write: end its name in .png, .svg or .pdf.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas quelle sorte d’image écrire&#x202f;: terminez son nom par .png, .svg ou .pdf.</translation>
    </message>
</context>
<context>
    <name>deal::PictureFacts</name>
    <message>
        <source>This drawing may be used under CC BY 4.0: name Deal Explorer as its maker and keep the source line; quotations belong to their publishers.</source>
        <translation>Ce dessin peut être utilisé sous licence CC BY 4.0&#x202f;: nommez Deal Explorer comme auteur et gardez la ligne des sources&#x202f;; les citations appartiennent à leurs éditeurs.</translation>
    </message>
    <message>
        <source>“%1” is too large to be looked into: a picture may have 64 MB.</source>
        <comment>a file&apos;s name</comment>
        <translation>«&#x202f;%1&#x202f;» est trop gros pour être examiné&#x202f;: une image peut faire 64 Mo.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <comment>a file&apos;s name; why</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This drawing may be used under CC BY 4.0: name Deal Explorer as its maker and the articles as its sources; quotations belong to their publishers.</source>
        <translation>Ce dessin peut être utilisé sous licence CC BY 4.0&#x202f;: nommez Deal Explorer comme auteur et les articles comme sources&#x202f;; les citations appartiennent à leurs éditeurs.</translation>
    </message>
</context>
<context>
    <name>deal::PicturePdf</name>
    <message>
        <source>SOURCE_DATE_EPOCH is “%1”, which is no whole number of seconds since 1970: a page cannot be dated by it.</source>
        <translation>SOURCE_DATE_EPOCH vaut «&#x202f;%1&#x202f;», qui n’est pas un nombre entier de secondes depuis 1970&#x202f;: une page ne peut pas en être datée.</translation>
    </message>
</context>
<context>
    <name>deal::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>deal::Place</name>
    <message>
        <source>%1 of %2</source>
        <comment>a place among all of its kind</comment>
        <translation>%1 sur %2</translation>
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
    <name>deal::ReaderFile</name>
    <message>
        <source>Your own file “%1” is in use by another program. End that program and try again.</source>
        <translation>Votre fichier «&#x202f;%1&#x202f;» est pris par un autre programme. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>Your own file “%1” is damaged (%2). It is left as it is: move it elsewhere, and a new one will be made.</source>
        <translation>Votre fichier «&#x202f;%1&#x202f;» est abîmé (%2). Il est laissé tel quel&#x202f;: déplacez-le, et un nouveau sera créé.</translation>
    </message>
    <message>
        <source>Your own file “%1” cannot be written (%2).</source>
        <translation>Votre fichier «&#x202f;%1&#x202f;» ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>Your own file “%1” cannot be made: the folder cannot be written.</source>
        <translation>Votre fichier «&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: on ne peut pas écrire dans le répertoire.</translation>
    </message>
    <message>
        <source>Your own file “%1” cannot be opened (%2).</source>
        <translation>Votre fichier «&#x202f;%1&#x202f;» ne peut pas être ouvert (%2).</translation>
    </message>
    <message>
        <source>Your own file “%1” cannot be used: it or its folder may not be written. Give yourself the right to.</source>
        <translation>Votre fichier «&#x202f;%1&#x202f;» ne peut pas servir&#x202f;: lui ou son répertoire est interdit d’écriture. Donnez-vous-en le droit.</translation>
    </message>
    <message>
        <source>“%1” is a file of another program. It is left as it is: move it elsewhere, and your own file will be made.</source>
        <translation>«&#x202f;%1&#x202f;» est le fichier d’un autre programme. Il est laissé tel quel&#x202f;: déplacez-le, et votre fichier sera créé.</translation>
    </message>
    <message>
        <source>Your own file “%1” was written by a newer Deal Explorer (its format is %2, this program writes %3). It is left as it is: install the newer program.</source>
        <translation>Votre fichier «&#x202f;%1&#x202f;» vient d’un Deal Explorer plus récent (son format est %2, ce programme écrit %3). Il est laissé tel quel&#x202f;: installez le programme plus récent.</translation>
    </message>
    <message>
        <source>Another program has your own file “%1” open: until that ends, the file’s log may hold what was there before.</source>
        <translation>Un autre programme a ouvert votre fichier «&#x202f;%1&#x202f;»&#x202f;: jusqu’à sa fermeture, le journal du fichier peut garder ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>This text cannot be kept in your own file: it holds signs that are no text. Save the article as plain text and open it again.</source>
        <translation>Ce texte ne peut pas être gardé dans votre fichier&#x202f;: il contient des signes qui ne sont pas du texte. Enregistrez l’article en texte brut et rouvrez-le.</translation>
    </message>
    <message>
        <source>The text of the article “%1” that your own file “%2” keeps is damaged, and is not used. Open the whole text of that article again: it takes its place.</source>
        <comment>an article&apos;s key; a file</comment>
        <translation>Le texte de l’article «&#x202f;%1&#x202f;» que garde votre fichier «&#x202f;%2&#x202f;» est abîmé et n’est pas utilisé. Rouvrez le texte entier de cet article&#x202f;: il le remplacera.</translation>
    </message>
    <message>
        <source>Your own file “%1” is being written by another program (%2). Try again when that is done.</source>
        <translation>Un autre programme écrit dans votre propre fichier «&#x202f;%1&#x202f;» (%2). Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>Your own file “%1” cannot be written: the disk is full. Make room on it.</source>
        <translation>Votre propre fichier «&#x202f;%1&#x202f;» ne peut pas être écrit&#x202f;: le disque est plein. Faites-y de la place.</translation>
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
    <name>deal::SaveFile</name>
    <message>
        <source>“%1” is a folder: give a file&apos;s name in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un répertoire&#x202f;: donnez un nom de fichier.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist: make it, or choose another.</source>
        <translation>Le répertoire «&#x202f;%1&#x202f;» n’existe pas&#x202f;: créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file: give another name.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire&#x202f;: donnez un autre nom.</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is as it was; choose another place.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#x202f;: %2. Ce qui s’y trouvait est intact&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” is a file: give the name of a folder.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier&#x202f;: donnez le nom d’un répertoire.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: choose another place.</source>
        <translation>Le répertoire «&#x202f;%1&#x202f;» n’a pas pu être créé&#x202f;: choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>deal::SearchActions</name>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Résultat précé&amp;dent</translation>
    </message>
</context>
<context>
    <name>deal::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Clauses, parties, amounts, quotations and commands. The beginning of a word is enough.</source>
        <translation>Clauses, parties, montants, citations et commandes. Le début d’un mot suffit.</translation>
    </message>
    <message>
        <source>In the search</source>
        <comment>keys</comment>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <source>To what was found</source>
        <translation>Vers ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Opens what is chosen</source>
        <translation>Ouvre ce qui est choisi</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Retourne là où vous étiez</translation>
    </message>
    <message>
        <source>Search the whole deal…</source>
        <translation>Chercher dans tout le dossier…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
</context>
<context>
    <name>deal::SearchDesk</name>
    <message>
        <source>The search is out of order: %1</source>
        <comment>in SQLite&apos;s words</comment>
        <translation>La recherche est en panne&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>which of what was found, of how many; what it says</comment>
        <translation>%1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1. The filter is cleared.</source>
        <translation>%1. Le filtre est effacé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of what was found, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>deal::SearchModel</name>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
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
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what kind of thing was found; what it says</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>left out by the filter, which opening it clears</source>
        <comment>one of what was found</comment>
        <translation>écarté par le filtre, que l’ouvrir efface</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind; how many were found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>of what was found</comment>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 set aside: quotations from there are not searched.</source>
        <comment>letters of articles</comment>
        <translation>%1 mis de côté&#x202f;: ses citations ne sont pas cherchées.</translation>
    </message>
    <message>
        <source>There is no word in “%1” to search for.</source>
        <translation>Il n’y a dans «&#x202f;%1&#x202f;» aucun mot à chercher.</translation>
    </message>
    <message>
        <source>The search is being made ready…</source>
        <translation>La recherche se prépare…</translation>
    </message>
    <message>
        <source>Nothing in this dossier has “%1”. The beginning of a word is enough; accents do not count.</source>
        <translation>Rien dans ce dossier ne contient «&#x202f;%1&#x202f;». Le début d’un mot suffit&#x202f;; les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind; how many were found</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <comment>by a search</comment>
        <translation>
            <numerusform>%n trouvé.</numerusform>
            <numerusform>%n trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Down to the list, Enter opens, Esc closes; F3 and Shift+F3 go from one to the next.</source>
        <translation>Bas pour la liste, Entrée ouvre, Échap ferme&#x202f;; F3 et Maj+F3 vont de l’un à l’autre.</translation>
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
    <message>
        <source>Titles and summaries were written with all articles in view.</source>
        <translation>Les titres et les résumés ont été écrits en tenant compte de tous les articles.</translation>
    </message>
</context>
<context>
    <name>deal::SidePane</name>
    <message>
        <source>Close the note</source>
        <translation>Fermer la note</translation>
    </message>
    <message>
        <source>Evidence and note</source>
        <translation>Preuves et note</translation>
    </message>
</context>
<context>
    <name>deal::SignsDialog</name>
    <message>
        <source>What the signs mean</source>
        <translation>Le sens des signes</translation>
    </message>
    <message>
        <source>Do the articles agree?</source>
        <translation>Les articles concordent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>concordent</translation>
    </message>
    <message>
        <source>two or more articles speak, and nothing that they state has two values</source>
        <translation>deux articles ou plus en parlent, et rien de ce qu’ils énoncent n’a deux valeurs</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>divergent</translation>
    </message>
    <message>
        <source>something that can be compared (an amount, a date, a payer, a scope) has two values</source>
        <translation>quelque chose de comparable (un montant, une date, un payeur, une portée) a deux valeurs</translation>
    </message>
    <message>
        <source>only A</source>
        <translation>A seul</translation>
    </message>
    <message>
        <source>that article alone speaks; the others are silent</source>
        <translation>cet article seul en parle&#x202f;; les autres se taisent</translation>
    </message>
    <message>
        <source>rests on nothing</source>
        <translation>ne repose sur rien</translation>
    </message>
    <message>
        <source>every article that speaks of it is set aside</source>
        <translation>chaque article qui en parle est mis de côté</translation>
    </message>
    <message>
        <source>Nobody types these verdicts in. Each quotation carries what it states: an amount, a date, who pays. The program goes through the quotations of a claim and compares. Articles that only relay the same person&apos;s statement do not confirm each other: then the verdict names that one origin. One article can differ from itself.</source>
        <translation>Personne ne saisit ces verdicts. Chaque citation porte ce qu’elle énonce&#x202f;: un montant, une date, qui paie. Le programme parcourt les citations d’une affirmation et compare. Des articles qui ne font que relayer la déclaration d’une même personne ne se confirment pas l’un l’autre&#x202f;: le verdict nomme alors cette seule origine. Un article peut diverger de lui-même.</translation>
    </message>
    <message>
        <source>An amount that lies inside another says so, and the two are never added. “Not stated” means that no article says it, and nobody has guessed. “Silent” means that an article does not speak of it.</source>
        <translation>Un montant compris dans un autre le dit, et les deux ne s’additionnent jamais. «&#x202f;Non indiqué&#x202f;» signifie qu’aucun article ne le dit et que personne n’a deviné. «&#x202f;Silencieux&#x202f;» signifie qu’un article n’en parle pas.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <comment>a heading: kinds of parties</comment>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>a disc</source>
        <translation>un disque</translation>
    </message>
    <message>
        <source>a rounded square</source>
        <translation>un carré arrondi</translation>
    </message>
    <message>
        <source>a square</source>
        <translation>un carré</translation>
    </message>
    <message>
        <source>a diamond</source>
        <translation>un losange</translation>
    </message>
    <message>
        <source>Each party has a colour of its own, the same on every page. It never stands alone: a shape or a name is beside it.</source>
        <translation>Chaque partie a sa couleur, la même sur toutes les pages. Elle n’est jamais seule&#x202f;: une forme ou un nom l’accompagne.</translation>
    </message>
    <message>
        <source>What became of a clause</source>
        <translation>Ce qu’une clause est devenue</translation>
    </message>
    <message>
        <source>it held before, and goes on as it was</source>
        <translation>elle valait avant, et continue telle quelle</translation>
    </message>
    <message>
        <source>it held before, and holds in another way</source>
        <translation>elle valait avant, et vaut autrement</translation>
    </message>
    <message>
        <source>it did not hold before</source>
        <translation>elle ne valait pas avant</translation>
    </message>
    <message>
        <source>it held before, and no longer does</source>
        <translation>elle valait avant, et ne vaut plus</translation>
    </message>
    <message>
        <source>In the charts</source>
        <translation>Dans les graphiques</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>hachuré</translation>
    </message>
    <message>
        <source>up to: a ceiling, not a sum that was promised</source>
        <translation>jusqu’à&#x202f;: un plafond, et non une somme promise</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>tireté</translation>
    </message>
    <message>
        <source>on the map: only one article says so; on the timeline: some day within the dashes</source>
        <translation>sur la carte&#x202f;: un seul article le dit&#x202f;; sur la chronologie&#x202f;: un jour, quelque part entre les tirets</translation>
    </message>
    <message>
        <source>fading</source>
        <translation>estompé</translation>
    </message>
    <message>
        <source>no exact day is stated for where it begins or ends</source>
        <translation>aucun jour exact n’est indiqué pour le début ou la fin</translation>
    </message>
    <message>
        <source>an outline</source>
        <translation>un contour</translation>
    </message>
    <message>
        <source>the filter leaves it out, or it rests on nothing: its place stays</source>
        <translation>le filtre l’écarte, ou il ne repose sur rien&#x202f;: sa place demeure</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>À qui sont les mots</translation>
    </message>
    <message>
        <source>with serifs</source>
        <translation>avec empattements</translation>
    </message>
    <message>
        <source>the article&apos;s own words, as they were printed</source>
        <translation>les mots mêmes de l’article, tels qu’imprimés</translation>
    </message>
    <message>
        <source>without serifs</source>
        <translation>sans empattements</translation>
    </message>
    <message>
        <source>ours: titles, summaries, renderings in the other language</source>
        <translation>les nôtres&#x202f;: titres, résumés, traductions dans l’autre langue</translation>
    </message>
</context>
<context>
    <name>deal::SourceModel</name>
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
    <message>
        <source>Quotation, %1: %2</source>
        <translation>Citation, %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s): %1</source>
        <comment>of a paragraph</comment>
        <translation>
            <numerusform>%n citation&#x202f;: %1</numerusform>
            <numerusform>%n citations&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At the quotation %1</source>
        <translation>À la citation %1</translation>
    </message>
    <message>
        <source>set aside: what it says does not count now</source>
        <comment>an article</comment>
        <translation>mis de côté&#x202f;: ce qu’il dit ne compte pas pour l’instant</translation>
    </message>
    <message>
        <source>whole text, pasted</source>
        <translation>texte entier, collé</translation>
    </message>
    <message>
        <source>whole text, opened from %1</source>
        <translation>texte entier, ouvert depuis %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>where a whole text is from, and a date</comment>
        <translation>%1 le %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentence(s) carry a claim (%2&#xa0;%)</source>
        <translation>
            <numerusform>%1 phrase sur %n porte une affirmation (%2&#x202f;%)</numerusform>
            <numerusform>%1 phrases sur %n portent une affirmation (%2&#x202f;%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not found</source>
        <translation>
            <numerusform>%n citation introuvable</numerusform>
            <numerusform>%n citations introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in the whole text, nor any words near it.</source>
        <translation>Introuvable dans le texte entier, ni rien qui en approche.</translation>
    </message>
    <message>
        <source>Not found in the whole text. The nearest words there:</source>
        <translation>Introuvable dans le texte entier. Les mots les plus proches&#x202f;:</translation>
    </message>
</context>
<context>
    <name>deal::SourceView</name>
    <message>
        <source>Every sentence carries a claim.</source>
        <translation>Chaque phrase porte une affirmation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentence(s) without a claim</source>
        <translation>
            <numerusform>%1 sur %n phrase sans affirmation</numerusform>
            <numerusform>%1 sur %n phrases sans affirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>In the sources</source>
        <comment>keys</comment>
        <translation>Dans les sources</translation>
    </message>
    <message>
        <source>To the next quotation</source>
        <translation>À la citation suivante</translation>
    </message>
    <message>
        <source>To the quotation before it</source>
        <translation>À la citation précédente</translation>
    </message>
    <message>
        <source>From one claim that a quotation proves to the next</source>
        <translation>D’une affirmation que prouve la citation à la suivante</translation>
    </message>
    <message>
        <source>To the next sentence without a claim</source>
        <translation>À la phrase suivante sans affirmation</translation>
    </message>
    <message>
        <source>To the one before it</source>
        <translation>À celle d’avant</translation>
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
    <message>
        <source>Marked: %1</source>
        <comment>a party</comment>
        <translation>Signalé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Look away from %1</source>
        <comment>a party</comment>
        <translation>Quitter %1</translation>
    </message>
    <message>
        <source>What concerns %1 is marked. Click to look away.</source>
        <translation>Ce qui concerne %1 est signalé. Cliquez pour quitter cette partie.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>deal::TakeAway</name>
    <message>
        <source>Export the fact-check sheet</source>
        <translation>Exporter la feuille de vérification</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Export the evidence</source>
        <translation>Exporter les preuves</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>a place in an article</comment>
        <translation>Copié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages Web</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tableaux pour un tableur</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Documents texte</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Annotations Web</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>an address</comment>
        <translation>Copié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Copié comme image</translation>
    </message>
    <message>
        <source>This installation cannot print: its file libdealprint is missing. Export what is seen as PDF, and print that.</source>
        <translation>Cette installation ne peut pas imprimer&#x202f;: son fichier libdealprint manque. Exportez en PDF ce qui est affiché, puis imprimez ce fichier.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The picture could not be printed: choose another printer, or export it as PDF.</source>
        <translation>L’image n’a pas pu être imprimée&#x202f;: choisissez une autre imprimante, ou exportez-la en PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of file to write: end its name in .md, .csv or .json.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas quelle sorte de fichier écrire&#x202f;: terminez son nom par .md, .csv ou .json.</translation>
    </message>
</context>
<context>
    <name>deal::TimeScale</name>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year, on an axis</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>a quarter, on an axis</comment>
        <translation>T%1</translation>
    </message>
</context>
<context>
    <name>deal::Timeline</name>
    <message>
        <source>%1 · %2</source>
        <comment>an amount; what it is</comment>
        <translation>%1 · %2</translation>
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
        <source>No party named</source>
        <translation>Aucune partie nommée</translation>
    </message>
    <message>
        <source>No date stated</source>
        <translation>Sans date indiquée</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a day</comment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <comment>claims before what is seen</comment>
        <translation>
            <numerusform>%n plus tôt</numerusform>
            <numerusform>%n plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>claims after what is seen</comment>
        <translation>
            <numerusform>%n plus tard</numerusform>
            <numerusform>%n plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>amount, over time</source>
        <translation>montant, dans la durée</translation>
    </message>
    <message>
        <source>amount, at once or on a day</source>
        <translation>montant, tout de suite ou un jour donné</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>pale: some day within the dashes</source>
        <translation>pâle&#x202f;: un jour parmi ceux du tireté</translation>
    </message>
    <message>
        <source>fading: no exact day stated, or no date</source>
        <translation>estompé&#x202f;: sans jour précis, ou sans date</translation>
    </message>
    <message>
        <source>line at an end: a stated day</source>
        <translation>trait à un bout&#x202f;: un jour indiqué</translation>
    </message>
    <message>
        <source>start not stated: counted from the articles’ day, %1</source>
        <comment>a day</comment>
        <translation>début non indiqué&#x202f;: compté à partir du jour des articles, %1</translation>
    </message>
    <message>
        <source>start open</source>
        <translation>début ouvert</translation>
    </message>
    <message>
        <source>start not stated</source>
        <translation>début non indiqué</translation>
    </message>
    <message>
        <source>end not stated: counted to the articles’ day, %1</source>
        <comment>a day</comment>
        <translation>fin non indiquée&#x202f;: comptée jusqu’au jour des articles, %1</translation>
    </message>
    <message>
        <source>end open</source>
        <translation>fin ouverte</translation>
    </message>
    <message>
        <source>end not stated</source>
        <translation>fin non indiquée</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <comment>articles</comment>
        <translation>Sources&#x202f;: %1.</translation>
    </message>
    <message>
        <source>left out by the filter (%1)</source>
        <comment>its words</comment>
        <translation>écarté par le filtre (%1)</translation>
    </message>
    <message>
        <source>rests on nothing: %1</source>
        <comment>which articles are set aside</comment>
        <translation>ne repose plus sur rien&#x202f;: %1</translation>
    </message>
    <message>
        <source>This dossier holds no claim, so there is nothing to write.</source>
        <translation>Ce dossier ne contient aucune affirmation&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>No claim rests on an article that is relied on, so there is nothing to write.</source>
        <translation>Aucune affirmation ne repose sur un article retenu&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>The filter leaves no claim, so there is nothing to write.</source>
        <translation>Le filtre ne laisse aucune affirmation&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>sans jour précis</translation>
    </message>
    <message>
        <source>stated in %1</source>
        <comment>places in articles</comment>
        <translation>indiqué en %1</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>écarté par le filtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a claim&apos;s name; what is known of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What holds when, from %1 to %2, as far as the articles say</source>
        <comment>years</comment>
        <translation>Ce qui vaut et quand, de %1 à %2, d’après les articles</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in time</source>
        <translation>
            <numerusform>%n affirmation située dans le temps</numerusform>
            <numerusform>%n affirmations situées dans le temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with no date stated</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n sans date indiquée</numerusform>
            <numerusform>%n sans date indiquée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of counts</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>deal::TimelineHead</name>
    <message>
        <source>By party</source>
        <translation>Par partie</translation>
    </message>
    <message>
        <source>A lane a party: each claim stands once, with the first party that it names</source>
        <translation>Une bande par partie&#x202f;: chaque affirmation figure une fois, avec la première partie qu’elle nomme</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>A lane a kind of clause, one for amounts, one for events</source>
        <translation>Une bande par nature de clause, une pour les montants, une pour les événements</translation>
    </message>
    <message>
        <source>Farther: more of time (−)</source>
        <translation>Plus loin&#x202f;: plus de temps (−)</translation>
    </message>
    <message>
        <source>Nearer: less of time, wider (+)</source>
        <translation>Plus près&#x202f;: moins de temps, en plus large (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>all of the timeline into the window</comment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>As at first (0)</source>
        <comment>how near the timeline is</comment>
        <translation>Comme au début (0)</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
</context>
<context>
    <name>deal::TimelinePage</name>
    <message>
        <source>What holds when</source>
        <translation>Ce qui vaut, et quand</translation>
    </message>
    <message>
        <source>All times. Choose a day on the axis, or play, to see what held then, here and on every page.</source>
        <translation>Tous les temps. Choisissez un jour sur l’axe, ou déroulez, pour voir ce qui valait alors, ici et sur chaque page.</translation>
    </message>
    <message>
        <source>Nothing that the filter leaves begins or ends on a known day, so there is no day to choose.</source>
        <translation>Rien de ce que laisse le filtre ne commence ni ne prend fin un jour connu&#x202f;: il n’y a pas de jour à choisir.</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Tous les temps</translation>
    </message>
    <message>
        <source>This dossier holds no claim.</source>
        <translation>Ce dossier ne contient aucune affirmation.</translation>
    </message>
    <message>
        <source>Point at a mark, or walk from mark to mark with the arrow keys, to read what it says.</source>
        <translation>Pointez un repère, ou allez de l’un à l’autre avec les flèches, pour lire ce qu’il dit.</translation>
    </message>
</context>
<context>
    <name>deal::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <comment>keys</comment>
        <translation>Sur la chronologie</translation>
    </message>
    <message>
        <source>To the next mark, and what it says</source>
        <translation>Au repère suivant, et ce qu’il dit</translation>
    </message>
    <message>
        <source>To the mark before it</source>
        <translation>Au repère précédent</translation>
    </message>
    <message>
        <source>To the first mark</source>
        <translation>Au premier repère</translation>
    </message>
    <message>
        <source>To the last mark</source>
        <translation>Au dernier repère</translation>
    </message>
    <message>
        <source>Looks at its claim; Enter once more: to its words</source>
        <translation>Regarde son affirmation&#x202f;; Entrée encore une fois&#x202f;: à ses mots</translation>
    </message>
    <message>
        <source>Leaves the marks</source>
        <translation>Quitte les repères</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Nearer: fewer years</source>
        <translation>De plus près&#x202f;: moins d’années</translation>
    </message>
    <message>
        <source>Further away: more years</source>
        <translation>De plus loin&#x202f;: plus d’années</translation>
    </message>
    <message>
        <source>All that there is</source>
        <translation>Tout ce qu’il y a</translation>
    </message>
</context>
<context>
    <name>deal::View</name>
    <message>
        <source>%1 or %2</source>
        <comment>ends of file names; the last of them</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of file to write: end its name in %2.</source>
        <comment>a name; .png, .svg or .pdf</comment>
        <translation>«&#x202f;%1&#x202f;» ne dit pas quelle sorte de fichier écrire&#x202f;: terminez son nom par %2.</translation>
    </message>
</context>
<context>
    <name>deal::WebAnnotation</name>
    <message>
        <source>Says so: %1</source>
        <translation>Qui le dit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>deal::Welcome</name>
    <message>
        <source>What each page shows</source>
        <translation>Ce que montre chaque page</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Puts this away for good. Help &gt; What each page shows brings it back.</source>
        <translation>Range ceci pour de bon. Aide &gt; Ce que montre chaque page le ramène.</translation>
    </message>
    <message>
        <source>the key figures, what changed, where the articles differ</source>
        <translation>les chiffres clés, ce qui a changé, où les articles divergent</translation>
    </message>
    <message>
        <source>who is in the deal, and in how many clauses</source>
        <translation>qui est dans l’affaire, et dans combien de clauses</translation>
    </message>
    <message>
        <source>every term, and the words that prove it; tick a party to see its own</source>
        <translation>chaque clause et les mots qui la prouvent&#x202f;; cochez une partie pour filtrer</translation>
    </message>
    <message>
        <source>the amounts to scale, what lies inside what, and who says so</source>
        <translation>les montants à l’échelle, lesquels en contiennent d’autres, et qui le dit</translation>
    </message>
    <message>
        <source>who is tied to whom, and by what</source>
        <translation>qui est lié à qui, et par quoi</translation>
    </message>
    <message>
        <source>what holds when; choose a day, and every page shows what held then</source>
        <translation>ce qui vaut, et quand&#x202f;; choisissez un jour pour toutes les pages</translation>
    </message>
    <message>
        <source>the French articles beside English, each quotation lit</source>
        <translation>les articles français à côté de l’anglais, chaque citation en lumière</translation>
    </message>
    <message>
        <source>what you wrote yourself; Ctrl+N writes on what you look at</source>
        <translation>vos propres notes&#x202f;; Ctrl+N annote ce que vous regardez</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
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
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
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
        <translation>Lire les &amp;sources</translation>
    </message>
    <message>
        <source>&amp;Copy quotation</source>
        <translation>&amp;Copier la citation</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown footnote</source>
        <translation>Copier en note &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Fact-check sheet…</source>
        <translation>La &amp;feuille de vérification…</translation>
    </message>
    <message>
        <source>C&amp;omparison…</source>
        <translation>La &amp;comparaison…</translation>
    </message>
    <message>
        <source>Evidence as &amp;Web Annotations…</source>
        <translation>Les preuves en annotations &amp;Web…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Rely on %1 (%2)</source>
        <comment>an article&apos;s letter and name</comment>
        <translation>Prendre en compte %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;What if an article is wrong?</source>
        <translation>&amp;Et si un article avait tort&#x202f;?</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a menu&apos;s button</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Compare the amounts</source>
        <translation>&amp;Comparer les montants</translation>
    </message>
    <message>
        <source>&amp;Part of the whole</source>
        <translation>&amp;Part d’un tout</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <comment>the money</comment>
        <translation>Dans le &amp;temps</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>Échelle &amp;logarithmique</translation>
    </message>
    <message>
        <source>Read the &amp;money</source>
        <translation>Lire l’ar&amp;gent</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’e&amp;nsemble</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Cart&amp;e</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>P&amp;icture or table…</source>
        <translation>&amp;Image ou tableau…</translation>
    </message>
    <message>
        <source>Export what is seen, as a picture or a table (%1)</source>
        <comment>a key</comment>
        <translation>Exporter ce qui est affiché, en image ou en tableau (%1)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>What each page &amp;shows</source>
        <translation>Ce que montre cha&amp;que page</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>Pages and search</source>
        <translation>Pages et recherche</translation>
    </message>
    <message>
        <source>Chec&amp;k this dossier…</source>
        <translation>&amp;Vérifier ce dossier…</translation>
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
    <message>
        <source>%1 is set aside</source>
        <comment>one article</comment>
        <translation>%1 est mis de côté</translation>
    </message>
    <message>
        <source>%1 are set aside</source>
        <comment>several articles</comment>
        <translation>%1 sont mis de côté</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>éditeur non indiqué</translation>
    </message>
    <message>
        <source>published by %1</source>
        <translation>publié par %1</translation>
    </message>
    <message>
        <source>author not stated</source>
        <translation>auteur non indiqué</translation>
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
        <source>%1: %2 (%3); %4 does not say</source>
        <comment>attribute; value; places; one article</comment>
        <translation>%1&#x202f;: %2 (%3)&#x202f;; %4 ne le dit pas</translation>
    </message>
    <message>
        <source>%1: %2 (%3); %4 do not say</source>
        <comment>attribute; value; places; several articles</comment>
        <translation>%1&#x202f;: %2 (%3)&#x202f;; %4 ne le disent pas</translation>
    </message>
    <message>
        <source>found in the whole text</source>
        <comment>a quotation</comment>
        <translation>trouvée dans le texte entier</translation>
    </message>
    <message>
        <source>not found in the whole text</source>
        <comment>a quotation</comment>
        <translation>introuvable dans le texte entier</translation>
    </message>
    <message>
        <source>not compared</source>
        <comment>a quotation with a whole text</comment>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an article&apos;s letter and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>an article, of what it says on a claim</comment>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>an article on a claim</comment>
        <translation>muet</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <comment>a place in an article whose whole text lacks the words</comment>
        <translation>%1, introuvable</translation>
    </message>
    <message>
        <source>any of %1</source>
        <comment>parties</comment>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day, in the filter</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <comment>the sign of a note that the reader wrote</comment>
        <translation>Votre note</translation>
    </message>
</context>
</TS>
