#include "aboutdialog.h"

#include "core/dossierreader.h"
#include "core/readerfile.h"
#include "pageparts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QVBoxLayout>

namespace deal {

AboutDialog::AboutDialog(const Look &look, const std::optional<Dossier> &dossier, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Deal Explorer"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(3 * unit));
    const auto say = [&](TextStyle type, Shade shade, const QString &words) {
        QLabel *label = plainLabel(look, type, shade, this);
        label->setText(words);
        label->setMinimumWidth(460);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    };
    say(TextStyle::Title, Shade::Text, tr("Deal Explorer %1").arg(QStringLiteral(DEAL_VERSION)));
    say(TextStyle::Body, Shade::Text,
        tr("See through a business deal: who is bound to whom, by what, until when, for how much, and which words prove it."));
    if (dossier)
        say(TextStyle::Small, Shade::Muted,
            tr("Open: %1\nSHA-256: %2").arg(QDir::toNativeSeparators(dossier->path), dossier->fingerprintInHex()));
    const ReaderFile own;
    say(TextStyle::Small, Shade::Muted,
        (own.exists() ? tr(
             "Your own file: %1\nIt holds the texts of articles that you opened, your notes, and nothing else. It stays on this "
             "computer.")
                      : tr("Your own file will be: %1\nIt is made when you open the text of an article or write a note, to keep "
                           "it on this computer."))
            .arg(QDir::toNativeSeparators(own.path())));
    say(TextStyle::Small, Shade::Muted,
        tr("With Qt %1 and Qt Charts (LGPL 3, GPL 3), SQLite %2 (public domain), and Graphviz %3 for the map (EPL 1.0).")
            .arg(QString::fromLatin1(qVersion()), sqliteVersion(), QStringLiteral(DEAL_GRAPHVIZ_VERSION)));
    say(TextStyle::Small, Shade::Muted,
        tr("Free software under the GNU General Public License, version 3 or later. The articles belong "
           "to their publishers; short quotations stand here as evidence, each with its article named."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace deal
