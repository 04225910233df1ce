#include "checkdialog.h"

#include "announcer.h"
#include "core/address.h"
#include "pageparts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace deal {

namespace {

constexpr qreal side = 2 * unit, top = 1.5 * unit;
constexpr int shareOfConcern = 27; ///< per cent of the width

class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    FindingDelegate(const Look &look, QTableView *table)
        : QStyledItemDelegate(table)
        , m_look(look)
        , m_table(*table)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const qreal width = std::max(m_table.columnWidth(index.column()) - 2 * side, 30.0);
        return (m_look.textSize(index.data().toString(), typeOf(index), width) + QSizeF(2 * side, 2 * top)).toSize();
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected, keyboard = chosen && m_table.hasFocus();
        painter->fillRect(option.rect, m_look.color(chosen ? Shade::AccentWash : Shade::Card));
        painter->setPen(m_look.color(Shade::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (keyboard || (chosen && m_look.isHighContrast())) {
            painter->setPen(keyboard ? QPen(m_look.color(Shade::Accent), 2) : m_look.edgeOf(Shade::AccentWash));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        m_look.paintText(*painter, QRectF(option.rect).adjusted(side, top, -side, -top), index.data().toString(), typeOf(index),
            m_look.color(Shade::Text));
    }

private:
    [[nodiscard]] static TextStyle typeOf(const QModelIndex &index)
    {
        return index.column() == CheckModel::What ? TextStyle::SmallBold : TextStyle::Small;
    }
    const Look &m_look;
    const QTableView &m_table;
};

} // namespace

CheckDialog::CheckDialog(const Shared &shared, QWidget *parent)
    : QDialog(parent)
    , m_shared(shared)
    , m_model(shared.focus.whole())
    , m_table(new QTableView(this))
    , m_summary(plainLabel(shared.look, TextStyle::Heading, Shade::Text, this))
    , m_compared(plainLabel(shared.look, TextStyle::Small, Shade::Muted, this))
{
    setObjectName(QStringLiteral("checkDialog"));
    setWindowTitle(tr("Check of this dossier"));
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FindingDelegate(m_shared.look, m_table));
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
    build();
    connect(m_table, &QTableView::clicked, this, &CheckDialog::goTo);
    connect(m_table, &QTableView::activated, this, &CheckDialog::goTo);
    connect(&m_shared.texts, &WholeTexts::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            check();
    });
    m_table->viewport()->installEventFilter(this);
    resize(860, 560);
    m_table->setFocus();
}

void CheckDialog::build()
{
    QLabel *explained = plainLabel(m_shared.look, TextStyle::Body, Shade::Muted, this);
    explained->setText(
        tr("Looked for: claims without evidence, quotations that are not in their article or prove nothing, names "
           "and tickers of two parties, dates out of order, amounts without a currency or larger than their whole, "
           "texts missing in a language, clause titles used twice."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is the list's
    buttons->addButton(button(tr("Copy as &text"), "copyCheck",
                           [this] { return checkText(m_shared.focus.whole(), m_model.findings(), compared()); }),
        QDialogButtonBox::ActionRole);
    buttons->addButton(button(tr("Copy as &JSON"), "copyCheckJson",
                           [this] {
                               const QJsonObject json = checkJson(m_shared.focus.whole(), m_model.findings(), compared());
                               return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
                           }),
        QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(2 * unit));
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(explained)})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addStretch(); // where the table has nothing to show
    column->addWidget(m_compared);
    column->addWidget(buttons);
}

QPushButton *CheckDialog::button(const QString &words, const char *name, const std::function<QString()> &text)
{
    auto *copy = new QPushButton(words, this);
    copy->setObjectName(QLatin1StringView(name));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this, text] {
        QGuiApplication::clipboard()->setText(text());
        announce(*this, tr("Copied: the check of this dossier"));
    });
    return copy;
}

QList<QuotationCheck> CheckDialog::compared() const
{
    QList<QuotationCheck> checks;
    for (int a = 0; a < m_shared.focus.whole().articles.size(); ++a)
        if (const WholeArticle *text = m_shared.texts.of(ArticleId(a)))
            checks << text->checks;
    return checks;
}

void CheckDialog::check()
{
    if (!std::exchange(m_stale, false))
        return;
    const QList<QuotationCheck> checks = compared();
    m_model.setFindings(checkDossier(m_shared.focus.whole(), m_shared.words, checks));
    const int count = int(m_model.findings().size());
    m_summary->setText(count == 0 ? tr("Nothing was found") : tr("%n finding(s)", "of a check", count));
    m_compared->setText(comparedWords(m_shared.focus.whole(), checks));
    m_table->setVisible(count > 0);
    m_table->setCurrentIndex(m_model.index(0, 0));
    fit();
}

void CheckDialog::fit()
{
    if (!isVisible())
        return; // the table does not know its width yet
    const int width = m_table->viewport()->width(), concern = width * shareOfConcern / 100;
    m_table->setColumnWidth(CheckModel::What, concern);
    m_table->setColumnWidth(CheckModel::Found, width - concern);
    m_table->resizeRowsToContents();
}

bool CheckDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QDialog::eventFilter(watched, event);
}

void CheckDialog::goTo(const QModelIndex &index)
{
    Expected<Address> address = readAddress(m_model.addressOf(index.row()), m_shared.focus.whole());
    if (!address)
        return;
    address->setAside = m_shared.focus.articlesSetAside(); // the filter goes, since it may leave out what is to be seen
    m_shared.focus.showAddress(*address);
}

} // namespace deal

#include "checkdialog.moc"
