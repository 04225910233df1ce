// What is wrong with the files of a dossier: gathered, never thrown, so that a writer sees all of it at once.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace deal {

/// A place in a TOML file.
struct Place {
    QString file; ///< as the reader of the message can open it
    int line = 1; ///< from 1
    [[nodiscard]] QString text() const { return file + u':' + QString::number(line); }
    bool operator==(const Place &) const = default;
};

struct Finding {
    Place place;
    QString sentence; ///< what is wrong and what would be right
    [[nodiscard]] QString text() const { return place.text() + QStringLiteral(": ") + sentence; }
    bool operator==(const Finding &) const = default;
};

class Findings final {
public:
    void add(const Place &place, const QString &sentence) { m_findings << Finding{place, sentence}; }
    [[nodiscard]] bool isEmpty() const { return m_findings.isEmpty(); }
    /// By file and line; those of one line in the order in which they were found.
    [[nodiscard]] QList<Finding> inOrder() const;

private:
    QList<Finding> m_findings;
};

/// “; did you mean "x"?” where one is near, and the words that would be right: the end of a sentence.
[[nodiscard]] QString whatWouldBeRight(const QString &word, const QStringList &words);

/// A word between quotation marks, cut when it is long.
[[nodiscard]] QString quoted(const QString &word);

} // namespace deal
