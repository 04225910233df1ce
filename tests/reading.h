// Articles that are read, in one of the ways.
#pragma once

#include "stage.h"
#include "ui/sourcedelegate.h"
#include "ui/sourceview.h"

namespace deal::test {

[[nodiscard]] inline const SourceDelegate &delegateOf(const SourceView &view)
{
    return *static_cast<const SourceDelegate *>(view.itemDelegate());
}

/// A dossier's articles in one of the two ways, in a window so low that there is something to scroll.
struct Read {
    explicit Read(const Dossier &dossier)
        : stage(dossier)
    {
        stage.window.resize(900, 420);
    }
    void attach(int article, const char *name)
    {
        stage.texts.attach(readWhole(stage.dossier(), ArticleId(article), textOf(name)));
        settle();
    }
    void attachBoth()
    {
        attach(0, "north.txt");
        attach(1, "south.txt");
    }
    void settle() const
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void look(const char *claim)
    {
        stage.focus.focusClaim(stage.claim(claim));
        settle();
    }
    [[nodiscard]] PassageId passage(const char *key) const
    {
        for (int i = 0; i < stage.dossier().passages.size(); ++i)
            if (stage.dossier().passages.at(i).key == QLatin1StringView(key))
                return PassageId(i);
        qFatal("no passage %s", key);
    }
    [[nodiscard]] QString looked() const
    {
        return stage.focus.passage() ? stage.dossier().passage(*stage.focus.passage()).key : QString();
    }
    Stage stage;
};

} // namespace deal::test
