// Pictures in a person's hands: copied by a key, printed, and dropped on the window, which then shows what they show.
#include "articlehands.h"
#include "core/filtertext.h"
#include "core/fundingpicture.h"
#include "core/modules.h"
#include "core/picturefacts.h"
#include "core/setaside.h"
#include "dialogs.h"
#include "picturefile.h"
#include "ui/pictureexport.h"
#include "ui/pictureprint.h"

#include <QClipboard>
#include <QPainter>
#include <QStatusBar>

#include <csignal>

#include <sys/resource.h>

using namespace deal;
using namespace deal::test;

namespace {

/// A dossier in which nothing is about money.
Dossier withoutAmounts(Dossier dossier)
{
    for (Claim &claim : dossier.claims)
        if (claim.amount) {
            claim.kind = ClaimKind::Event;
            claim.amount.reset();
        }
    dossier.derive();
    return dossier;
}

/// A disk on which no file can be longer, for as long as this lives.
class FullDisk final {
public:
    explicit FullDisk(rlim_t longest)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = longest;
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

PrintWork workOf(const Picture &picture)
{
    return {u"Print"_s, picture.facts.title,
        [&picture](QPainter &painter, const QSizeF &target, const QSizeF &pixels) {
            paintPicture(painter, target, picture, Look(LookChoice::Print), pixels);
        },
        [&picture](const QString &path, const QSizeF &page, const QRectF &room) {
            return writePage(path, picture, Look(LookChoice::Print), page, room) ? true : false;
        }};
}

} // namespace

class PictureTakenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isCopiedByOneKey();
    void isCopiedAsItIsSeen();
    void nothingIsNotCopied();
    void isPrintedOnAPage();
    void isPreviewed();
    void saysNothingWhereNothingWasPrinted();
    void isNotPrintedWhereItCannotBe();
    void opensWhatItShows_data();
    void opensWhatItShows();
    void isOneStep();
    void saysThatTheEditionIsAnother();
    void saysNothingOfTheOneBefore();
    void saysWhichDossierItShows();
    void saysWhatItDoesNotKnow();
    void leavesOtherFilesToTheDesk_data();
    void leavesOtherFilesToTheDesk();
    void twoAreNotOne();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString ini() const { return file(u"settings.ini"_s); }
    /// The mini dossier's chart as a file.
    [[nodiscard]] QString made(const QString &name, const std::function<void(Picture &)> &change = {}) const
    {
        Filter filter = filterFromText(m_dossier, u"party=halcyne"_s);
        Picture picture =
            fundingToTake(withoutArticles(m_dossier, {ArticleId(1)}), filter, {FundingReading::Compare, true}, m_words);
        if (change)
            change(picture);
        const auto path = writePicture(file(name), picture, Look(LookChoice::Light), {{800, 500}, 1});
        return path ? *path : path.problem();
    }
    MiniDossier m_mini;
    Dossier m_dossier;
    Words m_words{u"en"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PictureTakenTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_dossier = m_mini.read();
}

void PictureTakenTest::isCopiedByOneKey()
{
    const Session on(ini(), m_mini.read());
    on.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(on->statusBar()->currentMessage(), u"Copied as a picture"_s);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data);
    const QByteArray png = data->data(u"image/png"_s), svg = data->data(u"image/svg+xml"_s);
    const QImage image = qvariant_cast<QImage>(data->imageData()), read = QImage::fromData(png, "PNG");
    QCOMPARE(image.size(), QSize(2400, 1350)); // two pixels to one
    QCOMPARE(read.size(), image.size());
    QVERIFY(svg.contains("<text") && svg.contains("role=\"graphics-document document\""));
    for (const QByteArray &bytes : {png, svg}) {
        const auto origin = originOf(bytes);
        QVERIFY(origin);
        QCOMPARE(origin->address, u"deal:brumeval-halcyne-estran/funding"_s);
    }
}

