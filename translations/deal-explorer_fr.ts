<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>deal::AboutDialog</name>
    <message>
        <source>About Deal Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal Explorer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See through a business deal: who is bound to whom, by what, until when, for how much, and which words prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1
SHA-256: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1, with Qt Charts. Free software under the GNU General Public License, version 3 or later. The articles belong to their publishers; short quotations stand here as evidence, each with its article named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::AmountModel</name>
    <message>
        <source>payer not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiver not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of %1, not added to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::Answer</name>
    <message>
        <source>The answer could not be written whole; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show a window on; --help names the commands that need none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::ChipBar</name>
    <message>
        <source>Only with any of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with all of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (clauses only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::ClaimPage</name>
    <message>
        <source>part of %1, never added to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label; text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in our words: %1</source>
        <comment>a translated quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::ClausesPage</name>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deal order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::CommandHelp</name>
    <message>
        <source>Deal Explorer: see through a business deal. Parties, clauses, money, and the words that prove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, none of which needs a display but the window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window, on the deal&apos;s own dossier or on that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dossier holds. With --party, only what names all of those parties; with --any too, any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One claim: its parties, its dates, and every passage that proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funding chart as a picture; the end of the name says which kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares every quotation, word for word, with the whole articles, the *.txt files of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every command, before or after its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dossier than the deal&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language; without it, the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text; the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 found wrong or could not be done, 2 bad usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::CommandLine</name>
    <message>
        <source>There is no option “%1”; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice; once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; the commands are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two dossiers are given, “%1” and “%2”; give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to list: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which claim to show, by its id; deal-explorer list clauses names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which view to export: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--any goes with --party only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the picture: --output FILE.png, FILE.svg or FILE.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” must end in .png, .svg or .pdf: it says what kind of picture to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale cannot be “%1”; it is a number from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is for PNG only; SVG and PDF are sharp at any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size cannot be “%1”; it is WIDTHxHEIGHT in pixels, from %2x%3 to %4x%5, such as 1200x750.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it is one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::Console</name>
    <message>
        <source>The deal’s own dossier is not where this program was installed. Give one: --dossier FILE.deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1. %2</source>
        <comment>keys; what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no party “%1” in this dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal-explorer list parties names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this dossier matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no claim “%1” in this dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal-explorer list clauses, list amounts and list events name them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no text in that folder holds any of its quotations.</source>
        <comment>an article&apos;s letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 quotations stand word for word in %4.</source>
        <comment>an article&apos;s letter; counts; a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing near it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest: «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) recorded; not compared with the articles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To compare them, give the folder with the whole articles: --articles DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) were not found word for word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s), every one found word for word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::ConsoleList</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::DossierFile</name>
    <message>
        <source>“%1” has been cut short: part of the file is missing. Take another copy of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Take another copy of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Give the path of a dossier, a file whose name ends in .deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. A dossier is one file, whose name ends in .deal; deal-seed makes one from a folder of TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Give the path of a dossier, a file whose name ends in .deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for the right to read it, or take a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Take another copy of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a dossier. Give a file that deal-seed made, whose name ends in .deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text file, not a dossier. deal-seed makes a dossier from a folder of TOML texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a dossier. Give a file that deal-seed made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made for a newer Deal Explorer (its format is %2, this program reads %3). Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an old format (%2, this program reads %3). Compile it again with deal-seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program (it keeps a write-ahead log). Compile it again with deal-seed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::DossierReader</name>
    <message>
        <source>“%1” is damaged (%2). Take another copy of the dossier, or compile it again with deal-seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Take a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not built as a dossier of format %2 is: its tables were changed. Compile it again with deal-seed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::Edtf</name>
    <message>
        <source>“%1” is no date: write 2030, 2025-01, 2025-01-21, with ~ for about or ? for uncertain, or two of them as 2019/2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” states no date at all: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::EvidencePane</name>
    <message>
        <source>Choose a clause, an amount or a quotation: the words that prove it will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::ExportDialog</name>
    <message>
        <source>Export chart as image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, a drawing that scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times: %2 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::FacetModel</name>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since January 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: about clauses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: ticked, %n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a tick would leave %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the ticked parties count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the ticked parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of the ticked parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of the ticked parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in any role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::FundingPage</name>
    <message>
        <source>How much money, and whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount matches the filter; the pale outlines above show those left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::FundingPicture</name>
    <message>
        <source>%1 announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announced for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invested by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount of money is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, some %2 times the next amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>an article&apos;s letter, name and date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: a ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale outline: left out by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>US dollars, as the %n article(s) report them. Amounts that lie inside one another are not added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, as the %n article(s) report it. Amounts that lie inside one another are not added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some %2 times %4&apos;s %3</source>
        <comment>an amount; a number; another amount; who pays it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::FundingView</name>
    <message>
        <source>Funding chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::MainWindow</name>
    <message>
        <source>%1 — Deal Explorer</source>
        <comment>window title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers (*.deal);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::NothingHere</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::PartiesPage</name>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No party takes part in what the filter leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the deal</source>
        <comment>heading above a party&apos;s claims</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the clauses of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) in the deal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::PictureExport</name>
    <message>
        <source>“%1” does not say which kind of picture to write: end its name in .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier states no amount of money, so there is no chart to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 × %2 cannot be written: each side is from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale of %1 cannot be written: it is from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder: give a file&apos;s name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist: make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is as it was; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::Proof</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds no .txt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB, too large for an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::RefusedPage</name>
    <message>
        <source>No dossier is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another dossier…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::SourceModel</name>
    <message>
        <source>publisher not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names %1 as its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an attribute and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. As stated: %2</source>
        <comment>who says so, and what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent: this article says nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation, %1: %2. Our rendering: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gist of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::SourcesPage</name>
    <message numerus="yes">
        <source>%n article(s), word for word</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an article&apos;s letter and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s own words, in serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our rendering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::WindowActions</name>
    <message>
        <source>&amp;About Deal Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export chart as image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal::Words</name>
    <message>
        <source>with</source>
        <comment>leads to partners on a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affects</source>
        <comment>leads to the affected on a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>spoken for an arrow between parties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to and from</source>
        <comment>spoken for an arrow both ways between parties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>named in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a party in a role, in the filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <comment>kind of clause: how long the deal lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <comment>kind of clause: to models and rights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <comment>kind of clause: data centres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>kind of clause: its sharing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immediate</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already invested</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <comment>an amount: a part in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <comment>of a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>the sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>the sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <comment>of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title %1</source>
        <comment>of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <comment>of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit %1</source>
        <comment>of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>one article speaks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from itself on %2</source>
        <comment>an article; attributes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ on %1</source>
        <comment>attributes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one origin: %2</source>
        <comment>verdict; who says so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value; places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute; values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <comment>one article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are silent</source>
        <comment>several articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>partners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, uncertain</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>a period that has no end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates of different kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months or years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>about a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month or a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>about a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, end not stated</source>
        <comment>from a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated, not before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <comment>whether a figure is exact or about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ceiling</source>
        <comment>one source gives a sum, another a ceiling</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
