#include "keysdialog.h"

#include "announcer.h"
#include "cardview.h"
#include "core/roles.h"
#include "keychoice.h"
#include "keyedit.h"
#include "pageparts.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace deal {

namespace {

constexpr qreal side = 3 * unit, between = 4 * unit, capSide = 2 * unit, capGap = 1.5 * unit;
constexpr int editWidth = int(45 * unit);

/// What a key does on the left, its caps on the right; the words wrap.
class KeyDelegate final : public BoxDelegate {
public:
    using BoxDelegate::BoxDelegate;
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override
    {
        Boxes laid;
        const QString words = index.data().toString();
        if (index.data(HeadingRole).toBool()) {
            const qreal h = m_measure(words, TextStyle::SmallBold, width - 2 * side).height();
            laid.boxes << Cell{Cell::Part::Kind, QRectF(side, 4 * unit, width - 2 * side, h)};
            laid.size = {width, 4 * unit + h + unit};
            return laid;
        }
        const QStringList keys = caps(index);
        qreal x = width - side, cap = 0;
        for (int k = int(keys.size()) - 1; k >= 0; --k) {
            const QSizeF size = m_measure(keys.at(k), TextStyle::Small, -1);
            cap = size.height() + unit;
            x -= std::ceil(size.width()) + 2 * capSide;
            laid.boxes << Cell{Cell::Part::Place, QRectF(x, unit, std::ceil(size.width()) + 2 * capSide, cap), 0, k};
            x -= capGap;
        }
        const qreal w = std::max<qreal>(x - between - side, 60);
        const qreal h = m_measure(words, TextStyle::Body, w).height();
        const qreal height = std::max(h, cap) + 2 * unit;
        for (Cell &box : laid.boxes)
            box.rect.moveTop((height - cap) / 2);
        laid.boxes << Cell{Cell::Part::Title, QRectF(side, (height - h) / 2, w, h)};
        laid.size = {width, height};
        return laid;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(look().color(Shade::Accent), look().stroke(1.5))
                                                                  : look().edgeOf(Shade::AccentWash));
            painter->setBrush(look().color(Shade::AccentWash));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
        }
        const QStringList keys = caps(index);
        for (const Cell &box : boxes(index, option.rect.width()).boxes) {
            const QRectF rect = box.rect.translated(option.rect.topLeft());
            if (box.part == Cell::Part::Place)
                paintCap(*painter, rect, keys.at(box.index), index);
            else if (box.part == Cell::Part::Kind)
                look().paintText(*painter, rect, index.data().toString(), TextStyle::SmallBold, look().color(Shade::Muted));
            else
                look().paintText(*painter, rect, index.data().toString(), TextStyle::Body, look().color(Shade::Text));
        }
        painter->restore();
    }

private:
    /// What stands to the right: the keys, or that there is none.
    [[nodiscard]] static QStringList caps(const QModelIndex &index)
    {
        const QStringList keys = index.data(KeyModel::KeysRole).toStringList();
        return keys.isEmpty() ? QStringList{KeysDialog::tr("no key")} : keys;
    }
    /// One that the reader has chosen has a frame, and a dot before it: never colour alone.
    void paintCap(QPainter &painter, const QRectF &rect, const QString &key, const QModelIndex &index) const
    {
        const bool chosen = index.data(KeyModel::ChosenRole).toBool();
        const bool none = index.data(KeyModel::KeysRole).toStringList().isEmpty();
        painter.setPen(chosen ? QPen(look().color(Shade::Accent), 1.5) : QPen(look().color(Shade::Line)));
        painter.setBrush(look().color(Shade::Card));
        if (!none || chosen)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        look().paintText(painter, rect, key, TextStyle::Small, look().color(none ? Shade::Muted : Shade::Text), Qt::AlignCenter);
        if (!chosen)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().color(Shade::Accent));
        painter.drawEllipse(QPointF(rect.left() - 2 * unit, rect.center().y()), 2.5, 2.5);
    }
};

} // namespace

