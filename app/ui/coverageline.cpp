#include "coverageline.h"

#include "announcer.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "pageparts.h"
#include "sourceview.h"

#include <QAction>
#include <QPainter>
#include <QShortcut>

namespace deal {

namespace {

/// A bar as it stands beside a sentence.
class Swatch final : public QWidget {
    Q_OBJECT
public:
    Swatch(const Look &look, bool carries, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
        , m_carries(carries)
    {
        setFixedSize(int(1.5 * unit), int(4 * unit));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_look.paintCoverage(painter, rect(), m_carries, false);
    }

private:
    const Look &m_look;
    const bool m_carries;
};

} // namespace

CoverageLine::CoverageLine(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_where(plainLabel(look, TextStyle::Small, Shade::Text, this))
{
    auto *flow = new FlowLayout(this, int(4 * unit));
    const auto item = [&](bool carries, const QString &words) {
        auto *box = new QWidget(this);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(int(1.5 * unit));
        QLabel *label = plainLabel(look, TextStyle::Small, Shade::Muted, box);
        label->setWordWrap(false);
        label->setText(words);
        row->addWidget(new Swatch(look, carries, box));
        row->addWidget(label);
        flow->addWidget(box);
    };
    item(true, tr("a sentence that carries a claim"));
    item(false, tr("one that carries none"));
    m_where->setObjectName(QStringLiteral("coverageWhere"));
    m_where->setWordWrap(false);
    flow->addWidget(m_where);
}

void CoverageLine::say(const QString &where, const QString &words)
{
    m_where->setText(where);
    m_where->setAccessibleName(words.isEmpty() ? where : QStringLiteral("%1: %2").arg(where, words));
    announce(*this, where.isEmpty() ? where : m_where->accessibleName());
}

QToolButton *openTextButton(const Shared &shared, QWidget *page)
{
    auto *button = new FlatButton(shared.look, FlatButton::Style::Outlined, page);
    button->setObjectName(QStringLiteral("openText"));
    button->setText(CoverageLine::tr("Open an article’s whole text…"));
    button->setIcon(shared.look.icon(QStringLiteral("open")));
    button->setToolTip(
        plainToolTip(CoverageLine::tr("Its quotations are then shown where they stand, and compared word for word.")));
    QObject::connect(button, &QToolButton::clicked, page, [open = shared.openText] { open->trigger(); });
    const auto follow = [button, shared] {
        bool missing = false;
        for (int a = 0; a < int(shared.dossier().articles.size()); ++a)
            missing = missing || !shared.texts.of(ArticleId(a));
        button->setVisible(shared.openText && missing);
    };
    QObject::connect(&shared.texts, &WholeTexts::changed, button, follow);
    follow();
    return button;
}

QToolButton *nextSentenceButton(const Look &look, QWidget *page, const std::function<SourceView *()> &view)
{
    auto *button = new FlatButton(look, FlatButton::Style::Outlined, page);
    button->setObjectName(QStringLiteral("nextSentence"));
    button->setText(CoverageLine::tr("Next sentence without a claim (F8)"));
    button->setToolTip(plainToolTip(CoverageLine::tr("The one before: Shift+F8. Needs an article's whole text.")));
    QObject::connect(button, &QToolButton::clicked, page, [view] { view()->goToUncovered(1); });
    for (const auto &[key, step] :
        {std::pair(QKeySequence(SourceView::uncoveredKey), 1), {QKeySequence(Qt::SHIFT | SourceView::uncoveredKey), -1}}) {
        auto *shortcut = new QShortcut(key, page);
        QObject::connect(shortcut, &QShortcut::activated, page, [view, by = step] { view()->goToUncovered(by); });
    }
    return button;
}

} // namespace deal

#include "coverageline.moc"
