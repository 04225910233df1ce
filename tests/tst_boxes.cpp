// Cards, rows and what stands in them, at many widths and with texts that nobody would print: no box overlaps another, none
// leaves the whole, each text has a box, and each box room for its text.
#include "core/boxes.h"
#include "typewriter.h"

#include <QtTest>

using namespace deal;

namespace {

constexpr qreal hair = 0.51; ///< what rounding may cost

/// A box's words, and how much of its width they do not have.
struct Words {
    QString text;
    TextStyle type = TextStyle::Small;
    qreal frame = 0;
};

QString faultOf(const Boxes &laid, qreal width, const std::function<Words(const Cell &)> &wordsOf)
{
    if (laid.size.width() > std::max(width, 160.0) + hair)
        return QStringLiteral("wider than asked");
    for (int i = 0; i < laid.boxes.size(); ++i) {
        const Cell &box = laid.boxes.at(i);
        const QString name = QStringLiteral("box %1 of part %2 at width %3 ").arg(i).arg(int(box.part)).arg(width);
        if (box.rect.left() < -hair || box.rect.top() < -hair || box.rect.right() > laid.size.width() + hair
            || box.rect.bottom() > laid.size.height() + hair)
            return name + QStringLiteral("leaves the whole");
        for (int j = 0; j < i; ++j) {
            const QRectF both = box.rect & laid.boxes.at(j).rect;
            if (both.width() > hair && both.height() > hair)
                return name + QStringLiteral("overlaps box %1").arg(j);
        }
        const Words words = wordsOf(box);
        if (test::typewriter(words.text, words.type, box.rect.width() - words.frame + hair).height() > box.rect.height() + hair)
            return name + QStringLiteral("has no room for its words");
    }
    return {};
}

int boxesOf(const Boxes &laid, Cell::Part part)
{
    return int(std::count_if(laid.boxes.begin(), laid.boxes.end(), [part](const Cell &box) { return box.part == part; }));
}

Card cardOf(const QString &text, int parties)
{
    Card card;
    card.standing = Standing::New;
    card.kindWords = card.standingWords = card.period = card.title = card.summary = card.verdict = text;
    for (const char *lead : {"", "→", "affects"}) {
        CardParties group{QString::fromUtf8(lead), {}};
        for (int i = 0; i < parties; ++i)
            group.parties << CardParty{PartyId(i), PartyKind::Company, text};
        card.parties << group;
    }
    card.places = {QStringLiteral("A ¶1"), QStringLiteral("B ¶10"), text};
    return card;
}

Words wordsOf(const Card &card, const Cell &box)
{
    switch (box.part) {
    case Cell::Part::Kind:
        return {card.kindWords};
    case Cell::Part::Standing:
        return {card.standingWords, TextStyle::SmallBold};
    case Cell::Part::Period:
        return {card.period};
    case Cell::Part::Title:
        return {card.title, TextStyle::Heading};
    case Cell::Part::Summary:
        return {card.summary, TextStyle::Body};
    case Cell::Part::Lead:
        return {card.parties.at(box.group).lead};
    case Cell::Part::Party: // its shape stands before the words
        return {card.parties.at(box.group).parties.at(box.index).name, TextStyle::Small, 6 * unit};
    case Cell::Part::Verdict:
        return {card.verdict, TextStyle::SmallBold};
    case Cell::Part::Place:
        return {card.places.at(box.index)};
    default:
        return {};
    }
}

Words wordsOf(const PartyCard &card, const Cell &box)
{
    switch (box.part) {
    case Cell::Part::Title:
        return {card.name, TextStyle::Heading};
    case Cell::Part::Facts:
        return {card.facts};
    case Cell::Part::Summary:
        return {card.part, TextStyle::Body};
    case Cell::Part::Counts:
        return {card.counts, TextStyle::SmallBold};
    case Cell::Part::Place:
        return {card.places};
    default:
        return {};
    }
}

Words wordsOf(const SourceRow &row, RowForm form, const Cell &box)
{
    const bool head = row.kind == SourceRow::Kind::ArticleHead, whole = row.kind == SourceRow::Kind::Paragraph;
    const bool quotation = row.kind == SourceRow::Kind::Quotation;
    const TextStyle ours = form == RowForm::Beside ? TextStyle::Body : TextStyle::Small;
    switch (box.part) {
    case Cell::Part::Label:
        return {row.label, head ? TextStyle::SmallBold : TextStyle::Small};
    case Cell::Part::Left:
        return {row.left, head ? TextStyle::Heading : quotation || whole ? TextStyle::Quotation : ours};
    case Cell::Part::Right:
        return {row.right,
            head            ? TextStyle::Small
                : quotation ? (form == RowForm::Column ? TextStyle::Small : TextStyle::Body)
                            : ours};
    case Cell::Part::Rendering:
        return {row.quotations.at(box.index).rendering, ours};
    case Cell::Part::State:
        return {row.state, TextStyle::SmallBold};
    case Cell::Part::Nearest:
        return {row.nearest, TextStyle::Quotation};
    case Cell::Part::Note:
        return {row.note};
    case Cell::Part::Claim:
        return {(whole ? row.quotations.at(box.group).claimTitles : row.claimTitles).at(box.index) + QStringLiteral(" →")};
    default:
        return {};
    }
}

const QList<int> widths = [] {
    QList<int> list{40, 160, 161, 167, 199};
    for (int width = 200; width <= 1600; width += 40)
        list << width;
    return list;
}();

} // namespace

class BoxesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsACard_data() { texts(); }
    void holdsACard();
    void holdsAPartysCard_data() { texts(); }
    void holdsAPartysCard();
    void holdsASourcesRow_data() { texts(); }
    void holdsASourcesRow();
    void holdsAWholeParagraph_data() { texts(); }
    void holdsAWholeParagraph();
    void growsToItsText();
    void readsInOrder();
    void leavesOutWhatIsEmpty();
    void findsTheBoxUnderAPoint();

private:
    static void texts();
};

void BoxesTest::texts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one letter") << QStringLiteral("A");
    QTest::newRow("a sentence") << QStringLiteral("Microsoft stays the only provider of computing power until 2030.");
    QTest::newRow("4 000 characters without a space") << QString(4000, u'm');
    QTest::newRow("many words") << QStringLiteral("one two three ").repeated(120).trimmed();
    QTest::newRow("from right to left") << QStringLiteral("اتفاق بين الشركتين حتى عام ٢٠٣٠ ").repeated(8).trimmed();
    QTest::newRow("lines") << QStringLiteral("first\nsecond\n\nfourth");
}

void BoxesTest::holdsACard()
{
    QFETCH(QString, text);
    for (const int parties : {0, 1, 12})
        for (const int width : widths) {
            const Card card = cardOf(text, parties);
            const Boxes laid = layOutCard(card, width, test::typewriter);
            const QString fault = faultOf(laid, width, [&](const Cell &box) { return wordsOf(card, box); });
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            QCOMPARE(boxesOf(laid, Cell::Part::Party), 3 * parties);
            QCOMPARE(boxesOf(laid, Cell::Part::Lead), 2);
            QCOMPARE(boxesOf(laid, Cell::Part::Place), 3);
            for (const auto part : {Cell::Part::Title, Cell::Part::Summary, Cell::Part::Standing})
                QCOMPARE(boxesOf(laid, part), text.isEmpty() ? 0 : 1);
            for (const auto part :
                {Cell::Part::KindIcon, Cell::Part::Kind, Cell::Part::Period, Cell::Part::AgreementIcon, Cell::Part::Verdict})
                QCOMPARE(boxesOf(laid, part), 1);
        }
}

void BoxesTest::holdsAPartysCard()
{
    QFETCH(QString, text);
    for (const int width : widths) {
        const PartyCard card{PartyId(0), PartyKind::Person, text, text, text, text, text};
        const Boxes laid = layOutPartyCard(card, width, test::typewriter);
        const QString fault = faultOf(laid, width, [&](const Cell &box) { return wordsOf(card, box); });
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(laid.boxes.size(), text.isEmpty() ? 1 : 6);
    }
}

void BoxesTest::holdsASourcesRow()
{
    QFETCH(QString, text);
    using Kind = SourceRow::Kind;
    for (const Kind kind : {Kind::ArticleHead, Kind::Gist, Kind::Quotation, Kind::Silent})
        for (const RowForm form : {RowForm::Beside, RowForm::Pane, RowForm::Column})
            for (const int width : widths) {
                SourceRow row;
                row.kind = kind;
                row.label = kind == Kind::ArticleHead ? QStringLiteral("A")
                    : kind == Kind::Gist              ? QStringLiteral("heading 12")
                                                      : QString();
                row.left = text;
                row.right = kind == Kind::Silent ? QString() : text;
                row.note = kind == Kind::Gist ? QString() : text;
                row.state = kind == Kind::ArticleHead || kind == Kind::Quotation ? text : QString();
                row.nearest = kind == Kind::Quotation ? text : QString();
                if (kind == Kind::Quotation)
                    row.claimTitles = {text, QStringLiteral("Another claim"), text};
                const Boxes laid = layOutSourceRow(row, width, form, test::typewriter, test::lineStarts);
                const QString fault = faultOf(laid, width, [&](const Cell &box) { return wordsOf(row, form, box); });
                QVERIFY2(
                    fault.isEmpty(), qPrintable(QStringLiteral("kind %1, form %2: %3").arg(int(kind)).arg(int(form)).arg(fault)));
                QCOMPARE(boxesOf(laid, Cell::Part::State), row.state.isEmpty() ? 0 : 1);
                QCOMPARE(boxesOf(laid, Cell::Part::Claim), int(row.claimTitles.size()));
                QCOMPARE(boxesOf(laid, Cell::Part::Left), text.isEmpty() ? 0 : 1);
                QCOMPARE(boxesOf(laid, Cell::Part::Right), row.right.isEmpty() ? 0 : 1);
            }
}

