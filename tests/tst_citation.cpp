// A quotation taken into a text of the reader's own: what stands in it, and that nothing of it is taken for markup.
#include "core/citation.h"
#include "core/webannotation.h"
#include "minidossier.h"

#include <QTextDocument>
#include <QXmlStreamReader>

using namespace deal;

class CitationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = test::MiniDossier().read(); }
    void saysWhereTheWordsStand_data();
    void saysWhereTheWordsStand();
    void rendersForAnotherLanguageOnly();
    void dataIsNeverHtml();
    void dataIsNeverMarkdown_data();
    void dataIsNeverMarkdown();
    void everyQuotationIsOneFootnote();

private:
    [[nodiscard]] PassageId passage(const char *key) const
    {
        for (int i = 0; i < int(m_dossier.passages.size()); ++i)
            if (m_dossier.passages.at(i).key == QLatin1StringView(key))
                return PassageId(i);
        qFatal("no passage is called %s", key);
    }
    Dossier m_dossier;
    Words m_english{QStringLiteral("en")}, m_french{QStringLiteral("fr")};
};

void CitationTest::saysWhereTheWordsStand_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("footnote");
    QTest::newRow("n-share") << QStringLiteral(
        "«\u202fHalcyne touche environ 15 %\u202f»\n"
        "— The northern article; publisher not stated; date not stated; author not stated; "
        "names Le Courrier des digues as its source; paragraph 4\n"
        "Our rendering: “Halcyne receives about 15%”")
                             << QStringLiteral("[^n-share]: «\u202fHalcyne touche environ 15 %\u202f» — *The northern article*; "
                                               "publisher not stated; date not stated; author not stated; "
                                               "names Le Courrier des digues as its source; paragraph 4. "
                                               "Our rendering: “Halcyne receives about 15%”");
    QTest::newRow("s-wheel") << QStringLiteral("«\u202fLa première roue est attendue en 2028\u202f»\n"
                                               "— Gazette du Sud; published by La Gazette du Sud; 14 May 2024 at 08:30; "
                                               "author not stated; machine translation; paragraph 6\n"
                                               "Our rendering: “The first wheel is expected in 2028”")
                             << QStringLiteral(
                                    "[^s-wheel]: «\u202fLa première roue est attendue en 2028\u202f» — *Gazette du Sud*; "
                                    "published by La Gazette du Sud; 14 May 2024 at 08:30; author not stated; "
                                    "machine translation; paragraph 6. Our rendering: “The first wheel is expected in 2028”");
}

void CitationTest::saysWhereTheWordsStand()
{
    QFETCH(QString, plain);
    QFETCH(QString, footnote);
    const PassageId id = passage(QTest::currentDataTag());
    QCOMPARE(plainCitation(m_dossier, id, m_english), plain);
    QCOMPARE(markdownFootnote(m_dossier, id, m_english), footnote);
    QTextDocument page;
    page.setHtml(htmlCitation(m_dossier, id, m_english));
    const auto spaced = [](QString text) { return text.replace(QChar(0x202f), QChar(u' ')); }; // Qt's reader of HTML does so
    QCOMPARE(spaced(page.toPlainText()), spaced(plain)); // whoever pastes it reads the same
}

void CitationTest::rendersForAnotherLanguageOnly()
{
    for (int i = 0; i < int(m_dossier.passages.size()); ++i) {
        const QString rendering = m_dossier.passages.at(i).rendering.in(u"en");
        QVERIFY(plainCitation(m_dossier, PassageId(i), m_english).contains(rendering));
        for (const QString &cited : {plainCitation(m_dossier, PassageId(i), m_french),
                 htmlCitation(m_dossier, PassageId(i), m_french), markdownFootnote(m_dossier, PassageId(i), m_french)})
            QVERIFY2(!cited.contains(rendering), qPrintable(cited)); // who reads French needs none
    }
    const QString html = htmlCitation(m_dossier, passage("n-term"), m_english);
    QVERIFY(html.contains(QStringLiteral("<blockquote lang=\"fr\" cite=\"urn:deal:brumeval-halcyne-estran:article:north\">")));
    QVERIFY(html.contains(QStringLiteral("<span lang=\"en\">“The miller")));
}

void CitationTest::dataIsNeverHtml()
{
    const QString evil = QStringLiteral("</p><script>x(\"1\")</script> %1 %2 & ' \u0001\u2028<b>");
    Dossier dossier = m_dossier;
    for (Passage &passage : dossier.passages) {
        passage.exact = evil;
        passage.rendering.texts = {{QStringLiteral("en"), evil}};
    }
    for (Article &article : dossier.articles) {
        article.key = article.publisher = article.author = article.credits = evil;
        article.name.texts = {{QStringLiteral("en"), evil}};
    }
    const QString html = htmlCitation(dossier, PassageId(0), m_english);
    QXmlStreamReader reader(html);
    QString text;
    QStringList elements;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            elements << reader.name().toString();
        else if (reader.isCharacters())
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + html));
    QCOMPARE(elements.join(u' '), QStringLiteral("figure blockquote p figcaption p cite p span"));
    QCOMPARE(text.count(QStringLiteral("</p><script>x(\"1\")</script> %1 %2 & '   <b>")), 6);
    QCOMPARE(text.count(u'\u0001'), 0);
}

void CitationTest::dataIsNeverMarkdown_data()
{
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *exact, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(exact) << QString::fromUtf8(written);
    };
    row("emphasis", "*a* _b_", "\\*a\\* \\_b\\_");
    row("a link", "[a](http://b)", "\\[a\\](http://b)");
    row("a tag", "<b>a</b>", "\\<b\\>a\\</b\\>");
    row("an entity", "&amp;", "\\&amp;");
    row("code and its escape", "`a\\`", "\\`a\\\\\\`");
    row("a table, struck out, in mathematics", "a|b ~c~ $d$ ^e^", "a\\|b \\~c\\~ \\$d\\$ \\^e\\^");
    row("a line that would end the note", "a\n\n# b", "a  \\# b");
    row("a no-break space stays", "15\u00a0%", "15\u00a0%");
}

void CitationTest::dataIsNeverMarkdown()
{
    QFETCH(QString, exact);
    QFETCH(QString, written);
    Dossier dossier = m_dossier;
    dossier.passages[0].exact = exact;
    const QString note = markdownFootnote(dossier, PassageId(0), m_french);
    QVERIFY2(note.startsWith(QStringLiteral("[^n-term]: «\u202f") + written + QStringLiteral("\u202f» — *")), qPrintable(note));
    dossier.passages[0].key = QStringLiteral("a b]");
    QVERIFY(markdownFootnote(dossier, PassageId(0), m_french).startsWith(QStringLiteral("[^a-b-]: ")));
}

void CitationTest::everyQuotationIsOneFootnote()
{
    QSet<QString> keys;
    for (int i = 0; i < int(m_dossier.passages.size()); ++i) {
        const QString note = markdownFootnote(m_dossier, PassageId(i), m_english);
        QVERIFY2(!note.contains(u'\n'), qPrintable(note));
        keys << note.section(u':', 0, 0);
    }
    QCOMPARE(keys.size(), m_dossier.passages.size());
    Dossier heading = m_dossier;
    heading.paragraphs[at(heading.passages.first().paragraph)].kind = ParagraphKind::Heading;
    QVERIFY(plainCitation(heading, PassageId(0), m_english).contains(QStringLiteral("; heading 1\n")));
}

QTEST_MAIN(CitationTest)
#include "tst_citation.moc"
