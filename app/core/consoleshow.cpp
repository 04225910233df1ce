#include "consoleshow.h"

#include "quoted.h"

namespace deal {
namespace {

constexpr qsizetype pageWidth = 100;

/// Lines of at most pageWidth characters where words allow it, each after the indent.
QString wrapped(const QString &text, int indent)
{
    const QString margin(indent, u' ');
    QString page;
    QString line;
    // At plain spaces only: a no-break space holds a number and its unit together.
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > pageWidth) {
            page += margin + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return line.isEmpty() ? page : page + margin + line + u'\n';
}

/// Line breaks as spaces, and no-break spaces as they are.
QString unbroken(QString words)
{
    for (QChar &c : words)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return words.trimmed();
}

class ClaimPage final {
    Q_DECLARE_TR_FUNCTIONS(deal::ClaimPage)
public:
    ClaimPage(const Dossier &dossier, ClaimId id, const Words &words)
        : m_dossier(dossier)
        , m_id(id)
        , m_words(words)
    {
    }
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString parties() const;
    [[nodiscard]] QString sources() const;
    [[nodiscard]] QString evidence(const Evidence &evidence) const;
    const Dossier &m_dossier;
    ClaimId m_id;
    const Words &m_words;
};

QString ClaimPage::head() const
{
    const Claim &claim = m_dossier.claim(m_id);
    const QStringList facts = QStringList(claim.key) + m_words.facts(claim);
    QString head = wrapped(m_words.text(claim.title), 0) + facts.join(QStringLiteral(" · ")) + u'\n';
    if (claim.amount && claim.amount->partOf)
        head += tr("part of %1, never added to it").arg(m_dossier.claim(*claim.amount->partOf).key) + u'\n';
    return head + u'\n' + wrapped(m_words.text(claim.summary), 0);
}

QString ClaimPage::parties() const
{
    QString lines;
    for (int i = 0; i < countOf<Role>(); ++i) {
        QStringList names;
        for (const PartyId party : m_dossier.partiesIn(m_id, Role(i)))
            names << m_words.text(m_dossier.party(party).name);
        if (!names.isEmpty())
            lines += wrapped(tr("%1: %2", "label; text").arg(m_words.role(Role(i)), m_words.listed(names)), 2);
    }
    return lines.isEmpty() ? QString() : u'\n' + tr("Parties") + u'\n' + lines;
}

QString ClaimPage::sources() const
{
    QString lines = u'\n' + m_words.verdict(m_dossier, m_id) + u'\n';
    for (const QString &difference : m_words.differences(m_dossier, m_id))
        lines += wrapped(difference, 2);
    for (const QString &unheard : {m_words.silent(m_dossier, m_id), m_words.setAside(m_dossier)})
        if (!unheard.isEmpty())
            lines += wrapped(unheard, 2);
    return lines;
}

QString ClaimPage::evidence(const Evidence &evidence) const
{
    const Passage &passage = m_dossier.passage(evidence.passage);
    const Article &article = m_dossier.article(passage.article);
    QString lines =
        u'\n' + m_words.place(m_dossier, evidence.passage) + QStringLiteral(" · ") + m_words.text(article.name) + u'\n';
    lines += wrapped(quoted(unbroken(passage.exact), article.lang), 2);
    if (const QString rendering = m_words.text(passage.rendering); !rendering.isEmpty() && m_words.lang() != article.lang)
        lines += wrapped(tr("in our words: %1", "a translated quotation").arg(rendering), 2);
    lines += wrapped(tr("who says so: %1").arg(m_words.text(m_dossier.origin(evidence.origin).name)), 2);
    QStringList states;
    for (const Statement &statement : evidence.states)
        states << tr("%1: %2", "label; text")
                      .arg(m_words.attribute(statement.attribute),
                          m_words.statedValue(m_dossier, m_id, statement.attribute, statement.value));
    return states.isEmpty() ? lines : lines + wrapped(tr("states %1").arg(states.join(m_words.separator())), 2);
}

QString ClaimPage::text() const
{
    QString page = head() + parties() + sources();
    for (const Evidence &one : m_dossier.claim(m_id).evidence)
        page += evidence(one);
    return page;
}

} // namespace

QString claimPage(const Dossier &dossier, ClaimId claim, const Words &words)
{
    return ClaimPage(dossier, claim, words).text();
}

} // namespace deal
