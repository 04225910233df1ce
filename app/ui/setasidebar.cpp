#include "setasidebar.h"

#include "announcer.h"
#include "core/setaside.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "pageparts.h"

#include <QVBoxLayout>

namespace deal {

namespace {
constexpr int mostNamed = 3;
}

SetAsideBar::SetAsideBar(const Shared &shared, QWidget *parent)
    : QFrame(parent)
    , m_shared(shared)
{
    setObjectName(QStringLiteral("setAsideBar"));
    connect(&shared.focus, &Focus::evidenceChanged, this, &SetAsideBar::rebuild);
    rebuild();
}

/// When it is first needed: most readers set nothing aside, and all of them wait for the window.
void SetAsideBar::build()
{
    setAutoFillBackground(true);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_shared.look.pill(Standing::Changed).wash);
    setPalette(ground);
    m_words = plainLabel(m_shared.look, TextStyle::Body, Shade::Text, this);
    m_words->setObjectName(QStringLiteral("setAsideWords"));
    auto *back = new FlatButton(m_shared.look, FlatButton::Style::Outlined, this);
    back->setObjectName(QStringLiteral("relyAgain"));
    back->setText(tr("Rely on all articles again"));
    connect(back, &QToolButton::clicked, this, [this] { m_shared.focus.setAside({}); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(back, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(2 * unit), int(4 * unit), int(2 * unit));
    column->setSpacing(int(1.5 * unit));
    column->addLayout(row);
}

void SetAsideBar::rebuild()
{
    const Dossier &dossier = m_shared.dossier();
    setVisible(!dossier.setAside.isEmpty());
    if (m_claims) {
        m_claims->hide();
        m_claims->deleteLater(); // one of its buttons may be telling us of its own click
    }
    m_claims = nullptr;
    if (dossier.setAside.isEmpty())
        return;
    if (!m_words)
        build();
    QStringList names;
    for (const ArticleId article : dossier.setAside)
        names << tr("%1 (%2)", "an article's letter and name")
                     .arg(dossier.article(article).letter, m_shared.words.text(dossier.article(article).name));
    const QList<ClaimId> claims = restingOnNothing(dossier);
    const QString which = tr("What if %1 were wrong?", "articles").arg(m_shared.words.listed(names));
    const QString what = claims.isEmpty() ? tr("Every claim still rests on another article.")
                                          : tr("%1 of %n claim(s) then rest on nothing:", "", int(dossier.claims.size()))
                                                .arg(m_shared.words.locale().toString(claims.size()));
    m_words->setText(which + u' ' + what);
    m_words->setToolTip(plainToolTip(tr("Titles and summaries were written with all articles in view.")));
    announce(*this, m_words->text()); // the answer to a tick elsewhere
    if (!claims.isEmpty())
        addClaims(claims);
}

void SetAsideBar::addClaims(const QList<ClaimId> &claims)
{
    m_claims = new QWidget(this);
    auto *flow = new FlowLayout(m_claims, int(1.5 * unit));
    const auto add = [&](const QString &words, FlatButton::Style style) {
        auto *button = new FlatButton(m_shared.look, style, m_claims);
        button->setFont(m_shared.look.font(TextStyle::Small));
        button->setText(plainWords(words));
        flow->addWidget(button);
        return button;
    };
    for (qsizetype i = 0; i < std::min<qsizetype>(claims.size(), mostNamed); ++i) {
        auto *button = add(m_shared.words.text(m_shared.dossier().claim(claims.at(i)).title), FlatButton::Style::Outlined);
        connect(button, &QToolButton::clicked, this, [this, claim = claims.at(i)] { m_shared.focus.focusClaim(claim); });
    }
    auto *all = add(claims.size() > mostNamed ? tr("List all %n of them", "", int(claims.size())) : tr("List them"),
        FlatButton::Style::Plain);
    all->setObjectName(QStringLiteral("listUnsupported"));
    connect(all, &QToolButton::clicked, this, [this] {
        Filter only;
        only.agreements = {Agreement::Unsupported};
        m_shared.focus.setFilter(only);
        m_shared.focus.showSources(Reading::Compare);
    });
    layout()->addWidget(m_claims);
    m_claims->show();
}

} // namespace deal
