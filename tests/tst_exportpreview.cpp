// What the export dialog shows is what it writes: the preview follows every field, in the language of the file and not of the
// window; what does not apply is switched off and says why; what was chosen is remembered.
#include "core/fundingdata.h"
#include "core/fundingpicture.h"
#include "exporthands.h"
#include "languagelistener.h"
#include "ui/exportchoices.h"
#include "ui/picturepreview.h"

#include <QCheckBox>
#include <QImageReader>
#include <QPushButton>
#include <QSpinBox>

using namespace deal;
using namespace deal::test;

namespace {

void pick(QDialog &dialog, const char *field, const QVariant &data)
{
    auto *combo = named<QComboBox>(dialog, field);
    const int index = combo->findData(data);
    QVERIFY2(index >= 0, field);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), index);
}

const QImage &shown(QDialog &dialog)
{
    return named<PicturePreview>(dialog, "preview")->picture();
}

/// The letter after a lone &; empty without one.
QString keyOf(const QString &label)
{
    static const QRegularExpression form(QStringLiteral("(?<!&)&([^&\\s])"));
    return form.match(label).captured(1).toUpper();
}

} // namespace

class ExportPreviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsWhatItWrites_data();
    void showsWhatItWrites();
    void followsEveryField_data();
    void followsEveryField();
    void saysThePictureInWords();
    void showsTheTable();
    void switchesOffWhatDoesNotApply_data();
    void switchesOffWhatDoesNotApply();
    void namesSizes();
    void saysWhatComesOut_data();
    void saysWhatComesOut();
    void nameFollowsTheReading();
    void writesFrenchFromAnEnglishWindow();
    void remembersChoices();
    void ignoresNonsense_data();
    void ignoresNonsense();
    void everyFieldHasAKeyOfItsOwn();
    void fitsASmallWindow();
    void returnExports();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString ini() const { return file(QStringLiteral("settings.ini")); }
    MiniDossier m_mini;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportPreviewTest::showsWhatItWrites_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<LookChoice>("look");
    QTest::newRow("slide") << QSize(1920, 1080) << LookChoice::Dark;
    QTest::newRow("page") << QSize(794, 1123) << LookChoice::Print;
    QTest::newRow("square") << QSize(1080, 1080) << LookChoice::Light;
}

/// The file, made small, is the preview but for what the scaling rounds.
void ExportPreviewTest::showsWhatItWrites()
{
    QFETCH(QSize, size);
    QFETCH(LookChoice, look);
    const Session on(ini(), m_mini.read());
    QImage preview;
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        type(dialog, file(QStringLiteral("chart.png")));
        pick(dialog, "size", size);
        pick(dialog, "look", int(look));
        pick(dialog, "scale", 1);
        QTRY_VERIFY(qAbs(double(shown(dialog).width()) / shown(dialog).height() - double(size.width()) / size.height()) < 0.02);
        QTRY_COMPARE(shown(dialog).pixelColor(1, 1), Look(look).color(Shade::Card));
        preview = shown(dialog);
        save(dialog);
    }));
    const QImage written = QImage(file(QStringLiteral("chart.png"))).convertToFormat(preview.format());
    QCOMPARE(written.size(), size);
    const QImage small = written.scaled(preview.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double apart = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            apart += qAbs(qGray(small.pixel(x, y)) - qGray(preview.pixel(x, y)));
    QVERIFY2(apart / (small.width() * small.height()) < 4, qPrintable(QString::number(apart / (small.width() * small.height()))));
}

void ExportPreviewTest::followsEveryField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("data");
    QTest::newRow("size") << "size" << QVariant(QSize(1080, 1080));
    QTest::newRow("parts") << "reading" << QVariant(int(FundingReading::Parts));
    QTest::newRow("time") << "reading" << QVariant(int(FundingReading::Time));
    QTest::newRow("dark") << "look" << QVariant(int(LookChoice::Dark));
    QTest::newRow("print") << "look" << QVariant(int(LookChoice::Print));
    QTest::newRow("language") << "language" << QVariant(QStringLiteral("fr"));
    QTest::newRow("source line") << "sourceLine" << QVariant();
    QTest::newRow("width") << "width" << QVariant();
}

