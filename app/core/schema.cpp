#include "schema.h"

#include <QFile>

// The resource lives in a static library, which leaves it out of a program unless somebody asks for it by name;
// the macro wants to stand outside any namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace deal {

namespace {

/// The place after what begins at i: a comment, a quoted word or one character.
qsizetype afterToken(QStringView sql, qsizetype i)
{
    const auto after = [sql](QChar last, qsizetype from) {
        const qsizetype found = sql.indexOf(last, from);
        return found < 0 ? sql.size() : found + 1;
    };
    if (sql.mid(i).startsWith(u"--"))
        return after(u'\n', i);
    if (sql[i] == u'\'' || sql[i] == u'"')
        return after(sql[i], i + 1);
    return i + 1;
}

QStringList statementsOf(QStringView sql)
{
    QStringList statements;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < sql.size(); i = afterToken(sql, i)) {
        if (sql[i] != u';')
            continue;
        statements << sql.mid(begin, i - begin).trimmed().toString();
        begin = i + 1;
    }
    return statements;
}

} // namespace

QStringList schemaStatements()
{
    initSchemaResource();
    QFile file(QStringLiteral(":/db/schema.sql"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? statementsOf(QString::fromUtf8(file.readAll())) : QStringList();
}

} // namespace deal
