#include "filterpanel.h"

#include "facettree.h"
#include "pageparts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace deal {

namespace {

constexpr int rowHeight = int(6 * unit);
constexpr int headingHeight = int(8 * unit);
constexpr int side = int(3 * unit);
constexpr int tick = 14;
constexpr qreal headingTop = 3 * unit, leastWords = 10 * unit;

/// A tick, a shape, a name, a count; a heading in small capitals of our own.
class FacetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    FacetDelegate(const Shared &shared, QTreeView *tree)
        : QStyledItemDelegate(tree)
        , m_shared(shared)
        , m_tree(*tree)
        , m_sign(shared.look.iconSize())
        , m_tick(std::max(shared.look.scaled(tick), tick))
    {
    }

    /// As high as its words need, which wrap in a narrow panel.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_tree.viewport()->width();
        const QRect row(0, 0, width, 0);
        const bool heading = index.data(HeadingRole).toBool();
        const QString words = index.data().toString();
        if (heading)
            return {width,
                std::max(
                    headingHeight, int(headingTop + heightOf(words, TextStyle::SmallBold, headingWords(row, index).width())))};
        const qreal height = heightOf(words, TextStyle::Body, wordsOf(row, numberOf(index)).width());
        return {width, std::max(rowHeight, int(height + 1.5 * unit))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(HeadingRole).toBool())
            paintHeading(*painter, option.rect, index);
        else
            paintValue(*painter, option, index);
        painter->restore();
    }

    /// The whole row is the tick's: a small target is a hard one.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        const auto type = event->type();
        const bool key = type == QEvent::KeyPress
            && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
                || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Select);
        const bool click = type == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        if ((!key && !click) || !(index.flags() & Qt::ItemIsUserCheckable) || !(index.flags() & Qt::ItemIsEnabled))
            return false;
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    [[nodiscard]] QString numberOf(const QModelIndex &index) const
    {
        const QVariant count = index.data(CountRole);
        return count.isValid() ? m_shared.words.locale().toString(count.toInt()) : QString();
    }

    [[nodiscard]] qreal numberWidth(const QString &number) const
    {
        return number.isEmpty() ? 0 : m_shared.look.textSize(number, TextStyle::Small, -1).width() + 1;
    }

    [[nodiscard]] qreal signLeft(const QRectF &row) const { return row.left() + side + m_tick + 1.5 * unit; }

    /// Where the words of a row stand: between its sign and its number.
    [[nodiscard]] QRectF wordsOf(const QRectF &row, const QString &number) const
    {
        const qreal left = signLeft(row) + m_sign + 1.5 * unit;
        const qreal right = row.right() - 3 * unit - numberWidth(number) - 1.5 * unit;
        return {left, row.top(), std::max(right - left, leastWords), row.height()};
    }

    /// Where a heading's words stand: before what they count.
    [[nodiscard]] QRectF headingWords(const QRectF &row, const QModelIndex &index) const
    {
        const qreal counted = m_shared.look.textSize(index.data(CountedRole).toString(), TextStyle::Small, -1).width();
        return row.adjusted(side, headingTop, -3 * unit - counted - (counted > 0 ? unit : 0), 0);
    }

    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        const Look &look = m_shared.look;
        look.paintText(painter, headingWords(rect, index), index.data().toString(), TextStyle::SmallBold,
            look.color(Shade::Muted), Qt::AlignVCenter);
        look.paintText(painter, QRectF(rect).adjusted(side, headingTop, -3 * unit, 0), index.data(CountedRole).toString(),
            TextStyle::Small, look.color(Shade::Muted), Qt::AlignVCenter | Qt::AlignRight);
    }

    void paintTick(QPainter &painter, const QRectF &box, bool ticked, bool enabled) const
    {
        const QColor ink = m_shared.look.color(enabled ? Shade::Accent : Shade::Line);
        painter.setPen(QPen(ticked ? ink : m_shared.look.color(enabled ? Shade::Muted : Shade::Line), 1.2));
        painter.setBrush(ticked ? ink : m_shared.look.color(Shade::Card));
        painter.drawRoundedRect(box, 3, 3);
        if (ticked)
            m_shared.look.paintIcon(painter, box, QStringLiteral("check"), m_shared.look.color(Shade::Card));
    }

    void paintMark(QPainter &painter, const QRectF &at, const FacetValue &value, const QColor &ink) const
    {
        if (value.facet == Facet::Party)
            m_shared.look.paintShape(
                painter, at.adjusted(3, 3, -3, -3), m_shared.dossier().party(PartyId(value.value)).kind, PartyId(value.value));
        else if (value.facet == Facet::Kind)
            m_shared.look.paintIcon(painter, at, m_shared.look.iconName(ClauseKind(value.value)), ink);
        else if (value.facet == Facet::OnlyIn)
            m_shared.look.paintIcon(painter, at, m_shared.look.iconName(Agreement::OneSource), ink);
        else if (value.facet == Facet::ReliedOn)
            m_shared.look.paintIcon(painter, at, QStringLiteral("article"), ink);
        else if (value.facet == Facet::Agreement)
            m_shared.look.paintIcon(
                painter, at, m_shared.look.iconName(Agreement(value.value)), m_shared.look.color(Agreement(value.value)));
        else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_shared.look.pill(Standing(value.value)).text);
            painter.drawRoundedRect(QRectF(at.center().x() - 5, at.center().y() - 2.5, 10, 5), 2.5, 2.5);
        }
    }

    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto value = index.data(FacetRole).value<FacetValue>();
        const bool enabled = index.flags() & Qt::ItemIsEnabled, ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRectF row = QRectF(option.rect).adjusted(unit, 1, -unit, -1);
        const bool current = option.state & QStyle::State_HasFocus;
        painter.setPen(current ? QPen(m_shared.look.color(Shade::Accent), m_shared.look.stroke(1.5)) : QPen(Qt::NoPen));
        const bool asked = ticked && value.facet != Facet::ReliedOn; // to rely on an article asks for nothing
        painter.setBrush(asked                                      ? m_shared.look.color(Shade::AccentWash)
                : option.state & QStyle::State_MouseOver && enabled ? m_shared.look.color(Shade::HoverWash)
                                                                    : QColor(Qt::transparent));
        if (current || painter.brush().color().alpha() > 0)
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
        paintTick(painter, QRectF(option.rect.left() + side + 0.5, row.center().y() - m_tick / 2.0 + 0.5, m_tick - 1, m_tick - 1),
            ticked, enabled);
        const QVariant count = index.data(CountRole);
        const bool none = !enabled || (!ticked && count.toInt() == 0);
        const QColor ink = m_shared.look.color(none ? Shade::Muted : Shade::Text);
        const Look &look = m_shared.look;
        paintMark(painter, QRectF(signLeft(option.rect), row.center().y() - m_sign / 2.0, m_sign, m_sign), value, ink);
        const QString number = numberOf(index);
        look.paintText(painter, wordsOf(option.rect, number), index.data().toString(), TextStyle::Body, ink,
            Qt::AlignVCenter | Qt::AlignLeft);
        look.paintText(painter, QRectF(option.rect).adjusted(0, 0, -3 * unit, 0), number, TextStyle::Small,
            look.color(ticked ? Shade::Text : Shade::Muted), Qt::AlignVCenter | Qt::AlignRight);
    }

    /// Every tick asks it of every row, and most words have room on one line: that is measured once.
    qreal heightOf(const QString &words, TextStyle type, qreal width) const
    {
        const auto known = m_oneLine.constFind({words, int(type)});
        const QSizeF line = known != m_oneLine.cend() ? *known : m_shared.look.textSize(words, type, -1);
        if (known == m_oneLine.cend())
            m_oneLine.insert({words, int(type)}, line);
        return line.width() <= width ? line.height() : m_shared.look.textSize(words, type, width).height();
    }

    Shared m_shared;
    mutable QHash<std::pair<QString, int>, QSizeF> m_oneLine;
    const QTreeView &m_tree;
    const int m_sign, m_tick; ///< the sides of a sign and of a tick
};

} // namespace

