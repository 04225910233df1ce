#include "localised.h"

#include <cstring>

namespace deal {

namespace {

constexpr qsizetype sizeOfSize = sizeof(quint32);

QByteArrayView langAt(const char *at)
{
    return {at + 1, qsizetype(uchar(*at))};
}

QByteArrayView textAt(const char *at)
{
    const char *size = langAt(at).end();
    quint32 bytes = 0;
    std::memcpy(&bytes, size, sizeOfSize);
    return {size + sizeOfSize, qsizetype(bytes)};
}

} // namespace

LocalisedTexts::const_iterator &LocalisedTexts::const_iterator::operator++()
{
    m_at = textAt(m_at).end();
    return *this;
}

bool LocalisedTexts::const_iterator::isIn(QStringView lang) const
{
    return QLatin1StringView(langAt(m_at)) == lang;
}

QString LocalisedTexts::const_iterator::lang() const
{
    return QString::fromUtf8(langAt(m_at));
}

QString LocalisedTexts::const_iterator::text() const
{
    return QString::fromUtf8(textAt(m_at));
}

LocalisedTexts::LocalisedTexts(std::initializer_list<value_type> texts)
{
    for (const value_type &text : texts)
        emplace_back(text.first, text.second);
}

LocalisedTexts &LocalisedTexts::operator<<(const value_type &text)
{
    emplace_back(text.first, text.second);
    return *this;
}

void LocalisedTexts::append(QByteArrayView lang, QByteArrayView text)
{
    Q_ASSERT(lang.size() <= 0xff);
    const quint32 bytes = quint32(text.size());
    QByteArray longer; // of exactly that size: what grows by itself takes room for more
    longer.reserve(m_packed.size() + 1 + lang.size() + sizeOfSize + text.size());
    longer += m_packed;
    longer += char(lang.size());
    longer += lang;
    longer.append(reinterpret_cast<const char *>(&bytes), sizeOfSize);
    longer += text;
    m_packed = longer;
}

QString Localised::in(QStringView lang) const
{
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (it.isIn(lang))
            return it.text();
    return texts.isEmpty() ? QString() : texts.begin().text();
}

QString Localised::langIn(QStringView lang) const
{
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (it.isIn(lang))
            return it.lang();
    return texts.isEmpty() ? QString() : texts.begin().lang();
}

} // namespace deal
