#include "proofdialog.h"

#include "core/proofwords.h"
#include "pageparts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <array>

namespace deal {

namespace {

constexpr qreal side = 2 * unit, top = 1.5 * unit;
constexpr std::array shares{10, 38, 28, 24}; ///< per cent of the width, by column

TextStyle typeOf(int column)
{
    return column == ProofModel::Quoted  ? TextStyle::Quotation
        : column == ProofModel::Standing ? TextStyle::SmallBold
                                         : TextStyle::Small;
}

class ProofDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ProofDelegate(const Look &look, QTableView *table)
        : QStyledItemDelegate(table)
        , m_look(look)
        , m_table(*table)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const qreal width =
            m_table.columnWidth(index.column()) - 2 * side - (index.column() == ProofModel::Standing ? sign() : 0);
        const QSizeF size = m_look.textSize(index.data().toString(), typeOf(index.column()), std::max(width, 30.0));
        return (size + QSizeF(2 * side, 2 * top)).toSize();
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, m_look.color(chosen ? Shade::AccentWash : Shade::Card));
        painter->setPen(m_look.color(Shade::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const bool keyboard = chosen && m_table.hasFocus();
        if (keyboard || (chosen && m_look.isHighContrast())) {
            painter->setPen(keyboard ? QPen(m_look.color(Shade::Accent), 2) : m_look.edgeOf(Shade::AccentWash));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        QRectF words = QRectF(option.rect).adjusted(side, top, -side, -top);
        const Proof proof{index.data(ProofRole).toInt()};
        Shade shade = Shade::Text;
        if (index.column() == ProofModel::Standing) {
            shade = shadeOf(proof);
            m_look.paintIcon(
                *painter, QRectF(words.left(), words.top(), sign() - unit, sign() - unit), iconOf(proof), m_look.color(shade));
            words.adjust(sign(), 0, 0, 0);
        }
        m_look.paintText(*painter, words, index.data().toString(), typeOf(index.column()), m_look.color(shade));
    }

private:
    [[nodiscard]] qreal sign() const { return m_look.iconSize() + unit; }
    const Look &m_look;
    const QTableView &m_table;
};

} // namespace

ProofDialog::ProofDialog(const Shared &shared, QWidget *parent)
    : QDialog(parent)
    , m_shared(shared)
    , m_model(shared.focus, shared.texts, shared.words)
    , m_table(new QTableView(this))
    , m_summary(plainLabel(shared.look, TextStyle::Heading, Shade::Text, this))
{
    setObjectName(QStringLiteral("proofDialog"));
    setWindowTitle(tr("How the quotations stand"));
    QLabel *explained = plainLabel(shared.look, TextStyle::Body, Shade::Muted, this);
    explained->setText(tr("A quotation is compared letter by letter with the whole text of its article, once you open that text. "
                          "White space, no-break spaces, and the form of quotation marks and apostrophes are not counted."));
    m_table->setObjectName(QStringLiteral("proofs"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ProofDelegate(m_shared.look, m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setFont(m_shared.look.font(TextStyle::SmallBold));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is the list's
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(2 * unit));
    column->addWidget(m_summary);
    column->addWidget(explained);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::clicked, this, &ProofDialog::goTo);
    connect(m_table, &QTableView::activated, this, &ProofDialog::goTo);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProofDialog::textsChanged);
    m_table->viewport()->installEventFilter(this);
    resize(860, 560);
    textsChanged();
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus();
}

void ProofDialog::textsChanged()
{
    m_summary->setText(proofLight(m_shared.focus.whole(), m_shared.texts, m_shared.words).words);
    fit();
}

void ProofDialog::fit()
{
    if (!isVisible())
        return; // the table does not know its width yet
    for (int column = 0; column < ProofModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, m_table->viewport()->width() * shares.at(size_t(column)) / 100);
    m_table->resizeRowsToContents();
}

bool ProofDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QDialog::eventFilter(watched, event);
}

void ProofDialog::goTo(const QModelIndex &index)
{
    const PassageId passage{index.data(PassageIdRole).toInt()};
    const QList<ClaimId> &claims = m_shared.focus.whole().claimsByPassage.at(at(passage));
    if (!claims.isEmpty() && !(m_shared.focus.claim() && claims.contains(*m_shared.focus.claim())))
        m_shared.focus.focusClaim(claims.first());
    m_shared.focus.showWords();
    m_shared.focus.lookAt(passage);
}

} // namespace deal

#include "proofdialog.moc"