void PictureTakenTest::isCopiedAsItIsSeen()
{
    const Session on(ini(), m_mini.read());
    on->focus()->setFilter(filterFromText(on.dossier(), u"party=halcyne"_s));
    on->focus()->setAside({ArticleId(1)});
    on->focus()->showFunding({FundingReading::Parts, false});
    on.settle();
    on.choose(u"Copy picture"_s);
    const auto origin = originOf(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
    QVERIFY(origin);
    QCOMPARE(origin->address, u"deal:brumeval-halcyne-estran/funding-parts?party=halcyne&without=south"_s);
}

void PictureTakenTest::nothingIsNotCopied()
{
    QApplication::clipboard()->setText(u"before"_s);
    const Session on(ini(), withoutAmounts(m_mini.read()));
    on.choose(u"Copy picture"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QVERIFY2(said(on).contains(u"there is nothing to write"_s), qPrintable(said(on)));
    QCOMPARE(inDialogs(on, u"Print…"_s, {}), 0);
    QVERIFY(on->statusBar()->currentMessage().isEmpty());
}

void PictureTakenTest::isPrintedOnAPage()
{
    const auto print = reinterpret_cast<PrintToFile>(moduleFunction(u"libdealprint"_s, printToFileName));
    QVERIFY(print);
    const Dossier dossier = realDossier();
    const Picture picture = fundingToTake(dossier, {}, {}, m_words);
    const PrintWork work = workOf(picture);
    const QString path = file(u"printed.pdf"_s), nowhere = file(u"nowhere/printed.pdf"_s);
    QVERIFY(print(&path, &work));
    QVERIFY(!print(&nowhere, &work));
    {
        const FullDisk full(4096);
        const QString unwritten = file(u"unwritten.pdf"_s);
        QVERIFY(!print(&unwritten, &work));
        QVERIFY(!QFile::exists(unwritten));
    }
    const auto origin = originOf(contentOfPicture(path));
    QVERIFY(origin && origin->address == picture.facts.address);
    const auto info = outputOf(u"pdfinfo"_s, {path}), text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}),
               images = outputOf(u"pdfimages"_s, {u"-list"_s, path});
    if (!info || !text || !images)
        QSKIP("poppler-utils are not installed: the printed page was not read");
    QVERIFY2(info->contains("Pages:           1\n") && info->contains(picture.facts.title.toUtf8())
            && info->contains("Page size:       842 x 595 pts (A4)"),
        info->data());
    for (const FundingBar &bar : fundingPicture(dossier, {}, {}, m_words).bars)
        QVERIFY2(QString::fromUtf8(*text).simplified().contains(bar.label.simplified()), text->data());
    QCOMPARE(int(images->trimmed().count('\n')), 1); // a head: lines and letters, and no image
}

void PictureTakenTest::isPreviewed()
{
    const Session on(ini(), m_mini.read());
    QString name, title;
    const int met = inDialogs(on, u"Print…"_s, {[&](QDialog &dialog) {
        name = dialog.objectName();
        title = dialog.windowTitle();
        dialog.grab(); // it is painted
        dialog.reject();
    }});
    QCOMPARE(met, 1);
    QCOMPARE(name, u"printPreview"_s);
    QCOMPARE(title, u"Print"_s);
    QVERIFY(on->statusBar()->currentMessage().isEmpty()); // nothing was printed
}

/// A preview that is closed without a page having been printed has sent nothing to a printer.
void PictureTakenTest::saysNothingWhereNothingWasPrinted()
{
    const Session on(ini(), m_mini.read());
    QCOMPARE(inDialogs(on, u"Print…"_s, {[](QDialog &dialog) { dialog.accept(); }}), 1);
    QVERIFY(said(on).isEmpty() && on->statusBar()->currentMessage().isEmpty());
}

void PictureTakenTest::isNotPrintedWhereItCannotBe()
{
    QVERIFY(!moduleFunction(u"libdealprinter"_s, previewPrintName));
    QVERIFY(!moduleFunction(u"libdealprint"_s, "dealFly"));
}

void PictureTakenTest::opensWhatItShows_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"chart.png", "chart.svg", "chart.pdf", "CHART.PNG", "diagramme à moi.svg"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void PictureTakenTest::opensWhatItShows()
{
    QFETCH(QString, name);
    const Session on(ini(), m_mini.read());
    dropFiles(on, {made(name)});
    const Focus &focus = *on->focus();
    QCOMPARE(focus.page(), Page::Funding);
    QVERIFY((focus.funding() == FundingForm{FundingReading::Compare, true}));
    QCOMPARE(filterText(on.dossier(), focus.filter()), u"party=halcyne"_s);
    QCOMPARE(focus.articlesSetAside(), QList<ArticleId>{ArticleId(1)});
    QCOMPARE(said(on), QString());
}

