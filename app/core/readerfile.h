// The reader's own file: what they add to dossiers, kept on this computer and never in a dossier; here the texts of articles
// (notefile.h: notes). One SQLite file in their data
// folder, private to them, made when the first thing is kept.
#pragma once

#include "expected.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace deal {

/// The format that this program writes: PRAGMA user_version, the number of steps in openreaderfile.cpp.
inline constexpr int readerFileVersion = 2;
inline constexpr int readerFileApplicationId = 0x44454152; ///< "DEAR"

/// The text of an article, as the reader opened it.
struct KeptText {
    QString article; ///< its key in the dossier
    QString text;
    QByteArray sha256; ///< of the text as UTF-8, 32 bytes
    QString name; ///< of the file that it came from, without its folder; empty when it was pasted
    QDateTime added; ///< UTC, to the second
    bool operator==(const KeptText &) const = default;
};

/// What is kept for a dossier: the texts that are as they were kept, and a sentence on each that is not.
struct KeptTexts {
    QList<KeptText> good; ///< by article
    QStringList faults; ///< by article: it names the article by its key and says what to do
    [[nodiscard]] auto begin() const { return good.begin(); }
    [[nodiscard]] auto end() const { return good.end(); }
    [[nodiscard]] const KeptText &first() const { return good.first(); }
    [[nodiscard]] qsizetype size() const { return good.size(); }
    [[nodiscard]] bool isEmpty() const { return good.isEmpty(); }
    bool operator==(const KeptTexts &) const = default;
};

/// Opens the file for each call and closes it again, so that several programs can have it at once (each waits up to two seconds
/// for another that writes). A file that is damaged, of another program or of a newer version is never written to: that is a
/// problem, a sentence with what to do. What is written goes into the file's log first (beside it, its name with -wal), then
/// into the file, and the log is emptied. What is forgotten or replaced is overwritten with zeros in the file at once; in the
/// log it may stand as long as another program reads the file, which remark() then says. Any thread.
class ReaderFile final {
public:
    explicit ReaderFile(QString path = ownPath());
    /// reader.sqlite in the folder deal-explorer of $XDG_DATA_HOME, else of ~/.local/share.
    [[nodiscard]] static QString ownPath();
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool exists() const;
    /// All that is kept for a dossier, by its key; none, and no file made, when there is no file.
    [[nodiscard]] Expected<KeptTexts> texts(const QString &dossier) const;
    /// In the place of what was kept for that article, be that damaged. Makes the file and its folder (mode 0700) where there is
    /// none; the file is given mode 0600. A text that would not come back as it is (articletext.h says which do) is not kept.
    [[nodiscard]] std::optional<Problem> keep(const QString &dossier, const KeptText &text) const;
    /// Nothing to do is no problem.
    [[nodiscard]] std::optional<Problem> forget(const QString &dossier, const QString &article) const;
    /// After keep() or forget(), which are done all the same: a sentence when the log could not be emptied, since another program
    /// has the file open, so that what was taken away may stand in it still. Empty when there is nothing to say.
    [[nodiscard]] QString remark() const;

private:
    QString m_path;
};

} // namespace deal
