#include "page.h"

#include <QStringList>

namespace deal {

namespace {

const QStringList &names()
{
    static const QStringList list{QStringLiteral("overview"), QStringLiteral("parties"), QStringLiteral("clauses"),
        QStringLiteral("funding"), QStringLiteral("map"), QStringLiteral("timeline"), QStringLiteral("sources"),
        QStringLiteral("notes")};
    return list;
}

} // namespace

QString nameOf(Page page)
{
    return names().at(int(page));
}

std::optional<Page> pageNamed(const QString &name)
{
    const qsizetype place = names().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(Page(place));
}

} // namespace deal