void PictureTakenTest::isOneStep()
{
    const Session on(ini(), m_mini.read());
    const Page before = on->focus()->page();
    QVERIFY(before != Page::Funding);
    dropFiles(on, {made(u"chart.png"_s)});
    dropFiles(on, {made(u"chart.png"_s)});
    on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(on->focus()->page(), before);
    QVERIFY(!on->focus()->canGoBack());
}

void PictureTakenTest::saysThatTheEditionIsAnother()
{
    const Session on(ini(), m_mini.read());
    dropFiles(on, {made(u"chart.svg"_s, [](Picture &picture) { picture.facts.sha256 = u"0a"_s.repeated(32); })});
    QCOMPARE(on->focus()->page(), Page::Funding);
    QVERIFY2(said(on).contains(u"“chart.svg” was made from another edition"_s), qPrintable(said(on)));
    on->setLanguage(u"fr"_s);
    on.settle();
    QVERIFY(said(on).contains(u"chart.svg"_s)); // said again
}

void PictureTakenTest::saysNothingOfTheOneBefore()
{
    const Session on(ini(), m_mini.read());
    const auto another = [](Picture &picture) { picture.facts.sha256 = u"0a"_s.repeated(32); };
    dropFiles(on, {made(u"old \u202Eone\n.svg"_s, another)});
    QVERIFY2(said(on).contains(u"“old one .svg” was made"_s), qPrintable(said(on)));
    dropFiles(on, {made(u"chart.svg"_s)});
    on.settle();
    QCOMPARE(said(on), QString());
}

void PictureTakenTest::saysWhichDossierItShows()
{
    const Session on(ini(), m_mini.read());
    const Page before = on->focus()->page();
    const Dossier real = realDossier();
    const auto path =
        writePicture(file(u"other.pdf"_s), fundingToTake(real, {}, {}, m_words), Look(LookChoice::Light), {{800, 500}, 1});
    QVERIFY(path);
    dropFiles(on, {*path});
    QCOMPARE(on->focus()->page(), before);
    QVERIFY2(
        said(on).contains(u"“other.pdf” shows another dossier, “%1”: open that dossier first"_s.arg(m_words.text(real.title))),
        qPrintable(said(on)));
}

void PictureTakenTest::saysWhatItDoesNotKnow()
{
    const Session on(ini(), m_mini.read());
    dropFiles(on,
        {made(u"chart.png"_s, [](Picture &picture) { picture.facts.address = u"deal:brumeval-halcyne-estran/<b>weather"_s; })});
    QVERIFY(on->focus()->page() != Page::Funding);
    QVERIFY2(said(on).contains(u"does not know the view “<b>weather”"_s), qPrintable(said(on)));
}

void PictureTakenTest::leavesOtherFilesToTheDesk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QByteArray png;
    QBuffer buffer(&png);
    QImage(20, 20, QImage::Format_RGB32).save(&buffer, "PNG");
    QTest::newRow("a picture of somebody else") << u"photo.png"_s << png;
    QTest::newRow("no picture at all") << u"text.svg"_s << contentOf(ArticleFolder::north());
    QTest::newRow("an article") << u"north.txt"_s << contentOf(ArticleFolder::north());
}

void PictureTakenTest::leavesOtherFilesToTheDesk()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const Session on(ini(), m_mini.read());
    const Page before = on->focus()->page();
    writeFile(file(name), bytes);
    dropFiles(on, {file(name)});
    QCOMPARE(on->focus()->page(), before);
    QVERIFY(!said(on).isEmpty() && !said(on).contains(u"dossier"_s));
}

void PictureTakenTest::twoAreNotOne()
{
    const Session on(ini(), m_mini.read());
    dropFiles(on, {made(u"a.png"_s), made(u"b.png"_s)});
    QVERIFY(on->focus()->page() != Page::Funding);
    QVERIFY(!said(on).isEmpty());
}

QTEST_MAIN(PictureTakenTest)
#include "tst_picturetaken.moc"