void ExportPreviewTest::followsEveryField()
{
    QFETCH(QString, field);
    QFETCH(QVariant, data);
    const Session on(ini(), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        QTRY_VERIFY(!shown(dialog).isNull());
        const QImage before = shown(dialog);
        if (field == QStringLiteral("sourceLine"))
            QTest::keyClick(named<QCheckBox>(dialog, "sourceLine"), Qt::Key_Space);
        else if (field == QStringLiteral("width"))
            QTest::keyClick(named<QSpinBox>(dialog, "width"), Qt::Key_PageUp);
        else
            pick(dialog, qPrintable(field), data);
        QTRY_VERIFY(shown(dialog) != before);
    }));
}

void ExportPreviewTest::saysThePictureInWords()
{
    const Session on(ini(), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        const auto *preview = named<QWidget>(dialog, "preview");
        QCOMPARE(preview->accessibleName(), QStringLiteral("Preview"));
        const Words words(QStringLiteral("en"));
        QTRY_COMPARE(preview->accessibleDescription(), fundingToTake(on.dossier(), {}, {}, words).facts.alternative);
        pick(dialog, "language", QStringLiteral("fr"));
        QTRY_VERIFY(preview->accessibleDescription().contains(QStringLiteral("40 millions d'euros pour Estran")));
    }));
}

void ExportPreviewTest::showsTheTable()
{
    const Session on(ini(), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        const auto *text = named<QPlainTextEdit>(dialog, "previewText");
        QVERIFY(!text->isVisible());
        for (const char *suffix : {"csv", "json"}) {
            pick(dialog, "format", QString::fromLatin1(suffix));
            const QString path = named<QLineEdit>(dialog, "path")->text();
            QVERIFY2(path.endsWith(QLatin1StringView(suffix)), qPrintable(path));
            QTRY_VERIFY(text->toPlainText().startsWith(suffix == QByteArray("csv") ? u"id,type," : u"{\n"));
            QVERIFY(text->isVisible() && text->toPlainText().contains(QStringLiteral("first-payment")));
        }
        pick(dialog, "format", QStringLiteral("svg"));
        QTRY_VERIFY(!text->isVisible() && !shown(dialog).isNull());
    }));
}

void ExportPreviewTest::switchesOffWhatDoesNotApply_data()
{
    QTest::addColumn<QString>("off");
    QTest::newRow("png") << "";
    QTest::newRow("svg") << "scale";
    QTest::newRow("pdf") << "scale";
    QTest::newRow("csv") << "size width height scale look sourceLine";
    QTest::newRow("json") << "size width height scale look sourceLine";
}

void ExportPreviewTest::switchesOffWhatDoesNotApply()
{
    QFETCH(QString, off);
    const Session on(ini(), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        pick(dialog, "format", QString::fromLatin1(QTest::currentDataTag()));
        QStringList disabled;
        for (const char *field : {"size", "width", "height", "scale", "look", "language", "reading", "sourceLine"}) {
            const auto *widget = named<QWidget>(dialog, field);
            QCOMPARE(widget->toolTip().isEmpty(), widget->isEnabled()); // why not
            QCOMPARE(widget->accessibleDescription(), widget->toolTip());
            if (!widget->isEnabled())
                disabled << QLatin1StringView(field);
        }
        QCOMPARE(disabled.join(u' '), off);
    }));
}