KeysDialog::KeysDialog(const Look &look, std::function<QList<KeyGroup>()> groups, KeyChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_groups(std::move(groups))
    , m_choice(choice)
    , m_model(m_groups())
    , m_line(new QLineEdit(this))
    , m_count(plainLabel(look, TextStyle::Small, Shade::Muted, this))
    , m_view(new CardView(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setObjectName(QStringLiteral("keysLine"));
    m_line->setPlaceholderText(tr("Search the keys: a word, or a key"));
    m_line->setAccessibleName(tr("Search the keys"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumHeight(int(8 * unit));
    m_line->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("keysCount"));
    m_view->setObjectName(QStringLiteral("keys"));
    m_view->setAccessibleName(windowTitle());
    m_view->setBoxDelegate(new KeyDelegate(look, *m_view));
    m_view->setModel(&m_model);
    connect(m_line, &QLineEdit::textChanged, this, &KeysDialog::find);
    connect(m_view, &QListView::activated, this, &KeysDialog::change);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysDialog::follow);
    connect(&choice, &KeyChoice::changed, this, &KeysDialog::refill);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(2 * unit));
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    column->addLayout(buildFoot());
    resize(600, 640);
    find({});
    if (!choice.leftOut().isEmpty())
        say(tr("Left out of the settings: %1.", "why, sentence by sentence").arg(choice.leftOut().join(QStringLiteral("; "))));
    m_line->setFocus();
}

QLayout *KeysDialog::buildFoot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_change = buttons->addButton(tr("Change the &key"), QDialogButtonBox::ActionRole);
    m_reset = buttons->addButton(tr("&Reset this key"), QDialogButtonBox::ActionRole);
    m_resetAll = buttons->addButton(tr("Reset &all keys"), QDialogButtonBox::ResetRole);
    m_change->setObjectName(QStringLiteral("changeKey"));
    m_reset->setObjectName(QStringLiteral("resetKey"));
    m_resetAll->setObjectName(QStringLiteral("resetKeys"));
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter is the row's
    connect(m_change, &QPushButton::clicked, this, &KeysDialog::change);
    connect(m_reset, &QPushButton::clicked, this, [this] { say(m_choice.reset(command())); });
    connect(m_resetAll, &QPushButton::clicked, &m_choice, &KeyChoice::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(buttons);
    return foot;
}

void KeysDialog::find(const QString &words)
{
    endChange();
    m_model.find(words);
    m_view->scrollToTop();
    say({});
    follow();
}

void KeysDialog::say(const QString &problem)
{
    const int found = m_model.keyCount();
    m_count->setText(!problem.isEmpty() ? problem
            : found > 0                 ? tr("%n command(s) and keys", "in a list", found)
                        : tr("No key answers to “%1”. Try one word, or a key such as F3.").arg(m_line->text().trimmed()));
    announce(*this, isVisible() ? m_count->text() : QString());
}

QString KeysDialog::command() const
{
    return m_view->currentIndex().data(KeyModel::CommandRole).toString();
}

void KeysDialog::follow()
{
    m_change->setEnabled(!command().isEmpty());
    m_reset->setEnabled(m_choice.isChosen(command()));
    m_resetAll->setEnabled(m_choice.anyChosen());
}

void KeysDialog::change()
{
    endChange();
    const QModelIndex index = m_view->currentIndex();
    m_changing = command();
    if (m_changing.isEmpty())
        return index.isValid() ? say(tr("This key is fixed: it belongs to a part of the window.")) : void();
    m_view->scrollTo(index);
    m_edit = new KeyEdit(m_view->viewport());
    m_edit->setAccessibleName(tr("New key for “%1”").arg(index.data().toString()));
    const QRect row = m_view->visualRect(index);
    m_edit->setGeometry(row.right() - editWidth, row.top(), editWidth, row.height());
    m_edit->show();
    m_edit->setFocus();
    connect(m_edit, &KeyEdit::typed, this, &KeysDialog::take);
    connect(m_edit, &KeyEdit::left, this, &KeysDialog::endChange);
    say(tr("Type the new key for “%1”. Backspace: no key; Escape: as it was.").arg(index.data().toString()));
}

void KeysDialog::endChange()
{
    KeyEdit *const edit = std::exchange(m_edit, nullptr);
    if (!edit)
        return;
    disconnect(edit, nullptr, this, nullptr);
    const bool here = edit->hasFocus();
    edit->hide();
    edit->deleteLater(); // it may be telling us of its own key
    if (here)
        m_view->setFocus();
    say({});
}

void KeysDialog::take(const QKeySequence &key)
{
    const QString problem = m_choice.give(m_changing, key);
    if (!problem.isEmpty())
        say(tr("%1.", "a sentence").arg(problem)); // and another can be typed
}

/// After a change: the same row, with its new key.
void KeysDialog::refill()
{
    const QString wanted = m_edit ? m_changing : command();
    endChange();
    m_model.setGroups(m_groups());
    if (const int row = m_model.rowOf(wanted); row >= 0)
        m_view->showChosen(m_model.index(row));
    follow();
    const QModelIndex now = m_view->currentIndex();
    say(now.isValid() ? tr("%1.", "a sentence").arg(now.data(Qt::AccessibleTextRole).toString()) : QString());
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_view->setFocus(Qt::TabFocusReason); // which chooses the first
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace deal
