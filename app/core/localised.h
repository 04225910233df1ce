// A text in several languages, packed into one block of UTF-8: a large dossier holds half a million texts, and as many strings of
// 16-bit characters, each with a block of its own, would take twice the memory.
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <iterator>
#include <utility>

namespace deal {

/// Texts and their languages (ISO 639-1, ASCII), to be gone through as pairs of both. Each step makes the strings anew.
class LocalisedTexts final {
public:
    using value_type = std::pair<QString, QString>; ///< language, text
    class const_iterator final {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = LocalisedTexts::value_type;
        using difference_type = std::ptrdiff_t;
        using pointer = const value_type *;
        using reference = value_type;
        const_iterator(const char *at)
            : m_at(at)
        {
        }
        [[nodiscard]] value_type operator*() const { return {lang(), text()}; }
        const_iterator &operator++();
        bool operator==(const const_iterator &) const = default;
        [[nodiscard]] bool isIn(QStringView lang) const;
        [[nodiscard]] QString lang() const;
        [[nodiscard]] QString text() const;

    private:
        const char *m_at;
    };

    LocalisedTexts() = default;
    LocalisedTexts(std::initializer_list<value_type> texts);
    void emplace_back(const QString &lang, const QString &text) { append(lang.toUtf8(), text.toUtf8()); }
    LocalisedTexts &operator<<(const value_type &text);
    /// The text in UTF-8.
    void append(QByteArrayView lang, QByteArrayView text);
    [[nodiscard]] bool isEmpty() const { return m_packed.isEmpty(); }
    [[nodiscard]] value_type first() const { return *begin(); } ///< there is one
    [[nodiscard]] const_iterator begin() const { return m_packed.constData(); }
    [[nodiscard]] const_iterator end() const { return m_packed.constData() + m_packed.size(); }
    bool operator==(const LocalisedTexts &) const = default;

private:
    QByteArray
        m_packed; ///< text after text: the size of the language, its letters, the size of the text in four bytes, its letters
};

/// ISO 639-1 codes, in the dossier's order of languages.
struct Localised {
    LocalisedTexts texts;
    /// The text in that language; where it is missing, in the first that there is.
    [[nodiscard]] QString in(QStringView lang) const;
    /// The language in which in() answers; empty when there is no text.
    [[nodiscard]] QString langIn(QStringView lang) const;
    bool operator==(const Localised &) const = default;
};

} // namespace deal
