// A model of the sources is read aloud, a row a line:
// "N" an article's head, "¶1" a paragraph's gist, "  n-term" a quotation, "  n-term*" a lit one, "silent" who says nothing; a
// whole paragraph is "¶1 n-term* n-dikes~", its quotations as they are marked: lit, or dim.
#pragma once

#include "core/sourcemodel.h"
#include "minidossier.h"

namespace deal::test {

[[nodiscard]] inline QString line(const Dossier &dossier, const QModelIndex &index)
{
    const auto row = index.data(SourceRowRole).value<SourceRow>();
    switch (row.kind) {
    case SourceRow::Kind::ArticleHead:
    case SourceRow::Kind::Gist:
        return row.label;
    case SourceRow::Kind::Silent:
        return QStringLiteral("silent");
    case SourceRow::Kind::Paragraph: {
        QStringList parts{row.label};
        for (const SourceQuotation &quotation : row.quotations)
            parts << dossier.passage(quotation.span.passage).key
                    + QStringList{QString(), QStringLiteral("*"), QStringLiteral("~")}.at(int(quotation.mark));
        return parts.join(u' ');
    }
    case SourceRow::Kind::Quotation:
        break;
    }
    return QStringLiteral("  ") + (row.proof == Proof::Missing ? QStringLiteral("not found: ") : QString())
        + dossier.passage(row.passage).key + (index.data(LitRole).toBool() ? QStringLiteral("*") : QString());
}

[[nodiscard]] inline QString read(const Dossier &dossier, const SourceModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << line(dossier, model.index(row));
    return lines.join(u'\n');
}

[[nodiscard]] inline SourceRow rowOf(const Dossier &dossier, const SourceModel &model, const char *passage)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto source = model.index(row).data(SourceRowRole).value<SourceRow>();
        if (source.kind == SourceRow::Kind::Quotation && dossier.passage(source.passage).key == QLatin1StringView(passage))
            return source;
    }
    qFatal("no row quotes %s", passage);
}

inline constexpr const char *wholeOfBoth = R"(N
title
¶1
  n-term
  n-exclusive-use
  n-other-ports
caption 1
¶2
  n-size
  n-first-payment
heading 1
¶3
  n-complete-access
  n-dikes
¶4
  n-share
¶5
  n-shown
  n-wheel
credit
S
title
credit
¶1
  s-parties
  s-size
¶2
  s-since-2019
  s-other-ports
¶3
  s-term
  s-dikes
¶4
  s-first-payment
  s-both-ways
¶5
  s-board
  s-shown
¶6
  s-wheel)";

} // namespace deal::test
