#include "mapengine.h"

#include <QByteArray>

#include <clocale>
#include <locale.h>

#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>

extern "C" gvplugin_library_t gvplugin_dot_layout_LTX_library; // linked, so that Graphviz looks for no plug-in

namespace deal {

namespace {

constexpr double inch = 72; // Graphviz' points are our pixels

/// Graphviz reads and writes numbers as the C library's locale has them.
class PlainNumbers final {
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain, m_before;
};

/// Names and values are copied by Graphviz, which merely forgot to say that it does not write to them.
char *text(const char *words)
{
    return const_cast<char *>(words);
}

int silent(char *)
{
    return 0;
}

class Graph final {
public:
    explicit Graph(const DotAsk &ask)
        : m_ask(ask)
    {
        static lt_symlist_t plugins[] = {
            {"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library}, {nullptr, nullptr}};
        agseterrf(silent);
        agseterr(AGMAX);
        m_context = gvContextPlugins(plugins, 0);
        m_graph = agopen(text("map"), Agdirected, nullptr);
        setAll();
        for (qsizetype i = 0; i < ask.boxes.size(); ++i)
            addBox(i);
        for (const DotAsk::Link &link : ask.links)
            addLink(link);
    }
    ~Graph()
    {
        if (m_done)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
        gvFreeContext(m_context);
    }
    Q_DISABLE_COPY_MOVE(Graph)
    [[nodiscard]] bool layOut()
    {
        m_done = gvLayout(m_context, m_graph, "dot") == 0;
        return m_done;
    }
    [[nodiscard]] DotPlaces places() const;

private:
    void setAll()
    {
        const auto all = [this](int kind, const char *name, const QByteArray &value) {
            return agattr(m_graph, kind, text(name), text(value.constData()));
        };
        const auto inches = [](qreal pixels) { return QByteArray::number(pixels / inch, 'f', 4); };
        all(AGRAPH, "rankdir", "LR");
        all(AGRAPH, "ranksep", inches(dotColumnGap));
        all(AGRAPH, "nodesep", inches(dotRowGap));
        all(AGRAPH, "splines", m_ask.quick ? "line" : "true");
        if (m_ask.quick) {
            all(AGRAPH, "nslimit", "0.1");
            all(AGRAPH, "nslimit1", "0.1");
            all(AGRAPH, "mclimit", "0.01");
            all(AGRAPH, "searchsize", "5");
        }
        all(AGNODE, "shape", "box");
        all(AGNODE, "fixedsize", "true");
        all(AGNODE, "label", "");
        m_width = all(AGNODE, "width", "1");
        m_height = all(AGNODE, "height", "1");
        all(AGEDGE, "dir", "none");
        all(AGEDGE, "tailport", "e");
        all(AGEDGE, "headport", "w");
        m_label = all(AGEDGE, "label", "");
    }
    void addBox(qsizetype place)
    {
        const QSizeF size = m_ask.boxes.at(place);
        Agnode_t *node = agnode(m_graph, QByteArray::number(place).data(), 1);
        agxset(node, m_width, QByteArray::number(size.width() / inch, 'f', 4).data());
        agxset(node, m_height, QByteArray::number(size.height() / inch, 'f', 4).data());
        m_nodes << node;
    }
    /// A label is an empty table of its size: dot then measures no words itself.
    void addLink(const DotAsk::Link &link)
    {
        Agedge_t *edge =
            agedge(m_graph, m_nodes.at(link.from), m_nodes.at(link.to), QByteArray::number(m_edges.size()).data(), 1);
        m_edges << edge;
        if (link.label.isEmpty())
            return;
        const QByteArray table =
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\""
            + QByteArray::number(qRound(link.label.width())) + "\" HEIGHT=\"" + QByteArray::number(qRound(link.label.height()))
            + "\"><TR><TD></TD></TR></TABLE>";
        char *words = agstrdup_html(m_graph, text(table.constData()));
        agxset(edge, m_label, words);
        agstrfree(m_graph, words);
    }
    const DotAsk &m_ask;
    GVC_t *m_context = nullptr;
    Agraph_t *m_graph = nullptr;
    Agsym_t *m_width = nullptr, *m_height = nullptr, *m_label = nullptr;
    QList<Agnode_t *> m_nodes;
    QList<Agedge_t *> m_edges;
    bool m_done = false;
};

/// Graphviz counts from below.
DotPlaces Graph::places() const
{
    const double top = GD_bb(m_graph).UR.y;
    const auto placed = [top](pointf point) { return QPointF(point.x, top - point.y); };
    DotPlaces places;
    for (Agnode_t *node : m_nodes)
        places.boxes << placed(ND_coord(node));
    for (Agedge_t *edge : m_edges) {
        QList<QPointF> curve;
        if (const splines *found = ED_spl(edge); found && found->size > 0)
            for (size_t i = 0; i < size_t(found->list[0].size); ++i)
                curve << placed(found->list[0].list[i]);
        places.links << curve;
        const textlabel_t *label = ED_label(edge);
        places.labels << (label && label->set ? placed(label->pos) : QPointF());
    }
    return places;
}

} // namespace

extern "C" Q_DECL_EXPORT bool dealLayOutWithDot(const DotAsk *ask, DotPlaces *places)
{
    const PlainNumbers numbers;
    Graph graph(*ask);
    if (!graph.layOut())
        return false;
    *places = graph.places();
    return true;
}

} // namespace deal
