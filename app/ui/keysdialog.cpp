#include "keysdialog.h"

#include "cardview.h"
#include "core/roles.h"
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
        const QStringList keys = index.data(KeyModel::KeysRole).toStringList();
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
        const QStringList keys = index.data(KeyModel::KeysRole).toStringList();
        for (const Cell &box : boxes(index, option.rect.width()).boxes) {
            const QRectF rect = box.rect.translated(option.rect.topLeft());
            if (box.part == Cell::Part::Place)
                paintCap(*painter, rect, keys.at(box.index));
            else if (box.part == Cell::Part::Kind)
                look().paintText(*painter, rect, index.data().toString(), TextStyle::SmallBold, look().color(Shade::Muted));
            else
                look().paintText(*painter, rect, index.data().toString(), TextStyle::Body, look().color(Shade::Text));
        }
        painter->restore();
    }

private:
    void paintCap(QPainter &painter, const QRectF &rect, const QString &key) const
    {
        painter.setPen(look().color(Shade::Line));
        painter.setBrush(look().color(Shade::Card));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        look().paintText(painter, rect, key, TextStyle::Small, look().color(Shade::Text), Qt::AlignCenter);
    }
};

} // namespace

KeysDialog::KeysDialog(const Look &look, QList<KeyGroup> groups, QWidget *parent)
    : QDialog(parent)
    , m_model(std::move(groups))
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_line, &QLineEdit::textChanged, this, &KeysDialog::find);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(2 * unit));
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    resize(560, 640);
    find({});
    m_line->setFocus();
}

void KeysDialog::find(const QString &words)
{
    m_model.find(words);
    const int found = m_model.keyCount();
    m_count->setText(found > 0 ? tr("%n command(s) and keys", "in a list", found)
                               : tr("No key answers to “%1”. Try one word, or a key such as F3.").arg(words.trimmed()));
    m_view->scrollToTop();
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
