// The box of the search in the tool bar: words are typed here, and it says which of what was found is open. It knows keys, and
// nothing of what is searched.
#pragma once

#include "keyhelp.h"
#include "look.h"

#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>

namespace deal {

class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    SearchBox(const Look &look, QWidget *parent);
    [[nodiscard]] static KeyGroup keys();
    /// At its right: "3 of 7"; empty: the key that leads here, until something is typed.
    void sayWhere(const QString &where);
    /// The key that leads here.
    void setKey(const QKeySequence &key);
    /// The same, for who listens, with more words.
    void announce(const QString &sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void listWanted(); ///< Down: to what was found
    void openWanted(); ///< Enter
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeWhere();
    const Look &m_look;
    QLabel *m_where;
    QString m_said;
    QKeySequence m_key{Qt::CTRL | Qt::Key_K};
};

} // namespace deal