void ExportPreviewTest::namesSizes()
{
    const Session on(ini(), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        const auto *size = named<QComboBox>(dialog, "size");
        auto *width = named<QSpinBox>(dialog, "width"), *height = named<QSpinBox>(dialog, "height");
        for (int i = 0; i + 1 < size->count(); ++i) {
            pick(dialog, "size", size->itemData(i));
            QCOMPARE(QSize(width->value(), height->value()), size->itemData(i).toSize());
        }
        QTest::keyClick(height, Qt::Key_Up);
        QCOMPARE(size->currentIndex(), size->count() - 1); // a size of the reader's own
        pick(dialog, "size", QSize(1080, 1080));
        QCOMPARE(size->currentIndex(), 2);
        width->setValue(60'000);
        height->setValue(0);
        QCOMPARE(QSize(width->value(), height->value()), QSize(4096, 240)); // what can be written at all
    }));
}

void ExportPreviewTest::saysWhatComesOut_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("png") << "2400 × 1350 pixels";
    QTest::newRow("svg") << "1200 × 675 pixels, sharp at any size";
    QTest::newRow("pdf") << "318 × 179 mm, one page";
}

void ExportPreviewTest::saysWhatComesOut()
{
    const Session on(ini(), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        pick(dialog, "format", QString::fromLatin1(QTest::currentDataTag()));
        QTEST(named<QLabel>(dialog, "comesOut")->text(), "says");
    }));
}

void ExportPreviewTest::nameFollowsTheReading()
{
    const Session on(ini(), m_mini.read());
    on->focus()->showFunding({FundingReading::Time, false});
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        const auto name = [&dialog] { return QFileInfo(named<QLineEdit>(dialog, "path")->text()).fileName(); };
        QCOMPARE(named<QComboBox>(dialog, "reading")->currentData().toInt(), int(FundingReading::Time)); // the window's
        QCOMPARE(name(), on.dossier().key + QStringLiteral("-funding-time.png"));
        pick(dialog, "reading", int(FundingReading::Parts));
        QCOMPARE(name(), on.dossier().key + QStringLiteral("-funding-parts.png"));
        type(dialog, file(QStringLiteral("mine.png")));
        pick(dialog, "reading", int(FundingReading::Compare));
        QCOMPARE(name(), QStringLiteral("mine.png"));
    }));
}

void ExportPreviewTest::writesFrenchFromAnEnglishWindow()
{
    const Session on(ini(), m_mini.read());
    const LanguageListener listener(on.window());
    for (const char *name : {"chart.svg", "chart.csv"})
        QVERIFY(inDialog(on, [&](QDialog &dialog) {
            type(dialog, file(QStringLiteral("no-such-folder/a.svg")));
            pick(dialog, "language", QStringLiteral("fr"));
            save(dialog); // a refusal is the window's to say
            QVERIFY(named<QLabel>(dialog, "problem")->text().endsWith(QStringLiteral("make it, or choose another.")));
            type(dialog, file(QString::fromLatin1(name)));
            save(dialog);
            QVERIFY(!dialog.isVisible());
        }));
    QCoreApplication::processEvents();
    QCOMPARE(listener.told, 0);
    QVERIFY(QString::fromUtf8(bytesOf(file(QStringLiteral("chart.svg")))).contains(QStringLiteral("annoncé")));
    QVERIFY(QString::fromUtf8(bytesOf(file(QStringLiteral("chart.csv"))))
                .contains(QStringLiteral("40 millions d'euros pour Estran")));
    QCOMPARE(QCoreApplication::translate("deal::Words", "announced", "an amount"), QStringLiteral("announced")); // as it was
}