FilterPanel::FilterPanel(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_model(shared.focus, shared.words)
    , m_tree(new FacetTree(this))
{
    setObjectName(QStringLiteral("filterPanel"));
    setAccessibleName(tr("Filter"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, int(2 * unit), 0, 0);
    column->setSpacing(0);
    column->addWidget(buildRoles());
    column->addWidget(m_tree, 1);

    m_tree->setObjectName(QStringLiteral("facets"));
    m_tree->setAccessibleName(tr("Filter"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new FacetDelegate(shared, m_tree));
    m_tree->setModel(&m_model);
    m_tree->expandAll();
    // its own selection says nothing here: ticks do
    QPalette plain = m_tree->palette();
    plain.setColor(QPalette::Highlight, shared.look.color(Shade::Card));
    m_tree->setPalette(plain);

    connect(&shared.focus, &Focus::filterChanged, this, &FilterPanel::readFocus);
    connect(&shared.focus, &Focus::pageChanged, this, &FilterPanel::pageTurned);
    connect(&shared.focus, &Focus::readingChanged, this, &FilterPanel::pageTurned);
    setTabOrder(m_how, m_role);
    setTabOrder(m_role, m_tree);
    m_tree->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    readFocus();
    pageTurned();
}

std::optional<ClaimKind> FilterPanel::countedBy(const Focus &focus)
{
    if (focus.page() == Page::Sources && focus.reading() == Reading::Compare)
        return std::nullopt;
    return focus.page() == Page::Funding ? ClaimKind::Amount : ClaimKind::Clause;
}

/// The tree's; editorEvent() above answers to the space bar.
KeyGroup FilterPanel::keys()
{
    return {tr("In the filter", "keys"),
        {{{Qt::Key_Up, Qt::Key_Down}, tr("From one choice to the next")}, {{Qt::Key_Space}, tr("Ticks it, or unticks it")}}};
}

QWidget *FilterPanel::buildRoles()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(side, int(unit), side, 0);
    column->setSpacing(int(1.5 * unit));
    m_how = new QComboBox(box);
    m_how->setObjectName(QStringLiteral("partyHow"));
    nameCombo(*m_how, tr("How the ticked parties count"));
    m_how->addItem(tr("All of the ticked parties"), false);
    m_how->addItem(tr("Any of the ticked parties"), true);
    m_role = new QComboBox(box);
    m_role->setObjectName(QStringLiteral("partyRole"));
    nameCombo(*m_role, tr("The role of the ticked parties"));
    m_role->addItem(tr("in any role"), -1);
    for (int r = 0; r < countOf<Role>(); ++r)
        m_role->addItem(m_shared.words.role(Role(r)), r);
    for (QComboBox *combo : {m_how, m_role}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the panel is never narrower than its choices
        column->addWidget(combo);
    }
    connect(m_how, &QComboBox::activated, this, [this] {
        Filter filter = m_shared.focus.filter();
        filter.anyParty = m_how->currentData().toBool();
        m_shared.focus.setFilter(filter);
    });
    connect(m_role, &QComboBox::activated, this, [this] {
        Filter filter = m_shared.focus.filter();
        const int role = m_role->currentData().toInt();
        filter.role = role < 0 ? std::nullopt : std::optional(Role(role));
        m_shared.focus.setFilter(filter);
    });
    return box;
}

void FilterPanel::readFocus()
{
    const Filter &filter = m_shared.focus.filter();
    m_how->setCurrentIndex(filter.anyParty ? 1 : 0);
    m_role->setCurrentIndex(filter.role ? 1 + int(*filter.role) : 0);
}

void FilterPanel::pageTurned()
{
    m_model.setCounted(countedBy(m_shared.focus));
}

} // namespace deal

#include "filterpanel.moc"
