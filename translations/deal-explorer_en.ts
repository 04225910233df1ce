<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%1 of %n clause</numerusform>
            <numerusform>%1 of %n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n amount(s)</source>
        <translation>
            <numerusform>%1 of %n amount</numerusform>
            <numerusform>%1 of %n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <translation>
            <numerusform>%1 of %n claim</numerusform>
            <numerusform>%1 of %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::ArticleNews</name>
    <message numerus="yes">
        <source>This is article %1: all %n quotation(s) stand in it word for word.</source>
        <translation>
            <numerusform>This is article %1: its %n quotation stands in it word for word.</numerusform>
            <numerusform>This is article %1: all %n quotations stand in it word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n quotation(s) of article %2 stand in this text, which is used all the same.</source>
        <translation>
            <numerusform>%1 of the %n quotation of article %2 stands in this text, which is used all the same.</numerusform>
            <numerusform>%1 of the %n quotations of article %2 stand in this text, which is used all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n quotation(s) of article %2 stand in %3.</source>
        <translation>
            <numerusform>%1 of the %n quotation of article %2 stands in %3.</numerusform>
            <numerusform>%1 of the %n quotations of article %2 stand in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article %1, all %n quotation(s) word for word</source>
        <translation>
            <numerusform>article %1, its %n quotation word for word</numerusform>
            <numerusform>article %1, all %n quotations word for word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article %1, %2 of %n quotation(s)</source>
        <translation>
            <numerusform>article %1, %2 of %n quotation</numerusform>
            <numerusform>article %1, %2 of %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article %1, only %2 of %n quotation(s): not used yet</source>
        <translation>
            <numerusform>article %1, only %2 of %n quotation: not used yet</numerusform>
            <numerusform>article %1, only %2 of %n quotations: not used yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use now: %1 of %n text(s).</source>
        <translation>
            <numerusform>In use now: %1 of %n text.</numerusform>
            <numerusform>In use now: %1 of %n texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::AsOf</name>
    <message numerus="yes">
        <source>%n clause(s) begin</source>
        <translation>
            <numerusform>%n clause begins</numerusform>
            <numerusform>%n clauses begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) begin</source>
        <translation>
            <numerusform>%n amount begins</numerusform>
            <numerusform>%n amounts begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) change</source>
        <translation>
            <numerusform>%n clause changes</numerusform>
            <numerusform>%n clauses change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) end</source>
        <translation>
            <numerusform>%n clause ends</numerusform>
            <numerusform>%n clauses end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) end</source>
        <translation>
            <numerusform>%n amount ends</numerusform>
            <numerusform>%n amounts end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s) may hold.</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%1 of %n clause may hold.</numerusform>
            <numerusform>%1 of %n clauses may hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::CheckDialog</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>of a check</comment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::ClausesPage</name>
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
            <numerusform>%1 of %n clause</numerusform>
            <numerusform>%1 of %n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::CompareView</name>
    <message numerus="yes">
        <source>Of the %1 that agree, %n have one origin</source>
        <comment>claims</comment>
        <translation>
            <numerusform>Of the %1 that agree, %n has one origin</numerusform>
            <numerusform>Of the %1 that agree, %n have one origin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::Console</name>
    <message numerus="yes">
        <source>%n quotation(s) recorded; not compared with the articles.</source>
        <translation>
            <numerusform>%n quotation recorded; not compared with the articles.</numerusform>
            <numerusform>%n quotations recorded; not compared with the articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) were not found word for word.</source>
        <translation>
            <numerusform>%n quotation was not found word for word.</numerusform>
            <numerusform>%n quotations were not found word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s), every one found word for word.</source>
        <translation>
            <numerusform>%n quotation, found word for word.</numerusform>
            <numerusform>%n quotations, every one found word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <comment>of a check</comment>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::DossierCheck</name>
    <message numerus="yes">
        <source>The %n amount(s) inside %1 are together larger than it (%2).</source>
        <translation>
            <numerusform>%n amount inside %1 is larger than it (%2).</numerusform>
            <numerusform>The %n amounts inside %1 are together larger than it (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without evidence</source>
        <translation>
            <numerusform>%n claim without evidence</numerusform>
            <numerusform>%n claims without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not in the article</source>
        <translation>
            <numerusform>%n quotation not in the article</numerusform>
            <numerusform>%n quotations not in the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that prove nothing</source>
        <translation>
            <numerusform>%n quotation that proves nothing</numerusform>
            <numerusform>%n quotations that prove nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) for two parties</source>
        <translation>
            <numerusform>%n name for two parties</numerusform>
            <numerusform>%n names for two parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) with two names</source>
        <translation>
            <numerusform>%n party with two names</numerusform>
            <numerusform>%n parties with two names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) out of order</source>
        <translation>
            <numerusform>%n date out of order</numerusform>
            <numerusform>%n dates out of order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a currency</source>
        <translation>
            <numerusform>%n amount without a currency</numerusform>
            <numerusform>%n amounts without a currency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) that do not fit into their whole</source>
        <translation>
            <numerusform>%n amount that does not fit into its whole</numerusform>
            <numerusform>%n amounts that do not fit into their whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in a language</source>
        <translation>
            <numerusform>%n text missing in a language</numerusform>
            <numerusform>%n texts missing in a language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause title(s) used twice</source>
        <translation>
            <numerusform>%n clause title used twice</numerusform>
            <numerusform>%n clause titles used twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not compared: no whole article is open.</source>
        <translation>
            <numerusform>%n quotation not compared: no whole article is open.</numerusform>
            <numerusform>%n quotations not compared: no whole article is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) compared with the whole articles.</source>
        <translation>
            <numerusform>%n quotation compared with the whole articles.</numerusform>
            <numerusform>%n quotations compared with the whole articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) not.</source>
        <comment>quotations that were compared</comment>
        <translation>
            <numerusform>%n other not.</numerusform>
            <numerusform>%n others not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::ExportDialog</name>
    <message numerus="yes">
        <source>%n amount(s), each with its evidence</source>
        <translation>
            <numerusform>%n amount, with its evidence</numerusform>
            <numerusform>%n amounts, each with its evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::FacetModel</name>
    <message numerus="yes">
        <source>%1: ticked, %n shown</source>
        <translation>
            <numerusform>%1: ticked, %n shown</numerusform>
            <numerusform>%1: ticked, %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a tick would leave %n</source>
        <translation>
            <numerusform>%1: a tick would leave %n</numerusform>
            <numerusform>%1: a tick would leave %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: relied on; %n claim(s) rest on it. Untick it to see what the deal would be without it.</source>
        <translation>
            <numerusform>%1: relied on; %n claim rests on it. Untick it to see what the deal would be without it.</numerusform>
            <numerusform>%1: relied on; %n claims rest on it. Untick it to see what the deal would be without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: set aside; %n claim(s) rested on it. Tick it to rely on it again.</source>
        <translation>
            <numerusform>%1: set aside; %n claim rested on it. Tick it to rely on it again.</numerusform>
            <numerusform>%1: set aside; %n claims rested on it. Tick it to rely on it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: ticked, %n of these</source>
        <translation>
            <numerusform>%1: ticked, %n of these</numerusform>
            <numerusform>%1: ticked, %n of these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of these</source>
        <translation>
            <numerusform>%1: %n of these</numerusform>
            <numerusform>%1: %n of these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::FactCheck</name>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <comment>a number; of all</comment>
        <translation>
            <numerusform>%1 of %n claim</numerusform>
            <numerusform>%1 of %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::FundingPage</name>
    <message numerus="yes">
        <source>%1: %2 of %n amount(s)</source>
        <comment>a page&apos;s title</comment>
        <translation>
            <numerusform>%1: %2 of %n amount</numerusform>
            <numerusform>%1: %2 of %n amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::FundingPicture</name>
    <message numerus="yes">
        <source>US dollars, as the %n article(s) report them. Amounts that lie inside one another are not added.</source>
        <translation>
            <numerusform>US dollars, as %n article reports them. Amounts that lie inside one another are not added.</numerusform>
            <numerusform>US dollars, as the %n articles report them. Amounts that lie inside one another are not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, as the %n article(s) report it. Amounts that lie inside one another are not added.</source>
        <translation>
            <numerusform>%1, as %n article reports it. Amounts that lie inside one another are not added.</numerusform>
            <numerusform>%1, as the %n articles report it. Amounts that lie inside one another are not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <comment>of money, in a title</comment>
        <translation>
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) with a date</source>
        <translation>
            <numerusform>%n amount with a date</numerusform>
            <numerusform>%n amounts with a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Per cent, as the %n article(s) report it.</source>
        <translation>
            <numerusform>Per cent, as the %n article reports it.</numerusform>
            <numerusform>Per cent, as the %n articles report it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in other currencies (%1) are not drawn.</source>
        <translation>
            <numerusform>%n amount in another currency (%1) is not drawn.</numerusform>
            <numerusform>%n amounts in other currencies (%1) are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::GuardedFile</name>
    <message numerus="yes">
        <source>reading it takes longer than %n second(s)</source>
        <translation>
            <numerusform>reading it takes longer than %n second</numerusform>
            <numerusform>reading it takes longer than %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::KeysDialog</name>
    <message numerus="yes">
        <source>%n command(s) and keys</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n command or key</numerusform>
            <numerusform>%n commands and keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::MapGraph</name>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
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
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>items of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n claim(s)</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1: %n claim</numerusform>
            <numerusform>%1: %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named in %n claim(s).</source>
        <translation>
            <numerusform>Named in %n claim.</numerusform>
            <numerusform>Named in %n claims.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::MapPage</name>
    <message numerus="yes">
        <source>Laying out %n part(ies)…</source>
        <translation>
            <numerusform>Laying out %n party…</numerusform>
            <numerusform>Laying out %n parties…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n clause(s) and amount(s)</source>
        <comment>a page&apos;s title</comment>
        <translation>
            <numerusform>%1: %2 of %n clause and amount</numerusform>
            <numerusform>%1: %2 of %n clauses and amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::MapPicture</name>
    <message numerus="yes">
        <source>%1 of %n claim(s) tie %2 to itself</source>
        <translation>
            <numerusform>%1 of %n claim ties %2 to itself</numerusform>
            <numerusform>%1 of %n claims tie %2 to itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) stand between %2 and %3</source>
        <translation>
            <numerusform>%1 of %n claim stands between %2 and %3</numerusform>
            <numerusform>%1 of %n claims stand between %2 and %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is tied to whom by clauses and amounts, as the %n article(s) report them.</source>
        <translation>
            <numerusform>Who is tied to whom by clauses and amounts, as the %n article reports them.</numerusform>
            <numerusform>Who is tied to whom by clauses and amounts, as the %n articles report them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::NotesPage</name>
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
            <numerusform>%1 of %n note</numerusform>
            <numerusform>%1 of %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::Overview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>clauses</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the filter</source>
        <comment>clauses</comment>
        <translation>
            <numerusform>%n left out by the filter</numerusform>
            <numerusform>%n left out by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n claim(s) only %1 speaks</source>
        <comment>an article&apos;s letter</comment>
        <translation>
            <numerusform>On %n claim only %1 speaks</numerusform>
            <numerusform>On %n claims only %1 speaks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on which the articles differ</source>
        <comment>claims</comment>
        <translation>
            <numerusform>and %n more on which the articles differ</numerusform>
            <numerusform>and %n more on which the articles differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::PartiesPage</name>
    <message numerus="yes">
        <source>%1 of %n part(ies)</source>
        <translation>
            <numerusform>%1 of %n party</numerusform>
            <numerusform>%1 of %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) named</source>
        <translation>
            <numerusform>%n party named</numerusform>
            <numerusform>%n parties named</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::ProofWords</name>
    <message numerus="yes">
        <source>%n quotation(s) as recorded</source>
        <translation>
            <numerusform>%n quotation as recorded</numerusform>
            <numerusform>%n quotations as recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) word for word</source>
        <translation>
            <numerusform>%1 of %n quotation word for word</numerusform>
            <numerusform>%1 of %n quotations word for word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::SearchModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>of what was found</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <comment>by a search</comment>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::SetAsideBar</name>
    <message numerus="yes">
        <source>%1 of %n claim(s) then rest on nothing:</source>
        <translation>
            <numerusform>%1 of %n claim then rests on nothing:</numerusform>
            <numerusform>%1 of %n claims then rest on nothing:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List all %n of them</source>
        <translation>
            <numerusform>List all %n</numerusform>
            <numerusform>List all %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::SourceModel</name>
    <message numerus="yes">
        <source>%n quotation(s): %1</source>
        <comment>of a paragraph</comment>
        <translation>
            <numerusform>%n quotation: %1</numerusform>
            <numerusform>%n quotations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentence(s) carry a claim (%2&#xa0;%)</source>
        <translation>
            <numerusform>%1 of %n sentence carries a claim (%2&#xa0;%)</numerusform>
            <numerusform>%1 of %n sentences carry a claim (%2&#xa0;%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) not found</source>
        <translation>
            <numerusform>%n quotation not found</numerusform>
            <numerusform>%n quotations not found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::SourceView</name>
    <message numerus="yes">
        <source>%1 of %n sentence(s) without a claim</source>
        <translation>
            <numerusform>%1 of %n sentence without a claim</numerusform>
            <numerusform>%1 of %n sentences without a claim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::SourcesPage</name>
    <message numerus="yes">
        <source>What the %n article(s) say</source>
        <translation>
            <numerusform>What the %n article says</numerusform>
            <numerusform>What the %n articles say</numerusform>
        </translation>
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
            <numerusform>%n party</numerusform>
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
</context>
<context>
    <name>deal::Timeline</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <comment>claims before what is seen</comment>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>claims after what is seen</comment>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in time</source>
        <translation>
            <numerusform>%n claim in time</numerusform>
            <numerusform>%n claims in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with no date stated</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n with no date stated</numerusform>
            <numerusform>%n with no date stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deal::Words</name>
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
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
</TS>