void ExportPreviewTest::remembersChoices()
{
    const auto choices = [](QDialog &dialog) {
        QStringList chosen;
        for (const char *field : {"format", "size", "scale", "look", "language"})
            chosen << named<QComboBox>(dialog, field)->currentText();
        return chosen << QString::number(named<QSpinBox>(dialog, "width")->value())
                      << QString::number(named<QCheckBox>(dialog, "sourceLine")->isChecked());
    };
    QStringList left;
    {
        const Session on(ini(), m_mini.read());
        QVERIFY(inDialog(on, [&](QDialog &dialog) {
            type(dialog, file(QStringLiteral("chart.png")));
            pick(dialog, "scale", 3);
            pick(dialog, "look", int(LookChoice::Print));
            pick(dialog, "language", QStringLiteral("fr"));
            QTest::keyClick(named<QCheckBox>(dialog, "sourceLine"), Qt::Key_Space);
            named<QSpinBox>(dialog, "width")->setValue(640);
            left = choices(dialog);
            save(dialog);
        }));
        QVERIFY(inDialog(on, [&](QDialog &dialog) { // and what is not written is not remembered
            pick(dialog, "look", int(LookChoice::Dark));
        }));
    }
    const Session again(ini(), m_mini.read());
    QVERIFY(inDialog(again, [&](QDialog &dialog) { QCOMPARE(choices(dialog), left); }));
    QCOMPARE(QImageReader(file(QStringLiteral("chart.png"))).size().width(), 1920);
}

void ExportPreviewTest::ignoresNonsense_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("suffix") << QVariant(QStringLiteral("gif"));
    QTest::newRow("size") << QVariant(QSize(60'000, 0));
    QTest::newRow("scale") << QVariant(17);
    QTest::newRow("look") << QVariant(QStringLiteral("system"));
    QTest::newRow("language") << QVariant(QStringLiteral("xx"));
}

void ExportPreviewTest::ignoresNonsense()
{
    QFETCH(QVariant, value);
    QSettings settings(ini(), QSettings::IniFormat);
    ExportChoices otherwise;
    otherwise.suffix = QStringLiteral("pdf");
    otherwise.look = LookChoice::Dark;
    otherwise.lang = QStringLiteral("fr");
    settings.setValue(QStringLiteral("export/") + QLatin1StringView(QTest::currentDataTag()), value);
    QVERIFY(rememberedChoices(settings, otherwise) == otherwise);
}

void ExportPreviewTest::everyFieldHasAKeyOfItsOwn()
{
    const Session on(ini(), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        QSet<const QWidget *> reached;
        QStringList keys;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->buddy()) {
                reached << label->buddy();
                keys << keyOf(label->text());
            }
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            if (button->isVisible() && !keyOf(button->text()).isEmpty())
                keys << keyOf(button->text());
        keys << QStringLiteral("R"); // of Replace, which Export becomes
        for (const char *field : {"path", "format", "reading", "size", "width", "height", "scale", "look", "language"})
            QVERIFY2(reached.contains(named<QWidget>(dialog, field)), field);
        QVERIFY(!keyOf(named<QCheckBox>(dialog, "sourceLine")->text()).isEmpty());
        QVERIFY2(!keys.contains(QString()), qPrintable(keys.join(u' ')));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }));
}

void ExportPreviewTest::fitsASmallWindow()
{
    const Session on(ini(), m_mini.read());
    on->resize(900, 600);
    on.settle();
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        QVERIFY2(dialog.width() <= 900 && dialog.height() <= 600,
            qPrintable(QStringLiteral("%1 × %2").arg(dialog.width()).arg(dialog.height())));
        for (QWidget *field : dialog.findChildren<QWidget *>()) {
            if (!field->isVisible() || field->parentWidget() != &dialog)
                continue;
            QVERIFY2(dialog.rect().contains(field->geometry()), qPrintable(field->objectName()));
            QVERIFY2(field->width() >= field->minimumSizeHint().width(), qPrintable(field->objectName()));
        }
        QTRY_VERIFY(shown(dialog).width() > 300);
    }));
}

void ExportPreviewTest::returnExports()
{
    const Session on(ini(), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        QVERIFY(named<QPushButton>(dialog, "export")->isDefault());
        type(dialog, file(QStringLiteral("chart.svg")));
        QTest::keyClick(named<QLineEdit>(dialog, "path"), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }));
    QVERIFY(bytesOf(file(QStringLiteral("chart.svg"))).startsWith("<?xml"));
}

QTEST_MAIN(ExportPreviewTest)
#include "tst_exportpreview.moc"
