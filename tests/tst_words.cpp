// Numbers, dates and sentences: English as written in the source, and the number formats of both languages.
#include "core/words.h"
#include "minidossier.h"

#include <QtTest>

using namespace deal;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = test::MiniDossier().read(); }
    void writesMoney_data();
    void writesMoney();
    void writesPeriods_data();
    void writesPeriods();
    void namesPlaces();
    void saysWhatIsStated();
    void tellsTheVerdict_data();
    void tellsTheVerdict();
    void spellsOutDifferences();
    void drawsTheParties_data();
    void drawsTheParties();
    void neverLeavesAnEnumeratorUnnamed();

private:
    [[nodiscard]] ClaimId claim(const char *key) const { return *m_dossier.claimByKey(QString::fromLatin1(key)); }
    Dossier m_dossier;
    Words m_english{QStringLiteral("en")};
    Words m_french{QStringLiteral("fr")};
};

void WordsTest::writesMoney_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("englishShort"); // with _ for a no-break space and ~ for a narrow one
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("frenchShort");
    const auto row = [](qint64 value, const char *currency, const char *en, const char *enShort, const char *fr,
                         const char *frShort) {
        const auto spaced = [](const char *text) {
            return QString::fromUtf8(text).replace(u'_', QChar(0x00A0)).replace(u'~', QChar(0x202F));
        };
        QTest::addRow("%lld %s", static_cast<long long>(value), currency)
            << value << QString::fromUtf8(currency) << QString::fromUtf8(en) << spaced(enShort) << spaced(fr) << spaced(frShort);
    };
    row(500'000'000'000, "USD", "$500 billion", "$500_B", "500_milliards de dollars", "500_Md$");
    row(1'000'000'000, "USD", "$1 billion", "$1_B", "1_milliard de dollars", "1_Md$");
    row(1'500'000'000, "USD", "$1.5 billion", "$1.5_B", "1,5_milliard de dollars", "1,5_Md$");
    row(2'000'000'000, "USD", "$2 billion", "$2_B", "2_milliards de dollars", "2_Md$");
    row(3'500'000'000, "EUR", "€3.5 billion", "€3.5_B", "3,5_milliards d’euros", "3,5_Md€");
    row(1'200'000'000'000, "USD", "$1.2 trillion", "$1.2_T", "1~200_milliards de dollars", "1~200_Md$");
    row(40'000'000, "EUR", "€40 million", "€40_M", "40_millions d’euros", "40_M€");
    row(3'000'000, "CHF", "CHF 3 million", "CHF 3_M", "3_millions de CHF", "3_M_CHF");
    row(1'050'000, "GBP", "£1.05 million", "£1.05_M", "1,05_million de livres sterling", "1,05_M£");
    row(1'234'567'890, "USD", "$1,234,567,890", "$1,234,567,890", "1~234~567~890_dollars", "1~234~567~890_$");
    row(12, "CHF", "CHF 12", "CHF 12", "12_CHF", "12_CHF");
}

void WordsTest::writesMoney()
{
    QFETCH(qint64, value);
    QFETCH(QString, currency);
    AmountFacts amount;
    amount.value = value;
    amount.currency = currency;
    QTEST(m_english.amount(amount), "english");
    QTEST(m_english.amountShort(amount), "englishShort");
    QTEST(m_french.amount(amount), "french");
    QTEST(m_french.amountShort(amount), "frenchShort");
    amount.qualifier = Qualifier::UpTo;
    QCOMPARE(
        m_english.amount(amount), QStringLiteral("up to ") + m_english.amount({value, Unit::Currency, currency, {}, {}, {}, {}}));
    const AmountFacts share{20, Unit::Percent, {}, Qualifier::About, Nature::Share, {}, {}};
    QCOMPARE(m_english.amount(share), QStringLiteral("about 20%"));
    QVERIFY(m_french.amountShort(share).endsWith(QStringLiteral("20\u00a0%")));
}

void WordsTest::writesPeriods_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char *edtf, const char *english, const char *brief) {
        QTest::newRow(edtf) << QString::fromUtf8(english) << QString::fromUtf8(brief);
    };
    row("", "no date stated", "no date stated");
    row("2030", "2030", "2030");
    row("2025-01", "January 2025", "Jan 2025");
    row("2025-01-21", "21 January 2025", "21 Jan 2025");
    row("2025-01~", "about January 2025", "about Jan 2025");
    row("2025-01?", "January 2025, uncertain", "Jan 2025, uncertain");
    row("2025-01%", "about January 2025, uncertain", "about Jan 2025, uncertain");
    row("2019/2030", "2019 to 2030", "2019 → 2030");
    row("/2030", "until 2030", "→ 2030");
    row("../2030", "until 2030", "→ 2030");
    row("2025-01-21/..", "from 21 January 2025", "21 Jan 2025 →");
    row("2025-01-21/", "from 21 January 2025, end not stated", "21 Jan 2025 →");
    row("2027~/2028", "about 2027 to 2028", "about 2027 → 2028");
}

void WordsTest::writesPeriods()
{
    const Expected<Period> period = parseEdtf(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(period);
    QTEST(m_english.period(*period), "english");
    QTEST(m_english.periodShort(*period), "brief");
    const Expected<Period> newYear = parseEdtf(u"2025-01-01");
    QCOMPARE(m_french.date(newYear->start), QStringLiteral("1er janvier 2025"));
    QCOMPARE(m_french.periodShort(*parseEdtf(u"2025-01-21")), QStringLiteral("21 janv. 2025"));
    QCOMPARE(m_english.date(EdtfDate{}), QStringLiteral("not stated"));
}

void WordsTest::namesPlaces()
{
    QStringList paragraphs;
    for (const ParagraphId id : m_dossier.articles.first().paragraphs)
        paragraphs << m_english.paragraph(m_dossier.paragraph(id));
    QCOMPARE(paragraphs.join(QStringLiteral(", ")), QStringLiteral("title, ¶1, caption 1, ¶2, heading 1, ¶3, ¶4, ¶5, credit"));
    QCOMPARE(m_english.places(m_dossier, claim("wheel-supply")), QStringLiteral("N ¶1, S ¶2")); // two quotations of S ¶2
    QCOMPARE(m_english.stated({}), QStringLiteral("not stated"));
    QCOMPARE(m_english.stated(QStringLiteral("La Gazette")), QStringLiteral("La Gazette"));
}

void WordsTest::saysWhatIsStated()
{
    const auto says = [this](Attribute attribute, const char *value) {
        return m_english.statedValue(m_dossier, attribute, QString::fromUtf8(value));
    };
    QCOMPARE(says(Attribute::Amount, "12000000"), QStringLiteral("€12 million")); // the dossier's only currency
    QCOMPARE(says(Attribute::Amount, "plenty"), QStringLiteral("plenty"));
    QCOMPARE(says(Attribute::Rate, "15"), QStringLiteral("15%"));
    QCOMPARE(says(Attribute::Qualifier, "up_to"), QStringLiteral("up to"));
    QCOMPARE(says(Attribute::Until, "2036"), QStringLiteral("2036"));
    QCOMPARE(says(Attribute::Date, "2024-05-03"), QStringLiteral("3 May 2024"));
    QCOMPARE(says(Attribute::Payer, "valmor"), QStringLiteral("County of Valmor"));
    QCOMPARE(says(Attribute::Payer, "nobody"), QStringLiteral("nobody"));
    QCOMPARE(says(Attribute::Scope, "complete"), QStringLiteral("complete"));
    QCOMPARE(says(Attribute::Direction, "one-way"), QStringLiteral("to Halcyne"));
    QCOMPARE(says(Attribute::Direction, "sideways"), QStringLiteral("sideways"));
    QCOMPARE(
        m_english.statedValue(m_dossier, claim("halcyne-share"), Attribute::Amount, QStringLiteral("15")), QStringLiteral("15%"));
}

void WordsTest::tellsTheVerdict_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("silent");
    QTest::newRow("term") << "Sources agree"
                          << "";
    QTest::newRow("dikes") << "Sources agree, one origin: Brumeval's statement"
                           << "";
    QTest::newRow("turbine-access") << "N differs from itself on scope"
                                    << "S is silent";
    QTest::newRow("revenue-sharing") << "Sources differ on direction"
                                     << "";
    QTest::newRow("first-payment") << "Sources differ on who pays"
                                   << "";
    QTest::newRow("board") << "Only S"
                           << "N is silent";
}

void WordsTest::tellsTheVerdict()
{
    QTEST(m_english.verdict(m_dossier, claim(QTest::currentDataTag())), "verdict");
    QTEST(m_english.silent(m_dossier, claim(QTest::currentDataTag())), "silent");
}

void WordsTest::spellsOutDifferences()
{
    QCOMPARE(m_english.differences(m_dossier, claim("turbine-access")),
        QStringList{QStringLiteral("scope: exclusive (N ¶1), complete (N ¶3)")});
    QCOMPARE(m_english.differences(m_dossier, claim("first-payment")),
        QStringList{QStringLiteral("who pays: County of Valmor (N ¶2), Brumeval (S ¶4)")});
    QVERIFY(m_english.differences(m_dossier, claim("term")).isEmpty());
}

void WordsTest::drawsTheParties_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("dikes") << "Halcyne → Brumeval";
    QTest::newRow("term") << "Brumeval and Halcyne";
    QTest::newRow("revenue-sharing") << "Brumeval ↔ Halcyne"; // both ways
    QTest::newRow("board") << "Estran, affects Ada Merle";
    QTest::newRow("estran-size") << "→ Estran";
    QTest::newRow("first-payment") << "County of Valmor and Brumeval → Estran";
    QTest::newRow("first-wheel") << "";
}

void WordsTest::drawsTheParties()
{
    QTEST(m_english.partiesLine(m_dossier, claim(QTest::currentDataTag())), "line");
}

void WordsTest::neverLeavesAnEnumeratorUnnamed()
{
    const auto check = [](auto first, auto words) {
        QStringList seen;
        for (int i = 0; i < countOf<decltype(first)>(); ++i) {
            const QString word = words(decltype(first)(i));
            QVERIFY2(!word.isEmpty() && !seen.contains(word), qPrintable(word));
            seen << word;
        }
    };
    check(PartyKind(), [this](PartyKind kind) { return m_english.partyKind(kind); });
    check(Role(), [this](Role role) { return m_english.role(role); });
    check(ClaimKind(), [this](ClaimKind kind) { return m_english.claimKind(kind); });
    check(ClauseKind(), [this](ClauseKind kind) { return m_english.clauseKind(kind); });
    check(Standing(), [this](Standing standing) { return m_english.standing(standing); });
    check(Qualifier(), [this](Qualifier qualifier) { return m_english.qualifier(qualifier); });
    check(Nature(), [this](Nature nature) { return m_english.nature(nature); });
    check(Attribute(), [this](Attribute attribute) { return m_english.attribute(attribute); });
    check(Agreement(), [this](Agreement agreement) { return m_english.agreement(agreement); });
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