void BoxesTest::holdsAWholeParagraph()
{
    QFETCH(QString, text);
    for (const RowForm form : {RowForm::Beside, RowForm::Pane, RowForm::Column})
        for (const int quotations : {0, 1, 3})
            for (const int width : widths) {
                SourceRow row;
                row.kind = SourceRow::Kind::Paragraph;
                row.label = QStringLiteral("heading 12");
                row.left = QString(text).replace(u'\n', u' ');
                row.right = form == RowForm::Column ? QString() : text;
                row.sentences = sentencesOf(row.left);
                for (int i = 0; i < quotations; ++i)
                    row.quotations << SourceQuotation{
                        {PassageId(i), 0, row.left.size()}, i == 1 ? QString() : text, {}, QStringList(i, text), Mark::Quoted};
                const Boxes laid = layOutSourceRow(row, width, form, test::typewriter, test::lineStarts);
                const QString fault = faultOf(laid, width, [&](const Cell &box) { return wordsOf(row, form, box); });
                QVERIFY2(fault.isEmpty(),
                    qPrintable(QStringLiteral("form %1, %2 quotations: %3").arg(int(form)).arg(quotations).arg(fault)));
                QCOMPARE(boxesOf(laid, Cell::Part::Margin), int(row.sentences.size()));
                QCOMPARE(boxesOf(laid, Cell::Part::Claim), quotations == 3 ? 3 : 0);
                QCOMPARE(boxesOf(laid, Cell::Part::Rendering), text.isEmpty() ? 0 : std::min(quotations, 2));
            }
}

void BoxesTest::growsToItsText()
{
    const Card card = cardOf(QStringLiteral("Microsoft stays the only provider of computing power until 2030."), 3);
    qreal before = 0;
    for (const int width : {1600, 800, 400, 200}) {
        const qreal height = layOutCard(card, width, test::typewriter).size.height();
        QVERIFY2(height > before, qPrintable(QString::number(width)));
        before = height;
    }
    QCOMPARE(layOutCard(card, 10, test::typewriter).size, layOutCard(card, 160, test::typewriter).size);
}

void BoxesTest::readsInOrder()
{
    Card card = cardOf(QStringLiteral("word"), 1);
    card.parties.resize(2);
    card.places.resize(1);
    const Boxes laid = layOutCard(card, 900, test::typewriter);
    QList<Cell::Part> parts;
    for (const Cell &box : laid.boxes)
        parts << box.part;
    using enum Cell::Part;
    QCOMPARE(parts,
        (QList<Cell::Part>{KindIcon, Kind, Standing, Period, Title, Summary, Party, Lead, Party, AgreementIcon, Verdict, Place}));
    for (int i = 1; i < laid.boxes.size(); ++i) // downwards, or to the right on one line
        QVERIFY(laid.boxes.at(i).rect.top() >= laid.boxes.at(i - 1).rect.bottom()
            || laid.boxes.at(i).rect.left() >= laid.boxes.at(i - 1).rect.right());
}

void BoxesTest::leavesOutWhatIsEmpty()
{
    SourceRow row;
    row.kind = SourceRow::Kind::Quotation;
    row.left = QStringLiteral("les mots");
    const Boxes alone = layOutSourceRow(row, 600, RowForm::Beside, test::typewriter, test::lineStarts);
    QCOMPARE(alone.boxes.size(), 1);
    row.right = QStringLiteral("the words");
    const Boxes both = layOutSourceRow(row, 600, RowForm::Beside, test::typewriter, test::lineStarts);
    QCOMPARE(both.boxes.size(), 2);
    QCOMPARE(both.boxes.at(0).rect.width(), both.boxes.at(1).rect.width()); // two columns of one width
    QVERIFY(alone.boxes.at(0).rect.width() > both.boxes.at(0).rect.width());
}

void BoxesTest::findsTheBoxUnderAPoint()
{
    const Boxes laid = layOutCard(cardOf(QStringLiteral("word"), 2), 500, test::typewriter);
    for (const Cell &box : laid.boxes) {
        const Cell *found = laid.at(box.rect.center());
        QVERIFY(found);
        QCOMPARE(*found, box);
    }
    QVERIFY(!laid.at({-1, -1}));
    QVERIFY(!laid.at({laid.size.width() + 1, 4}));
}

QTEST_APPLESS_MAIN(BoxesTest)
#include "tst_boxes.moc"
