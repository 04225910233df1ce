// What the reader takes away: a quotation or the chart on the clipboard, the chart on paper, the claims as files. It follows the
// focus: what is looked at, filtered, set aside. GUI thread only.
#pragma once

#include "core/picture.h"
#include "core/translators.h"
#include "core/view.h"
#include "shared.h"
#include "windowactions.h"

#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace deal {

class TakeAway final : public QObject {
    Q_OBJECT
public:
    /// Answers to the actions, and says in the window's status line what was taken. All outlive it.
    TakeAway(
        const Shared &shared, const WindowActions &actions, QSettings &settings, Translators &translators, QMainWindow &window);
    /// For the rows that are quotations (offerQuotations in quotationmenu.h).
    [[nodiscard]] QMenu *quotationMenu() { return &m_menu; }

public Q_SLOTS:
    void copyQuotation();
    void copyFootnote();
    /// Of what is seen, as text.
    void copyAddress();
    /// As an image of two pixels to one, and as SVG; both say where they come from.
    void copyPicture();
    /// Shows the page first.
    void printPicture();
    void exportChart();
    /// Asks where to write the view, and writes it.
    void exportView(deal::View view);
    /// The same for the notes on this dossier, all of them.
    void exportNotes();

Q_SIGNALS:
    void refused(const QString &sentence); ///< a view was not written, and why

private:
    void followPassage(const WindowActions &actions);
    /// Which picture is taken: the page's own.
    [[nodiscard]] View seen() const;
    /// That picture as it is seen; nothing, and a sentence, where there is nothing to show.
    [[nodiscard]] std::optional<Picture> chart();
    void wrote(const QString &path);
    void copied(QMimeData *data, PassageId passage);
    [[nodiscard]] QString askWhere(View view);
    /// A file of one of these suffixes, with what each is in words; the one that was chosen last is offered. Empty: none.
    [[nodiscard]] QString askFile(
        const QString &title, const QStringList &suffixes, const QStringList &kinds, const QString &name);
    void remember(const QString &path, const QString &name);
    Shared m_shared;
    QSettings &m_settings;
    Translators &m_translators;
    QMainWindow &m_window;
    QMenu m_menu;
    const NoteActions &m_notes;
};

} // namespace deal
